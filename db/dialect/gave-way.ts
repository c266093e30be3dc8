import type { Pool } from '#db/dialect/postgres-pool.ts';

/** Each costs a second: that is how long a server lets two wait before it looks whether they wait for each other. */
export const TRIES = 10;

/** Two nodes waited for each other, and the server undid what this one had begun (deadlock_detected). */
export function gaveWay(cause: unknown): boolean {
	return cause instanceof Error && 'code' in cause && cause.code === '40P01';
}

/** Asks once more what gave way, for all that is asked outside a transaction: a statement by itself did nothing then. */
export function patient(pool: Pool): Pool {
	return {
		...pool,
		async query(text, params) {
			for (let left = TRIES; ; left -= 1) {
				try {
					return await pool.query(text, params);
				} catch (cause) {
					if (left === 1 || !gaveWay(cause)) throw cause;
				}
			}
		},
	};
}
