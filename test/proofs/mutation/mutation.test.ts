import { describe, expect, it } from 'vitest';
import type { Rule } from '#core/screening/rules/rule.ts';
import { root } from '../../../scripts/build.mjs';
import { ruleMutants } from './rule-mutants.ts';
import { mutatedFiles, stretchesOf } from './source-stretches.ts';

const rule: Rule = {
	id: 'asks-for-a-bed',
	version: 1,
	level: 'urgent',
	categories: ['nowhere_to_stay'],
	when: ['need bed', 'need mattress'],
	unless: ['flower bed', 'hospital bed'],
	says: 'They ask for a bed.',
	fires: ['need bed tonight'],
	holds: ['need bed, a flower bed'],
};

describe('a rule that lacks a pattern', () => {
	it('is noticed when an example needs the pattern, and only then', () => {
		expect(ruleMutants([rule])).toEqual([
			{ rule: 'asks-for-a-bed', lacks: 'when need bed', killed: true },
			{ rule: 'asks-for-a-bed', lacks: 'when need mattress', killed: false },
			{ rule: 'asks-for-a-bed', lacks: 'unless flower bed', killed: true },
			{ rule: 'asks-for-a-bed', lacks: 'unless hospital bed', killed: false },
		]);
	});
});

describe('the code that is mutated', () => {
	it('is all of both folders, without tests, what is generated, and rules as data', () => {
		const files = mutatedFiles(root);
		expect(files).toEqual(
			expect.arrayContaining([
				'src/core/concern/assess.ts',
				'src/core/screening/rules/fire-rules.ts',
				'src/core/screening/screen-words.ts',
			]),
		);
		expect(files.filter((file) => /\.test\.|\.generated\.|physical-abuse/.test(file))).toEqual([]);
		expect(stretchesOf(root, 1)).toEqual(files);
	});

	it('is reduced to the same lines each time, at least the share that was asked for', () => {
		const stretches = stretchesOf(root, 1 / 20);
		expect(stretchesOf(root, 1 / 20)).toEqual(stretches);
		expect(new Set(stretches).size).toBe(stretches.length);
		const all = stretchesOf(root, 0.9999).length;
		expect(stretches.length).toBeGreaterThanOrEqual(all / 20);
		expect(stretches.length).toBeLessThan(all / 10);
	});
});
