import { describe, expect, it } from 'vitest';
import { MEMORY } from '../../support/databases.ts';
import type { Broken } from './engine-world.ts';
import { runModel } from './run-model.ts';

const SEED = 25;

describe('whatever happens, in whatever order', () => {
	it('an alert that nobody owns is due and reaches somebody, or the backstop, or says that nobody can be reached', async () => {
		const { tally } = await runModel({ kind: MEMORY, steps: 2_500, seed: SEED });
		expect(tally.steps).toBeGreaterThanOrEqual(2_500);
		expect(Object.keys(tally.did)).toEqual(
			expect.arrayContaining(['raise', 'own', 'edit-rota', 'remove', 'jump', 'restart', 'silence', 'flood']),
		);
	}, 60_000);
});

describe('the proof finds an engine', () => {
	it.each<[Broken, RegExp]>([
		['no-next-due', /no next deadline/],
		['no-backstop', /the backstop, was not told/],
		['seen-for-ever', /seen \w+ was due at \S+ and is not answered/],
		['blind-to-ways', /duty 2(, the backstop,)? was not told/],
		['failure-is-gone', /was switched off, and is not gone/],
	])(
		'with %s',
		async (broken, words) => {
			await expect(runModel({ kind: MEMORY, steps: 20_000, seed: SEED, broken })).rejects.toThrow(words);
		},
		60_000,
	);
});
