import { join } from 'node:path';
import type { YoungPersonId } from '#core/id.ts';
import { migrate } from '#db/migrate.ts';
import { close, openPair } from '#dialect';
import { makeEscrow, recover } from '#server/keys/escrow-copy.ts';
import { allProjects, type Desk, whoIs } from '#server/keys/key-desk.ts';
import { KEYS_HELP, type KeyFlags } from '#server/keys/key-flags.ts';
import { sayStatus } from '#server/keys/key-status.ts';
import { prune, rotate } from '#server/keys/turn-keys.ts';
import { type OpenStore, openStoreBeside, type StoreSettings } from '#server/store/open-store.ts';
import { shredCase } from '#server/vault/case-work.ts';
import { KEPT_DAYS, pruneKeyBackups, restoreKeyBackup, shredInKeyBackups, writeKeyBackup } from '#server/vault/key-backup.ts';
import { KeyWorkRefused } from '#server/vault/vault-error.ts';

export type KeyRun = { readonly settings: StoreSettings; readonly keyBackups: string; readonly desk: Desk };

/** Does one thing to the keys, beside a server that may be running. @throws Error with what to say to whoever asked */
export async function runKeys(flags: KeyFlags, run: KeyRun): Promise<void> {
	const { settings, desk } = run;
	if (flags.command === 'help') return desk.say(KEYS_HELP);
	if (flags.command === 'recover') return recover(settings, desk, flags.from, flags.privateKey);
	if (flags.command === 'restore') return restore(run, flags.from);
	const kept = await openStoreBeside(settings);
	try {
		await withStore(kept, flags, run);
	} finally {
		await kept.close();
	}
}

type WithStore = Exclude<KeyFlags, { readonly command: 'help' | 'recover' | 'restore' }>;

async function withStore(kept: OpenStore, flags: WithStore, run: KeyRun): Promise<void> {
	const { settings, desk, keyBackups } = run;
	switch (flags.command) {
		case 'status':
			return sayStatus(kept, settings, keyBackups, desk);
		case 'prune':
			return prune(kept, keyBackups, desk);
		case 'backup':
			return backup(kept, run);
		case 'rotate':
			return rotate(kept, settings, desk, await whoIs(kept, flags.by), flags.projects);
		case 'escrow':
			return makeEscrow(kept, desk, await whoIs(kept, flags.by), flags.to, flags.out);
		case 'shred':
			return shred(kept, flags, run);
	}
}

async function backup(kept: OpenStore, { settings, keyBackups, desk }: KeyRun): Promise<void> {
	const now = kept.vault.work.now();
	const path = await writeKeyBackup(kept.vault.keys, keyBackups, settings.dataFolder, now);
	desk.say(`The key store was copied to ${path}. Every key in it is wrapped.`);
	const gone = pruneKeyBackups(keyBackups, now);
	if (gone > 0) desk.say(`Copies older than ${KEPT_DAYS} days that were taken away: ${gone}.`);
}

async function shred(
	kept: OpenStore,
	{ youngPerson, reason, by }: Extract<KeyFlags, { readonly command: 'shred' }>,
	{ desk, keyBackups }: KeyRun,
): Promise<void> {
	const who = await whoIs(kept, by);
	const id = youngPerson as YoungPersonId;
	desk.say(`Everything about ${id} will be unreadable: here, in every backup, for everybody, for good.`);
	if ((await desk.ask('Type the id again to go on: ')).trim() !== id)
		throw new KeyWorkRefused('That is not the same id. Nothing was destroyed.');
	const project = await projectOf(kept, id);
	const inBackups = (one: YoungPersonId): number => shredInKeyBackups(keyBackups, project, one, kept.vault.work.now());
	const done = await shredCase(kept.vault.work, { project, youngPerson: id, by: who, reason, inBackups });
	desk.say(`Destroyed. Keys: ${done.cases}; copies of them in ${keyBackups}: ${done.backups}. A running server forgets within a second.`);
	if (!done.emptied) desk.say('The databases’ logs were being read and could not be emptied. Run the same command again in a minute.');
	desk.say(`Copies of the key store that are kept anywhere else must go within ${KEPT_DAYS} days.`);
}

async function projectOf(kept: OpenStore, id: YoungPersonId) {
	for (const project of await allProjects(kept)) if ((await kept.vault.cases(project, [id])).has(id)) return project;
	const [first] = await allProjects(kept);
	if (first === undefined) throw new KeyWorkRefused('There is no project here.');
	return first;
}

/** The one command for which the server must not be running: it fills a key store that has nothing in it. */
async function restore({ settings, desk }: KeyRun, from: string): Promise<void> {
	const { record, keys } = await openPair(settings);
	try {
		await migrate(keys, 'keys', settings.migrations);
		desk.say(`${await restoreKeyBackup(keys, from)} rows were put back into ${join(settings.dataFolder, 'keys.db')}.`);
	} finally {
		await close(record);
		if (keys !== record) await close(keys);
	}
}
