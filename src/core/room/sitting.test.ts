import { expect, it } from 'vitest';
import { SITTING_MINUTES } from './sitting.ts';

/** A browser in the background wakes its timers once a minute at most. */
const TIMER_MINUTES = 1;

it('a page left lying goes before the server ends its sitting, however its signs and its timers fall', () => {
	const { page, sign, idle, longest } = SITTING_MINUTES;
	expect(page + sign + TIMER_MINUTES).toBeLessThan(idle);
	expect(idle).toBeLessThan(longest);
});
