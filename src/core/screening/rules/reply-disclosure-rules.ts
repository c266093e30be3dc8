import { HAS_SOMEBODY_HURT, HAS_SOMEBODY_TOUCHED, HAVE_THEY_HURT_THEMSELVES, THOUGHTS_OF_DEATH, WHO_IS_IT } from './questions.ts';
import { ADMITS, BALKS, HALF_YES, NO } from './replies.ts';
import type { Rule } from './rule.ts';

const HARMLESS_HURT = [
	'basket|laundry|playing|play|playfighting|playfight|pillow|nerf|football|rugby|goalkeeper|fifa|hamster|cat|dog|spider|spiders|geese|wasp|jumps|drives|cooks|film|cushion|singing|accident|feelings',
];

/** A short yes, a half yes, or no answer, to a question about harm. */
export const REPLY_DISCLOSURE_RULES: readonly Rule[] = [
	{
		id: 'has-hurt-themselves-reply',
		version: 1,
		level: 'urgent',
		categories: ['suicide_self_harm'],
		asked: HAVE_THEY_HURT_THEMSELVES,
		when: [
			...ADMITS,
			...BALKS,
			'^ @affirm|you|bit *? *? *? *? *? $',
			'^ not since|for|badly|today|deep *? *? $',
			'^ only|just|helps *? *? *? *? *? $',
		],
		unless: ['papercut|netball|rugby|toe|eczema|knee|accident|football|paper|trampoline'],
		says: 'Answers that they have hurt themselves, or does not say no.',
		fires: [
			{ asked: 'Have you hurt yourself this week?', text: 'yh monday' },
			{ asked: 'Do you ever hurt yourself?', text: 'sometimes' },
			{ asked: 'Have you been cutting again?', text: '🤐' },
		],
		holds: [
			{ asked: 'Have you hurt yourself?', text: 'just a papercut' },
			{ asked: 'Do you ever play netball?', text: 'sometimes' },
		],
	},
	{
		id: 'has-hurt-themselves-now-reply',
		version: 1,
		level: 'immediate',
		categories: ['suicide_self_harm'],
		asked: [
			'have|did you ..5 hurt|cut|harmed|done ..5 tonight|now|just|already|today',
			'you|it ..2 still bleeding',
			'you hurting yourself',
			'have you done|did something ..2 hurt yourself',
		],
		when: [
			'^ @affirm|you @softend? @softend? $',
			'^ i|it just|still|wont *? *? *? $',
			'^ just now|did',
			'^ already *? *? $',
			'^ a? lot *? *? $',
			'^ wont stop',
		],
		says: 'Answers that they have hurt themselves today, or are bleeding.',
		fires: [
			{ asked: 'Have you hurt yourself tonight?', text: 'yh' },
			{ asked: 'Are you still bleeding?', text: 'it wont stop' },
		],
		holds: [{ asked: 'Have you hurt yourself tonight?', text: 'no' }],
	},
	{
		id: 'thoughts-of-death-reply',
		version: 1,
		level: 'urgent',
		categories: ['suicide_self_harm'],
		asked: THOUGHTS_OF_DEATH,
		when: [...ADMITS, ...BALKS, '^ @affirm|you *? *? *? *? *? *? $', '^ most|some|all|lately|recently|since|nights|only *? *? *? *? $'],
		unless: ['course', 'honest|hair|dye|hamster'],
		says: 'Answers that they think of dying, or does not say no.',
		fires: [
			{ asked: 'Do you ever think about ending your life?', text: 'sometimes' },
			{ asked: 'Have you had thoughts of suicide?', text: 'every day' },
			{ asked: 'Do you have thoughts about ending things?', text: 'pass' },
		],
		holds: [
			{ asked: 'Do you ever think about ending your life?', text: 'no' },
			{ asked: 'Do you ever think about college?', text: 'sometimes' },
		],
	},
	{
		id: 'not-safe-from-themselves-reply',
		version: 1,
		level: 'urgent',
		categories: ['suicide_self_harm'],
		asked: ['safe with|from yourself', 'keep yourself safe', 'promise ..6 safe|hurt'],
		when: [...NO, ...HALF_YES, ...BALKS, '^ @deny|not|cant *? *? *? *? $', '^ define safe'],
		says: 'Answers that they are not sure to be safe from themselves.',
		fires: [{ asked: 'Do you feel safe with yourself tonight?', text: 'dunno' }],
		holds: [{ asked: 'Do you feel safe with yourself tonight?', text: 'yeah honest' }],
	},
	{
		id: 'has-been-touched-reply',
		version: 2,
		level: 'urgent',
		categories: ['sexual_abuse'],
		asked: HAS_SOMEBODY_TOUCHED,
		when: [...ADMITS, ...BALKS, '^ @affirm|you *? *? *? *? *? $', '^ he|she|they', '^ i? didnt say|want'],
		unless: ['hoovering|hoover|dishes|dishwasher|homework|chores|tidy|bins|revision|broccoli|sprouts|maths|pe'],
		says: 'Answers that somebody did something sexual or secret to them, or does not say no.',
		fires: [
			{ asked: 'Has anyone ever touched you in a way you did not like?', text: 'yh' },
			{ asked: 'Has anybody touched you?', text: 'why' },
			{ asked: 'Has he asked you to send nudes?', text: 'once' },
		],
		holds: [
			{ asked: 'Has anyone ever touched you in a way you did not like?', text: 'no never' },
			{ asked: 'Has he touched his tea?', text: 'nah' },
		],
	},
	{
		id: 'no-choice-about-sex-reply',
		version: 1,
		level: 'urgent',
		categories: ['sexual_abuse'],
		asked: [
			'did he|she|they stop when',
			'did you say|want|agree ..3 no|yes|it|that|to',
			'do you get to say no',
			'do|did you have a? choice',
			'did you know ..2 was|were filming|recording',
		],
		when: [...NO, ...HALF_YES, '^ i? didnt|cant|dont|never say|no|get|have|want *? *? *? $', '^ noone does'],
		says: 'Answers that it was not stopped or not wanted.',
		fires: [{ asked: 'Did he stop when you asked?', text: 'nope' }],
		holds: [{ asked: 'Did you want fish or chips?', text: 'both' }],
	},
	{
		id: 'somebody-hurts-them-reply',
		version: 1,
		level: 'urgent',
		categories: ['physical_abuse'],
		asked: HAS_SOMEBODY_HURT,
		when: [
			...ADMITS,
			...BALKS,
			'^ @affirm|you *? *? *? *? $',
			'^ @grownup|@kin|@trusted *? *? $',
			'^ not always|much|lately|today|badly|yet|since|hurt *? *? $',
			'^ only|when|if|just when|if|once|hes|shes|he|she|sometimes *? *? *? *? *? $',
			'^ whats|define *? hurt|count *? $',
		],
		unless: HARMLESS_HURT,
		says: 'Answers that somebody hurts or frightens them, or does not say no.',
		fires: [
			{ asked: 'Does anyone at home hurt you?', text: 'yeah dad' },
			{ asked: 'Has he ever hit you?', text: 'not much' },
			{ asked: 'Are you scared of him?', text: 'bit' },
		],
		holds: [
			{ asked: 'Does anyone at home hurt you?', text: 'no' },
			{ asked: 'Did he hurt you?', text: 'nah we was playfighting' },
		],
	},
	{
		id: 'who-hurts-them-reply',
		version: 2,
		level: 'urgent',
		categories: ['physical_abuse', 'unsafe_to_return'],
		asked: WHO_IS_IT,
		when: [
			'^ my|me|her|his|the|one|our|this|someone|some ..1 @grownup|@kin|@trusted|@adultman|staff|stranger|friend|mate|boy|girl|lad|lads *? *? *? $',
			'^ @grownup|@kin|@trusted|@adultman|@pro|him|her|he|them|everyone|all|both|noone|himself *? *? $',
			'^ yes|you|yeah *? *? *? *? $',
			...BALKS,
		],
		unless: [
			'hamster|dog|cat|geese|chickenpox|rugby|tackle|football|netball|goalie|herself|myself|me|moth|spider|spiders|chickenpox|coffee|birthday',
		],
		says: 'Says who hurts or frightens them.',
		fires: [
			{ asked: 'Who hurt you?', text: 'mum' },
			{ asked: 'Is there anyone you do not feel safe with?', text: 'my uncle' },
			{ asked: 'Who are you scared of?', text: 'mums bf' },
		],
		holds: [
			{ asked: 'Who is picking you up?', text: 'me uncle' },
			{ asked: 'Who did you come back to?', text: 'mum' },
			{ asked: 'Is there anyone you do not feel safe with?', text: 'no' },
		],
	},
];
