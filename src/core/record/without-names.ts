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
const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && word.length > 2 && !NOBODY.has(word.toLowerCase());
const namedIn = (lines: readonly (string | undefined)[]): readonly string[] => lines.flatMap((line) => wordsIn(line ?? '').filter(isName));

/**
 * The names and places that the record of a young person holds. Lines of free words give the words in them that are written
 * as names are; a name that nobody wrote down is not known, so a person always looks as well.
 *
 * @param staff names of the people who work here
 * @example knownFrom({ nameUsed: 'Jaz', livesIn: 'Byker', … }, ['Nadia Rahman']).places // ['Byker']
 */
export function knownFrom(about: AboutYoungPerson, staff: readonly string[]): Known {
	const theirs = [about.nameUsed, about.fullName, about.codeWord, about.interpreter?.name, ...staff];
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

/** A run of digits long enough to ring or to find a house by, and a postcode. */
const NUMBER = /\+?\d(?:[\s-]?\d){4,}/g;
const POSTCODE = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/gi;

/**
 * The words with every known name as `[name]`, every known place as `[place]` and every long number as `[number]`, however
 * they are written. A beginning for a person to go on from, never the whole of it.
 *
 * @example withoutNames('jaz said so', { names: ['Jaz'], places: [] }) // '[name] said so'
 */
export function withoutNames(words: string, { names, places }: Known): string {
	const known = words.replace(POSTCODE, '[place]').replace(NUMBER, '[number]');
	return replaceEach(replaceEach(known, places, '[place]'), names, '[name]').replace(/\[(name|place)\](?:\s+\[\1\])+/g, '[$1]');
}

function replaceEach(words: string, all: readonly string[], by: string): string {
	if (all.length === 0) return words;
	const any = [...new Set(all)]
		.toSorted((a, b) => b.length - a.length)
		.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[’']/g, "[’']?"));
	return words.replace(new RegExp(`(?<![\\p{L}\\p{N}[])(?:${any.join('|')})(?![\\p{L}\\p{N}\\]])`, 'giu'), by);
}
