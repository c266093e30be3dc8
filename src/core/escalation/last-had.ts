import type { Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import type { Alert, TrailLine } from './alert.ts';
import { OWNING } from './reply-promise.ts';

/** Who had an alert that nobody has now, and until when. */
export type LastHad = { readonly by: StaffId; readonly until: Instant };

type Told = { readonly alert: Pick<Alert, 'state'>; readonly trail: readonly Pick<TrailLine, 'what' | 'by' | 'at'>[] };

/**
 * Whoever said nothing when they were asked how it is, so that it is anybody's again. Null while somebody has it, when nobody ever
 * had, and when it went past whoever had it because words are about them: of that nobody is told.
 *
 * @param record its trail oldest first
 * @example lastHad(record) // { by: nadia, until: '2026-11-17T14:05:00.000Z' }
 */
export function lastHad({ alert, trail }: Told): LastHad | null {
	if (alert.state === 'owned' || alert.state === 'closed') return null;
	const ended = trail.findLastIndex(({ what }) => OWNING.has(what) || ENDS.has(what));
	const end = trail[ended];
	if (end?.what !== 'check-back-missed') return null;
	const had = trail.slice(0, ended).findLast(({ what }) => OWNING.has(what));
	return had === undefined || had.by === null ? null : { by: had.by, until: end.at };
}

const ENDS: ReadonlySet<TrailLine['what']> = new Set(['check-back-missed', 'went-past', 'handed-on']);
