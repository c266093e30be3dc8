import { describe, expect, it } from 'vitest';
import { begunAFewAtATime } from './a-few-at-a-time.ts';

describe('what is begun a few at a time', () => {
	it('waits for none before the next are begun', async () => {
		const begun: number[] = [];
		let answer: (() => void) | undefined;
		const slow = new Promise<void>((done) => {
			answer = done;
		});
		const all = begunAFewAtATime([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], (item) => {
			begun.push(item);
			if (item === 11) answer?.();
			return slow;
		});
		expect(await all).toEqual([]);
		expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
	});

	it('leaves room for others before all are begun', async () => {
		let begun = 0;
		const seen = new Promise<number>((done) => setTimeout(() => done(begun), 0));
		await begunAFewAtATime(Array.from({ length: 60 }), async () => {
			begun += 1;
		});
		expect(await seen).toBeLessThan(60);
		expect(begun).toBe(60);
	});

	it('goes on where some fail, and says which', async () => {
		const failed = await begunAFewAtATime([1, 2, 3, 4, 5, 6], async (item) => {
			if (item % 2 === 0) throw item;
		});
		expect(failed).toEqual([2, 4, 6]);
	});
});
