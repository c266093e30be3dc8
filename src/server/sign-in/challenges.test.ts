import { expect, it } from 'vitest';
import { challenges } from './challenges.ts';

it('a challenge is answered once, for what it was made for, within five minutes', () => {
	let now = 0;
	const asked = challenges(() => now);
	asked.keep('sign-in', 'one');
	expect(asked.take('sign-in', 'one')).toBe(true);
	expect(asked.take('sign-in', 'one')).toBe(false);
	asked.keep('session-a', 'two');
	expect(asked.take('session-b', 'two')).toBe(false);
	asked.keep('sign-in', 'three');
	now = 5 * 60_000;
	expect(asked.take('sign-in', 'three')).toBe(false);
	expect(asked.take('sign-in', 'never made')).toBe(false);
});

it('a flood pushes out the oldest and no others', () => {
	const asked = challenges(() => 0);
	for (let n = 0; n <= 10_000; n += 1) asked.keep('sign-in', `${n}`);
	expect([asked.take('sign-in', '0'), asked.take('sign-in', '1'), asked.take('sign-in', '10000')]).toEqual([false, true, true]);
});
