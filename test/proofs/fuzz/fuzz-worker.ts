import { parentPort, workerData } from 'node:worker_threads';
import { screenWords } from '#core/screening/screen-words.ts';
import { corpusPart } from '../../../scripts/screening/corpus.ts';
import { faultsIn } from './faults-in.ts';
import { type Input, makeInput, type Seeds } from './make-input.ts';

/** What one thread is to try: every `step`th input from `from` to before `to`. */
export type Task = {
	readonly seed: number;
	readonly from: number;
	readonly to: number;
	readonly step: number;
	/** Two numbers: how many were tried, and which one is being tried now. */
	readonly beat: SharedArrayBuffer;
};

export type Tried = {
	readonly faults: readonly { readonly index: number; readonly fault: string; readonly input: Input }[];
	readonly faulty: number;
	readonly slowest: { readonly ms: number; readonly index: number };
	readonly levels: Readonly<Record<string, number>>;
	readonly kinds: Readonly<Record<string, number>>;
};

/** No text takes longer on the processor. What takes a while is tried again, because it may have been made faster, or room, meanwhile. */
const MOST_MS = 100;
const TRY_AGAIN_MS = 20;
/** Of each fault so many inputs are told. */
const FAULTS_KEPT = 3;
/** One in so many is screened twice: the same words have the same verdict. */
const TWICE = 100;

const messages = [...corpusPart('training'), ...corpusPart('tuning')];
const seeds: Seeds = {
	texts: messages.map(({ text }) => text),
	questions: [...new Set(messages.map(({ context }) => context))].filter((context) => context !== ''),
};

/** What this thread has had of the processor, where Node tells; otherwise the clock, which other processes make late. */
function processorMs(): number {
	const used = process.threadCpuUsage?.();
	return used === undefined ? performance.now() : (used.user + used.system) / 1_000;
}

function timed(input: Input): { readonly verdict: unknown; readonly ms: number } {
	const began = processorMs();
	const verdict = screenWords(input.text, input);
	return { verdict, ms: processorMs() - began };
}

function faultsOf(input: Input, index: number): { readonly faults: readonly string[]; readonly ms: number; readonly level: string } {
	try {
		const { verdict, ms: first } = timed(input);
		let ms = first;
		for (let tries = 0; tries < 3 && ms > TRY_AGAIN_MS; tries += 1) ms = Math.min(ms, timed(input).ms);
		const faults = [...faultsIn(input.text, verdict)];
		if (ms > MOST_MS) faults.push(`took ${Math.round(ms)} ms`);
		if (index % TWICE === 0 && JSON.stringify(timed(input).verdict) !== JSON.stringify(verdict))
			faults.push('has another verdict the second time');
		return { faults, ms, level: (verdict as { level: string }).level };
	} catch (error) {
		return { faults: [`threw ${error instanceof Error ? error.message : String(error)}`], ms: 0, level: 'threw' };
	}
}

function tryAll({ seed, from, to, step, beat }: Task): Tried {
	const told = new BigInt64Array(beat);
	const kept: Tried['faults'][number][] = [];
	const levels: Record<string, number> = {};
	const kinds: Record<string, number> = {};
	let faulty = 0;
	let slowest = { ms: 0, index: -1 };
	for (let index = from; index < to; index += step) {
		Atomics.store(told, 1, BigInt(index));
		const input = makeInput(seed, index, seeds);
		const { faults, ms, level } = faultsOf(input, index);
		levels[level] = (levels[level] ?? 0) + 1;
		kinds[input.kind] = (kinds[input.kind] ?? 0) + 1;
		if (ms > slowest.ms) slowest = { ms, index };
		if (faults.length > 0) faulty += 1;
		for (const fault of new Set(faults))
			if (kept.filter((one) => one.fault === fault).length < FAULTS_KEPT) kept.push({ index, fault, input });
		Atomics.add(told, 0, 1n);
	}
	return { faults: kept, faulty, slowest, levels, kinds };
}

parentPort?.postMessage(tryAll(workerData as Task));
