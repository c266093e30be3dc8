import { spawn } from 'node:child_process';
import { ROOT_BYTES } from '#server/vault/root-keys.ts';
import { KeyFileRefused } from '#server/vault/vault-error.ts';

/** How long a key service may take to answer, in milliseconds. */
const PATIENCE_MS = 15_000;
/** More than a few keys in base64 is something else. */
const LONGEST_ANSWER = 4_096;
const WHAT_IT_PRINTS =
	'It must print 32 bytes as base64 on the first line, and older keys that still open something on lines of their own.';

/**
 * Asks the operator's own command for the root keys: a client of a key service, or of the system's credentials. Run
 * without a shell, so nothing in it is expanded; what it prints is never logged, and neither are its arguments.
 *
 * @param command the program and its arguments with spaces between them; quotes keep words together
 * @returns the present key, then older ones
 * @throws KeyFileRefused with what to do
 */
export async function askKeyCommand(command: string, patienceMs = PATIENCE_MS): Promise<readonly Buffer[]> {
	const [program, ...args] = wordsIn(command);
	if (program === undefined) throw new KeyFileRefused('WAYMARK_KEY_COMMAND is empty. Name the program that prints the key.');
	const printed = await run(program, args, patienceMs);
	const keys = printed
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map(keyIn);
	if (keys.length === 0 || keys.includes(undefined))
		throw new KeyFileRefused(`WAYMARK_KEY_COMMAND (${program}) did not print a key. ${WHAT_IT_PRINTS}`);
	return keys.filter((key) => key !== undefined);
}

/** The words of a command: `a "b c" 'd'` → a, b c, d. Nothing is expanded. */
export function wordsIn(command: string): readonly string[] {
	return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}

function keyIn(line: string): Buffer | undefined {
	const key = Buffer.from(line, 'base64');
	return key.length === ROOT_BYTES && key.toString('base64') === line ? key : undefined;
}

function run(program: string, args: readonly string[], patienceMs: number): Promise<string> {
	return new Promise((resolve, reject) => {
		const refuse = (what: string) => reject(new KeyFileRefused(`WAYMARK_KEY_COMMAND (${program}) ${what} Run it by hand to see why.`));
		// What it says on its error output is for whoever runs it by hand: it may quote a key.
		const child = spawn(program, args, { shell: false, stdio: ['ignore', 'pipe', 'ignore'] });
		let printed = '';
		const timer = setTimeout(() => {
			child.kill('SIGKILL');
			refuse(`did not answer within ${Math.round(patienceMs / 1_000)} seconds.`);
		}, patienceMs);
		child.stdout.setEncoding('utf8').on('data', (some: string) => {
			printed += some;
			if (printed.length > LONGEST_ANSWER) child.kill('SIGKILL');
		});
		child.once('error', () => {
			clearTimeout(timer);
			refuse('could not be started.');
		});
		child.once('close', (code) => {
			clearTimeout(timer);
			if (code === 0 && printed.length <= LONGEST_ANSWER) resolve(printed);
			else refuse(code === null ? 'was stopped.' : `ended with ${code}.`);
		});
	});
}
