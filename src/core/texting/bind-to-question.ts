import type { Instant } from '#core/clock/instant.ts';
import type { QuestionId } from '#core/flow/definition.ts';

/** A question as it went out by text. */
export type AskedByText = {
	readonly question: QuestionId;
	readonly sentAt: Instant;
	/** When it was over without another question in its place: it expired, was stopped, or a person took over. Null while it is not. */
	readonly overAt: Instant | null;
};

/** When a text was sent, where the gateway says so, and when it came. */
export type TextTimes = { readonly sentAt: Instant | null; readonly receivedAt: Instant };

/** A text takes seconds to arrive, and nobody reads it and answers sooner. What comes sooner answers the question before. */
export const READ_AFTER_MS = 5_000;

/**
 * Which question a text answers: the one that was outstanding when it was sent, however late and in whatever order it came. An answered
 * question stays outstanding until the next one has gone out, so that the second of two quick texts belongs to it too. Undefined: no
 * question was outstanding, the text is unsolicited and a person reads it.
 *
 * @param asked in any order
 * @example boundTo([{ question: 'H02', sentAt: at('10:00'), overAt: null }], { sentAt: at('10:01'), receivedAt: at('10:09') })?.question // 'H02'
 */
export function boundTo<Asked extends AskedByText>(asked: readonly Asked[], times: TextTimes): Asked | undefined {
	const sent = writtenAt(times);
	const newest = inOrder(asked).findLast((one) => readAt(one) <= sent);
	return newest === undefined || isOver(newest, sent) ? undefined : newest;
}

/**
 * Every question that was open at some moment between the sending of a text and its arrival: screening reads the text against each,
 * because "yes" means what was asked.
 *
 * @param asked in any order
 */
export function openBetween<Asked extends AskedByText>(asked: readonly Asked[], times: TextTimes): readonly Asked[] {
	const from = writtenAt(times);
	const until = Date.parse(times.receivedAt);
	const ordered = inOrder(asked);
	return ordered.filter((one, at) => {
		const next = ordered[at + 1];
		const replaced = next !== undefined && readAt(next) <= from;
		return Date.parse(one.sentAt) <= until && !replaced && !isOver(one, from);
	});
}

/** When a text was written, as far as anybody knows, in milliseconds. A clock that is ahead of ours is taken for ours. */
export function writtenAt({ sentAt, receivedAt }: TextTimes): number {
	const received = Date.parse(receivedAt);
	return sentAt === null ? received : Math.min(Date.parse(sentAt), received);
}

const readAt = (one: AskedByText): number => Date.parse(one.sentAt) + READ_AFTER_MS;
const isOver = ({ overAt }: AskedByText, at: number): boolean => overAt !== null && Date.parse(overAt) <= at;

function inOrder<Asked extends AskedByText>(asked: readonly Asked[]): readonly Asked[] {
	return asked.toSorted((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt));
}
