import { expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import { clockWatch } from './clock-watch.ts';

it('says by how much the clock jumped, once, and nothing while time just passes', () => {
	const at = { wall: Date.parse('2026-10-25T00:59:00Z'), passed: 0 };
	const jumped = clockWatch({ now: () => instant(at.wall) }, () => at.passed);
	const pass = (wall: number, passed = wall) => Object.assign(at, { wall: at.wall + wall, passed: at.passed + passed });
	pass(3_600_000);
	expect(jumped()).toBe(0);
	pass(-3_595_000, 5_000);
	expect([jumped(), jumped()]).toEqual([-3_600, 0]);
	pass(315_360_005_000, 5_000);
	expect(jumped()).toBe(315_360_000);
	pass(6_900, 5_000);
	expect(jumped()).toBe(0);
	// Little by little it is as wrong as at once.
	pass(5_200, 5_000);
	expect(jumped()).toBe(2.1);
});
