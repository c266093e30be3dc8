import { userInfo } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Desk } from '#server/keys/key-desk.ts';

/** The terminal. What is typed after a hidden question goes nowhere but to us. */
export const terminalDesk: Desk = {
	user: machineUser(),
	say: (line) => void process.stdout.write(`${line}\n`),
	async ask(question, hidden = false) {
		process.stdout.write(question);
		const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
		const terminal = process.stdin.isTTY === true;
		const typing = createInterface({ input: process.stdin, output: hidden ? nowhere : process.stdout, terminal });
		const answer = await typing.question('');
		typing.close();
		return answer;
	},
};

/** A container may run under a number that has no name. */
function machineUser(): string {
	try {
		return userInfo().username;
	} catch {
		return String(process.getuid?.() ?? 'unknown');
	}
}
