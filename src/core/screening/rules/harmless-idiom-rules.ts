import { FOOD_WORDS, PLAY_WORDS, SCHOOL_WORDS, shortWith, UP_TO_SIX, WORRYING } from './harmless.ts';
import type { Rule } from './rule.ts';

const REALLY_MEANT = [
	'scared|afraid|help|police|knife|drunk|belt|throat|locked|hiding|bleeding|blood|tablets|pills|overdose|bridge|roof|rope|goodbye|tonight|mean',
	'want|wanna to? die|disappear',
];

/** Idioms, games, films, school and ordinary days, pinned down by the words around them. */
export const HARMLESS_IDIOM_RULES: readonly Rule[] = [
	{
		id: 'somebody-will-kill-me-idiom',
		version: 1,
		level: 'none',
		categories: [],
		when: [
			`^ ${UP_TO_SIX} mum|mother|sister|gran|teacher|miss|sir|coach|brother|mate|she|he|they|dad|mr|mrs ..3 kill|murder|end|killing ..1 me ..3 if|when|for|because|cos ..5 late|homework|hw|mess|muddy|ending|form|spill|spilled|spilt|carpet|uniform|blazer|kit|room|washing|dishes|charger|haircut|fringe|hair|nails|trainers|milk|lost|eat|ate|told|tell|wake|straighteners|hoodie|tidy|bins ${UP_TO_SIX} $`,
			`^ ${UP_TO_SIX} mum|sister|gran|teacher|miss|sir|coach|she|dad|nan|mr|mrs ..2 is|gonna|going|will|would ..2 kill|murder ..1 me haha|skull|laugh|x ${UP_TO_SIX} $`,
			`^ late|homework|mess|muddy|form|lost|forgot|broke|spilled|ate ${UP_TO_SIX} mum|sister|gran|teacher|miss|coach|dad|nan ..3 kill|murder|end|killing ..1 me *? *? *? $`,
		],
		unless: REALLY_MEANT,
		says: 'Says in fun that somebody will be cross.',
		fires: ['mum will kill me if im late', 'my sister is gonna kill me lol', 'forgot my homework again miss will kill me'],
		holds: ['my dad will kill me if he finds out', 'mum will kill me if im late shes drunk'],
	},
	{
		id: 'dead-with-laughter-idiom',
		version: 1,
		level: 'none',
		categories: [],
		when: [
			'^ omg? im|i|am dead|deceased|dying|ded|creasing|crying|done haha|skull|laugh|sob *? *? *? $',
			`^ ${UP_TO_SIX} im|i|am|nearly|almost|actually dead|died|dying|crying|creasing|weeping haha|skull|laugh|laughing ${UP_TO_SIX} $`,
			`^ ${UP_TO_SIX} dying|die|died|dead|crying|creasing of|from|with laughter|laughing|boredom|embarrassment|cringe|hunger|shame ${UP_TO_SIX} $`,
			`^ haha|laugh|skull ${UP_TO_SIX} im|i|am dead|dying|crying|creasing ${UP_TO_SIX} $`,
		],
		unless: REALLY_MEANT,
		says: 'Says in fun that they are dead with laughter.',
		fires: ['im dead 💀', 'im actually dying lol she fell in the pond', 'nearly died of embarrassment'],
		holds: ['i want to be dead', 'im dying i took them all'],
	},
	{
		id: 'work-is-killing-idiom',
		version: 1,
		level: 'none',
		categories: [],
		when: [
			`^ ${UP_TO_SIX} ${SCHOOL_WORDS}|shoes|heels|legs|feet|abs|training|bleep|work|shift|football|weather|heat ..2 is|are|has|be|gonna|was|literally|actually|absolutely? ..2 killing|kill|killed|murdered|destroyed|ended|broken|finished|death ..1 me|of|us ${UP_TO_SIX} $`,
			`^ ${UP_TO_SIX} kill|killing|killed me ..3 ${SCHOOL_WORDS}|shoes|heels|legs|feet ${UP_TO_SIX} $`,
			`^ ${UP_TO_SIX} kill|murder|die ..1 for ..2 a|some|one ${FOOD_WORDS}|nap|holiday|lie ${UP_TO_SIX} $`,
			`^ ${UP_TO_SIX} murdered|murdering|demolished|destroyed|smashed|inhaled|killed ..3 ${FOOD_WORDS}|pot|test|quiz|gig ${UP_TO_SIX} $`,
		],
		unless: REALLY_MEANT,
		says: 'Says in an everyday way that something is hard or tiring.',
		fires: ['this homework is killing me', 'id kill for a sausage roll', 'maths has broken me'],
		holds: ['its killing me i want to die', 'exams make me want to kill myself'],
	},
	{
		id: 'game-or-match',
		version: 1,
		level: 'none',
		categories: [],
		when: [
			`^ ${UP_TO_SIX} ${PLAY_WORDS} ${UP_TO_SIX} ${PLAY_WORDS}|won|lost|score|scored|beat|win|team|played|playing|play|watching|watch|watched|favourite|tickets|part|level|boss|lobby|kills|goal|kit|practice|training|training ${UP_TO_SIX} $`,
			`^ ${UP_TO_SIX} won|lost|score|scored|beat|beaten|battered|destroyed|smashed|win|team|played|playing|play|watching|watch|watched|killed|tickets|murdered|shot|tackled|boss|respawn|rematch ${UP_TO_SIX} ${PLAY_WORDS}|quiz|tournament|cup|tennis|darts|pool|snooker|raffle|bingo ${UP_TO_SIX} $`,
			'^ we|they|i|u|you won|lost|drew|scored *? *? #? *? *? *? *? $',
		],
		unless: [
			'scared|afraid|touch|touched|hurt|hurts|hurting|cry|crying|alone|hate|angry|drunk|bruise|bruises|bruised|police|knife|nudes|photo|photos|secret|online|older|man|mans|tablets|pills|blade|hungry|stepdad|boyfriend|dead|die|kill ..2 myself|me',
			'dirty|husband|trampoline|arm|keep|ex|every|dinner',
			'dont|cant|not|never|stopped|nobody|noone|quit|without|only|anymore|wont|allowed|instead',
			'coach|manager|trainer|gang|mandem|ops|opps|money|owe|bet|bets',
			'if|unless|loses|when',
			'hit|hits|kicked me',
			'after ..2 match|game',
		],
		says: 'Talks of a game, a match, a film or music.',
		fires: ['we won 3-1 i scored twice', 'playing fifa and my brother battered me', 'watching strictly with nan'],
		holds: ['when his team loses the football he hits mum', 'coach touched me after football'],
	},
	{
		id: 'food-talk',
		version: 1,
		level: 'none',
		categories: [],
		when: [
			shortWith(FOOD_WORDS).replace(
				'^ *? *? *? *? *? *?',
				'^ im|were|we|had|having|got|just|i|yes|whats|is|nan|gran|mum|dad|theres|can|do|the|going|made|want|burnt|ate|my *? *? *? *? *?',
			),
		],
		unless: [
			...WORRYING.filter((_, at) => ![7].includes(at)),
			'not|no|havent|didnt|dont|isnt|cant|skipped|nothing|hungry|starving|locked|fridge|days|yesterday|thrown|throw|chuck|share|spit|spat|floor|dog|free|bin|one|half|bite|bites|rest|less|bank|quick|key|moved|club|past|who|enough',
			'days|since',
		],
		says: 'Talks of food.',
		fires: ['were having a chinese', 'whats for tea'],
		holds: ['had no tea for two days', 'i only had toast he locks the fridge'],
	},
	{
		id: 'school-talk',
		version: 1,
		level: 'none',
		categories: [],
		when: [
			`^ got|passed|finished|handed|just|in|ive|i|going|is|are|whats|when|done ${UP_TO_SIX} #|passed|results|got|handed|finished|percent|grade|done|next|today|after|test|due|on|start|part ${UP_TO_SIX} ${SCHOOL_WORDS} *? *? *? *? $`,
			`^ got|passed|finished|handed|in|have|ive ${UP_TO_SIX} ${SCHOOL_WORDS} now|next|today|tomorrow|x|later|first|last|done|in|haha|so|talk|yay|text? *? *? *? $`,
			`^ got|i ..2 #|a|my ..6 in|on ..3 ${SCHOOL_WORDS} *? *? $`,
		],
		unless: [
			...WORRYING.filter((_, at) => ![7, 9].includes(at)),
			'sent|wait|not|no|cant|dont|didnt|havent|never|failed|fail|failing|hate|hates|stress|stressed|scared|thick|dumb|stupid|excluded|isolation|detention|punch|panic|die|dead|jail|hospital',
		],
		says: 'Talks of school.',
		fires: ['got a 7 in my maths mock', 'in maths now talk later', 'passed my theory'],
		holds: ['i failed my mock and dad will go mad', 'cant face school today'],
	},
	{
		id: 'glad-news',
		version: 1,
		level: 'none',
		categories: [],
		when: [
			`^ ${UP_TO_SIX} buzzing|yay|yayy|yayyy|woo|wooo|woohoo|yesss|yessss|excited ${UP_TO_SIX} $`,
			`^ ${UP_TO_SIX} cant wait *? *? *? *? $`,
			`^ we|were|i|im|my|its|got|going|mum|dad|nan|gran|staff|passed|new|carer|foster|our ${UP_TO_SIX} won|passed|brilliant|mint|lush|amazing|legend|birthday|holiday|butlins|skegness|tenerife|caravan|trip|beach|puppy|kitten|hamster|rabbit|snow|sunny|zoo|picnic|cinema|bowling|parade|nails|crochet|baking|cake|trampoline|paddling|sledging|fireworks|shopping ${UP_TO_SIX} $`,
			`^ its|the|is|omg ..1 raining|snowing|sunny|boiling|hot|weather|snow|rain|sun ${UP_TO_SIX} $`,
		],
		unless: [
			...WORRYING.filter((_, at) => ![7, 11].includes(at)),
			'not|no|cant|dont|didnt|isnt|never|wont|wasnt|cancelled|died|gutted|ruined|miss|missed|without|hate|dread|scared|if|gone|wish|nervous|somalia|pakistan|cut|ceremony|leave|outside|freezing|coat|shoes|tent',
			'cant wait ..3 dead|over|die|gone|leave|out|18|end|finished|longer|move',
			'moved|long|mates',
			'he|him|his',
		],
		says: 'Tells something that they are glad of.',
		fires: ['were going to butlins', 'mum got us a puppy', 'its snowing here'],
		holds: ['cant wait to be dead', 'its snowing and im outside'],
	},
	{
		id: 'wait-just-ordinary',
		version: 1,
		level: 'none',
		categories: [],
		when: [
			`^ my|the|our|me ..1 dog|cat|hamster|rabbit|budgie|fish|gecko|guinea|tortoise|wifi|bike|printer|laptop|hair|haircut|tooth|brace|braces|fringe * * ${UP_TO_SIX} $`,
		],
		unless: [...WORRYING],
		says: 'Talks of a pet, a telephone or another ordinary thing.',
		fires: ['my cat is so fluffy today', 'our hamster chewed the printer'],
		holds: ['my dog is scared of him', 'the bus is full and im stuck outside'],
	},
];
