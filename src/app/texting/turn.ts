import type { Instant } from '#core/clock/instant.ts';
import type { Cover } from '#core/cover/cover.ts';
import type { Hour } from '#core/cover/hour.ts';
import type { StaffId } from '#core/id.ts';
import type { AuditRow, Change } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { Level } from '#core/screening/verdict.ts';
import { answerDueAt } from '#core/texting/answer-pace.ts';
import type { KeptText } from '#core/texting/kept-text.ts';
import type { Sending } from '#core/texting/safe-to-send.ts';
import type { Thread } from '#core/texting/thread.ts';
import type { HourToTell } from './hour-in-texts.ts';
import type { Talk } from './talk.ts';
import type { ToHandle } from './thread-ports.ts';

/** One text of ours, before it is queued. */
export type Saying = {
	readonly words: string;
	readonly sending?: Sending;
	/** What it asks, and of which flow. */
	readonly asks?: { readonly question: string; readonly flow: string };
	/** The flow whose words come before a question of it. */
	readonly of?: string;
};

/** Everything that is known when a text is answered. Read once, before anything is decided. */
export type Known = {
	readonly now: Instant;
	readonly at: ToHandle;
	readonly text: KeptText;
	readonly cover: Cover;
	readonly hour: Hour;
	readonly tell: HourToTell;
	readonly staff: readonly StaffMember[];
	readonly closedTo: readonly StaffId[];
	/** Something immediate stands open for them, or this is. */
	readonly isImmediate: boolean;
	readonly exchange: Talk | undefined;
	readonly conversation: Talk | undefined;
};

/** What one text of theirs leads to, put together step by step and then written as one. */
export type Turn = {
	readonly thread: Thread;
	readonly talks: readonly Talk[];
	readonly says: readonly Saying[];
	/** In the order in which they are written, before what is said. */
	readonly changes: readonly Change[];
	readonly audit: readonly AuditRow[];
};

export const turnOf = ({ at }: Pick<Known, 'at'>): Turn => ({ thread: at.thread, talks: [], says: [], changes: [], audit: [] });

/** The assistant has it: nobody waits any more, unless somebody did before. */
export function answered(turn: Turn): Turn {
	const { thread } = turn;
	return { ...turn, thread: { ...thread, waitingSince: thread.answerDueAt === null ? null : thread.waitingSince } };
}

type Waiting = Pick<Known, 'text' | 'now'> & { readonly cover: Parameters<typeof answerDueAt>[1] };

/** A person reads it and answers: somebody is told in time if nobody does. It never puts off what is due already. */
export function leftToAPerson(turn: Turn, { text, cover, now }: Waiting, level: Level = text.level): Turn {
	const due = answerDueAt(level, cover, now);
	const { thread } = turn;
	const dueAt = thread.answerDueAt !== null && thread.answerDueAt < due ? thread.answerDueAt : due;
	return { ...turn, thread: { ...thread, waitingSince: thread.waitingSince ?? text.receivedAt, answerDueAt: dueAt } };
}

/** The assistant is silent from here on, until somebody gives it back. */
export const inAPersonsHand = (turn: Turn): Turn => ({ ...turn, thread: { ...turn.thread, hand: 'person' } });

export const saying = (turn: Turn, ...says: readonly Saying[]): Turn => ({ ...turn, says: [...turn.says, ...says] });

export const sayingWords = (turn: Turn, words: readonly string[]): Turn => saying(turn, ...words.map((one) => ({ words: one })));

/** In the place of how it stood before. */
export function withTurned(turn: Turn, talk: Talk): Turn {
	const others = turn.talks.filter((one) => one.of !== talk.of);
	return { ...turn, talks: [...others, talk] };
}

export const changing = (turn: Turn, ...changes: readonly Change[]): Turn => ({ ...turn, changes: [...turn.changes, ...changes] });

/** What waits to be sent goes no more, a worker's words excepted, and nothing that was asked is open any more. */
export const callingOff = (turn: Turn, only: 'assistant' | undefined = 'assistant'): Turn =>
	changing(turn, { change: 'sends-called-off', number: turn.thread.number, youngPerson: turn.thread.youngPerson, only });
