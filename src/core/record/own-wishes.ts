import type { Instant } from '#core/clock/instant.ts';
import { dayAndTime } from '#core/clock/london.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Question } from '#core/flow/definition.ts';
import type { SharingWishes } from '#core/record/conversation.ts';
import { fitting, type OwnAnswer } from '#core/record/own-answer.ts';

type Wish = SharingWishes['people'][number];

const OWN_WORDS = 'In their own words';

/** Whom they would like to see it, as they answered it last, and what they said beside it, first the newest. */
export function wishesIn(flow: Flow, { question, picked, said }: OwnAnswer): readonly Wish[] {
	const ticked = (picked.at(-1)?.options ?? []).filter((option) => option !== 'not-sure');
	const [newest, ...before] = said.toReversed();
	return [
		...ticked.map((option): Wish => ({ who: nameOf(flow, question, option), wish: 'fine' })),
		...(newest === undefined ? [] : [inWords(OWN_WORDS, fitting(newest.words, newest.at))]),
		...(newest === undefined || before.length === 0
			? []
			: [inWords(`${OWN_WORDS}, before`, fitting(before.map(({ words, at }) => `‘${words}’ (${dayAndTime(at)})`).join(' '), newest.at))]),
	];
}

const inWords = (who: string, words: string): Wish => ({ who, wish: 'not-asked', words });

/** "My social worker" → "Social worker": staff read it, and it is no longer said in their voice. */
function nameOf(flow: Flow, { id }: Question, option: string): string {
	const rest = (flow.words(id, 'en').options?.[option] ?? option).replace(/^My /, '');
	return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

/** What a worker saved, and when. */
export type SavedWishes = { readonly people: readonly Wish[]; readonly at: Instant };

/**
 * What a worker saved and what they answered themselves, person by person. Where the two differ both stand, with whose each is
 * and when: nobody's is overwritten, and a wish for less is not hidden by an older one for more.
 */
export function joinedWishes(flow: Flow, answer: OwnAnswer, saved: SavedWishes | undefined): readonly Wish[] {
	const own = wishesIn(flow, answer);
	if (saved === undefined) return own;
	const added = own.filter((one) => !saved.people.some((other) => isSame(other, one)));
	const differs = (who: string) => added.some((one) => key(one.who) === key(who));
	const known = new Set(saved.people.map(({ who }) => key(who)));
	const narrowed = noLongerPicked(flow, answer, saved).filter(({ who }) => !saved.people.some((other) => other.who === who));
	return [
		...saved.people.map((one) =>
			differs(one.who) && !isMarked(one.who) ? { ...one, who: marked(one.who, 'as a worker wrote it', saved.at) } : one,
		),
		...added.map((one) => (known.has(key(one.who)) ? { ...one, who: marked(one.who, 'their own answer', answer.at) } : one)),
		...narrowed,
	];
}

/** Saved as fine before they chose, and not among those that they then chose. It is not a no, and it is not a yes any more. */
function noLongerPicked(flow: Flow, { question, picked }: OwnAnswer, saved: SavedWishes): readonly Wish[] {
	const last = picked.at(-1);
	if (last === undefined || last.at <= saved.at || !('options' in question)) return [];
	const left = question.options.filter((option) => !last.options.includes(option)).map((option) => nameOf(flow, question, option));
	return left
		.filter((name) => saved.people.some(({ who, wish }) => wish === 'fine' && key(who) === key(name)))
		.map((name) => ({ who: marked(name, 'not picked in their own answer', last.at), wish: 'not-asked' }));
}

const marked = (who: string, whose: string, at: Instant): string => `${who}: ${whose}, ${dayAndTime(at)}`;
const MARK = /: (as a worker wrote it|their own answer|not picked in their own answer), .+$/;
const isMarked = (who: string): boolean => MARK.test(who);

/** The same person, whoever wrote about them and when. */
const key = (who: string): string => who.replace(MARK, '').trim().toLowerCase();

/** Whether a worker's row says what they answered themselves. What was done about it, or how it was understood, is hers to add. */
function isSame(saved: Wish, own: Wish): boolean {
	if (key(saved.who) !== key(own.who)) return false;
	return own.words === undefined ? saved.wish === own.wish : evened(saved.words ?? '') === evened(own.words);
}

/** A field of one line has no line breaks. */
const evened = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();
