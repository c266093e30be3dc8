import type { Instant } from '#core/clock/instant.ts';
import { type Alert, TAKING, type TrailLine } from '#core/escalation/alert.ts';
import type { Happened } from '#core/escalation/due.ts';
import type { AlertId, ProjectId } from '#core/id.ts';

/**
 * An alert as far as the sweep needs it: how it stands, and who did what, oldest first. Nothing of this is sealed, so
 * nothing that cannot be opened ever silences an alert.
 */
export type AlertStanding = {
	readonly alert: Alert;
	readonly trail: readonly Happened[];
	/** When somebody took it last by a decision; null when nobody has. What was asked before that is of another climb. */
	readonly takenAt: Instant | null;
	/** Nothing else was said that stands in the record, on it or in its conversation. */
	readonly standsAlone: boolean;
};

export interface AlertStandings {
	standing(project: ProjectId, id: AlertId): Promise<AlertStanding | undefined>;
}

/** From the lines of a trail, oldest first. */
export function lastTaken(oldestFirst: readonly Pick<TrailLine, 'what' | 'at'>[]): Instant | null {
	return oldestFirst.findLast(({ what }) => TAKING.has(what))?.at ?? null;
}
