import type { AboutYoungPerson } from '#core/record/young-person.ts';

/** What a record knows by name. */
export type Known = { readonly names: readonly string[]; readonly places: readonly string[] };

/** Words with a capital letter that name nobody. */
const NOBODY = new Set(
	[
		'her his their the and with mum dad nan gran grandma grandad mother father sister brother aunt uncle cousin stepfather stepmother',
		'foster carer carers social worker miss mrs court order not known',
		'council school academy college city county borough house home high primary secondary',
	].flatMap((words) => words.split(' ')),
);

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}][\p{L}\p{N}’'-]*/gu) ?? [];
const mayName = (word: string): boolean => word.length > 2 && !NOBODY.has(word.toLowerCase());
const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && mayName(word);

/** A line in which nothing is written as a name is was typed in a hurry: then any word of it may be one. */
function namesOf(line: string): readonly string[] {
	const words = wordsIn(line);
	return words.some((word) => /^\p{Lu}/u.test(word)) ? words.filter(isName) : words.filter(mayName);
}

const namedIn = (lines: readonly (string | undefined)[]): readonly string[] => lines.flatMap((line) => namesOf(line ?? ''));

/**
 * The names and places that the record of a young person holds. Lines of free words give the words in them that are written
 * as names are, or all but everyday ones where none is; a name that nobody wrote down is not known, so a person always looks as well.
 *
 * @param staff names of the people who work here
 * @example knownFrom({ nameUsed: 'Jaz', livesIn: 'Byker', … }, ['Nadia Rahman']).places // ['Byker']
 */
export function knownFrom(about: AboutYoungPerson, staff: readonly string[]): Known {
	const theirs = [about.nameUsed, about.fullName, about.codeWord, about.itsMeWord, about.interpreter?.name, ...staff];
	const others = [
		about.socialWorker,
		...about.trustedPeople,
		...about.parentalResponsibility,
		...about.mustNotBeTold.map(({ who }) => who),
	];
	const places = [about.livesIn, about.school, about.responsibleAuthority, about.hostAuthority];
	return {
		names: [...theirs.flatMap((name) => wordsIn(name ?? '').filter((word) => word.length > 1)), ...namedIn(others)],
		places: namedIn(places),
	};
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** What gives somebody away however nobody knows them, in the order in which it is looked for. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
	[/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '[email]'],
	[/(?<![\p{L}\p{N}])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*/gu, '[name]'],
	[/(?<!\d)(?:\d{4}([/.-])\d{1,2}\1\d{1,2}|\d{1,2}([/.-])\d{1,2}\2(?:\d{4}|\d{2})|\d{1,2}\/\d{1,2})(?!\d)/g, '[date]'],
	[new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?:,? \\d{4}\\b)?`, 'gi'), '[date]'],
	[new RegExp(`\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4}\\b)?`, 'gi'), '[date]'],
	[/\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/gi, '[place]'],
	// Long enough to ring or to find a house by, with whatever stands between the digits.
	[/\+?\(?\d(?:[\s()./–-]{0,3}\d){4,}/g, '[number]'],
];

/**
 * The words with every known name as `[name]`, every known place as `[place]`, and e-mail addresses, handles, dates, postcodes
 * and long numbers as what they are, however they are written. A beginning for a person to go on from, never the whole of it.
 *
 * @example withoutNames('jaz said so', { names: ['Jaz'], places: [] }) // '[name] said so'
 */
export function withoutNames(words: string, { names, places }: Known): string {
	const known = SHAPES.reduce((left, [shape, by]) => left.replace(shape, by), words);
	return replaceEach(replaceEach(known, places, '[place]'), names, '[name]').replace(/\[(name|place)\](?:\s+\[\1\])+/g, '[$1]');
}

function replaceEach(words: string, all: readonly string[], by: string): string {
	if (all.length === 0) return words;
	const any = [...new Set(all)]
		.toSorted((a, b) => b.length - a.length)
		.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[’']/g, "[’']?"));
	return words.replace(new RegExp(`(?<![\\p{L}\\p{N}[])(?:${any.join('|')})(?![\\p{L}\\p{N}\\]])`, 'giu'), by);
}

/** Words with which a sentence often begins: a capital letter there says nothing. */
const BEGINS = new Set(
	[
		'he she they we it you my his her their our your the a an and but so because when if then that this there what why who how where',
		"no yes ok okay not just dont don’t don't do did does was were is are am im i’m i'm ive i’ve i've cant can’t can't can could would will",
		'tell show draw say think has have had let which thank',
		'in on at to from for with after before sometimes once everyone everybody someone somebody nobody please sorry thanks',
		"he’s she’s it’s they’re we’re he's she's it's they're we're its hes shes mum dad nan gran grandma grandad",
	].flatMap((words) => words.split(' ')),
);

/**
 * Words that are still written as a name is, each once: for a warning to whoever reads them, never a decision.
 *
 * @example writtenAsNames('He saw Darren at Tesco.') // ['Darren', 'Tesco']
 */
export function writtenAsNames(words: string): readonly string[] {
	const found = [...words.matchAll(/(?<![\p{L}\p{N}[])\p{Lu}[\p{L}\p{N}’'-]+/gu)].map(([word]) => word);
	return [...new Set(found)].filter((word) => !BEGINS.has(word.toLowerCase()));
}
