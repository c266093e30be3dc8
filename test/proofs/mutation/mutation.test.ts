import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule } from '#core/screening/rules/rule.ts';
import { root } from '../../../scripts/build.mjs';
import { keptParts, type Tried } from './kept-parts.ts';
import { ruleMutants } from './rule-mutants.ts';
import { mutatedFiles, partsOf, stretchesOf } from './source-stretches.ts';

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

	it('comes in parts of which none is long, and every file is in one of them', () => {
		const parts = partsOf(root, 10);
		expect(parts).toHaveLength(10);
		expect(parts.flat().sort()).toEqual(mutatedFiles(root));
	});
});

describe('a part that was tried', () => {
	it('counts for the same code, and for no other', () => {
		const folder = mkdtempSync(join(tmpdir(), 'waymark-parts-'));
		try {
			mkdirSync(join(folder, 'code'));
			writeFileSync(join(folder, 'code', 'one.ts'), 'a < b');
			const tried: Tried = { status: 'Killed', where: 'code/one.ts:1:1', mutator: 'EqualityOperator', replacement: 'a <= b' };
			expect(keptParts(folder, ['code']).read(0)).toBeUndefined();
			keptParts(folder, ['code']).keep(0, [tried]);
			expect(keptParts(folder, ['code']).read(0)).toEqual([tried]);
			expect(keptParts(folder, ['code']).read(1)).toBeUndefined();
			writeFileSync(join(folder, 'code', 'one.ts'), 'a > b');
			expect(keptParts(folder, ['code']).read(0)).toBeUndefined();
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
