import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ProjectId } from '#core/id.ts';
import { isGenuine, statementsIn } from '#server/audit/checkpoint.ts';
import { readCheckpointFile } from '#server/audit/checkpoint-file.ts';
import { openStoredChains } from '#server/audit/stored-chains.ts';
import { type Looked, verifyWords } from '#server/audit/verify-words.ts';
import type { Config } from '#server/config.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import type { OpenStore } from '#server/store/open-store.ts';

export type VerifyCommand = {
	readonly args: readonly string[];
	/** Which data is meant: with `demonstration`, the made-up project's. */
	readonly configOf: (demonstration: boolean) => Config;
	/** Opens what is kept beside a server that may be running. */
	readonly open: (config: Config) => Promise<OpenStore>;
	readonly out: (words: string) => void;
	/** Where progress goes: never between the words of the report. */
	readonly note: (words: string) => void;
	readonly monotonicMs: () => number;
};

const HELP = `Waymark: looks at the audit of a project from its first entry to its last

  npm run audit:verify                            says whether anything was changed, taken out, cut off, moved,
                                                  written anew or put in. Waymark may be running meanwhile
  npm run audit:verify -- --checkpoints FILE      compares it with the checkpoints in this file, rather than with the
                                                  file in WAYMARK_AUDIT_CHECKPOINTS
  npm run audit:verify -- --demonstration         looks at the demonstration

  It ends with 0 when the audit is intact, otherwise with 1.
`;

/** How often a long look says that it is still looking. */
const NOTE_EVERY_MS = 2_000;

/**
 * `npm run audit:verify`.
 *
 * @returns what the process ends with: 0 when the audit is intact
 */
export async function verifyCommand(command: VerifyCommand): Promise<0 | 1> {
	const { out } = command;
	try {
		const { values } = parseArgs({
			args: [...command.args],
			options: {
				checkpoints: { type: 'string' },
				demonstration: { type: 'boolean', default: false },
				help: { type: 'boolean', short: 'h', default: false },
			},
		});
		if (values.help) {
			out(HELP);
			return 0;
		}
		const looked = await look(command, command.configOf(values.demonstration), values.checkpoints);
		out(verifyWords(looked));
		return looked.faults.length === 0 && (looked.checkpoints?.forged.length ?? 0) === 0 ? 0 : 1;
	} catch (cause) {
		out(`The audit was not looked at: ${cause instanceof Error ? cause.message : String(cause)}\n`);
		return 1;
	}
}

async function look(command: VerifyCommand, config: Config, named: string | undefined): Promise<Looked> {
	if (config.databaseUrl === null && !existsSync(join(config.dataFolder, 'waymark.db')))
		throw new Error(`there is no Waymark data in ${config.dataFolder}. Set WAYMARK_DATA to the folder that is meant.`);
	const file = named ?? config.auditCheckpoints ?? undefined;
	const kept = await command.open(config);
	try {
		const project = await kept.projects.first();
		if (project === undefined) throw new Error('there is no project in this database yet.');
		const chains = await openStoredChains(kept.db).chains(project.id);
		const entries = chains.reduce((sum, { rows }) => sum + rows, 0);
		const compared = file === undefined ? null : await comparedWith(kept, project.id, file);
		const checkpoints = compared?.genuine.flatMap(statementsIn) ?? [];
		const faults = await verifyAudit(kept.db, kept.vault, project.id, { checkpoints, onProgress: progress(command, entries) });
		return { project: project.name, entries, chains: chains.length, faults, checkpoints: compared };
	} finally {
		await kept.close();
	}
}

async function comparedWith({ vault }: OpenStore, project: ProjectId, file: string): Promise<NonNullable<Looked['checkpoints']>> {
	const { checkpoints, unreadable } = readCheckpointFile(file);
	const { audit } = await vault.project(project);
	const ours = checkpoints.filter((one) => one.project === project);
	return {
		file,
		unreadable,
		genuine: ours.filter((one) => isGenuine(audit, one)),
		forged: ours.filter((one) => !isGenuine(audit, one)).map(({ at }) => at),
	};
}

function progress({ note, monotonicMs }: VerifyCommand, entries: number): (rows: number) => void {
	let seen = 0;
	let saidAt = monotonicMs();
	return (rows) => {
		seen += rows;
		if (monotonicMs() - saidAt < NOTE_EVERY_MS) return;
		saidAt = monotonicMs();
		note(`Waymark: looked at ${seen.toLocaleString('en-GB')} of ${entries.toLocaleString('en-GB')} entries\n`);
	};
}
