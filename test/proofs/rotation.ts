import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import { openStore } from '#server/store/open-store.ts';
import { oldKeyFiles } from '#server/vault/key-file.ts';
import { rootsInUse } from '#server/vault/turn-root.ts';
import { usesOf } from '#server/vault/under-project-key.ts';
import { startChild } from '../../scripts/bench/child.ts';
import { bundle, root } from '../../scripts/build.mjs';
import type { Proof, ProofResult } from '../../scripts/proof.ts';
import { filesIn } from './kills/files.ts';
import { type Child, KEEPER, readEverything } from './rotation/load.ts';
import type { TurningCalls } from './rotation/serve-while-turning.ts';

const PEOPLE = 300;
/** In every so many changes the command is killed in the middle of it and given again. */
const KILL_EVERY = 4;
const LATEST_KILL_MS = 6_000;

type Totals = { reads: number; writes: number; failures: string[]; slowestMs: number; killed: number; rotations: number };

/** `npm run keys`, as the operator's own process. Killed after a while if that is given; resolves to whether it ended well. */
function runKeys(command: string, folder: string, args: readonly string[], killAfterMs?: number): Promise<boolean> {
	const { dataFolder, keyFile } = filesIn(folder);
	const environment = { ...process.env, WAYMARK_DATA: dataFolder, WAYMARK_KEY_FILE: keyFile };
	const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
	const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code) => {
			clearTimeout(timer);
			resolve(code === 0);
		});
	});
}

async function turn(command: string, folder: string, totals: Totals, at: number): Promise<void> {
	const args = ['rotate', '--projects', '--by', KEEPER];
	if (at % KILL_EVERY === 0 && !(await runKeys(command, folder, args, Math.random() * LATEST_KILL_MS))) totals.killed += 1;
	if (!(await runKeys(command, folder, args))) throw new Error('Changing the keys failed.');
	totals.rotations += 1;
	for (const file of oldKeyFiles(filesIn(folder).keyFile)) rmSync(file);
}

/** With nothing but the key file that is left: everybody is read, and nothing hangs on a former key. */
async function lookAfterwards(folder: string, children: readonly Child[]) {
	const kept = await openStore({ ...filesIn(folder), clock, ids });
	try {
		const project = (await kept.projects.first())?.id;
		if (project === undefined) throw new Error('The project is gone.');
		const counts = { reads: 0 };
		let unreadable = 0;
		for (const child of children) await readEverything(kept, project, child, counts).catch(() => (unreadable += 1));
		const stores = { record: kept.db, keys: kept.vault.keys };
		return {
			unreadable,
			roots: (await rootsInUse(kept.vault.keys)).size,
			projectKeys: (await usesOf(stores, project)).size,
			auditFaults: (await verifyAudit(kept.db, kept.vault, project)).length,
		};
	} finally {
		await kept.close();
	}
}

export const proof: Proof = {
	name: 'rotation',
	full: 20,
	unit: 'changes of every key',
	claim:
		'While a server reads and writes without a pause, another process changes the root key and every project key, again and again, sometimes killed in the middle: no read and no write fails, and with the old key files gone everything opens.',
	async run({ count, log }) {
		const folder = mkdtempSync(join(tmpdir(), 'waymark-rotation-'));
		const command = join(root, '.cache', 'bench', 'keys.js');
		await bundle(await import('esbuild'), 'src/server/keys/main.ts', command, [], true);
		const totals: Totals = { reads: 0, writes: 0, failures: [], slowestMs: 0, killed: 0, rotations: 0 };
		try {
			const server = await startChild<TurningCalls>('test/proofs/rotation/serve-while-turning.ts', { folder, people: PEOPLE });
			for (let at = 1; at <= count; at += 1) {
				await turn(command, folder, totals, at);
				const { reads, writes, failures, slowestMs } = await server.ask('load', undefined);
				totals.reads += reads;
				totals.writes += writes;
				totals.failures.push(...failures);
				totals.slowestMs = Math.max(totals.slowestMs, slowestMs);
				log(
					`${at}: ${reads} reads and ${writes} writes meanwhile, ${failures.length} failed, slowest ${Math.round(slowestMs)} ms ${failures[0] ?? ''}`,
				);
			}
			const children = await server.ask('still', undefined);
			await server.stop();
			return resultOf(totals, children.length, await lookAfterwards(folder, children));
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	},
};

function resultOf(totals: Totals, people: number, after: Awaited<ReturnType<typeof lookAfterwards>>): ProofResult {
	const ok =
		totals.failures.length === 0 && after.unreadable === 0 && after.auditFaults === 0 && after.roots === 1 && after.projectKeys === 1;
	return {
		ok: ok && totals.reads > 1_000 && totals.writes > 100,
		figures: {
			'changes of every key': totals.rotations,
			'of them killed in the middle and given again': totals.killed,
			'reads meanwhile': totals.reads,
			'writes meanwhile': totals.writes,
			'reads and writes that failed': totals.failures.length,
			'slowest round of five reads and a write, ms': Math.round(totals.slowestMs),
			'people at the end': people,
			'people who could not be read with the last key file alone': after.unreadable,
			'root keys in use at the end': after.roots,
			'project keys that seal anything at the end': after.projectKeys,
			'faults in the audit': after.auditFaults,
		},
	};
}
