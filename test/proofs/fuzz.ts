import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { bundle, root } from '../../scripts/build.mjs';
import type { Proof, ProofResult } from '../../scripts/proof.ts';
import { type Ran, runThreads } from './fuzz/run-threads.ts';

const SEED = 4;
const WORKER = 'test/proofs/fuzz/fuzz-worker.ts';

/** Enough of an input to know it by; its number makes it again. */
const shown = (input: { readonly text: string }) => JSON.stringify({ ...input, text: input.text.slice(0, 200) });

function resultOf(count: number, { tried, inputs, broken }: Ran): ProofResult {
	const faulty = tried.reduce((sum, one) => sum + one.faulty, 0);
	const slowest = [...tried].sort((a, b) => b.slowest.ms - a.slowest.ms)[0]?.slowest;
	const figures = {
		inputs,
		'threads that hung or broke': broken.length,
		'inputs with a verdict that is not well-formed, that threw, or took over 100 ms': faulty,
		'slowest input, ms': Number((slowest?.ms ?? 0).toFixed(2)),
		'number of the slowest input': slowest?.index ?? -1,
		...summed(tried.map(({ kinds }) => kinds)),
		...summed(tried.map(({ levels }) => levels)),
		seed: SEED,
	};
	return { ok: broken.length === 0 && faulty === 0 && inputs === count, figures };
}

function summed(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
	const all: Record<string, number> = {};
	for (const [name, count] of counts.flatMap((one) => Object.entries(one))) all[name] = (all[name] ?? 0) + count;
	return all;
}

export const proof: Proof = {
	name: 'fuzz',
	full: 10_000_000,
	unit: 'inputs',
	claim:
		'Whatever is typed, under whatever question, screening answers: it does not throw and does not hang, what it says is well-formed, and every reason stands on the words that it names.',
	async run({ count, log }) {
		const file = join(root, '.cache', 'proofs', 'fuzz-worker.js');
		await bundle(await import('esbuild'), WORKER, file, [], true);
		const ran = await runThreads({ file, seed: SEED, count, threads: availableParallelism(), hangsMs: 20_000, lookEveryMs: 1_000, log });
		for (const { index, fault, input } of ran.tried.flatMap(({ faults }) => faults)) log(`input ${index}: ${fault}: ${shown(input)}`);
		return resultOf(count, ran);
	},
};
