import { knownFrom } from '#core/record/without-names.ts';
import type { AboutYoungPerson } from '#core/record/young-person.ts';
import type { MessageHome } from './message-home.ts';
import { lintOutbound } from './outbound-lint.ts';

/** Why a message home may not go. Only a safeguarding lead lets one of a person go all the same; nobody one with a place in it. */
export type HomeStop = {
	readonly because: 'must-not-be-told' | 'not-to' | 'said-of-them' | 'place';
	/** For whoever checks it. */
	readonly says: string;
};

/**
 * What they said that may be of people. `feared`: of whom they answered that they are scared. `grave`: somebody had to look at once or soon.
 * `noted`: screening marked it and raised nothing; it stops nothing, and whoever checks reads it.
 */
export type SaidOfPeople = { readonly words: string; readonly weight: 'feared' | 'grave' | 'noted' };

/** Words for the same person, and what the choices of the flow stand for. */
const SAME: readonly (readonly string[])[] = [
	['mum', 'mums', 'mam', 'mammy', 'mummy', 'mother', 'mom', 'ma'],
	['dad', 'dads', 'daddy', 'father', 'da'],
	['stepdad', 'stepfather'],
	['stepmum', 'stepmother', 'stepmam'],
	['nan', 'nans', 'nana', 'nanna', 'gran', 'granny', 'grandma', 'grandmother'],
	['grandad', 'grandpa', 'grandfather'],
	['aunt', 'auntie', 'aunty'],
	['uncle'],
	['sister', 'sis'],
	['brother', 'bro'],
	['cousin'],
	['boyfriend', 'bf'],
	['girlfriend', 'gf'],
	['carer', 'carers', 'foster'],
	['parents', 'parent'],
];
const FAMILY = ['family', 'parents', 'parent', 'home', 'everyone', 'everybody', 'them', 'all'];
const IS_KIN = new Set(SAME.slice(0, 11).flat());
/** Words that name nobody. */
const NOBODY = new Set(
	'a an and are at be but by for from got had has have he her hers him his i in is it its me my not of on or our she some someone somebody that the their them they this to us was we who with you your friend friends else court order told tell say said know please number mobile phone rang ring text safe number'.split(
		' ',
	),
);

const wordsIn = (text: string): readonly string[] =>
	(
		text
			.toLowerCase()
			.replace(/[’']s\b/g, '')
			.replace(/\bstep[ -](dad|mum|father|mother|mam)\b/g, 'step$1')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	).filter((word) => word.length > 1 && !NOBODY.has(word));

const personOf = (word: string): string => SAME.find((same) => same.includes(word))?.[0] ?? word;

/** A word of one that names the same person as a word of the other. "Family" is everybody of it. */
function doMeet(one: string, other: string): boolean {
	const [a, b] = [wordsIn(one).map(personOf), wordsIn(other).map(personOf)];
	const isFamily = (words: readonly string[], text: string) =>
		words.some((word) => FAMILY.includes(word)) || FAMILY.includes(text.trim().toLowerCase());
	const hasKin = (words: readonly string[]) => words.some((word) => IS_KIN.has(word));
	return a.some((word) => b.includes(word)) || (isFamily(a, one) && hasKin(b)) || (isFamily(b, other) && hasKin(a));
}

type Of = {
	readonly about: AboutYoungPerson;
	readonly said: readonly SaidOfPeople[];
};

/**
 * What stands in the way of a message home: somebody who must not be told, somebody whom they named as one who must not hear of it,
 * somebody of whom they said something that had to be looked at, and a place in its words. Nothing found is no proof: whoever checks it
 * reads who they are scared of, and the words, and says that it is safe.
 *
 * @example homeStops(message, { about, said: [{ words: 'my dad hits me', weight: 'grave' }] })[0]?.because // 'said-of-them', for one to "Dad"
 */
export function homeStops({ to, notTo, words }: Pick<MessageHome, 'to' | 'notTo' | 'words'>, { about, said }: Of): readonly HomeStop[] {
	return [
		...about.mustNotBeTold
			.filter(({ who }) => doMeet(to, who))
			.map(({ who, why }) =>
				stop('must-not-be-told', `${who} must not be told${why === undefined ? '' : `, ${why}`}. This may be who it is for.`),
			),
		...(notTo !== '' && doMeet(to, notTo)
			? [stop('not-to', `They said that it must not reach “${notTo}”. This may be who it is for.`)]
			: []),
		...said
			.filter((one) => one.weight !== 'noted' && doMeet(to, one.words))
			.map((one) =>
				stop(
					'said-of-them',
					`${one.weight === 'feared' ? 'They said whom they are scared of' : 'They said'}: “${one.words}”. This may be who it is for.`,
				),
			),
		...placesOf(words, about).map((found) => stop('place', `“${found}” may lead to where they are. Nothing that does is passed on.`)),
	];
}

/** What they said that names whom it is for and stops nothing, to be read before it goes. */
export const saidOf = (to: string, said: readonly SaidOfPeople[]): readonly string[] =>
	said.filter((one) => one.weight === 'noted' && doMeet(to, one.words)).map(({ words }) => words);

const stop = (because: HomeStop['because'], says: string): HomeStop => ({ because, says });

/** Places of the record and of any house, addresses that nobody must be told, and what is written as a place is. */
function placesOf(words: string, about: AboutYoungPerson): readonly string[] {
	const { places } = knownFrom(about, []);
	const found = lintOutbound(words, {
		names: [],
		places: [...places, ...(about.dangerAddresses ?? [])],
		staff: [],
		service: [],
		contacts: [],
	});
	return [...new Set(found.filter(({ rule }) => rule === 'place' || rule === 'contact').map((one) => one.words))];
}
