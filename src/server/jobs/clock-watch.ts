import type { Clock } from '#app/clock.ts';

/** Less than this is a clock that is being set right little by little. */
const JUMP_MS = 2_000;

/**
 * Notices when the clock on the wall and the time that really passed part: by how many seconds it jumped since the last look,
 * negative when it was put back, 0 when it did not.
 *
 * @param monotonicMs a clock that only ever goes forward
 */
export function clockWatch(clock: Clock, monotonicMs: () => number): () => number {
	const look = () => Date.parse(clock.now()) - monotonicMs();
	let known = look();
	return () => {
		const now = look();
		const jumped = now - known;
		if (Math.abs(jumped) <= JUMP_MS) return 0;
		known = now;
		return jumped / 1_000;
	};
}
