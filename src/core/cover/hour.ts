import type { Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import type { CoverMode } from './cover.ts';

/** One hour as a ladder needs it (what may not be softened, 4 to 6). Everybody here works here still; roles are looked up. */
export type Hour = {
	readonly mode: CoverMode;
	/** Who is at work or on call, the first to be told first. Empty when the mode is `none`. */
	readonly onDuty: readonly StaffId[];
	/** Who agreed to be woken whatever the hour. When the mode is `none`, nobody else but the backstop is paged. */
	readonly mayWake: readonly StaffId[];
	/** Who confirmed that they are the last to turn to, and whose confirmation still counts. */
	readonly backstop: readonly StaffId[];
	/** The next moment at which somebody is at work; null when it is now, or when none is planned. */
	readonly opensAt: Instant | null;
};

export const NOBODY_AT_ALL: Hour = { mode: 'none', onDuty: [], mayWake: [], backstop: [], opensAt: null };

/** Nobody has filled in a rota: whoever is on duty by their role stands in for it, by day and by night. */
export const NO_ROTA: Hour = { mode: 'staffed', onDuty: [], mayWake: [], backstop: [], opensAt: null };
