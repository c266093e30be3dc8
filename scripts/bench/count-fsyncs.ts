import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { atMost, type Figure } from './figures.ts';
import { type Load, type Server, startServer } from './parts.ts';
import type { ServerSettings } from './serve-app.ts';

const SECONDS = 4;

/** What is counted: prepares a server, and returns what is then done to it, which says how much that was. */
type Work = (server: Server) => Promise<() => Promise<number>>;
type Counted = { readonly waits: number; readonly of: number; readonly how: string };

/** How often the disk is waited for, for each answer at full load. */
export async function fsyncsPerAnswer(load: Load, folder: string): Promise<Figure> {
	const { waits, of, how } = await fsyncsDuring(folder, undefined, async (server) => {
		const talks = await server.talks(128);
		return async () => (await load.ask('flood', { ...server.target, talks, seconds: SECONDS })).count;
	});
	return atMost(`fsyncs per answer (${how})`, waits / of, '', 0.2);
}

/**
 * How often the disk is waited for while something is done. Where strace is installed it counts what the system was really asked;
 * elsewhere the store says how many transactions it ended, each of which waits once.
 */
export async function fsyncsDuring(folder: string, gateway: ServerSettings['gateway'], work: Work): Promise<Counted> {
	return spawnSync('strace', ['-V']).status === 0 ? counted(folder, gateway, work) : reported(folder, gateway, work);
}

async function counted(parent: string, gateway: ServerSettings['gateway'], work: Work): Promise<Counted> {
	const folder = mkdtempSync(join(parent, 'strace-'));
	const trace = join(folder, 'trace');
	// Seconds since 1970 before each line: only those between the first and the last that was done count.
	const around = ['strace', '-f', '--seccomp-bpf', '-ttt', '-e', 'trace=fsync,fdatasync', '-o', trace];
	const server = await startServer('durable', folder, around, [], gateway);
	const doIt = await work(server);
	const began = Date.now();
	const of = await doIt();
	const ended = Date.now();
	await server.stop();
	const waits = readFileSync(trace, 'utf8')
		.split('\n')
		.filter((line) => {
			const at = Number(/^\d+\s+(\d+\.\d+) f(?:data)?sync\(/.exec(line)?.[1]) * 1_000;
			return at >= began && at <= ended;
		}).length;
	rmSync(folder, { recursive: true, force: true });
	if (waits === 0) throw new Error('strace saw no wait for the disk, so nothing was measured.');
	return { waits, of, how: 'counted by strace' };
}

async function reported(folder: string, gateway: ServerSettings['gateway'], work: Work): Promise<Counted> {
	const server = await startServer('durable', folder, [], [], gateway);
	const doIt = await work(server);
	const before = await server.figures();
	const of = await doIt();
	const after = await server.figures();
	await server.stop();
	return { waits: after.transactions - before.transactions, of, how: 'transactions, as the store counts them' };
}
