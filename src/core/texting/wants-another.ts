import { bareWords } from './opt-out.ts';

const BEFORE = [
	'',
	'can i have ',
	'can i get ',
	'i want ',
	'i would like ',
	'id like ',
	"i'd like ",
	'can i talk to ',
	'can i speak to ',
	'i want to talk to ',
];
const WHOM = [
	'someone else',
	'somebody else',
	'a different person',
	'another person',
	'a different worker',
	'another worker',
	'different worker',
	'different person',
];
const AFTER = ['', ' please', ' pls'];
const SAID = new Set(BEFORE.flatMap((before) => WHOM.flatMap((whom) => AFTER.map((after) => `${before}${whom}${after}`))));

/**
 * Whether the whole of a text asks for somebody else than whoever answers. In the middle of other words it is not taken for that: a person
 * reads those.
 *
 * @example wantsAnother('Can I talk to someone else pls?') // true
 */
export function wantsAnother(words: string): boolean {
	return SAID.has(bareWords(words));
}
