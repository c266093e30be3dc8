import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { bundle, root } from '../../scripts/build.mjs';
import type { Proof, ProofResult } from '../../scripts/proof.ts';
import type { Task, Tried } from './fuzz/fuzz-worker.ts';

const SEED = 4;
/** As long on one input, and it hangs. */
const HANGS_MS = 20_000;
const LOOK_EVERY_MS = 1_000;
const TELL_EVERY_MS = 30_000;

type Log = (line: string) => void;
type Thread = { readonly beat: BigInt64Array; readonly worker: Worker; readonly ended: Promise<Tried | string> };

function startThread(file: string, task: Omit<Task, 'beat'>): Thread {
	const beat = new SharedArrayBuffer(2 * BigInt64Array.BYTES_PER_ELEMENT);
	const worker = new Worker(file, { workerData: { ...task, beat } satisfies Task });
	const ended = new Promise<Tried | string>((resolve) => {
		worker.once('message', resolve);
		worker.once('error', (error) => resolve(`a thread ended: ${error.message}`));
		worker.once('exit', () => resolve('a thread was ended'));
	});
	return { beat: new BigInt64Array(beat), worker, ended };
}

const triedBy = ({ beat }: Thread) => Number(Atomics.load(beat, 0));

/** Ends a thread that has been on one input for too long. Says now and then how far all of them are. */
function watch(threads: readonly Thread[], count: number, log: Log): { readonly hung: readonly string[]; readonly stop: () => void } {
	const hung: string[] = [];
	const began = performance.now();
	const since = threads.map(() => ({ tried: -1, at: began }));
	let told = began;
	const timer = setInterval(() => {
		const now = performance.now();
		for (const [at, thread] of threads.entries()) {
			const seen = since[at];
			const tried = triedBy(thread);
			if (seen === undefined || tried !== seen.tried) since[at] = { tried, at: now };
			else if (now - seen.at > HANGS_MS && thread.worker.threadId > 0) {
				hung.push(`input ${Atomics.load(thread.beat, 1)} was not answered in ${HANGS_MS / 1_000} s`);
				void thread.worker.terminate();
			}
		}
		if (now - told < TELL_EVERY_MS) return;
		told = now;
		const done = threads.reduce((sum, thread) => sum + triedBy(thread), 0);
		log(`${done} of ${count}, ${Math.round(done / ((now - began) / 1_000))} a second`);
	}, LOOK_EVERY_MS);
	return { hung, stop: () => clearInterval(timer) };
}

async function runThreads(count: number, log: Log): Promise<ProofResult> {
	const file = join(root, '.cache', 'proofs', 'fuzz-worker.js');
	await bundle(await import('esbuild'), 'test/proofs/fuzz/fuzz-worker.ts', file, [], true);
	const step = availableParallelism();
	const threads = Array.from({ length: step }, (_, from) => startThread(file, { seed: SEED, from, to: count, step }));
	const watched = watch(threads, count, log);
	const ended = await Promise.all(threads.map(({ ended }) => ended));
	watched.stop();
	const tried = ended.filter((one) => typeof one !== 'string');
	const broken = [...watched.hung, ...ended.filter((one) => typeof one === 'string')];
	for (const line of broken) log(line);
	for (const { index, fault, input } of tried.flatMap(({ faults }) => faults)) log(`input ${index}: ${fault}: ${shown(input)}`);
	const inputs = threads.reduce((sum, thread) => sum + triedBy(thread), 0);
	return resultOf(count, inputs, tried, broken.length);
}

/** Enough to know it by; its number makes it again. */
const shown = (input: { readonly text: string }) => JSON.stringify({ ...input, text: input.text.slice(0, 200) });

function resultOf(count: number, inputs: number, tried: readonly Tried[], broken: number): ProofResult {
	const faulty = tried.reduce((sum, one) => sum + one.faulty, 0);
	const slowest = [...tried].sort((a, b) => b.slowest.ms - a.slowest.ms)[0]?.slowest;
	const figures = {
		inputs,
		'threads that hung or broke': broken,
		'inputs with a verdict that is not well-formed, that threw, or took over 100 ms': faulty,
		'slowest input, ms': Number((slowest?.ms ?? 0).toFixed(2)),
		'number of the slowest input': slowest?.index ?? -1,
		...summed(tried.map(({ kinds }) => kinds)),
		...summed(tried.map(({ levels }) => levels)),
		seed: SEED,
	};
	return { ok: broken === 0 && faulty === 0 && inputs === count, figures };
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
	run: ({ count, log }) => runThreads(count, log),
};
