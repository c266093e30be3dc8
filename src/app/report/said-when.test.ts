import { expect, it } from 'vitest';
import { saidWhen } from '#app/report/said-when.ts';
import { instant } from '#core/clock/instant.ts';

const began = instant('2026-11-17T16:05:00Z');
const line = (said: string, written = said) => ({ saidAt: instant(said), writtenAt: instant(written), changedOn: null });

it('is a time, with its day where the talk began on another', () => {
	expect(saidWhen(line('2026-11-17T16:20:00Z'), began)).toBe('4:20 pm');
	expect(saidWhen(line('2026-11-18T09:20:00Z'), began)).toBe('Wed 18 November, 9:20 am');
});

it('says when it was written where that was later, and never for what was only changed later', () => {
	expect(saidWhen(line('2026-11-17T16:20:00Z', '2026-11-17T16:20:50Z'), began)).toBe('4:20 pm');
	expect(saidWhen(line('2026-11-17T16:20:00Z', '2026-11-17T16:52:00Z'), began)).toBe('4:20 pm, written 4:52 pm');
	expect(saidWhen({ ...line('2026-11-17T16:20:00Z', '2026-11-17T16:52:00Z'), changedOn: 'worker-tablet' }, began)).toBe('4:20 pm');
});
