/** So many wait here at once at most: each is an open connection. */
const MOST = 600;
/** Whoever waited this long comes through, however many others there are. */
const LONGEST_WAIT_MS = 15_000;

/**
 * Where those wait whose turn is too far off: all for the same time, and then they come through. When it is full, one of
 * the network with the most of them is asked to come again, so that nobody can fill it against another network.
 *
 * @example if (!(await room.stay('network 192.0.2'))) return askToComeAgain(c);
 */
export function waitingRoom(wait: (ms: number) => Promise<void>) {
	const waiting = new Map<string, Set<(through: boolean) => void>>();
	let inside = 0;
	const fullest = () => [...waiting].reduce((most, one) => (one[1].size > most[1].size ? one : most));
	const isRoomFor = (network: string): boolean => {
		if (inside < MOST) return true;
		const [crowd, people] = fullest();
		if (crowd === network || people.size <= (waiting.get(network)?.size ?? 0) + 1) return false;
		[...people].at(-1)?.(false);
		return true;
	};
	return {
		/** Whether they came through. False: asked to come again. */
		stay: (network: string): Promise<boolean> =>
			new Promise((done, failed) => {
				if (!isRoomFor(network)) return done(false);
				const those = waiting.get(network) ?? new Set();
				const leave = (through: boolean): void => {
					if (!those.delete(leave)) return;
					inside -= 1;
					if (those.size === 0) waiting.delete(network);
					done(through);
				};
				waiting.set(network, those.add(leave));
				inside += 1;
				wait(LONGEST_WAIT_MS).then(() => leave(true), failed);
			}),
	};
}
