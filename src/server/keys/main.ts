import { randomIds, systemClock } from '#server/clock.ts';
import { forDemonstration, readConfig } from '#server/config.ts';
import { readKeyFlags } from '#server/keys/key-flags.ts';
import { runKeys } from '#server/keys/run-keys.ts';
import { terminalDesk } from '#server/keys/terminal-desk.ts';

function refuse(problems: readonly string[]): never {
	process.stderr.write(`${problems.join('\n')}\n`);
	process.exit(1);
}

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
		onUnopened: (sentence) => terminalDesk.say(sentence),
	},
	keyBackups: config.keyBackups ?? `${config.keyFile}.backups`,
	desk: terminalDesk,
}).catch((error: unknown) => refuse([error instanceof Error ? error.message : String(error)]));
