import type { Context } from 'hono';
import type { CodeTries } from '#app/private-page/private-deps.ts';

export type CodeTriesSettings = {
	readonly monotonicMs: () => number;
	/** Which network a request comes from: see `networkPrefix`. */
	readonly prefixOf: (c: Context) => string;
	readonly wait: (ms: number) => Promise<void>;
};

/** From one network: this many wrong ones are free, then each next try has its turn so much later, up to the longest gap. */
const HERE = { free: 5, gapMs: 500, longestGapMs: 4_000 } as const;
/** From all of them together, so that many networks are no way round. */
const EVERYWHERE = { free: 40, gapMs: 50, longestGapMs: 500 } as const;
/** Longer than this nobody is kept waiting without a word. */
const LONGEST_WAIT_MS = 8_000;
/** A wrong try is forgotten after as long as a code lasts. */
const FORGET_MS = 30 * 60_000;
const MOST_NETWORKS = 10_000;

type Pace = { readonly free: number; readonly gapMs: number; readonly longestGapMs: number };
type Queue = { wrong: number; lastWrong: number; nextTurn: number };

/**
 * Slows down whoever tries codes, by network and all together. Wrong tries only ever make the next one later: no number of
 * them locks anybody out, because a young person may share a network with whoever tries. One network that tries as hard as
 * it is let keeps another waiting for half a second at most. Kept in memory, never logged.
 */
export function codeTries({ monotonicMs, prefixOf, wait }: CodeTriesSettings): CodeTries {
	const everywhere: Queue = { wrong: 0, lastWrong: 0, nextTurn: 0 };
	const networks = new Map<string, Queue>();
	const here = (c: Context): Queue => {
		const name = prefixOf(c);
		const queue = networks.get(name) ?? { wrong: 0, lastWrong: 0, nextTurn: 0 };
		networks.delete(name);
		networks.set(name, queue);
		const oldest = networks.size > MOST_NETWORKS ? networks.keys().next().value : undefined;
		if (oldest !== undefined) networks.delete(oldest);
		return queue;
	};
	return {
		async turn(c) {
			const now = monotonicMs();
			const queues = [
				[here(c), HERE],
				[everywhere, EVERYWHERE],
			] as const;
			for (const [queue] of queues) if (now - queue.lastWrong > FORGET_MS) queue.wrong = 0;
			const at = Math.max(now, ...queues.map(([queue]) => queue.nextTurn));
			if (at - now > LONGEST_WAIT_MS) return false;
			// Each queue goes on from its own turn: how long one network waits for itself is nobody else's delay.
			for (const [queue, pace] of queues) queue.nextTurn = Math.max(now, queue.nextTurn) + gapAfter(queue, pace);
			if (at > now) await wait(at - now);
			return true;
		},
		wrong(c) {
			for (const queue of [here(c), everywhere]) {
				queue.wrong += 1;
				queue.lastWrong = monotonicMs();
			}
		},
	};
}

function gapAfter({ wrong }: Queue, { free, gapMs, longestGapMs }: Pace): number {
	return wrong < free ? 0 : Math.min(longestGapMs, gapMs * 2 ** Math.min(10, wrong - free));
}
