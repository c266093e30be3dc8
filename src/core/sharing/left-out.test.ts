import { expect, it } from 'vitest';
import { LEVELS } from '#core/screening/verdict.ts';
import { isLeftOut } from './left-out.ts';

it('follows a wish to leave a line out unless somebody could be hurt', () => {
	const out = Object.fromEntries(LEVELS.map((level) => [level, isLeftOut({ leaveOut: true, level })]));
	expect(out).toEqual({ immediate: false, urgent: false, unclear: false, concern: true, none: true });
});

it('leaves nothing out that nobody wished out', () => {
	for (const level of LEVELS) expect(isLeftOut({ leaveOut: false, level })).toBe(false);
});
