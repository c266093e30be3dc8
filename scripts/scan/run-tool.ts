import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

export type ToolRun = { readonly code: number | null; readonly said: string };

const running = new Set<ChildProcess>();

/** Runs a scanner after everything else that the machine has to do, and ends it when it takes longer than this. */
export function runTool(command: string, args: readonly string[], mostSeconds: number): Promise<ToolRun> {
	return new Promise((resolve, reject) => {
		const child = spawn('nice', ['-n', '10', command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
		running.add(child);
		const said: string[] = [];
		for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => void said.push(text));
		const late = setTimeout(() => child.kill('SIGINT'), mostSeconds * 1_000);
		child.on('error', reject);
		child.on('close', (code) => {
			clearTimeout(late);
			running.delete(child);
			resolve({ code, said: said.join('') });
		});
	});
}

export function endTools(): void {
	for (const child of running) child.kill('SIGKILL');
}

/** `1.7.2`, or nothing when it is not installed. */
export function versionOf(command: string): string | undefined {
	const { error, stdout, stderr } = spawnSync(command, ['--version'], { encoding: 'utf8' });
	return error === undefined ? (/(\d+\.\d+[.\d]*)/.exec(`${stdout}${stderr}`)?.[1] ?? 'unknown') : undefined;
}
