import type { Rule } from './rule.ts';

/** What comes out beside something else: in a complaint about half term, in a joke, in a question about a clinic. */
export const SAID_IN_PASSING_RULES: readonly Rule[] = [
	{
		id: 'only-meal-of-the-day',
		version: 1,
		level: 'urgent',
		categories: ['neglect'],
		when: [
			'only ..1 proper|hot|decent? meal|meals|food|dinner ..2 i|we ..1 get|have|eat',
			'school|canteen ..3 only ..1 place|time|day|days ..2 i|we ..1 eat|get|have ..1 food|fed|dinner|meal|anything',
			'only ..1 eat|fed ..2 school|college|nans|contact|club',
		],
		unless: ['diet|fasting|ramadan|training|picnic|film|book|game'],
		says: 'Says that the meal at school, or at one other place, is the only one.',
		fires: ['the only proper meal i get is at school', 'its the only food we get all day', 'we only get fed at breakfast club'],
		holds: ['the only meal i like is pasta', 'only eat the crusts'],
	},
	{
		id: 'violence-explained-away',
		version: 1,
		level: 'urgent',
		categories: ['domestic_abuse'],
		when: [
			'@parent|@stepparent|fella|partner ..1 went|goes|going|gone for ..1 @parent|sister|brother|her|him ..1 again|last|when|cos|because|night|yesterday',
			'tell|telling|tells|told|say|says|saying ..4 walked|walks|fell|tripped|bumped|slipped ..2 into|down|over|on ..2 door|doors|stairs|step|cupboard ..3 again',
			'telling|tells ..2 everyone|people|them|work|neighbours|school|nan|gran ..4 walked|fell|tripped|bumped ..2 into|down|over ..2 door|stairs|step|cupboard',
		],
		unless: ['film|panto|comedy|dog|puppy|cat|football|match'],
		says: 'Says that somebody at home went for another, or that an injury there is explained away.',
		fires: [
			'dad went for mum again last night',
			'she tells everyone she fell down the stairs',
			'mum keeps telling people she walked into a door',
		],
		holds: ['mum went for a walk again', 'dad told me to shut the door again'],
	},
	{
		id: 'left-while-they-travel',
		version: 1,
		level: 'urgent',
		categories: ['neglect'],
		when: [
			'gone|went|flown|off|away|jetted ..3 spain|tenerife|benidorm|magaluf|ibiza|turkey|majorca|cyprus|portugal|holiday|abroad|caravan|festival|weekend ..5 left|leaving|leave ..1 me|us',
			'left|leaving|leave ..1 me|us ..2 #5-50|tenner|twenty|fiver|pizza|noodles|money ..8 back|gone|away ..3 monday|tuesday|wednesday|thursday|friday|saturday|sunday|week',
		],
		unless: ['with ..2 gran|grandad|aunty|auntie|uncle|neighbour|sitter|carer|dad', 'train|coach|taxi|bus'],
		says: 'Says that the adults have gone away and left them by themselves.',
		fires: [
			'theyve gone spain n left us with a pizza',
			'mum left me 20 quid shes gone away til sunday',
			'gone on holiday without me n left me the keys',
		],
		holds: ['they went on holiday and left me with nan', 'gone to spain for a week with school'],
	},
	{
		id: 'clinic-question-of-the-young',
		version: 1,
		level: 'urgent',
		categories: ['sexual_abuse'],
		when: [
			'sti|std|stis|stds|chlamydia|clinic|implant|coil|condoms|gum ..14 im|i ..1 #9-13',
			'im|i ..1 #9-13 ..12 sti|std|stis|stds|chlamydia|implant|coil|condoms|gum',
		],
		unless: ['homework|project|pshe|rse|lesson|leaflet|poster|sister|cousin'],
		says: 'Asks about sexual health, and says an age under which nobody can agree to sex.',
		fires: ['can u get an implant without ur mum knowing im 12', 'im 13 where do i go for an sti test'],
		holds: ['we did stis in pshe im 13', 'what age can u get an implant'],
	},
	{
		id: 'works-off-what-was-lost',
		version: 1,
		level: 'urgent',
		categories: ['criminal_exploitation'],
		when: [
			'dealer|dealers|olders|plug ..3 took|takes|taken|wants|want|said|says|came|come|coming|found|knows|has|got',
			'lost|lose|robbed|jacked|missing ..2 his|their ..1 stuff|food|bag|package|pack|packet|parcel|box|gear|money|phone ..12 work|working|owe|owes|pay|paying|off',
			'work|working|worked ..1 it|that|them off ..3 til|until|for|by|till|now',
		],
		unless: ['antiques|art|car|card|pokemon dealer', 'dealership|mum|dad|chores|detention|calories|cake'],
		says: 'Says that a dealer wants something back, or has them work off what was lost.',
		fires: ['i lost his bag n now i owe him', 'the dealer took my bike', 'got robbed of their stuff so im workin it off til xmas'],
		holds: ['the car dealer has our motor til friday', 'lost his football so i owe him one'],
	},
];
