import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { atMost, type Figure } from './figures.ts';
import { type Load, startServer } from './parts.ts';

const SECONDS = 4;

/**
 * How often the disk is waited for, for each answer at full load. Where strace is installed it counts what the system
 * was really asked; elsewhere the store says how many transactions it ended, each of which waits once.
 */
export async function fsyncsPerAnswer(load: Load, folder: string): Promise<Figure> {
	return spawnSync('strace', ['-V']).status === 0 ? counted(load, folder) : reported(load, folder);
}

async function counted(load: Load, parent: string): Promise<Figure> {
	const folder = mkdtempSync(join(parent, 'strace-'));
	const trace = join(folder, 'trace');
	// Seconds since 1970 before each line: only those between the first and the last answer count.
	const around = ['strace', '-f', '--seccomp-bpf', '-ttt', '-e', 'trace=fsync,fdatasync', '-o', trace];
	const server = await startServer('durable', folder, around);
	const talks = await server.talks(128);
	const began = Date.now();
	const { count: answers } = await load.ask('flood', { ...server.target, talks, seconds: SECONDS });
	const ended = Date.now();
	await server.stop();
	const fsyncs = readFileSync(trace, 'utf8')
		.split('\n')
		.filter((line) => {
			const at = Number(/^\d+\s+(\d+\.\d+) f(?:data)?sync\(/.exec(line)?.[1]) * 1_000;
			return at >= began && at <= ended;
		}).length;
	rmSync(folder, { recursive: true, force: true });
	if (fsyncs === 0) throw new Error('strace saw no wait for the disk, so nothing was measured.');
	return atMost('fsyncs per answer (counted by strace)', fsyncs / answers, '', 0.2);
}

async function reported(load: Load, folder: string): Promise<Figure> {
	const server = await startServer('durable', folder);
	const talks = await server.talks(128);
	const before = await server.figures();
	const { count: answers } = await load.ask('flood', { ...server.target, talks, seconds: SECONDS });
	const after = await server.figures();
	await server.stop();
	return atMost(
		'fsyncs per answer (transactions, as the store counts them)',
		(after.transactions - before.transactions) / answers,
		'',
		0.2,
	);
}
