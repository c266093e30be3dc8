export type Pace = {
	/** Wrong ones that cost nothing. */
	readonly free: number;
	/** After them each next try has its turn this much later, doubling, up to the longest gap. */
	readonly gapMs: number;
	readonly longestGapMs: number;
};
type Queue = { wrong: number; lastWrong: number; nextTurn: number };

/** Somebody's place in a queue: who or where it is, and how hard that is slowed. */
export type Place = { readonly name: string; readonly pace: Pace };

/** Longer than this nobody is kept waiting without a word. */
const LONGEST_WAIT_MS = 8_000;
/** A wrong try is forgotten after this long without another. */
const FORGET_MS = 30 * 60_000;
const MOST_QUEUES = 10_000;

/**
 * Slows down whoever tries, in every queue that they stand in: by account, by network, all together. Wrong tries only ever
 * make the next one later; no number of them locks anybody out. Kept in memory, never logged.
 *
 * @example if (!(await tries.turn([{ name: 'account:…', pace }]))) return busy(c);
 */
export function slowedTries({ monotonicMs, wait }: { readonly monotonicMs: () => number; readonly wait: (ms: number) => Promise<void> }) {
	const queues = new Map<string, Queue>();
	const queueOf = (name: string): Queue => {
		const queue = queues.get(name) ?? { wrong: 0, lastWrong: 0, nextTurn: 0 };
		queues.delete(name);
		queues.set(name, queue);
		const oldest = queues.size > MOST_QUEUES ? queues.keys().next().value : undefined;
		if (oldest !== undefined) queues.delete(oldest);
		return queue;
	};
	return {
		/** Waits for this turn. False when the queue is so long that an honest "try again" is better than waiting. */
		async turn(places: readonly Place[]): Promise<boolean> {
			const now = monotonicMs();
			const standing = places.map(({ name, pace }) => ({ queue: queueOf(name), pace }));
			for (const { queue } of standing) if (now - queue.lastWrong > FORGET_MS) queue.wrong = 0;
			const at = Math.max(now, ...standing.map(({ queue }) => queue.nextTurn));
			if (at - now > LONGEST_WAIT_MS) return false;
			// Each queue goes on from its own turn: how long one waits for itself is nobody else's delay.
			for (const { queue, pace } of standing) queue.nextTurn = Math.max(now, queue.nextTurn) + gapAfter(queue, pace);
			if (at > now) await wait(at - now);
			return true;
		},
		/** How many wrong ones stand against the place where most do, beyond those that cost nothing. */
		pressure(places: readonly Place[]): number {
			const now = monotonicMs();
			const counted = ({ name, pace }: Place) => {
				const queue = queues.get(name);
				return queue === undefined || now - queue.lastWrong > FORGET_MS ? 0 : Math.max(0, queue.wrong - pace.free);
			};
			return Math.max(0, ...places.map(counted));
		},
		wrong(places: readonly Place[]): void {
			for (const { name } of places) {
				const queue = queueOf(name);
				queue.wrong += 1;
				queue.lastWrong = monotonicMs();
			}
		},
	};
}

function gapAfter({ wrong }: Queue, { free, gapMs, longestGapMs }: Pace): number {
	return wrong < free ? 0 : Math.min(longestGapMs, gapMs * 2 ** Math.min(10, wrong - free));
}
