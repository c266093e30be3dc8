import type { Context } from 'hono';
import type { CodeTries } from '#app/private-page/private-deps.ts';
import { entranceWork } from '#server/web/entrance-work.ts';
import { type Place, slowedTries } from '#server/web/slowed-tries.ts';
import { waitingRoom } from '#server/web/waiting-room.ts';

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
/** So many wrong ones beyond the free ones make the work twice as hard, three times as many four times, and so on. */
const PRESSURE_OF_A_BIT = 10;
/** Those whose script did the work stand apart, so that no number of others keeps them waiting. */
const WORKED: Place = { name: 'worked', pace: { free: 40, gapMs: 20, longestGapMs: 100 } };

/**
 * Slows down whoever tries codes, by network and all together. Wrong tries only ever make the next one later: no number of
 * them locks anybody out, because a young person may share a network with whoever tries. One network that tries as hard as
 * it is let keeps another waiting for half a second at most.
 *
 * A script does a little work instead of waiting (`entranceWork`), the more of it the harder it is being tried. Whose turn
 * is too far off waits with everybody else like that (`waitingRoom`), and then comes through.
 */
export function codeTries({ prefixOf, ...clocks }: CodeTriesSettings): CodeTries {
	const tries = slowedTries(clocks);
	const room = waitingRoom(clocks.wait);
	const work = entranceWork(clocks.monotonicMs);
	const network = (c: Context) => `network ${prefixOf(c)}`;
	const places = (c: Context): readonly Place[] => [{ name: network(c), pace: HERE }, EVERYWHERE];
	return {
		ask: (c) => work.ask(Math.ceil(Math.log2(1 + tries.pressure(places(c)) / PRESSURE_OF_A_BIT))),
		async turn(c, done) {
			const worked = done !== undefined && work.isDone(done.asked, done.answer);
			const from = worked ? WORKED.name : network(c);
			return (await tries.turn(worked ? [WORKED] : places(c))) || room.stay(from);
		},
		wrong: (c) => tries.wrong([...places(c), WORKED]),
	};
}
