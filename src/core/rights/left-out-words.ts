const LETTER = /[\p{L}\p{N}]/u;

/**
 * A text with some words of it replaced by a mark, wherever they stand as words of their own: `Tash` goes from "Tash’s flat" and
 * stays in "Tashkent". The longest first, so that no half of a name is left over. Letters count as they are written, except
 * with `anyCase`.
 *
 * @example withoutWords('I was with Tash.', ['Tash'], '[Left out]') // 'I was with [Left out].'
 */
export function withoutWords(text: string, words: readonly string[], mark: string, anyCase = false): string {
	const asRead = (one: string) => (anyCase ? one.toLowerCase() : one);
	const sought = [...new Set(words.map((one) => one.trim()))].filter((one) => one !== '').sort((a, b) => b.length - a.length);
	const [haystack, needles] = [asRead(text), sought.map(asRead)];
	if (haystack.length !== text.length) return needles.length === 0 ? text : withoutWords(text, words, mark);
	let out = '';
	for (let at = 0; at < text.length; ) {
		const found = needles.find((needle) => haystack.startsWith(needle, at) && isWhole(haystack, at, needle.length));
		out += found === undefined ? text[at] : mark;
		at += found?.length ?? 1;
	}
	return out;
}

function isWhole(text: string, at: number, length: number): boolean {
	const [before, first, last, after] = [text[at - 1], text[at], text[at + length - 1], text[at + length]];
	const joined = (a: string | undefined, b: string | undefined) => LETTER.test(a ?? '') && LETTER.test(b ?? '');
	return !joined(before, first) && !joined(last, after);
}

/** Whether any of these words stands in the text as a word of its own. */
export function standsIn(text: string, words: readonly string[]): boolean {
	return withoutWords(text, words, '', true) !== text;
}

/**
 * The names in a few words about somebody: "Her stepfather, Craig Boyd" → Craig, Boyd. Short ones count (`Mo`), of a double name each
 * half does as well, and where nobody wrote a capital every word that could be a name is one: one too many is looked at, one too few
 * is somebody who must not be told and is.
 */
export function namesIn(words: string): readonly string[] {
	const capitals = wordsIn(words).filter((part) => /^\p{Lu}/u.test(part));
	const parts = capitals.length > 0 ? capitals : wordsIn(words).filter((part) => !SMALL.has(part));
	const names = parts.filter((part) => part.length > 1 && !COMMON.has(part.toLowerCase().replaceAll('-', '')) && !NO_NAME.has(part));
	return [
		...new Set(names.flatMap((name) => (name.includes('-') ? [name, ...name.split('-').filter((half) => half.length > 1)] : [name]))),
	];
}

/** Without what makes a word say whose something is: Craig’s → Craig. */
const wordsIn = (words: string): readonly string[] =>
	(words.match(/\p{L}[\p{L}’'-]*/gu) ?? []).map((part) => part.replace(/[’']s?$|-+$/u, '')).filter((part) => part !== '');

/** What is written with a capital and is no name. */
const NO_NAME = new Set('Mr Mrs Ms Miss Dr Sir He She It At In On Of Or Is If An As No My We Our To By And But'.split(' '));
/** Of words without a capital: those that stand between names. */
const SMALL = new Set(
	'a about after all also an and another any as at aunt but by claims close does else ex few for friend friends from gang had has have he home in into is it its lives living may might more most my near new no not of off on one or other out over own possibly says she should some staff such than them then they to until us was we when where which who whose will with worker works yet'.split(
		' ',
	),
);

/** With what such words begin, that is no name. */
const COMMON = new Set(
	'her his their the this that mum mam mom dad mother father stepfather stepmother stepdad stepmum uncle aunt auntie brother sister cousin gran grandad grandmother grandfather partner boyfriend girlfriend husband wife anybody anyone everybody somebody man boy girl woman people old'.split(
		' ',
	),
);

const RELATIONS: Readonly<Record<string, RegExp>> = {
	stepfather: /\bstep[ -]?(dad|father)\b/,
	stepmother: /\bstep[ -]?(mum|mam|mom|mother)\b/,
	mother: /(?<!step[ -]?)\b(mum|mam|mom|mummy|mother)\b/,
	father: /(?<!step[ -]?)\b(dad|daddy|father)\b/,
	uncle: /\buncle\b/,
	aunt: /\b(aunt|auntie|aunty)\b/,
	brother: /\bbrother\b/,
	sister: /\bsister\b/,
	cousin: /\bcousin\b/,
	grandparent: /\b(gran|nan|nana|granny|grandma|grandmother|grandad|grandpa|grandfather)\b/,
	partner: /\b(partner|boyfriend|girlfriend|husband|wife|ex)\b/,
};

/**
 * What somebody is to a young person, by a few words about them. Whose they are besides says nothing: "Mum’s partner" is no mother.
 *
 * @example relationsIn('Gary Webb, her step dad') // ['stepfather']
 */
export function relationsIn(words: string): readonly string[] {
	const own = words.toLowerCase().replace(/\b(step[ -]?)?\p{L}+[’']s\b|\bof (her |his |their |the )?(step[ -]?)?\p{L}+/gu, ' ');
	return Object.entries(RELATIONS).flatMap(([relation, said]) => (said.test(own) ? [relation] : []));
}
