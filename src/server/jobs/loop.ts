import type { WakeUp } from '#app/live/ports.ts';

export type LoopSettings = {
	readonly wake: WakeUp;
	readonly everyMs: number;
	/** A nudge starts a pass this soon; what arrives meanwhile is taken together. */
	readonly nudgedAfterMs: number;
	readonly onFault: (error: unknown) => void;
};

/**
 * Runs `pass` at once, then again and again, never two at a time: a nudge during a pass makes the next one come soon.
 *
 * @returns a function that stops it, and resolves when the pass under way has ended
 */
export function loop(pass: () => Promise<void>, { wake, everyMs, nudgedAfterMs, onFault }: LoopSettings): () => Promise<void> {
	let stopped = false;
	let nudged = false;
	let running: Promise<void> | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const plan = (ms: number) => {
		clearTimeout(timer);
		if (!stopped) timer = setTimeout(run, ms);
	};
	const run = () => {
		nudged = false;
		running = pass()
			.catch(onFault)
			.then(() => {
				running = undefined;
				plan(nudged ? nudgedAfterMs : everyMs);
			});
	};
	const unlisten = wake.listen(() => {
		if (nudged) return;
		nudged = true;
		if (running === undefined) plan(nudgedAfterMs);
	});
	plan(0);
	return async () => {
		stopped = true;
		unlisten();
		clearTimeout(timer);
		await running;
	};
}
