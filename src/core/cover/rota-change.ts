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
	/** The stretch of the week that it changes; null for `as-well`. */
	readonly span: CoverSpan['id'] | null;
	readonly kind: (typeof ROTA_CHANGE_KINDS)[number];
	readonly staff: StaffId | null;
	/** As in the table of the week: within one date, until `24:00`. */
	readonly from: string;
	readonly to: string;
	readonly mode: CoverSpan['mode'];
	readonly rank: number;
	readonly replyMinutes: number | null;
	readonly askedBy: StaffId;
	readonly askedAt: Instant;
	/** Until somebody who is asked accepts, the hours stay with whoever has them. */
	readonly acceptedAt: Instant | null;
	readonly withdrawnAt: Instant | null;
};
