import { describe, expect, it } from 'vitest';
import { judgeSends, type Seen, type SentRow } from './judge-sends.ts';

const row = (id: string, over: Partial<SentRow> = {}): SentRow => ({
	...{ id, alert: `alert of ${id}`, to: 'priya', rung: 1, channel: 'text', state: 'sent', dueAtMs: 1_000 },
	...over,
});
const judge = (over: Partial<Seen> = {}) =>
	judgeSends({
		rows: [row('a'), row('b')],
		sends: new Map([
			['a', [1_100]],
			['b', [1_200]],
		]),
		inFlight: [],
		latestMs: 5_000,
		...over,
	});
const NOTHING = { twice: 0, again: 0, doubled: 0, missed: 0, late: 0, latestMs: 200, unknown: 0 };

describe('judging what several processes sent', () => {
	it('finds nothing where each row left once and soon', () => {
		expect(judge()).toEqual(NOTHING);
	});

	it('finds a row that left twice while no process died', () => {
		const sends = new Map([
			['a', [1_100, 1_150]],
			['b', [1_200]],
		]);
		expect(judge({ sends })).toEqual({ ...NOTHING, twice: 1 });
		expect(judge({ sends, inFlight: [new Set(['b'])] })).toEqual({ ...NOTHING, twice: 1 });
	});

	it('allows one more for each process that died while it was being sent, and no more', () => {
		const inFlight = [new Set(['a']), new Set(['a'])];
		const sentTimes = (times: number) =>
			new Map([
				['a', Array.from({ length: times }, () => 1_100)],
				['b', [1_200]],
			]);
		expect(judge({ sends: sentTimes(3), inFlight })).toEqual({ ...NOTHING, again: 2 });
		expect(judge({ sends: sentTimes(4), inFlight })).toEqual({ ...NOTHING, again: 2, twice: 1 });
	});

	it('finds a row that never left, and one that is not done with', () => {
		expect(judge({ sends: new Map([['b', [1_200]]]) })).toEqual({ ...NOTHING, missed: 1 });
		expect(judge({ rows: [row('a', { state: 'sending' }), row('b')] })).toEqual({ ...NOTHING, missed: 1 });
		expect(judge({ rows: [row('a', { state: 'skipped' }), row('b')], sends: new Map([['b', [1_200]]]) })).toEqual(NOTHING);
	});

	it('finds one that left late', () => {
		expect(
			judge({
				sends: new Map([
					['a', [6_001]],
					['b', [1_200]],
				]),
			}),
		).toEqual({ ...NOTHING, late: 1, latestMs: 5_001 });
	});

	it('finds the same person asked twice on one rung, and messages that belong to nothing', () => {
		const twice = [row('a'), row('b', { alert: 'alert of a' })];
		expect(judge({ rows: twice })).toEqual({ ...NOTHING, doubled: 1 });
		expect(judge({ rows: [row('b')] })).toEqual({ ...NOTHING, unknown: 1 });
	});
});
