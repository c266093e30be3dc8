import type { Context } from 'hono';
import type { CodeTries } from '#app/private-page/private-deps.ts';
import { type Place, slowedTries } from '#server/web/slowed-tries.ts';

export type CodeTriesSettings = {
	readonly monotonicMs: () => number;
	/** Which network a request comes from: see `networkPrefix`. */
	readonly prefixOf: (c: Context) => string;
	readonly wait: (ms: number) => Promise<void>;
};

/** From one network: this many wrong ones are free, then each next try has its turn so much later, up to the longest gap. */
const HERE = { free: 5, gapMs: 500, longestGapMs: 4_000 } as const;
/** From all of them together, so that many networks are no way round. */
const EVERYWHERE: Place = { name: 'everywhere', pace: { free: 40, gapMs: 50, longestGapMs: 500 } };

/**
 * Slows down whoever tries codes, by network and all together. Wrong tries only ever make the next one later: no number of
 * them locks anybody out, because a young person may share a network with whoever tries. One network that tries as hard as
 * it is let keeps another waiting for half a second at most.
 */
export function codeTries({ prefixOf, ...clocks }: CodeTriesSettings): CodeTries {
	const tries = slowedTries(clocks);
	const places = (c: Context): readonly Place[] => [{ name: `network ${prefixOf(c)}`, pace: HERE }, EVERYWHERE];
	return { turn: (c) => tries.turn(places(c)), wrong: (c) => tries.wrong(places(c)) };
}
