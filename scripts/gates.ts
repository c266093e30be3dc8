import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a gate counted. A gate that is not a test runner counts as one. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** One thing that has to hold. `report` is where a vitest gate leaves its JSON. */
export type Gate = { readonly name: string; readonly command: readonly string[]; readonly report?: string };

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.cache', 'reports');

function vitest(project: string): Gate {
	const report = join(reports, `${project}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	return { name: `tests: ${project}`, command: ['vitest', 'run', '--project', project, ...reporters], report };
}

/** The gates that need seconds. */
export const QUICK_GATES: readonly Gate[] = [
	{ name: 'types', command: ['tsc', '-b'] },
	{ name: 'format, lint and fences', command: ['biome', 'ci', '--colors=off', '--max-diagnostics=60'] },
	{ name: 'nothing unused', command: ['knip'] },
	{ name: 'build', command: ['node', 'scripts/build.mjs'] },
];

/** `npm run check`: for every commit, under a minute. The other database and the browser wait for `npm test`. */
export const CHECK_GATES: readonly Gate[] = [...QUICK_GATES, vitest('sqlite')];

/** `npm test`: everything that fits ten minutes. A project without a file of its own yet fails, as it proves nothing. */
export const TEST_GATES: readonly Gate[] = [...QUICK_GATES, vitest('sqlite'), vitest('long'), vitest('postgres'), vitest('journeys')];

type VitestReport = {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
	readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
};

/**
 * Counts a vitest run. A file that failed outside its tests (it did not load, it left something open) counts as one
 * failure, and so does a run that ended badly with nothing to show for it.
 */
export function tallyOf(report: VitestReport, exitCode: number): Tally {
	const brokenFiles = report.testResults.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
	).length;
	const failed = report.numFailedTests + brokenFiles;
	return {
		passed: report.numPassedTests,
		failed: exitCode !== 0 && failed === 0 ? 1 : failed,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

function run(command: readonly string[]): Promise<number> {
	const [program = '', ...args] = command;
	return new Promise((resolve) => {
		const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
		child.on('error', (error) => {
			process.stdout.write(`${program} did not start: ${error.message}\n`);
			resolve(1);
		});
		child.on('close', (code) => resolve(code ?? 1));
	});
}

async function pass(gate: Gate): Promise<Tally> {
	if (gate.report !== undefined) rmSync(gate.report, { force: true });
	const code = await run(gate.command);
	if (gate.report === undefined) return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
	if (!existsSync(gate.report)) return { passed: 0, failed: 1, skipped: 0 };
	return tallyOf(JSON.parse(readFileSync(gate.report, 'utf8')) as VitestReport, code);
}

function sum(tallies: readonly Tally[]): Tally {
	return tallies.reduce(
		(all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed, skipped: all.skipped + one.skipped }),
		{
			passed: 0,
			failed: 0,
			skipped: 0,
		},
	);
}

export function lineOf({ passed, failed, skipped }: Tally): string {
	return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * Runs every gate, whatever the ones before it said, and ends with one line: `N passed, N failed, N skipped`.
 * Resolves to the exit code.
 */
export async function runGates(gates: readonly Gate[]): Promise<number> {
	mkdirSync(reports, { recursive: true });
	const summary: string[] = [];
	const tallies: Tally[] = [];
	for (const gate of gates) {
		process.stdout.write(`\n== ${gate.name}\n`);
		const started = performance.now();
		const tally = await pass(gate);
		tallies.push(tally);
		summary.push(
			`${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${gate.name}: ${lineOf(tally)} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
		);
	}
	const total = sum(tallies);
	process.stdout.write(`\n${summary.join('\n')}\n${lineOf(total)}\n`);
	return total.failed === 0 ? 0 : 1;
}
