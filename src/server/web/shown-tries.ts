import type { Context } from 'hono';
import type { CodeTriesSettings } from '#server/web/code-tries.ts';
import { type Place, slowedTries } from '#server/web/slowed-tries.ts';

/** From one network: a device may say twice what is known already, and an office has many devices. */
const NETWORK = { free: 30, gapMs: 200, longestGapMs: 2_000 } as const;

/** Slows down whoever sends tokens that nobody was given. What a device says rightly costs nothing and waits for nobody's guesses but its network's. */
export function shownTries({ prefixOf, ...clocks }: CodeTriesSettings) {
	const tries = slowedTries(clocks);
	const places = (c: Context): readonly Place[] => [{ name: `network ${prefixOf(c)}`, pace: NETWORK }];
	return { turn: (c: Context) => tries.turn(places(c)), wrong: (c: Context) => tries.wrong(places(c)) };
}
