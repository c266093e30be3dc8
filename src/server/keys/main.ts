import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { randomIds, systemClock } from '#server/clock.ts';
import { forDemonstration, readConfig } from '#server/config.ts';
import type { Desk } from '#server/keys/key-desk.ts';
import { readKeyFlags } from '#server/keys/key-flags.ts';
import { runKeys } from '#server/keys/run-keys.ts';

function refuse(problems: readonly string[]): never {
	process.stderr.write(`${problems.join('\n')}\n`);
	process.exit(1);
}

/** The terminal. What is typed after a hidden question goes nowhere but to us. */
const desk: Desk = {
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

const flagsRead = readKeyFlags(process.argv.slice(2));
if (!flagsRead.ok) refuse(flagsRead.problems);
const configRead = readConfig();
if (!configRead.ok) refuse(configRead.problems);
const config = flagsRead.demonstration ? { ...forDemonstration(configRead.config), databaseUrl: null } : configRead.config;

await runKeys(flagsRead.flags, {
	settings: {
		dataFolder: config.dataFolder,
		keyFile: config.keyFile,
		keyCommand: 'keyCommand' in config ? config.keyCommand : undefined,
		databaseUrl: config.databaseUrl ?? undefined,
		clock: systemClock,
		ids: randomIds,
		onUnopened: (sentence) => desk.say(sentence),
	},
	keyBackups: config.keyBackups ?? `${config.keyFile}.backups`,
	desk,
}).catch((error: unknown) => refuse([error instanceof Error ? error.message : String(error)]));
