import { describe, expect, it } from 'vitest';
import { type Row, trainLinear } from './train-linear.ts';

/** 10 says the first output, 20 the second; 30 stands everywhere and says nothing; 99 stands once. */
const rows: readonly Row[] = [
	...Array.from({ length: 12 }, (): Row => ({ buckets: Uint32Array.of(30, 10), output: 0 })),
	...Array.from({ length: 12 }, (): Row => ({ buckets: Uint32Array.of(20, 30), output: 1 })),
	{ buckets: Uint32Array.of(30, 99), output: 1 },
];
const settings = { outputs: 2, most: 10, rounds: 40 };

describe('the linear half as it is learnt', () => {
	it('has what stands more than once, in order, and what each says of each output', () => {
		const { kept, weights } = trainLinear(rows, settings);
		expect([...kept]).toEqual([10, 20, 30]);
		const [first = 0, , , second = 0, ...rest] = weights;
		expect(first).toBeGreaterThan(0.1);
		expect(second).toBeGreaterThan(0.1);
		expect(Math.max(...rest.map(Math.abs))).toBeLessThan(Math.min(first, second) / 2);
	});

	it('keeps what says most where not all may stay', () => {
		expect([...trainLinear(rows, { ...settings, most: 2 }).kept]).toEqual([10, 20]);
	});

	it('is the same every time', () => {
		expect(trainLinear(rows, settings)).toEqual(trainLinear(rows, settings));
	});
});
