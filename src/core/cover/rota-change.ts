import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { CoverSpan } from './cover.ts';

/** `away`: nobody is asked to stand in. `stands-in`: somebody does, once they accept. `as-well`: hours besides the week's. */
const ROTA_CHANGE_KINDS = ['away', 'stands-in', 'as-well'] as const;

/** One date on which the table of the week does not hold. A swap is two of them, each accepted by whoever takes the hours. */
export type RotaChange = {
	readonly id: string;
	readonly project: ProjectId;
	/** The London date on which the hours begin: `2026-12-24`. */
	readonly date: string;
	/** The stretch of the week that it changes, or the earlier change whose hours it changes; null for `as-well`. */
	readonly span: string | null;
	readonly kind: (typeof ROTA_CHANGE_KINDS)[number];
	readonly staff: StaffId | null;
	/** As in the table of the week: within one date, until `24:00`. */
	readonly from: string;
	readonly to: string;
	readonly mode: CoverSpan['mode'];
	readonly rank: number;
	readonly replyMinutes: number | null;
	/** Whose hours they are; of hours in no stretch, who asked for them. The audit has who wrote it down. */
	readonly askedBy: StaffId;
	readonly askedAt: Instant;
	/** Until somebody who is asked accepts, the hours stay with whoever has them. Nobody is asked when somebody is away: it counts at once. */
	readonly acceptedAt: Instant | null;
	/** A swap: the change that this one is given in return for. Both are accepted at once, or neither. */
	readonly swapWith: string | null;
	readonly withdrawnAt: Instant | null;
};

/** True while a change holds: it was not withdrawn, and whoever it asks has accepted. */
export function counts({ kind, acceptedAt, withdrawnAt }: Pick<RotaChange, 'kind' | 'acceptedAt' | 'withdrawnAt'>): boolean {
	return withdrawnAt === null && (kind === 'away' || acceptedAt !== null);
}
