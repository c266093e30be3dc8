import { describe, expect, it } from 'vitest';
import { dueOn, extendedTo, monthsAfter } from './due-on.ts';

describe('when a request is due', () => {
	it('is the same day of the next month', () => {
		expect(dueOn('2026-11-22')).toBe('2026-12-22');
		expect(dueOn('2026-12-31')).toBe('2027-01-31');
	});

	it('is the last day of a month that is shorter, in leap years too, and never in the month after', () => {
		expect(dueOn('2027-01-31')).toBe('2027-02-28');
		expect(dueOn('2028-01-30')).toBe('2028-02-29');
		expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28');
		expect(dueOn('2027-08-31')).toBe('2027-09-30');
	});

	it('may be put off once, by two months, while the first month lasts', () => {
		const request = { receivedOn: '2026-11-22', dueOn: '2026-12-22' };
		expect(extendedTo(request, '2026-12-22')).toBe('2027-02-22');
		expect(extendedTo(request, '2026-12-23')).toBeUndefined();
		expect(extendedTo({ ...request, dueOn: '2027-02-22' }, '2026-12-01')).toBeUndefined();
	});
});
