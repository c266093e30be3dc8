import { WORRYING } from './harmless.ts';
import type { Rule } from './rule.ts';

/** Who came along, and what is not an answer to the question but something said beside it. */
const SOMEBODY = 'he|hes|his|him|she|her|they|them|their|man|men|lad|lads|someone|somebody|stranger|car|taxi|night|dark|not|never';

/** What is answered to our own questions by text, in a word or three. */
export const HARMLESS_IN_A_TEXT_RULES: readonly Rule[] = [
	{
		id: 'what-they-would-like-reply',
		version: 1,
		level: 'none',
		categories: [],
		asked: ['food sleep ..2 lift'],
		when: [
			'^ just|some|a|bit|can|i|have? some|a|bit|of? food|sleep|lift|chat|talk|chips|toast|drink|water|tea|charger|shower|pizza|sandwich|crisps|juice|credit and|or|then? a|some? food|sleep|lift|chat|talk|chips|toast|drink|charger|juice|home? please|thanks? @softend? $',
			'^ hot chocolate please? $',
			'^ nothing|nowt thanks|really? @softend? $',
			'^ @deny im? good|fine|okay|thanks? thanks? @softend? $',
		],
		says: 'Chooses something to eat, a sleep, a lift or a chat.',
		fires: [
			{ asked: 'Food, sleep, a lift, or a chat? Five minutes is fine.', text: 'food pls' },
			{ asked: 'Food, sleep, a lift, or a chat? Five minutes is fine.', text: 'a lift' },
		],
		holds: [{ asked: 'Food, sleep, a lift, or a chat? Five minutes is fine.', text: 'food. none since tuesday' }, 'food'],
	},
	{
		id: 'how-they-got-about-reply',
		version: 1,
		level: 'none',
		categories: [],
		asked: ['how ..2 get|got|come|came ..1 around|about|back|here|there|home'],
		when: [
			'^ i|we|just|got|took|by|on|my|the|a|it? walked|walk|bus|train|tram|bike|bikes|cycled|scooter|foot|tube|metro|skateboard ..3 $',
			'^ i|we|just|got|took|by|on|my|the|a? #? bus|train|tram and|then|or walked|walk|bus|train|tram|bike $',
		],
		unless: [SOMEBODY, ...WORRYING.filter((_, at) => ![6, 9, 10].includes(at))],
		says: 'Answers that they walked, cycled or took a bus or train.',
		fires: [
			{ asked: 'How did you get around?', text: 'walked' },
			{ asked: 'How did you come back?', text: 'bus then walked' },
		],
		holds: [{ asked: 'How did you come back?', text: 'walked. he followed me' }, 'bus'],
	},
	{
		id: 'where-to-meet-reply',
		version: 1,
		level: 'none',
		categories: [],
		asked: ['where ..3 feel|like|want|rather ..3 meet|talk'],
		when: [
			'^ at|in|the|a|my|by|near|maybe|probably? the|a|my|local? park|library|school|cafe|costa|greggs|mcdonalds|maccies|subway|starbucks|club|gym|walk|nans|beach|college|home|online|anywhere|town ..2 $',
		],
		unless: [SOMEBODY, ...WORRYING.filter((_, at) => ![6, 7, 9, 10].includes(at))],
		says: 'Says where they would like to meet.',
		fires: [
			{ asked: 'Where would you feel OK to meet?', text: 'greggs' },
			{ asked: 'Where would you feel OK to meet?', text: 'the park' },
		],
		holds: [{ asked: 'Where would you feel OK to meet?', text: 'home when hes out' }, 'the park'],
	},
];
