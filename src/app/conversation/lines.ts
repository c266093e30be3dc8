import { GAVE_CODE, noteInWords } from '#app/conversation/note-words.ts';
import { type There, whoWasThere } from '#app/conversation/who-was-there.ts';
import type { Instant } from '#core/clock/instant.ts';
import { ANSWER_RULES } from '#core/concern/answer-rules.ts';
import { assess } from '#core/concern/assess.ts';
import { isOnlyNotUnderstood } from '#core/concern/left-to-worker.ts';
import type { AnswerValue, Whose } from '#core/flow/answer.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import type { Channel, Entry } from '#core/flow/entry.ts';
import type { EntryId } from '#core/id.ts';
import { highest, type Level } from '#core/screening/verdict.ts';
import type { LineWish } from '#core/sharing/report-line.ts';

export type Line = {
	/** The entry that said it first: the line's name, whatever is corrected later. */
	readonly entry: EntryId;
	readonly question: QuestionId;
	readonly value: AnswerValue;
	readonly whose: Whose;
	/** The question as it was actually put; empty when it was not put at all. */
	readonly asked: string;
	readonly prompted: boolean;
	readonly saidAt: Instant;
	readonly writtenAt: Instant;
	/** Where it was said first. */
	readonly channel: Channel;
	/** Where it was changed last; null for a line that was never changed. */
	readonly changedOn: Channel | null;
	readonly actor: string;
	/** Who was there when it was said, by role: see `whoWasThere`. */
	readonly present: readonly string[];
	/** Said afterwards by a worker: it may not have been the young person who wrote this. */
	readonly mayNotBeThem: boolean;
	/** What this line said before it was corrected, oldest first. Nothing is ever replaced. */
	readonly earlier: readonly EarlierLine[];
	/** What they would like for this line in the report. A wish: see core/sharing. */
	readonly wish: LineWish;
	/** The highest level that this line or anything it corrects was given. */
	readonly level: Level;
	/** The same, where what a worker wrote down and screening did not understand counts for nothing: see `isOnlyNotUnderstood`. */
	readonly understood: Level;
};

export type EarlierLine = {
	readonly value: AnswerValue;
	readonly whose: Whose;
	readonly saidAt: Instant;
	/** Where this version was written. */
	readonly channel: Channel;
};

/**
 * The lines of the account, in the order in which they were first said, corrections folded into the line they correct.
 * Pure: what a report shows is exactly this and nothing else.
 */
export function linesOf(entries: readonly Entry[]): readonly Line[] {
	const lines = new Map<EntryId, Line>();
	/** A correction's id leads to the line that it belongs to, however long the chain. */
	const belongsTo = new Map<string, EntryId>();
	const presences: Entry[] = [];
	for (const [at, entry] of entries.entries()) {
		const { input } = entry;
		if (input.type === 'present') presences.push(entry);
		if (input.type === 'worker-note' && input.about === 'may-not-be-them') doubt(lines, belongsTo, entries.slice(0, at));
		if (input.type === 'screened' && entry.verdict) look(lines, belongsTo.get(input.entry), entry.verdict.level);
		if (input.type === 'wished') mark(lines, belongsTo.get(input.entry), input.leaveOut ? 'out' : 'in');
		if (input.type !== 'answered') continue;
		const target = input.supersedes === undefined ? undefined : belongsTo.get(input.supersedes);
		const before = target && lines.get(target);
		if (target && before) {
			belongsTo.set(entry.id, target);
			const corrected = lineOf(entry, input, []);
			lines.set(target, { ...corrected, ...keptFrom(before), ...highestOf(before, corrected), changedOn: entry.channel });
		} else {
			belongsTo.set(entry.id, entry.id);
			lines.set(entry.id, lineOf(entry, input, whoWasThere(presences, entry.channel).who));
		}
	}
	return [...lines.values()];
}

type Answered = Extract<Entry['input'], { type: 'answered' }>;

function highestOf(before: Line, corrected: Line): Pick<Line, 'level' | 'understood'> {
	return { level: highest([before.level, corrected.level]), understood: highest([before.understood, corrected.understood]) };
}

function lineOf(entry: Entry, input: Answered, present: readonly string[]): Line {
	const { level } = assess({ question: input.question, value: input.value, verdict: entry.verdict, rules: ANSWER_RULES });
	return {
		entry: entry.id,
		question: input.question,
		value: input.value,
		whose: input.whose,
		asked: input.prompted ? (input.asked ?? '') : '',
		prompted: input.prompted,
		saidAt: entry.occurredAt,
		writtenAt: entry.receivedAt,
		channel: entry.channel,
		changedOn: null,
		mayNotBeThem: false,
		actor: entry.actor,
		present,
		earlier: [],
		wish: null,
		level,
		understood: isOnlyNotUnderstood(entry) ? 'none' : level,
	};
}

/** A correction changes the words; the line's name, where and to whom it was said, how it was asked and the wish about it stay. */
function keptFrom(before: Line): Partial<Line> {
	return {
		entry: before.entry,
		asked: before.asked,
		prompted: before.prompted,
		present: before.present,
		channel: before.channel,
		mayNotBeThem: before.mayNotBeThem,
		wish: before.wish,
		saidAt: before.saidAt,
		earlier: [
			...before.earlier,
			{ value: before.value, whose: before.whose, saidAt: before.saidAt, channel: before.changedOn ?? before.channel },
		],
	};
}

/** Everything that was written on their own phone since the newest code was given. */
function doubt(lines: Map<EntryId, Line>, belongsTo: ReadonlyMap<string, EntryId>, before: readonly Entry[]): void {
	const began = before.findLastIndex(
		({ input }) => input.type === 'worker-note' && input.about !== undefined && GAVE_CODE.has(input.about),
	);
	for (const { id, channel } of before.slice(Math.max(0, began))) {
		const name = channel === 'private-page' ? belongsTo.get(id) : undefined;
		const line = name && lines.get(name);
		if (line) lines.set(name, { ...line, mayNotBeThem: true });
	}
}

function mark(lines: Map<EntryId, Line>, id: EntryId | undefined, wish: LineWish): void {
	const line = id && lines.get(id);
	if (id && line) lines.set(id, { ...line, wish });
}

/** A later look only ever raises how fast somebody should look at a line. */
function look(lines: Map<EntryId, Line>, id: EntryId | undefined, level: Level): void {
	const line = id && lines.get(id);
	if (id && line) lines.set(id, { ...line, level: highest([line.level, level]), understood: highest([line.understood, level]) });
}

/** Who is in the room now, by role, with the worker's words about it. Who was beside a phone elsewhere is not in the room. */
export function presentNow(entries: readonly Entry[]): There {
	return whoWasThere(entries, 'worker-tablet');
}

/** The worker's own notes, kept apart from the account. */
export function notesOf(entries: readonly Entry[]): readonly { readonly words: string; readonly at: Instant; readonly by: string }[] {
	return entries.flatMap((entry) =>
		entry.input.type === 'worker-note' ? [{ words: noteInWords(entry.input), at: entry.occurredAt, by: entry.actor }] : [],
	);
}
