import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/clock/instant.ts';
import { fromLondon, isCalendarDate } from '#core/clock/london.ts';
import type { StaffId } from '#core/id.ts';
import { EMERGENCY, lastCheckOf, NATIONAL_LINES, openNow } from './national-lines.ts';

const at = (date: string, time: string): Instant => fromLondon(date, time)?.at as Instant;
const check = (line: string, when: Instant) => ({ line, by: 'joel' as StaffId, at: when });
const NIGHT = at('2026-11-22', '03:07');
const MORNING = at('2026-11-22', '09:00');
const open = (now: Instant) => openNow(NATIONAL_LINES, [], now).map(({ line }) => line.id);

describe('the national lines', () => {
	it.each(NATIONAL_LINES)(
		'$id says where it was read and when, who it is for and what to ask',
		({ source, whom, toCheck, number, ways }) => {
			expect(source.page).toMatch(/\w\.\w/);
			expect(isCalendarDate(source.seen)).toBe(true);
			expect(whom).toMatch(/^anyone/);
			expect(toCheck.length).toBeGreaterThan(20);
			expect(number).toMatch(/^[\d ]+$/);
			expect(ways.length).toBeGreaterThan(0);
		},
	);

	it('are each there once, and none is for adults who worry about a child', () => {
		expect(new Set(NATIONAL_LINES.map(({ id }) => id)).size).toBe(NATIONAL_LINES.length);
		expect(JSON.stringify(NATIONAL_LINES)).not.toContain('0808 800 5000');
	});

	it('have 999 apart, at every hour', () => {
		expect(NATIONAL_LINES.filter(({ kind }) => kind === 'emergency')).toEqual([EMERGENCY]);
		expect(open(NIGHT)).not.toContain(EMERGENCY.id);
	});
});

describe('the lines that are open now', () => {
	it('leave out at night what opens at nine', () => {
		expect(open(NIGHT)).toEqual(['childline', 'shout', 'samaritans']);
		expect(open(MORNING)).toEqual(['childline', 'missing-people', 'shout', 'samaritans']);
		expect(open(at('2026-11-22', '22:59'))).toContain('missing-people');
		expect(open(at('2026-11-22', '23:00'))).not.toContain('missing-people');
	});

	it('say when they close, by the clock on the wall, in summer and in winter', () => {
		const closing = (now: Instant) => openNow(NATIONAL_LINES, [], now).find(({ line }) => line.id === 'missing-people')?.closesAt;
		expect(closing(MORNING)).toBe('2026-11-22T23:00:00.000Z');
		expect(closing(at('2026-07-01', '12:00'))).toBe('2026-07-01T22:00:00.000Z');
		expect(openNow(NATIONAL_LINES, [], MORNING).find(({ line }) => line.id === 'childline')?.closesAt).toBeNull();
	});

	it('leave out a line on a day on which it does not open', () => {
		const [line] = NATIONAL_LINES.filter(({ id }) => id === 'childline');
		if (line === undefined) throw new Error('Childline is not there');
		const weekdays = { ...line, hours: { ...line.hours, 7: null } };
		expect(openNow([weekdays], [], MORNING)).toEqual([]);
		expect(openNow([weekdays], [], at('2026-11-23', '09:00'))).toHaveLength(1);
	});

	it('are unverified until somebody here has tried them, each on its own', () => {
		const checked = check('childline', at('2026-11-20', '10:00'));
		const lines = openNow(NATIONAL_LINES, [check('childline', at('2026-01-01', '10:00')), checked], MORNING);
		expect(lines.map(({ line, lastChecked }) => [line.id, lastChecked])).toEqual([
			['childline', checked],
			['missing-people', null],
			['shout', null],
			['samaritans', null],
		]);
		expect(lastCheckOf(EMERGENCY, [checked])).toBeNull();
	});
});
