import { type Instant, instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import type { Alert, TrailLine } from './alert.ts';

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
	const replyBy = line === undefined ? null : replyByIn(line);
	return replyBy === null ? null : { by: alert.owner, replyBy };
}

/** A later decision of the same person stands in place of what they said before. */
const OWNING: ReadonlySet<TrailLine['what']> = new Set(['owned', 'taken-over', 'owned-by-worker-present']);

/** The moment in a line of the trail that promises a reply; null where there is none, or where it cannot be read. */
export function replyByIn({ what, words }: Pick<TrailLine, 'what' | 'words'>): Instant | null {
	return what !== 'will-reply' || words === null || Number.isNaN(Date.parse(words)) ? null : instant(words);
}
