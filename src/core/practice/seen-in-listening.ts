import type { EntryId } from '#core/id.ts';
import { ended, isAccount, listed, type Practised, type PractisedLine, quoted, type Seen } from './practised.ts';
import { reactionOf } from './reaction.ts';
import { howKept } from './same-words.ts';

/** What was said where this line was kept, if anything was; and how the line holds it. */
type Compared = { readonly line: PractisedLine; readonly said: string | undefined; readonly how: 'whole' | 'part' | 'not' };

function compared({ script, entries, lines }: Practised): readonly Compared[] {
	const everySaid = script.beats.flatMap(({ then }) => then.says ?? []);
	return lines.flatMap((line): readonly Compared[] => {
		const words = line.value.words ?? '';
		if (words.trim() === '') return [];
		const said = everySaid.find((one) => howKept(words, one) !== 'not');
		if (said !== undefined) return [{ line, said, how: howKept(words, said) }];
		const before = entries.slice(
			0,
			entries.findIndex(({ id }) => id === line.entry),
		);
		return [{ line, said: reactionOf(script, before, line.question).says, how: 'not' }];
	});
}

/** The child's words as they said them, each line saying whose words it holds. */
export function wordsKept(practised: Practised): Seen {
	const { nameUsed } = practised.script.about;
	const all = compared(practised);
	const exact = all.filter(({ line, how }) => line.whose === 'exact' && how !== 'not');
	const changed = all.filter(({ line, how }) => line.whose === 'exact' && how === 'not');
	const unmarked = all.filter(({ line, how }) => line.whose !== 'exact' && how !== 'not');
	const retold = all.filter(({ line, said, how }) => line.whose === 'worker' && how === 'not' && said !== undefined);
	const parts = [
		...(exact.length > 0 ? [`You kept ${nameUsed}’s words as they were said.`] : []),
		...changed.map(({ line, said }) => differently(nameUsed, line, said)),
		...unmarked.map(({ line }) => `${quoted(line.value.words ?? '')} are ${nameUsed}’s words, and are marked as somebody else’s.`),
		...retold.map(({ said }) => `${quoted(said ?? '')} is kept in your words only.`),
	];
	const other = [...changed, ...unmarked, ...retold];
	return {
		seen: parts.length === 0 ? `None of ${nameUsed}’s words are kept.` : parts.join(' '),
		rests: (other.length > 0 ? other : exact).map(({ line }) => line.entry),
		next: other.length > 0 ? `Try writing what ${nameUsed} says as they say it, even when it is untidy, and mark it as theirs.` : null,
	};
}

function differently(name: string, line: PractisedLine, said: string | undefined): string {
	const kept = quoted(line.value.words ?? '');
	return said === undefined
		? ended(`${name} did not say ${kept}`)
		: `${ended(`${name} said ${quoted(said)}`)} ${ended(`The line says ${kept}`)}`;
}

const DECLINED: ReadonlySet<string> = new Set(['skipped', 'not-saying', 'not-known']);

/** Silences that were left as they were, and any question that came back after one. */
export function silencesLeft(practised: Practised): Seen {
	const { script, entries, topic } = practised;
	const { nameUsed } = script.about;
	const left = entries.filter(({ input }) => DECLINED.has(input.type));
	const again = entries.filter((entry, at) => cameBackTo(practised, at, entry.input));
	const topics = (some: typeof entries) =>
		listed([...new Set(some.flatMap(({ input }) => ('question' in input ? topic(input.question) : [])))]);
	const rests: readonly EntryId[] = [...left, ...again].map(({ id }) => id);
	const next = 'Try leaving it. Sit quietly, put the cards within reach, or go on to something easier. They can come back to it.';
	if (again.length > 0) return { seen: `After no answer you came back to: ${topics(again)}.`, rests, next };
	if (left.length > 0) return { seen: `When ${nameUsed} gave no answer you left it at that: ${topics(left)}.`, rests, next: null };
	const quiet = entries.some(({ input }) => input.type === 'paused');
	if (quiet) return { seen: 'You made a pause.', rests: [], next: null };
	const seen = 'No silence is written down: nothing was skipped, and there was no pause.';
	return { seen, rests: [], next: script.id === 'silent' ? next : null };
}

function cameBackTo(practised: Practised, at: number, input: Practised['entries'][number]['input']): boolean {
	const back = input.type === 'opened' ? input.by === 'worker' : input.type === 'answered' && input.prompted && !input.supersedes;
	if (!back || !('question' in input) || !isAccount(practised, input.question)) return false;
	return practised.entries
		.slice(0, at)
		.some((before) => DECLINED.has(before.input.type) && 'question' in before.input && before.input.question === input.question);
}
