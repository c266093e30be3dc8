import type { Instant } from '#core/clock/instant.ts';
import type { StaffId, YoungPersonId } from '#core/id.ts';
import type { RetentionClass } from './retention-classes.ts';

/** Why a case may be destroyed. A code, because no words outlive the case; the decision itself is on file elsewhere. */
export const DELETION_REASONS = ['retention-over', 'erasure-asked-for', 'made-in-error', 'held-unlawfully'] as const;
export type DeletionReason = (typeof DELETION_REASONS)[number];

/**
 * `proposed` by one person; `stopped` when it was taken back or a hold was put on; `approved` by another: from then on it
 * cannot be undone; `done` when the keys are gone.
 */
export const DELETION_STATES = ['proposed', 'stopped', 'approved', 'done'] as const;
export type DeletionState = (typeof DELETION_STATES)[number];

/** One line of the deletion log. */
export type Deletion = {
	readonly id: string;
	readonly caseNumber: YoungPersonId;
	readonly class: RetentionClass;
	/** London date that stood when it was proposed. */
	readonly keptUntil: string;
	readonly reason: DeletionReason;
	readonly state: DeletionState;
	readonly proposedBy: StaffId;
	readonly proposedAt: Instant;
	readonly stoppedBy: StaffId | null;
	readonly stoppedAt: Instant | null;
	readonly approvedBy: StaffId | null;
	readonly approvedAt: Instant | null;
	readonly doneAt: Instant | null;
	/** Keys that were destroyed: more than one where cases had become one. */
	readonly keys: number | null;
	/** Copies of the key store that had them. */
	readonly copies: number | null;
	/** Until when copies of the key store that are kept elsewhere may still hold them. */
	readonly copiesUntil: Instant | null;
};

/** What stands in the way of destroying a case. None of it can be overruled; each is ended first, by whoever may. */
export const IN_THE_WAY = ['alert-open', 'talk-open', 'promise-open', 'held', 'moratorium', 'access-request-open', 'not-due'] as const;
export type InTheWay = (typeof IN_THE_WAY)[number];

/** How a case stands, as far as destroying it goes. */
export type CaseStanding = {
	/** Begun and not ended, on a tablet in their hands, or on their own phone. */
	readonly openTalks: number;
	readonly openAlerts: number;
	readonly openPromises: number;
	readonly holds: number;
	readonly moratoria: number;
	readonly openAccessRequests: number;
	/** London date. */
	readonly keptUntil: string;
};

/**
 * Everything that stands in the way, in the order in which it is said.
 *
 * @param today London date
 * @example inTheWayOf(standing, 'retention-over', '2041-03-15') // []
 */
export function inTheWayOf(standing: CaseStanding, reason: DeletionReason, today: string): readonly InTheWay[] {
	const is: Readonly<Record<InTheWay, boolean>> = {
		'alert-open': standing.openAlerts > 0,
		'talk-open': standing.openTalks > 0,
		'promise-open': standing.openPromises > 0,
		held: standing.holds > 0,
		moratorium: standing.moratoria > 0,
		'access-request-open': standing.openAccessRequests > 0,
		'not-due': reason === 'retention-over' && today <= standing.keptUntil,
	};
	return IN_THE_WAY.filter((one) => is[one]);
}
