import type { Instant } from '#core/clock/instant.ts';
import { ANSWER_RULES } from '#core/concern/answer-rules.ts';
import { assess } from '#core/concern/assess.ts';
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
	readonly channel: Channel;
	readonly actor: string;
	/** Who was in the room when it was said, by role. */
	readonly present: readonly string[];
	/** What this line said before it was corrected, oldest first. Nothing is ever replaced. */
	readonly earlier: readonly { readonly value: AnswerValue; readonly whose: Whose; readonly saidAt: Instant }[];
	/** What they would like for this line in the report. A wish: see core/sharing. */
	readonly wish: LineWish;
	/** The highest level that this line or anything it corrects was given. */
	readonly level: Level;
};

/**
 * The lines of the account, in the order in which they were first said, corrections folded into the line they correct.
 * Pure: what a report shows is exactly this and nothing else.
 */
export function linesOf(entries: readonly Entry[]): readonly Line[] {
	const lines = new Map<EntryId, Line>();
	/** A correction's id leads to the line that it belongs to, however long the chain. */
	const belongsTo = new Map<string, EntryId>();
	let present: readonly string[] = [];
	for (const entry of entries) {
		const { input } = entry;
		if (input.type === 'present') present = input.who;
		if (input.type === 'screened' && entry.verdict) look(lines, belongsTo.get(input.entry), entry.verdict.level);
		if (input.type === 'wished') mark(lines, belongsTo.get(input.entry), input.leaveOut ? 'out' : 'in');
		if (input.type !== 'answered') continue;
		const target = input.supersedes === undefined ? undefined : belongsTo.get(input.supersedes);
		const before = target && lines.get(target);
		if (target && before) {
			belongsTo.set(entry.id, target);
			const corrected = lineOf(entry, input, present);
			lines.set(target, { ...corrected, ...keptFrom(before), level: highest([before.level, corrected.level]) });
		} else {
			belongsTo.set(entry.id, entry.id);
			lines.set(entry.id, lineOf(entry, input, present));
		}
	}
	return [...lines.values()];
}

type Answered = Extract<Entry['input'], { type: 'answered' }>;

function lineOf(entry: Entry, input: Answered, present: readonly string[]): Line {
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
		actor: entry.actor,
		present,
		earlier: [],
		wish: null,
		level: assess({ question: input.question, value: input.value, verdict: entry.verdict, rules: ANSWER_RULES }).level,
	};
}

/** A correction changes the words; the line's name, where it stands, how it was asked and the wish about it stay. */
function keptFrom(before: Line): Partial<Line> {
	return {
		entry: before.entry,
		asked: before.asked,
		prompted: before.prompted,
		present: before.present,
		wish: before.wish,
		saidAt: before.saidAt,
		earlier: [...before.earlier, { value: before.value, whose: before.whose, saidAt: before.saidAt }],
	};
}

function mark(lines: Map<EntryId, Line>, id: EntryId | undefined, wish: LineWish): void {
	const line = id && lines.get(id);
	if (id && line) lines.set(id, { ...line, wish });
}

/** A later look only ever raises how fast somebody should look at a line. */
function look(lines: Map<EntryId, Line>, id: EntryId | undefined, level: Level): void {
	const line = id && lines.get(id);
	if (id && line) lines.set(id, { ...line, level: highest([line.level, level]) });
}

/** Who is here now: the newest *present* entry, by role, with the worker's words about it. */
export function presentNow(entries: readonly Entry[]): { readonly who: readonly string[]; readonly words: string } {
	const newest = entries.findLast((entry) => entry.input.type === 'present');
	return newest?.input.type === 'present'
		? { who: newest.input.who, words: newest.input.words ?? '' }
		: { who: ['young-person', 'worker'], words: '' };
}

/** The worker's own notes, kept apart from the account. */
export function notesOf(entries: readonly Entry[]): readonly { readonly words: string; readonly at: Instant; readonly by: string }[] {
	return entries.flatMap((entry) =>
		entry.input.type === 'worker-note' ? [{ words: entry.input.words, at: entry.occurredAt, by: entry.actor }] : [],
	);
}
