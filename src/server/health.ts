/** `GET /health`. Ages are in milliseconds; null when there is nothing to have an age. */
export type Health = {
	readonly ok: boolean;
	readonly version: string;
	readonly sweepAgeMs: number | null;
	readonly oldestUnownedAlertMs: number | null;
	readonly unsentNotifications: number;
	/** Due rows that could not be dealt with when they were last tried. */
	readonly failingRows: number;
	/** Different things that did not open since the process began: lost keys, damaged rows. The log names each once. */
	readonly unopened: number;
};
