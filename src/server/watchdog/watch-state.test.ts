import { describe, expect, it } from 'vitest';
import { beginWatching, due, type Look, looked, told, WATCH_PACE, type Watched } from './watch-state.ts';
import { cannotWatch } from './watchdog.ts';

/** Looks every fifteen seconds; what was told, and after how many seconds. */
function watched(looks: (seconds: number) => Look, seconds: number, isTaken: (seconds: number) => boolean = () => true) {
	let state: Watched = beginWatching(0);
	const said: [number, string][] = [];
	for (let at = 0; at <= seconds; at += WATCH_PACE.everyMs / 1_000) {
		const look = looks(at);
		const what = due(state, look, at * 1_000);
		state = looked(state, look, at * 1_000);
		if (what === undefined) continue;
		said.push([at, what]);
		if (isTaken(at)) state = told(state, what, at * 1_000);
	}
	return said;
}

describe('what the watchdog says', () => {
	it('is nothing while it works, however long', () => {
		expect(watched(() => 'well', 100_000)).toEqual([]);
	});

	it('is nothing about a restart that takes half a minute', () => {
		expect(watched((at) => (at >= 300 && at < 331 ? 'stopped' : 'well'), 3_000)).toEqual([]);
	});

	it('is said after a minute, every five minutes until it works, and then once that it does', () => {
		expect(watched((at) => (at >= 300 && at < 1_000 ? 'stopped' : 'well'), 5_000)).toEqual([
			[345, 'stopped'],
			[645, 'stopped'],
			[945, 'stopped'],
			[1_005, 'well'],
		]);
	});

	it('comes within two minutes of the last sweep whenever it stops, with what a look and a try to send may take', () => {
		for (let stops = 300; stops < 315; stops++) {
			// The last sweep ended as it stopped; it answers, and only the age of the sweep tells.
			const [first] = watched((at) => (at > stops + WATCH_PACE.sweepAgeMs / 1_000 ? 'stopped' : 'well'), 3_000);
			expect((first?.[0] ?? Number.POSITIVE_INFINITY) - stops + WATCH_PACE.timeoutMs / 1_000 + 9).toBeLessThanOrEqual(120);
		}
	});

	it('is tried again with the next look while nobody’s provider takes it', () => {
		const said = watched(
			(at) => (at >= 300 ? 'stopped' : 'well'),
			420,
			(at) => at >= 390,
		);
		expect(said.map(([at]) => at)).toEqual([345, 360, 375, 390]);
	});

	it('begins with an engine that never ran', () => {
		expect(watched(() => 'stopped', 100)).toEqual([[60, 'stopped']]);
	});

	it('says once an hour that something does not work while it runs, and every five minutes once it stops', () => {
		const said = watched((at) => (at < 4_000 ? 'wrong' : 'stopped'), 4_600);
		expect(said.map(([at]) => at)).toEqual([60, 3_660, 4_005, 4_305]);
	});

	it('never says that it works again when it never said that it did not', () => {
		expect(watched((at) => (at % 60 === 0 ? 'well' : 'wrong'), 5_000)).toEqual([]);
	});
});

it('refuses to watch for nobody, or where it could tell nobody', () => {
	expect(cannotWatch({ tells: [], letters: new Map() })).toEqual([expect.stringContaining('nobody to tell')]);
	expect(cannotWatch({ tells: ['+447700900123', 'a@example.org'], letters: new Map() })).toHaveLength(2);
});
