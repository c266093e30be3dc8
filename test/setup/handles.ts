import { afterAll, beforeAll } from 'vitest';

/** What keeps a process alive after its tests are over: servers, sockets, child processes, watchers. */
const WATCHED = ['TCPServerWrap', 'TCPSocketWrap', 'PipeWrap', 'ProcessWrap', 'FSEventWrap', 'StatWatcher'];
const GRACE_MS = 1_000;

function counted(): Map<string, number> {
	const counts = new Map<string, number>();
	for (const kind of process.getActiveResourcesInfo()) {
		if (WATCHED.includes(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	return counts;
}

/** Intervals that nobody cleared. The runner's own timers come and go, so timers are followed by name instead of counted. */
const running = new Set<NodeJS.Timeout>();
const { setInterval: start, clearInterval: stop } = globalThis;
globalThis.setInterval = Object.assign((...args: Parameters<typeof start>) => {
	const timer = start(...args);
	running.add(timer);
	return timer;
}, start);
globalThis.clearInterval = (timer) => {
	if (typeof timer === 'object' && timer !== null) running.delete(timer);
	stop(timer);
};

function leftOver(before: Map<string, number>): string[] {
	const more = [...counted()].filter(([kind, count]) => count > (before.get(kind) ?? 0));
	const ticking = [...running].filter((timer) => timer.hasRef()).length;
	return [...more.map(([kind, count]) => `${count - (before.get(kind) ?? 0)} ${kind}`), ...(ticking > 0 ? [`${ticking} interval`] : [])];
}

let before = new Map<string, number>();

beforeAll(() => {
	before = counted();
});

/** Registered first, so it runs after the file's own tidying up. Closing takes a moment, hence the grace. */
afterAll(async () => {
	const until = performance.now() + GRACE_MS;
	let open = leftOver(before);
	while (open.length > 0 && performance.now() < until) {
		await new Promise((resolve) => setImmediate(resolve));
		open = leftOver(before);
	}
	if (open.length > 0) throw new Error(`This file left open: ${open.join(', ')}. Close what was opened.`);
});
