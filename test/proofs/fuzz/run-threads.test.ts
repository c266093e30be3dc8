import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runThreads } from './run-threads.ts';

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Threads of a worker that does this for each `index`. */
function run(each: string) {
	const folder = mkdtempSync(join(tmpdir(), 'threads-'));
	folders.push(folder);
	const file = join(folder, 'worker.mjs');
	writeFileSync(
		file,
		`import { parentPort, workerData } from 'node:worker_threads';
		const beat = new BigInt64Array(workerData.beat);
		for (let index = workerData.from; index < workerData.to; index += workerData.step) {
			Atomics.store(beat, 1, BigInt(index));
			${each}
			Atomics.add(beat, 0, 1n);
		}
		parentPort.postMessage({ faults: [], faulty: 0, slowest: { ms: 0, index: 0 }, levels: {}, kinds: {} });`,
	);
	return runThreads({ file, seed: 1, count: 101, threads: 2, hangsMs: 2_000, lookEveryMs: 50, log: () => undefined });
}

describe('threads that screen', () => {
	it('try every input once between them', async () => {
		expect(await run('')).toMatchObject({ inputs: 101, broken: [], tried: [{ faulty: 0 }, { faulty: 0 }] });
	});

	it('are ended when one input takes for ever, which is named', async () => {
		const { inputs, broken, tried } = await run('if (index === 40) for (;;);');
		expect(broken).toContain('input 40 was not answered in 2 s');
		expect([inputs, tried.length]).toEqual([20 + 50, 1]);
	});

	it('say that they broke', async () => {
		const { broken, tried } = await run("if (index === 41) throw new Error('out of words');");
		expect(broken).toEqual(['a thread broke: out of words']);
		expect(tried).toHaveLength(1);
	});
});
