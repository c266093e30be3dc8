import { UP_TO_SIX, WORRYING } from './harmless.ts';
import {
	ARE_THEY_MADE_TO,
	HAS_SOMEBODY_HURT,
	HAS_SOMEBODY_TOUCHED,
	HAVE_THEY_HURT_THEMSELVES,
	HAVE_THEY_TAKEN,
	IS_DANGER_NEAR,
	IS_IT_SAFE_NOW,
	IS_IT_SAFE_TO_GO_BACK,
	IS_LIFE_THERE,
	THOUGHTS_OF_DEATH,
} from './questions.ts';
import type { Rule } from './rule.ts';

const PLAIN_YES =
	'^ @affirm|you|course|of|i|im|its|were|thumbsup course|am|is|are|fine|good|okay|safe|honest|honestly|all? course|good|fine|okay|safe|here|now|thanks|dont|worry|home? @softend? @softend? $';
const PLAIN_NO =
	'^ @deny @deny|not|im|its|were|all|thanks|nothing|thank|honest? never|all|fine|good|okay|thanks|like|that|really|god|at? all|that|now|thanks|x? @softend? @softend? $';

/** Replies that settle what was asked. */
export const HARMLESS_REPLY_RULES: readonly Rule[] = [
	{
		id: 'no-harm-reply',
		version: 1,
		level: 'none',
		categories: [],
		asked: [
			...HAS_SOMEBODY_HURT,
			...HAS_SOMEBODY_TOUCHED.filter((pattern) => !pattern.includes('stop')),
			...HAVE_THEY_HURT_THEMSELVES,
			...HAVE_THEY_TAKEN,
			...THOUGHTS_OF_DEATH.filter((pattern) => !pattern.includes('safe')),
			...ARE_THEY_MADE_TO,
			...IS_DANGER_NEAR,
			'are you ..2 hurt|bleeding|danger|trouble|pain',
			'is|are anyone|anybody|someone|everyone ..1 hurt',
			'any injuries',
			'did|has anyone|anybody|someone|somebody ..1 upset|bother|bothered|follow|followed|hurt|threaten|scare',
		],
		when: [PLAIN_NO, '^ @deny never|nobody|noone|nothing *? *? $', '^ @deny he|she|they|nobody|noone never|has|hasnt|didnt|wouldnt $'],
		says: 'Answers no to a question about harm, and says nothing else.',
		fires: [
			{ asked: 'Has anyone ever touched you in a way you did not like?', text: 'no never' },
			{ asked: 'Did anyone hurt you?', text: 'nah' },
			{ asked: 'Have you taken anything?', text: 'nope im fine' },
		],
		holds: [
			{ asked: 'Did anyone hurt you?', text: 'not really' },
			{ asked: 'Are you safe?', text: 'no' },
		],
	},
	{
		id: 'all-is-well-reply',
		version: 1,
		level: 'none',
		categories: [],
		asked: [
			...IS_IT_SAFE_NOW,
			...IS_IT_SAFE_TO_GO_BACK,
			'have|got|is ..3 somewhere|anywhere|bed ..3 sleep|stay|tonight',
			...IS_LIFE_THERE.slice(0, 2),
			'are|is you|she|he|everything|mum|everyone|they ..2 okay|alright|well|better|home|asleep|right $',
			'have|did you ..2 eaten|eat|sleep|slept|get home|got|have',
			'have|got ..2 inhaler|insulin|coat|everything',
			'is your friend ..1 awake|okay|better',
			'do they know where you are',
			'safe at|in|with',
		],
		when: [
			PLAIN_YES,
			'^ @affirm|you im|at|in|with|were|staying|hes|shes|its|just|course|always|all|got|had ..3 @place|fine|good|okay|safe|tea|asleep|here|thanks @softend? *? $',
			'^ @affirm|you at|in|with|round|im|on *? *? *? *? $',
			'^ @affirm|you @thanks|thank you? @softend? $',
		],
		unless: [...WORRYING.filter((_, at) => ![6, 7, 9, 10].includes(at))],
		says: 'Answers that they are safe and well, and where they are.',
		fires: [
			{ asked: 'Are you somewhere safe at the moment?', text: 'yh at me nans' },
			{ asked: 'Are you ok?', text: 'yes thank you' },
		],
		holds: [
			{ asked: 'Are you somewhere safe?', text: 'yeah but hes outside' },
			{ asked: 'Are you safe?', text: 'kinda' },
		],
	},
	{
		id: 'time-or-day-reply',
		version: 1,
		level: 'none',
		categories: [],
		asked: [
			'what|which time|day|date ..3 shall|should|works|suits|would|can|could|is|suit|best|good|we|ring',
			'when ..2 shall|should|would|can|could|are you',
			'could|can|would|shall ..4 ring|call|meet|text|tuesday|wednesday|thursday|friday|monday|saturday|sunday|tomorrow|instead',
			'how many ..2 stars|brothers|sisters|puppies|followers|goals',
			'which bus|platform|page|year',
			'what ..1 year|size|house|number',
			'how about',
			'suit you',
			'is that okay',
			'what time does|do ..4 school|bus|train|film|class|lesson|match|game',
		],
		when: [
			'^ about|after|at|half|quarter|around|by|for|before|any|anytime|like|maybe? half|quarter|# past|to|#|ish|am|pm|oclock|please|is|works? #|am|pm|fine|good|please|is|ish|okay? fine|good|please? @softend? @softend? $',
			`^ @affirm|you|okay|sound|thumbsup|perfect|great|fine|cool okay|thats|please|fine|sound|good|great|half|after|at|works|is|can|thank|thanks? half|after|#|fine|good|okay|please|you|by|with|me? #|me|you|good? @softend? @softend? $`,
			`^ cant|can|not|no *? *? *? swimming|football|boxing|dentist|choir|netball|training|mosque|maths|school|work|can|could|instead ${UP_TO_SIX} $`,
		],
		unless: WORRYING.filter((_, at) => ![6, 7, 9, 10].includes(at)),
		says: 'Answers with a time or a day, or agrees to one.',
		fires: [
			{ asked: 'What time shall I ring?', text: 'half 4' },
			{ asked: 'Could you make Tuesday instead?', text: '👍' },
		],
		holds: [
			{ asked: 'Have you decided on a time to end your life?', text: 'half 4' },
			{ asked: 'What time shall I ring?', text: 'dont ring he will hear' },
		],
	},
	{
		id: 'where-and-with-whom-reply',
		version: 1,
		level: 'none',
		categories: [],
		asked: [
			'where are|will|you',
			'whos|who ..2 with|home|in|collecting|picking|coming|looking|watching|house',
			'where ..2 sleep|staying|stay',
			'who is ..3 with|home|in|you',
			'is|are anyone|anybody ..2 with',
		],
		when: [
			'^ im? at|in|on|just? my|me|the|home|school|work|college|town? @place|home|lesson|bowling|cinema|training @softend? @softend? *? $',
			'^ just|only? my|me|with? @parent|mum|dad|gran|grandad|auntie|sister|brother|nan|childminder|mates and|the? my|me|dad|gran|sister|brother|mum|dog|cat? dog|cat|sister|brother? @softend? @softend? $',
			'^ home|school|maths|work|college|tesco|asda|bed|library|church|mosque|town @softend? @softend? $',
			'^ at|in home|school|work|college|bed|town|class *? @softend? $',
			'^ my|top|bottom own? bed|bunk|room|house @softend? $',
			'^ yes|you|no|just my|me ..1 mum|dad|gran|sister|brother|auntie|dog|cat|mates *? *? *? $',
		],
		unless: [
			...WORRYING.filter((_, at) => ![3, 6, 7, 9, 10].includes(at)),
			'shed|floor|sofa|couch|car|park|street|bench|outside|roof|bridge|toilets|toilet|boot|tent|station|bus|alone|hiding|locked|night|since|under|wardrobe|cupboard|drunk|asleep|dark|police|his|him',
		],
		says: 'Answers with an ordinary place, or that family is there.',
		fires: [
			{ asked: 'Where are you now?', text: 'at me nans' },
			{ asked: 'Who is at home with you?', text: 'mum and nana' },
		],
		holds: [
			{ asked: 'Where are you now?', text: 'on the bridge' },
			{ asked: 'Who hurt you?', text: 'mum' },
		],
	},
	{
		id: 'nothing-more-reply',
		version: 1,
		level: 'none',
		categories: [],
		asked: [
			'anything|something else',
			'anything ..3 ask|add|want|need|like',
			'do you need anything',
			'questions',
			'anything you want|need',
		],
		when: [PLAIN_NO, '^ @deny im? all? good|okay|fine|alright|thanks|ta|right *? @softend? $'],
		unless: [...WORRYING.slice(0, 5)],
		says: 'Has nothing more to ask or say.',
		fires: [{ asked: 'Is there anything else you would like to ask?', text: 'nope ta x' }],
		holds: [{ asked: 'Is there anything that would keep you safe?', text: 'no' }],
	},
	{
		id: 'good-day-reply',
		version: 1,
		level: 'none',
		categories: [],
		asked: [
			'how ..1 was|did|is|are|were|hows',
			'did you ..1 have|enjoy|sleep|like|settle',
			'hows|how ..1 school|football|college|placement|work|training|swimming|flat|job',
			'what|whats ..2 school like',
		],
		when: [
			`^ yes|really|so|well|proper|dead|actually|its|was|it|all|not|im? is|was|bad|really|so|well|dead|very|actually|not|proper? good|great|mint|sound|lush|fab|brilliant|amazing|class|lovely|nice|fun|mega|epic|ace|bad|buzzing|grand|boss|belter|peng|wicked|cool|fine|solid|decent ${UP_TO_SIX} $`,
			'^ like a log *? $',
			`^ we won ${UP_TO_SIX} ${UP_TO_SIX} $`,
		],
		unless: [
			...WORRYING.filter((_, at) => ![7, 9, 10, 11].includes(at)),
			'but|except|til|until|when|apart|though|bad|not|never|gone|missed|nobody',
			'okay|fine|alright i|suppose|guess',
			'she|he|him|his|they|them',
		],
		says: 'Answers that it was good.',
		fires: [
			{ asked: 'How was your day?', text: 'good' },
			{ asked: 'How did you sleep?', text: 'like a log' },
		],
		holds: [{ asked: 'How was your day?', text: 'good til dad got home' }],
	},
];
