import { Worker } from 'node:worker_threads';
import type { Task, Tried } from './fuzz-worker.ts';

export type ThreadsRequest = {
	/** The bundled worker. */
	readonly file: string;
	readonly seed: number;
	readonly count: number;
	readonly threads: number;
	/** As long on one input, and it hangs. */
	readonly hangsMs: number;
	readonly lookEveryMs: number;
	readonly log: (line: string) => void;
};

export type Ran = {
	/** What the threads say that came to an end. */
	readonly tried: readonly Tried[];
	/** Inputs that were answered, in whatever way. */
	readonly inputs: number;
	/** A sentence for each thread that hung or broke. */
	readonly broken: readonly string[];
};

type Thread = { readonly beat: BigInt64Array; readonly worker: Worker; readonly ended: Promise<Tried | string> };

const TELL_EVERY_MS = 30_000;

/** Shares the inputs out to threads. One that is on the same input for too long is ended: nothing else can stop it. */
export async function runThreads(request: ThreadsRequest): Promise<Ran> {
	const { file, seed, count, threads: step, log } = request;
	const threads = Array.from({ length: step }, (_, from) => startThread(file, { seed, from, to: count, step }));
	const watched = watch(threads, request);
	const ended = await Promise.all(threads.map((thread) => thread.ended));
	clearInterval(watched.timer);
	const broken = [...watched.hung, ...ended.filter((one) => typeof one === 'string')];
	for (const line of broken) log(line);
	return { tried: ended.filter((one) => typeof one !== 'string'), inputs: triedBy(threads), broken };
}

function startThread(file: string, task: Omit<Task, 'beat'>): Thread {
	const beat = new SharedArrayBuffer(2 * BigInt64Array.BYTES_PER_ELEMENT);
	const worker = new Worker(file, { workerData: { ...task, beat } satisfies Task });
	const ended = new Promise<Tried | string>((resolve) => {
		worker.once('message', resolve);
		worker.once('error', (error) => resolve(`a thread broke: ${error.message}`));
		worker.once('exit', () => resolve('a thread came to no end'));
	});
	return { beat: new BigInt64Array(beat), worker, ended };
}

const triedBy = (threads: readonly Thread[]) => threads.reduce((sum, { beat }) => sum + Number(Atomics.load(beat, 0)), 0);

function watch(threads: readonly Thread[], { count, hangsMs, lookEveryMs, log }: ThreadsRequest) {
	const hung: string[] = [];
	const began = performance.now();
	const since = threads.map(() => ({ tried: -1, at: began }));
	let told = began;
	const timer = setInterval(() => {
		const now = performance.now();
		for (const [at, thread] of threads.entries()) {
			const tried = triedBy([thread]);
			if (tried !== since[at]?.tried) since[at] = { tried, at: now };
			else if (now - (since[at]?.at ?? now) > hangsMs && thread.worker.threadId > 0) {
				hung.push(`input ${Atomics.load(thread.beat, 1)} was not answered in ${hangsMs / 1_000} s`);
				void thread.worker.terminate();
			}
		}
		if (now - told < TELL_EVERY_MS) return;
		told = now;
		const done = triedBy(threads);
		log(`${done} of ${count}, ${Math.round(done / ((now - began) / 1_000))} a second`);
	}, lookEveryMs);
	return { hung, timer };
}
