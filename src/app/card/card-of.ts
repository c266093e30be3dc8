import { type Line, linesOf } from '#app/conversation/lines.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { pickedInWords } from '#app/conversation/value-in-words.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Question } from '#core/flow/definition.ts';
import type { Level } from '#core/screening/verdict.ts';

/** What can stand on a card to keep. The first three are ticked until somebody chooses; names and the word “missing” are not. */
export const ON_CARD = ['first', 'safer', 'numbers', 'people', 'worker', 'project', 'missing'] as const;
export type OnCard = (typeof ON_CARD)[number];
export const UNTIL_CHOSEN: ReadonlySet<OnCard> = new Set<OnCard>(['first', 'safer', 'numbers']);

export type PlanPart = 'first' | 'safer' | 'people';

/** Which part a topic goes under, by the first of the fields that it fills. */
const PARTS: readonly (readonly [field: string, part: PlanPart])[] = [
	['safety_plan.first_steps', 'first'],
	['safety_plan.if_away', 'safer'],
	['safety_plan.trusted_people', 'people'],
];

/** What a young person said for their safe plan, in their own words, as it goes on a card. */
export type Card = {
	readonly plan: Readonly<Record<PlanPart, readonly string[]>>;
	/** Some of it is not on the card because of a name, or of the word “missing”. */
	readonly leftOut: boolean;
};

/** The names that a card could give away, by the tick that would add them. */
export type NamesOnCard = Readonly<Record<'people' | 'worker' | 'project', readonly string[]>>;

/**
 * Works out a card. Others may find it, so it leaves out what is not ticked, words with a name in them that is not ticked,
 * words that somebody has to look at, whatever is a worker's, and lines that somebody else may have written.
 *
 * @example cardOf(stored, flow, UNTIL_CHOSEN, names).plan.safer // ['A charger and some credit']
 */
export function cardOf({ entries }: Pick<StoredConversation, 'entries'>, flow: Flow, on: ReadonlySet<OnCard>, names: NamesOnCard): Card {
	const lines = linesOf(entries).filter(isTheirOwn);
	const called = lines.flatMap(({ value }) => (value.people ?? []).map((person) => person.called));
	const hidden = hiddenWords(on, { ...names, people: [...names.people, ...called] });
	const said = lines.flatMap((line) => saidIn(flow, line)).filter(({ part }) => on.has(part));
	const shown = said.filter(({ words }) => !hidden.some((word) => holds(words, word)));
	const under = (part: PlanPart) => [...new Set(shown.filter((one) => one.part === part).map(({ words }) => words))];
	return {
		plan: { first: under('first'), safer: under('safer'), people: under('people') },
		leftOut: shown.length < said.length,
	};
}

/** Whether they said anything for their plan that could go on a card. */
export function hasPlan({ entries }: Pick<StoredConversation, 'entries'>, flow: Flow, part: PlanPart): boolean {
	return linesOf(entries)
		.filter(isTheirOwn)
		.some((line) => saidIn(flow, line).some((one) => one.part === part));
}

/** What somebody has to look at. Words that are only unclear are theirs to put on: everything typed alone on a phone is. */
const NEVER: ReadonlySet<Level> = new Set<Level>(['immediate', 'urgent']);

function isTheirOwn({ whose, mayNotBeThem, level }: Line): boolean {
	return whose !== 'observed' && !mayNotBeThem && !NEVER.has(level);
}

function partOf(question: Question | undefined): PlanPart | undefined {
	return PARTS.find(([field]) => question?.fills.includes(field))?.[1];
}

/** “Something else” by itself says nothing; the words beside it do. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['other', 'not-sure']);

/** Their words, and what was ticked or named with them; a worker's own words are not theirs to carry about. */
function saidIn(flow: Flow, { question: id, value, whose }: Line): readonly { readonly part: PlanPart; readonly words: string }[] {
	const question = flow.question(id);
	const part = partOf(question);
	if (part === undefined) return [];
	const options = (value.options ?? []).filter((option) => !SAYS_NOTHING.has(option));
	const picked = pickedInWords(question, flow.words(id, 'en'), { ...value, options });
	const words = whose === 'exact' ? (value.words ?? '').trim() : '';
	return [...picked, words].filter((one) => one !== '').map((one) => ({ part, words: one }));
}

function hiddenWords(on: ReadonlySet<OnCard>, names: NamesOnCard): readonly string[] {
	const byTick = { ...names, missing: ['missing'] };
	return (Object.keys(byTick) as (keyof typeof byTick)[]).filter((tick) => !on.has(tick)).flatMap((tick) => byTick[tick]);
}

/** As a word of its own: “Ann” is not in “banana”. */
function holds(words: string, name: string): boolean {
	const letters = (text: string) =>
		` ${text
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
			.trim()} `;
	return name.trim() !== '' && letters(words).includes(letters(name));
}
