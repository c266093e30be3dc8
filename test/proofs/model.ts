import type { Proof } from '../../scripts/proof.ts';
import { DATABASES, MEMORY } from '../support/databases.ts';
import { runModel } from './model/run-model.ts';

const SEED = 6;
/** Of a hundred steps one is made over a real database, where each waits for the disk. */
const ON_DISK = 0.01;

export const proof: Proof = {
	name: 'model',
	full: 1_000_000,
	unit: 'steps',
	claim:
		'Whatever is said, done, edited, broken, restarted or put back, in whatever order: an alert that is not closed is always due, and while nobody owns it a whole round tells everybody whom the hour names and who can be reached, the backstop among them, or says that nobody can be.',
	async run({ count, log }) {
		const onDisk = Math.ceil(count * ON_DISK);
		const [database] = DATABASES;
		if (database === undefined) throw new Error('There is no database to prove it over.');
		const disk = await runModel({ kind: database, steps: onDisk, seed: SEED, log });
		const memory = await runModel({ kind: MEMORY, steps: count - onDisk, seed: SEED + 1_000_000, log });
		const steps = disk.tally.steps + memory.tally.steps;
		const figures = {
			'steps made': steps,
			[`of these over ${database.name}`]: disk.tally.steps,
			worlds: disk.worlds + memory.worlds,
			...Object.fromEntries(Object.entries(memory.tally.did).sort()),
			seed: SEED,
		};
		return { ok: steps >= count, figures };
	},
};
