import { MADE_UP } from './health-circumstances.ts';
import type { Rule } from './rule.ts';

/** Somebody else's happy news, and animals. */
const GOOD_NEWS: readonly string[] = [
	'cat|dog|hamster|guinea|cow|rabbit|horse|sheep|snail ..4 pregnant|labour|birth|babies',
	'miss|teacher|sir|auntie|aunty|cousin ..2 is|shes|got|having ..2 pregnant|baby',
];

/** Being pregnant, or afraid of it; birth and loss. */
export const PREGNANCY_RULES: readonly Rule[] = [
	{
		id: 'birth-or-loss-now',
		version: 2,
		level: 'immediate',
		categories: ['pregnancy', 'medical'],
		when: [
			'waters|water ..2 broke|broken|gone|went|breaking',
			'in|into|going labour',
			'contractions ..4 *',
			'baby|head ..2 coming|comin|crowning|out ..4 now|help|early|scared|toilet|bathroom|room|alone|labour|hospital|and|blood',
			'having|had|gave|giving|havin ..2 baby|birth ..6 toilet|alone|own|room|floor|bathroom|now|shed|bath|noone|nobody|help',
			'pregnant|months|weeks|month|week|bump|miscarriage|miscarrying|abortion|pill ..12 bleed|bleeding|blood|clots|cramps|agony|bled|moving|collapse|faint',
			'losing|lost|loosing ..1 baby ..8 bleed|bleeding|blood|clots|cramps|agony',
			'kicked|punched|pushed|fell ..10 pregnant|miscarriage|miscarrying|bump',
			'bleed|bleeding|blood|clots|cramps|agony|bled ..10 pregnant|gone|miscarriage|miscarrying|baby|bump|abortion',
			'baby ..2 not|isnt|hasnt|aint|stopped|no ..2 moving|moved|move|kicked|kicking|movement',
			'miscarrying|miscarriage ..6 now|think|blood|help|having|alone|scared|toilet',
			'took|taken|taking|drank|bought|given ..6 get|make|bring|lose|end|got ..3 rid|away|it|on|baby|pregnancy ..6 blood|bleeding|agony|pain|hurts|sick|clots|cramps',
			'pain|pains ..3 every|apart|#1-10 ..6 *',
		],
		unless: [
			...MADE_UP,
			...GOOD_NEWS,
			'mums|mum|stepmum|sister ..3 had ..1 baby ..4 and|hes|shes|cute',
			'felt|feel ..1 it kick',
			'up with|and the baby',
		],
		says: 'Says that a birth has begun, or that a pregnancy is going wrong.',
		fires: ['my waters have gone n mum doesnt know', 'im 4 months gone n im bleeding loads', 'the baby hasnt moved since he kicked me'],
		holds: ['the baby bit me and it bled a bit', 'our cat went into labour so cute', 'labour party came to our school'],
	},
	{
		id: 'pregnant-or-afraid-so',
		version: 1,
		level: 'urgent',
		categories: ['pregnancy'],
		when: [
			'im|i|shes|she|ive|am|was|be|got|getting|get|think|might|could|if|mate|friend|sister ..3 pregnant',
			'pregnancy test|scare|tests',
			'test|tests|clearblue|stick ..6 positive|lines|line|pregnant|plus',
			'two|#2-2 ..2 lines|line',
			'period|im|shes|she|i ..4 late ..8 baby|pregnant|boyfriend|test|sex|scared|condom|unprotected|dad|kill|pill',
			'missed|miss|no|havent|not|hasnt ..4 period|periods|come|on ..8 months|weeks|#2-9|sick|scared|boyfriend|test|pregnant|since',
			'#2-40|few|couple|two|three|four|five|six|seven|eight|nine months|weeks|month|week gone|pregnant|along',
			'abortion|termination',
			'im|i late ..1 *? $',
			'period|periods|on ..2 #2-12|two|three|four|few|couple weeks|week|months|month late',
			'#2-12|two|three|four|few|couple weeks|week|months|month late',
			'done|did|took|done|taken #2-5|two|three|another tests|test',
			'im|shes|she|i|ive|bit|period|its ..1 late ..2 by|weeks|two|#2-8 ..1 weeks|months|week',
			'keep|keepin|keeping it so',
			'having|havin|keep|keeping|carrying|expecting ..2 his|a|my|the baby|kid|child',
			'hide|hiding|cover|covering|showing|shows ..3 bump|belly ..4 *',
		],
		unless: [
			...MADE_UP,
			...GOOD_NEWS,
			'late ..3 bus|school|lesson|tea|meeting',
			'mum|auntie|stepmum|carer|teacher|cousin|sister ..3 pregnant|baby|expecting',
			'not pregnant',
			'grey|voice|crisis|kittens|message|crumpets',
			'sister ..5 having|havin',
		],
		eased: [
			'negative',
			'came on|started|just',
			'ive|i just? come on',
			'mum|nurse|doctor|worker|clinic|midwife ..4 knows|know|sorted|nice|appointment|booked|said',
			'relieved',
			'all sorted',
		],
		says: 'Says that they, or somebody else, are pregnant or afraid to be.',
		fires: ['think im pregnant n my mum will go mad', 'did a test n theres 2 lines', 'im 3 months gone n ive told noone'],
		holds: ['my teacher is pregnant n we made a card', 'did my maths test got 12'],
	},
];
