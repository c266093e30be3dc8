import { MADE_UP } from './health-circumstances.ts';
import type { Rule } from './rule.ts';

/** Hints that somebody online has a hold on them, or a cause does. */
export const HINT_OF_A_HOLD_RULES: readonly Rule[] = [
	{
		id: 'hint-somebody-online-has-a-hold',
		version: 1,
		level: 'urgent',
		categories: ['online_harm', 'sexual_abuse'],
		when: [
			'got|have|kept|saved|recorded|screenshotted|screen ..3 video|photo|screenshots|face|nudes|vid|folder ..4 me|my|us|everyone|send|contacts|followers|mum|school',
			'want|asked|asking|says|said ..2 more|another|money|vouchers|cards|#|quid|face ..4 or|by|friday|tonight|else|sunday|send|mum|everyone',
			'send|post|leak|upload|share|put ..2 it|them|everything|mine|photo|video ..3 to|on|in|round ..3 mum|dad|gran|school|everyone|family|followers|facebook|contacts|year|group|teachers|friends',
			'pay|send ..3 steam|apple|vouchers|amazon|gift|bitcoin|paypal|crypto|cards ..5 more|again|stop|him|they|wants|photo|code',
			'going|goes|sent|posted|passed|shared|sold|selling ..1 round|around|on ..4 school|year|chat|group|snapchat|site|bus ..4 me|my|of|mine|face|nude|video',
			'know|found|told|asked ..3 where|what|which|my ..2 i|school|address|window|road|house|room|street|bedroom ..3 live|go|mine|is|colour|door|curtains|wearing|number|sleep ..4 *',
			'deepfake|deepfaked|nudify ..6 *',
			'girl|she|boy|lad|he|friend ..2 was|is|turned|turns ..1 out|actually|really ..3 man|bloke|grown|adult',
			'dares|levels|points|ranks|challenge|challenges|tasks|missions ..5 send|proof|prove|cut|carve|arm|kicked|clothes|next|photo|live',
			'cam|webcam|live ..3 off|on|again|open|him|for ..4 vest|top|clothes|undress|asleep|tips|coins|gifts|lions',
		],
		unless: [
			...MADE_UP,
			'sprout|tablet|delivery|driver|homework|postman|dentist|maths|crush|birthday|surprise|holiday|funny|meme|cat|dog|dance',
			'sat nav',
			'teacher says',
			'passport photo',
		],
		says: 'Says that somebody online has pictures of them, knows where they are, or sets them tasks.',
		fires: ['hes got a video of me n he wants more by friday', 'she turned out to be a man', 'he knows which window is mine'],
		holds: ['sent my homework to the group chat', 'she is a massive man utd fan'],
	},
	{
		id: 'hint-cause-asks-for-them',
		version: 1,
		level: 'urgent',
		categories: ['radicalisation'],
		when: [
			'sheikh|cause|movement|soldiers|resistance|fighters|patriots|brother|server ..4 duty|oath|camp|war|paradise|sacrifice|kuffar|kafir|traitor|enemy',
			'manifesto|martyr|martyrdom|jihad|caliphate|shahada|nasheed|beheading|accelerate ..4 *',
			'video|vids ..4 heads|beheading|shooting|shooter|executions|bombing|gore|attack|killing|mosque|synagogue ..4 *',
			'flag|sticker|salute|saluting|swastika|runes|banner ..6 mosque|synagogue|hotel|migrants|foreigners|white|put|bedroom|door|brother|camp|join|hate',
			'they|he|group|lads|server|brother|dad ..3 says|said|teach|taught|reckons ..4 jews|muslims|foreigners|migrants|whites|women|girls|gays|unbelievers|kuffar|immigrants|immigrunts|police ..4 deserve|enemy|vermin|die|burn|war|replace|fault|pay|hate|fight|kill|leave',
			'list|map|plan|date|schedule ..4 who|people|teachers|school|mosque|names|classmates ..5 first|deserve|laughed|pay|die|shoot|target|bomb|attack|sorry',
			'how|where|recipe|instructions ..4 make|build|buy|print|get ..2 bomb|explosive|explosives|gun|petrol|pipe|acid|poison ..4 *',
		],
		unless: [
			...MADE_UP,
			'cubs|brownies|history|re|gcse|debate|assembly|remembrance|poppy|football|eurovision|pride|politics|news',
			'salvation army',
			'army cadets',
			'air cadets',
		],
		says: 'Speaks of a cause that asks for hatred, an oath or an attack.',
		fires: [
			'the brothers say its my duty to leave',
			'my brother watches videos of heads n attacks',
			'they said muslims are the enemy n well have to fight',
		],
		holds: ['we put a flag up for the rugby', 'i did a video on the war for history'],
	},
];
