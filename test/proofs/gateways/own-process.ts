import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** A program of a gateway's, of which every line is read. */
export type OwnProcess = {
	readonly write: (lines: string) => void;
	/** Ends it as a power cut would. */
	readonly kill: () => Promise<void>;
	readonly isRunning: () => boolean;
};

export function startProcess(program: string, args: readonly string[], onLine: (line: string) => void): OwnProcess {
	const child: ChildProcess = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
	for (const stream of [child.stdout, child.stderr]) {
		let rest = '';
		stream?.setEncoding('utf8').on('data', (more: string) => {
			const lines = (rest + more).split('\n');
			rest = lines.pop() ?? '';
			for (const line of lines) onLine(line);
		});
	}
	// What is written to one that was killed goes nowhere.
	child.stdin?.on('error', () => undefined);
	const isRunning = () => child.exitCode === null && child.signalCode === null;
	return {
		write: (lines) => void child.stdin?.write(lines),
		isRunning,
		kill: async () => {
			if (!isRunning()) return;
			const gone = once(child, 'exit');
			child.kill('SIGKILL');
			await gone;
		},
	};
}

/** A port of this machine that nothing listened on just now. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Asks again until it is so; throws where it never is. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
	const began = performance.now();
	while (!(await isSo())) {
		if (performance.now() - began > withinMs) throw new Error(`It never came to this: ${what}.`);
		await new Promise((later) => setTimeout(later, 10));
	}
}
