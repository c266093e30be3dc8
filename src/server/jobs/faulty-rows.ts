/** A deadline may come second to somebody's act; that many times in a row is something else. */
const TOO_OFTEN = 3;

/** Due rows whose last attempt failed: what `/health` counts, and what waits behind the others in the next pass. */
export type FaultyRows = {
	/** The attempt failed and another one comes within `nextMs`; a row that is never tried again is forgotten after that. */
	failed(row: string, nextMs: number): void;
	answered(row: string): void;
	/** Counts answers that came too late, and says when there have been too many of them in a row. */
	isStaleAgain(row: string): boolean;
	has(row: string): boolean;
	count(): number;
};

/** @param monotonicMs a clock that only ever goes forward */
export function faultyRows(monotonicMs: () => number): FaultyRows {
	const until = new Map<string, number>();
	const stale = new Map<string, number>();
	const forgetOld = () => {
		const now = monotonicMs();
		for (const [row, end] of until) if (end <= now) until.delete(row);
	};
	return {
		failed: (row, nextMs) => void until.set(row, monotonicMs() + nextMs),
		answered(row) {
			until.delete(row);
			stale.delete(row);
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
