import { describe, expect, it } from 'vitest';
import { randomIds } from './clock.ts';
import { freshBytes } from './fresh-bytes.ts';

describe('ids of rows', () => {
	it('are UUIDv7, never the same twice, and sort as they were made', () => {
		const made = Array.from({ length: 20_000 }, () => randomIds.row<string>());
		expect(made.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
		expect(new Set(made).size).toBe(made.length);
		expect([...made].sort()).toEqual(made);
	});

	it('carry the time at which they were made', () => {
		const before = Date.now();
		const time = Number.parseInt(randomIds.row<string>().replaceAll('-', '').slice(0, 12), 16);
		expect(time).toBeGreaterThanOrEqual(before);
		expect(time).toBeLessThanOrEqual(Date.now() + 1);
	});
});

describe('fresh bytes', () => {
	it('hands out as many as were asked for, and none of them twice', () => {
		const taken = Array.from({ length: 2_000 }, () => freshBytes(16));
		const kept = taken.map((bytes) => bytes.toString('hex'));
		expect(taken.every((bytes) => bytes.length === 16)).toBe(true);
		expect(new Set(kept).size).toBe(kept.length);
		expect(taken.map((bytes) => bytes.toString('hex'))).toEqual(kept);
		expect(freshBytes(10_000)).toHaveLength(10_000);
	});
});
