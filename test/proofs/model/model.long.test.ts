import { describe, it } from 'vitest';
import { DATABASES } from '../../support/databases.ts';
import { runModel } from './run-model.ts';

describe('whatever happens, in whatever order', () => {
	it.each(DATABASES)(
		'an alert that nobody owns is due and reaches somebody, over $name',
		async (kind) => {
			await runModel({ kind, steps: 100, seed: 25 });
		},
		60_000,
	);
});
