import { describe, expect, it } from 'vitest';
import { LEVELS } from '#core/screening/verdict.ts';
import { destinationOf } from './report-line.ts';

const report = ['Y', 'W', 'M', 'R'] as const;
const kept = ['W', 'M', 'K'] as const;

describe('where a line of the account goes', () => {
	it('follows the topic when nothing else was said', () => {
		expect(destinationOf({ level: 'none', wish: null, audience: report })).toBe('report');
		expect(destinationOf({ level: 'none', wish: null, audience: kept })).toBe('kept');
	});

	it('follows the young person’s wish either way', () => {
		expect(destinationOf({ level: 'none', wish: 'out', audience: report })).toBe('left-out');
		expect(destinationOf({ level: 'none', wish: 'in', audience: kept })).toBe('report');
	});

	it('never leaves out or keeps back a line about danger, and says so when that is against their wish', () => {
		for (const level of LEVELS.filter((one) => one !== 'none' && one !== 'concern')) {
			expect(destinationOf({ level, wish: null, audience: kept })).toBe('report');
			expect(destinationOf({ level, wish: 'out', audience: report })).toBe('report-despite-wish');
		}
	});

	it('does not take for danger what a worker heard and only screening did not understand, outside the urgent route', () => {
		const heard = { level: 'unclear', understood: 'none' } as const;
		expect(destinationOf({ ...heard, wish: null, audience: kept })).toBe('kept');
		expect(destinationOf({ ...heard, wish: 'out', audience: report })).toBe('left-out');
		for (const audience of [['W', 'R', 'U'], []] as const)
			expect(destinationOf({ ...heard, wish: 'out', audience })).toBe('report-despite-wish');
		expect(destinationOf({ level: 'urgent', understood: 'urgent', wish: 'out', audience: kept })).toBe('report-despite-wish');
	});

	it('does not call a concern danger', () => {
		expect(destinationOf({ level: 'concern', wish: 'out', audience: report })).toBe('left-out');
	});
});
