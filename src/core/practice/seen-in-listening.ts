import type { Entry } from '#core/flow/entry.ts';
import type { EntryId } from '#core/id.ts';
import { ended, isAccount, listed, type Practised, type PractisedLine, quoted, type Seen } from './practised.ts';
import { isTelling, reactionOf } from './reaction.ts';
import { howKept } from './same-words.ts';

/** What was said where this line was kept, if anything was; and how the line holds it. */
type Compared = { readonly line: PractisedLine; readonly said: string | undefined; readonly how: 'whole' | 'part' | 'not' };

/** What the child had just said when this entry was written. */
function saidBefore({ script, entries }: Practised, entry: EntryId, question: string): string | undefined {
	const at = entries.findIndex(({ id }) => id === entry);
	return reactionOf(script, entries.slice(0, at), question).says;
}

function compared(practised: Practised): readonly Compared[] {
	const everySaid = practised.script.beats.flatMap(({ then }) => then.says ?? []);
	return practised.lines.flatMap((line): readonly Compared[] => {
		const words = line.value.words ?? '';
		if (words.trim() === '') return [];
		const said = everySaid.find((one) => howKept(words, one) !== 'not');
		if (said !== undefined) return [{ line, said, how: howKept(words, said) }];
		return [{ line, said: saidBefore(practised, line.entry, line.question), how: 'not' }];
	});
}

/** What a line does with the child's words, when that is something other than keeping them. */
function otherwise(practised: Practised, { line, said, how }: Compared): string | undefined {
	const name = practised.script.about.nameUsed;
	const kept = quoted(line.value.words ?? '');
	if (how === 'not' && line.whose === 'exact') return differently(name, kept, said);
	if (how === 'not') return line.whose === 'worker' && said !== undefined ? `${quoted(said)} is kept in your words only.` : undefined;
	if (line.whose !== 'exact') return `${kept} are ${name}’s words, and are marked as somebody else’s.`;
	const telling = practised.entries.some((entry) => entry.id === line.entry && isTelling(practised.script, entry));
	return how === 'part' && telling ? `${ended(`${name} said ${quoted(said ?? '')}`)} ${ended(`A part of it is kept: ${kept}`)}` : undefined;
}

function differently(name: string, kept: string, said: string | undefined): string {
	return said === undefined
		? ended(`${name} did not say ${kept}`)
		: `${ended(`${name} said ${quoted(said)}`)} ${ended(`The line says ${kept}`)}`;
}

/** Said, and then gone on from or skipped with nothing kept. At the limits that is as it may be. */
function unkept(practised: Practised): readonly { readonly entry: EntryId; readonly said: string }[] {
	const { entries, lines, standing } = practised;
	return entries.flatMap(({ id, input }) => {
		if (!LEAVES.has(input.type) || !('question' in input) || standing(input.question) === 'limits') return [];
		if (lines.some(({ question }) => question === input.question)) return [];
		const said = saidBefore(practised, id, input.question);
		return said === undefined ? [] : [{ entry: id, said }];
	});
}

const DECLINED: ReadonlySet<string> = new Set(['skipped', 'not-saying', 'not-known']);
const LEAVES: ReadonlySet<string> = new Set([...DECLINED, 'moved-on']);

/** The child's words as they said them, each line saying whose words it holds. */
export function wordsKept(practised: Practised): Seen {
	const { nameUsed } = practised.script.about;
	const all = compared(practised);
	const other = all.flatMap((one) => {
		const words = otherwise(practised, one);
		return words === undefined ? [] : [{ entry: one.line.entry, words }];
	});
	const exact = all.filter(({ line, how }) => line.whose === 'exact' && how !== 'not' && !other.some(({ entry }) => entry === line.entry));
	const lost = unkept(practised);
	const parts = [
		...(exact.length > 0 ? [`You kept ${nameUsed}’s words as they were said.`] : []),
		...other.map(({ words }) => words),
		...lost.map(({ said }) => `${nameUsed} said ${quoted(said)}, and none of it is kept.`),
	];
	const amiss = [...other, ...lost].map(({ entry }) => entry);
	return {
		seen: parts.length === 0 ? `None of ${nameUsed}’s words are kept.` : parts.join(' '),
		rests: amiss.length > 0 ? amiss : exact.map(({ line }) => line.entry),
		next: amiss.length > 0 ? `Try writing all that ${nameUsed} says as they say it, even when it is untidy, and mark it as theirs.` : null,
	};
}

/** Silences that were left as they were, and any question that came back after one. */
export function silencesLeft(practised: Practised): Seen {
	const { script, entries, topic } = practised;
	const { nameUsed } = script.about;
	const left = entries.filter((entry) => isSilence(practised, entry));
	const again = entries.filter((entry, at) => cameBackTo(practised, at, entry.input));
	const topics = (some: typeof entries) =>
		listed([...new Set(some.flatMap(({ input }) => ('question' in input ? topic(input.question) : [])))]);
	const rests: readonly EntryId[] = [...left, ...again].map(({ id }) => id);
	const next = 'Try leaving it. Sit quietly, put the cards within reach, or go on to something easier. They can come back to it.';
	if (again.length > 0) return { seen: `After no answer you came back to: ${topics(again)}.`, rests, next };
	if (left.length > 0) return { seen: `When ${nameUsed} gave no answer you left it at that: ${topics(left)}.`, rests, next: null };
	const quiet = entries.some(({ input }) => input.type === 'paused');
	if (quiet) return { seen: 'You made a pause.', rests: [], next: null };
	const seen = 'No silence is written down, and there was no pause.';
	return { seen, rests: [], next: script.id === 'silent' ? next : null };
}

/** Left without an answer where the child gave none in words. */
function isSilence(practised: Practised, { id, input }: Entry): boolean {
	return DECLINED.has(input.type) && 'question' in input && saidBefore(practised, id, input.question) === undefined;
}

function cameBackTo(practised: Practised, at: number, input: Entry['input']): boolean {
	const back = input.type === 'opened' ? input.by === 'worker' : input.type === 'answered' && input.prompted && !input.supersedes;
	if (!back || !('question' in input) || !isAccount(practised, input.question)) return false;
	return practised.entries
		.slice(0, at)
		.some((before) => DECLINED.has(before.input.type) && 'question' in before.input && before.input.question === input.question);
}
