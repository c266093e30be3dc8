import { type Instant, instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import { type Alert, TAKING, type TrailLine } from './alert.ts';

/** Who will ring or write, and by when. */
export type ReplyPromise = { readonly by: StaffId; readonly replyBy: Instant };

type Told = { readonly alert: Pick<Alert, 'state' | 'owner'>; readonly trail: readonly Pick<TrailLine, 'what' | 'by' | 'words'>[] };

/**
 * The reply that a young person may count on: "Sam has read this and will reply by 9:30". Only from whoever owns the alert
 * now: taken over by somebody else, given up or closed, nothing is promised until they say so themselves (what may not be
 * softened, 3). Null when there is none. A moment that has passed is still returned: whoever shows it says what is true.
 *
 * @param record its trail oldest first
 * @example replyPromise(record) // { by: sam, replyBy: '2026-11-17T09:30:00.000Z' }
 */
export function replyPromise({ alert, trail }: Told): ReplyPromise | null {
	if (alert.state !== 'owned' || alert.owner === null) return null;
	const since = trail.slice(trail.findLastIndex(({ what }) => OWNING.has(what)));
	const line = since.findLast(({ what, by }) => what === 'will-reply' && by === alert.owner);
	const replyBy = line === undefined ? null : momentIn(line);
	return replyBy === null ? null : { by: alert.owner, replyBy };
}

/**
 * Until when whoever owns it waits for somebody to ring back; null when they wait for nobody. A later decision of theirs, or another
 * owner, ends it.
 *
 * @example callBackWaited(record) // '2026-11-17T04:00:00.000Z'
 */
export function callBackWaited({ alert, trail }: Told): Instant | null {
	if (alert.state !== 'owned' || alert.owner === null) return null;
	const since = trail.slice(trail.findLastIndex(({ what }) => OWNING.has(what)));
	const line = since.findLast(({ what, by }) => what === 'waits-for-call' && by === alert.owner);
	return line === undefined ? null : momentIn(line);
}

/** What makes an alert somebody’s, by a decision or because they were there. A later decision of the same person stands in place of what they said before. */
export const OWNING: ReadonlySet<TrailLine['what']> = new Set([...TAKING, 'owned-by-worker-present']);

/** The moment that a line of the trail keeps in place of words; null where it keeps words. */
export function momentIn({ what, words }: Pick<TrailLine, 'what' | 'words'>): Instant | null {
	return !AS_A_MOMENT.has(what) || words === null || Number.isNaN(Date.parse(words)) ? null : instant(words);
}

const AS_A_MOMENT: ReadonlySet<TrailLine['what']> = new Set(['will-reply', 'waits-for-call']);
