import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import type { NumberId, ProjectId, TextId, YoungPersonId } from '#core/id.ts';
import type { KeptText } from './kept-text.ts';
import { neighboursOf } from './neighbours.ts';

const start = instant('2026-11-17T21:00:00Z');
let made = 0;
const text = (words: string, minutes: number, over: Partial<KeptText> = {}): KeptText => {
	made += 1;
	return {
		...{ id: `t${String(made).padStart(6, '0')}` as TextId, project: 'p' as ProjectId, youngPerson: 'y' as YoungPersonId },
		...{ number: 'n' as NumberId, provider: 'kannel', providerId: `k${made}`, from: '+447700900318', to: '+441914960000', words },
		...{ part: null, attachments: 0, sentAt: null, receivedAt: addMinutes(start, minutes), level: 'none' },
		verdict: { level: 'none', categories: [], because: [], rules: 'screening@1' },
		...over,
	};
};
const readings = (all: readonly KeptText[], fresh = all) => neighboursOf(all, new Set(fresh.map(({ id }) => id))).map(({ words }) => words);

describe('neighbours', () => {
	it('are read both ways where nobody knows which came first', () => {
		expect(readings([text('i want to', 0), text('die', 1)])).toEqual([['i want to\ndie', 'die\ni want to']]);
	});

	it('are read as they were sent where that is known, whatever order they came in', () => {
		const [late, early] = [text('die', 0, { sentAt: addMinutes(start, -1) }), text('i want to', 1, { sentAt: addMinutes(start, -2) })];
		expect(readings([late, early])).toEqual([['i want to\ndie']]);
	});

	it('are earlier and later ones, to three minutes and no farther', () => {
		const all = [text('one', 0), text('two', 3), text('three', 6), text('four', 9.1)];
		expect(readings(all, all.slice(1, 2))).toEqual([['one\ntwo\nthree', 'three\ntwo\none']]);
		expect(readings(all, all.slice(3))).toEqual([]);
	});

	it('are all the parts of one long text, in their order and without a gap', () => {
		const part = (number: number, reference = 'r1') => ({ part: { reference, number, of: 3 } });
		const all = [text('c', 0, part(3)), text('a', 10, part(1)), text('b', 20, part(2)), text('x', 40, part(1, 'r2'))];
		expect(readings(all, all.slice(2, 3))).toEqual([['abc']]);
	});

	it('are named by the newest, and each group stands once', () => {
		const all = [text('one', 0), text('two', 0), text('three', 0)];
		const groups = neighboursOf(all, new Set(all.map(({ id }) => id)));
		expect(groups.map(({ newest }) => newest)).toEqual([all[2]?.id]);
	});

	it('of a sender who does not stop are the nearest', () => {
		const all = Array.from({ length: 500 }, (_, n) => text(`${n}`, 0));
		const groups = neighboursOf(all, new Set(all.map(({ id }) => id)));
		expect(Math.max(...groups.map(({ among }) => among.length))).toBe(17);
	});
});
