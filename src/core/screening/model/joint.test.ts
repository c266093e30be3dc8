import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chances } from './chances.ts';
import { jointChances, type Opinions, opinionsOf } from './joint.ts';
import { JOINT, JOINT_BIAS } from './weights.generated.ts';

const opinions: Opinions = {
	linear: [0, 2, 4, 6],
	net: [1, 1, 1, 5],
	words: 12,
	isReply: false,
	fired: [],
};
const tail = (changes: Partial<Opinions>) => opinionsOf({ ...opinions, ...changes }).slice(8);

describe('what both halves and the rules have to say', () => {
	it('is one row: scores by how far they are apart, and what kind of message it is', () => {
		expect(opinionsOf(opinions)).toEqual([-3, -1, 1, 3, -1, -1, -1, 3, 12, 0, 0, 0, 0, 0, 0]);
	});

	it('counts words to forty, and says whether there are few, and whether it is a reply', () => {
		expect(tail({ words: 40 })[0]).toBe(40);
		expect(tail({ words: 41 })[0]).toBe(40);
		expect([3, 4].map((words) => tail({ words })[2])).toEqual([1, 0]);
		expect([true, false].map((isReply) => tail({ isReply })[1])).toEqual([1, 0]);
	});

	it('counts the rules of each level', () => {
		const fired = (['urgent', 'none', 'urgent', 'immediate', 'concern', 'urgent'] as const).map((level) => ({ level }));
		expect(tail({ fired }).slice(3)).toEqual([1, 3, 1, 1]);
	});
});

describe('who is believed how far', () => {
	const score = fc.double({ min: -20, max: 20, noNaN: true });
	const any = fc.record({
		linear: fc.array(score, { minLength: 4, maxLength: 4 }),
		net: fc.array(score, { minLength: 4, maxLength: 4 }),
		words: fc.nat({ max: 80 }),
		isReply: fc.boolean(),
		fired: fc.array(fc.record({ level: fc.constantFrom('immediate' as const, 'urgent' as const, 'concern' as const, 'none' as const) })),
	});

	it('has a weight for each opinion on each level', () => {
		const { length } = opinionsOf(opinions);
		expect(JOINT).toHaveLength(4 * length);
		expect(JOINT_BIAS).toHaveLength(4);
	});

	it('is one sum for each level', () => {
		fc.assert(
			fc.property(any, (given) => {
				const row = opinionsOf(given);
				const sums = [0, 1, 2, 3].map((level) => {
					let sum = JOINT_BIAS[level] ?? Number.NaN;
					for (let at = 0; at < row.length; at += 1) sum += (row[at] ?? Number.NaN) * (JOINT[level * row.length + at] ?? Number.NaN);
					return sum;
				});
				for (const [level, each] of jointChances(given).entries()) expect(each).toBeCloseTo(chances(sums)[level] ?? Number.NaN, 9);
			}),
		);
	});
});
