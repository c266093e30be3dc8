import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import type { ConversationId, EntryId } from '#core/id.ts';
import type { Level } from '#core/screening/verdict.ts';
import { world } from '../../../test/support/world.ts';
import type { JudgedLine } from './judged-lines.ts';
import { drawSample, lastWholeWeek, SAMPLE } from './weekly-sample.ts';

const kieran = world().aYoungPerson();
const NOW = instant('2026-11-22T15:00:00Z');
const week = lastWholeWeek(NOW);

function line(entry: string, at: Instant = instant('2026-11-11T12:00:00Z'), level: Level = 'none', fault = false): JudgedLine {
	return {
		...{ youngPerson: kieran, conversation: 'talk' as ConversationId, entry: entry as EntryId },
		...{ at, alert: null, level, fault, rules: [] },
	};
}
const lines = (count: number, of = 'e') => Array.from({ length: count }, (_line, n) => line(`${of}${n}`));

describe('the week that is sampled', () => {
	it.each([
		['on a Sunday, the week before', '2026-11-22T23:59:00Z', '2026-11-09'],
		['on a Monday, the week that ended a moment ago', '2026-11-23T00:00:00Z', '2026-11-16'],
		['across the change of the clocks', '2026-10-28T12:00:00Z', '2026-10-19'],
		['across the turn of a year', '2027-01-05T12:00:00Z', '2026-12-28'],
	])('is %s', (_when, now, monday) => {
		expect(lastWholeWeek(instant(now)).monday).toBe(monday);
	});

	it('holds Monday to Sunday in London, and no more', () => {
		const at = ['2026-11-08T23:59:59Z', '2026-11-09T00:00:00Z', '2026-11-15T23:59:59Z', '2026-11-16T00:00:00Z'];
		expect(at.map((moment) => week.holds(instant(moment)))).toEqual([false, true, true, false]);
	});
});

describe('the sample', () => {
	it('is ten lines of that week that were not flagged, in the order in which they came', () => {
		const all = lines(40);
		const drawn = drawSample(all, week);
		expect(drawn).toHaveLength(SAMPLE);
		expect(all.filter((one) => drawn.includes(one))).toEqual(drawn);
	});

	it('is everything when there are fewer, and never what was flagged, broke down or came in another week', () => {
		const other = [
			line('flagged', undefined, 'concern'),
			line('broken', undefined, 'none', true),
			line('late', addMinutes(week.to, 24 * 60)),
		];
		expect(drawSample([...lines(3), ...other], week)).toEqual(lines(3));
	});

	it('is the same for everybody, however often and whatever else came in after that week', () => {
		const all = lines(50);
		const names = (from: readonly JudgedLine[], of = week) => drawSample(from, of).map(({ entry }) => entry);
		expect(names(all)).toEqual(names(lines(50)));
		expect(names([...all, ...lines(20, 'after').map((one) => ({ ...one, at: NOW }))])).toEqual(names(all));
		expect(names(all.toReversed()).sort()).toEqual(names(all).sort());
	});

	it('gives every line about the same chance, whatever its name', () => {
		const drawn = new Map<string, number>();
		for (let n = 0; n < 400; n += 1)
			for (const { entry } of drawSample(lines(20), { ...week, monday: `week ${n}` })) drawn.set(entry, (drawn.get(entry) ?? 0) + 1);
		expect(drawn.size).toBe(20);
		for (const times of drawn.values()) expect(times).toSatisfy((count: number) => count > 150 && count < 250);
	});

	it('never draws one twice nor more than ten', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 }), (names) => {
				const drawn = drawSample(
					names.map((name) => line(name)),
					week,
				);
				expect(new Set(drawn).size).toBe(Math.min(SAMPLE, names.length));
			}),
		);
	});
});
