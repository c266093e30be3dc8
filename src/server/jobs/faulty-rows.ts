/** A deadline may come second to somebody's act; that many times in a row is something else. */
const TOO_OFTEN = 3;

/** Due rows whose last attempt failed: what `/health` counts, and what waits behind the others in the next pass. */
export type FaultyRows = {
	/**
	 * The attempt failed and another one comes within `nextMs`; a row that is never tried again is forgotten after that. True when it
	 * failed again and again.
	 */
	failed(row: string, nextMs: number): boolean;
	/** True when it had failed again and again before. */
	answered(row: string): boolean;
	/** Counts answers that came too late, and says when there have been too many of them in a row. */
	isStaleAgain(row: string): boolean;
	has(row: string): boolean;
	count(): number;
};

/** @param monotonicMs a clock that only ever goes forward */
export function faultyRows(monotonicMs: () => number): FaultyRows {
	const until = new Map<string, number>();
	const stale = new Map<string, number>();
	const inARow = new Map<string, number>();
	const forgetOld = () => {
		const now = monotonicMs();
		for (const [row, end] of until) if (end <= now) [until, inARow].forEach((rows) => void rows.delete(row));
	};
	return {
		failed(row, nextMs) {
			forgetOld();
			const times = (inARow.get(row) ?? 0) + 1;
			inARow.set(row, times);
			until.set(row, monotonicMs() + nextMs);
			return times >= TOO_OFTEN;
		},
		answered(row) {
			const wasFailing = (inARow.get(row) ?? 0) >= TOO_OFTEN;
			for (const rows of [until, stale, inARow]) rows.delete(row);
			return wasFailing;
		},
		isStaleAgain(row) {
			const times = (stale.get(row) ?? 0) + 1;
			stale.set(row, times);
			return times >= TOO_OFTEN;
		},
		has: (row) => until.has(row),
		count() {
			forgetOld();
			return until.size;
		},
	};
}
