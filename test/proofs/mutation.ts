import { availableParallelism } from 'node:os';
import { Stryker } from '@stryker-mutator/core';
import { ALL_RULES } from '#core/screening/rules/all-rules.ts';
import { root } from '../../scripts/build.mjs';
import type { Proof, ProofResult } from '../../scripts/proof.ts';
import { wilson } from '../../scripts/screening/report/wilson.ts';
import { keptParts, type Tried } from './mutation/kept-parts.ts';
import { ruleMutants } from './mutation/rule-mutants.ts';
import { partsOf, type Stretch, stretchesOf } from './mutation/source-stretches.ts';

/** Of the mutants, the share that some test has to notice. */
const LEAST = 0.85;
/** All of the code, in parts that can be counted. */
const TWENTIETHS = 20;
/** Each takes about ten minutes on two processors, a tenth of that before its first mutant. */
const PARTS = 10;

/** Runs the tests of the two folders against each mutant, in a copy of the tree that is gone afterwards. */
async function mutate(stretches: readonly Stretch[]): Promise<readonly Tried[]> {
	const mutants = await new Stryker({
		mutate: [...stretches],
		testRunner: 'vitest',
		plugins: ['@stryker-mutator/vitest-runner'],
		vitest: { configFile: 'test/proofs/mutation/vitest.config.ts', related: false },
		concurrency: availableParallelism(),
		// What takes three times as long because the machine is busy did not fail to end.
		timeoutMS: 20_000,
		tempDirName: '.cache/stryker',
		cleanTempDir: 'always',
		ignorePatterns: ['.cache', 'data', 'dist', 'docs/screens', 'node_modules'],
		// The compiler here has no interface that Stryker knows, and the copy needs no other paths.
		tsconfigFile: 'none.json',
		reporters: ['progress-append-only'],
		allowConsoleColors: false,
	}).runMutationTest();
	return mutants.map(({ status, fileName, location: { start }, mutatorName, replacement }) => ({
		status,
		where: `${fileName.replace(`${root}/`, '')}:${start.line}:${start.column}`,
		mutator: mutatorName,
		replacement: (replacement ?? '').replace(/\s+/g, ' ').slice(0, 80),
	}));
}

/** Part by part, from where a run that was broken off had come to. */
async function mutateAll(log: (line: string) => void): Promise<readonly Tried[]> {
	const kept = keptParts(root);
	const all: Tried[] = [];
	for (const [at, files] of partsOf(root, PARTS).entries()) {
		const before = kept.read(at);
		all.push(...(before ?? kept.keep(at, await mutate(files))));
		const figures = `${all.length} mutants, ${countOf(all, NOTICED)} noticed, ${countOf(all, MISSED)} missed`;
		log(`part ${at + 1} of ${PARTS}${before === undefined ? '' : ', as it was found before'}: ${figures} so far`);
	}
	return all;
}

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

function countOf(mutants: readonly Tried[], statuses: readonly string[]): number {
	return mutants.filter(({ status }) => statuses.includes(status)).length;
}

const percent = (hits: number, of: number) => Number(((100 * hits) / Math.max(1, of)).toFixed(1));

function resultOf(mutants: readonly Tried[], isWhole: boolean): ProofResult {
	const noticed = countOf(mutants, NOTICED);
	const tried = noticed + countOf(mutants, MISSED);
	const [, most] = wilson({ hits: noticed, of: tried });
	const patterns = ruleMutants(ALL_RULES);
	const needed = patterns.filter(({ killed }) => killed).length;
	const figures = {
		mutants: tried,
		noticed,
		'noticed, in 100': percent(noticed, tried),
		'of them because the tests never ended': countOf(mutants, ['Timeout']),
		'missed by tests that reach them': countOf(mutants, ['Survived']),
		'missed because no test reaches them': countOf(mutants, ['NoCoverage']),
		'could not be run': mutants.length - tried,
		'patterns of rules taken away, one at a time': patterns.length,
		'of them noticed by the examples of their rule': needed,
		'patterns noticed, in 100': percent(needed, patterns.length),
	};
	// A twentieth is too few to tell 84 from 86 in 100: it fails when so few were noticed that the whole cannot reach the limit.
	return { ok: tried > 0 && (isWhole ? noticed >= LEAST * tried : most >= LEAST), figures };
}

export const proof: Proof = {
	name: 'mutation',
	full: TWENTIETHS,
	unit: 'twentieths of the code of src/core/screening and src/core/concern',
	claim: 'When a line of screening or of what an answer raises is changed, a test fails for at least 85 of 100 such changes.',
	async run({ count, log }) {
		const isWhole = count === TWENTIETHS;
		const mutants = isWhole ? await mutateAll(log) : await mutate(stretchesOf(root, count / TWENTIETHS));
		for (const { status, where, mutator, replacement } of mutants.filter(({ status }) => MISSED.includes(status)))
			log(`${status} ${where} ${mutator} → ${replacement}`);
		return resultOf(mutants, isWhole);
	},
};
