import { join } from 'node:path';
import type { YoungPersonId } from '#core/id.ts';
import { migrate } from '#db/migrate.ts';
import { projectKeys } from '#db/schema/keys.ts';
import { close, type Db, openPair } from '#dialect';
import { makeEscrow, recover } from '#server/keys/escrow-copy.ts';
import { type Desk, keeperOf, whoIs } from '#server/keys/key-desk.ts';
import { KEYS_HELP, type KeyFlags } from '#server/keys/key-flags.ts';
import { sayStatus } from '#server/keys/key-status.ts';
import { shred } from '#server/keys/shred-case.ts';
import { prune, rotate } from '#server/keys/turn-keys.ts';
import { type OpenStore, openStoreBeside, type StoreSettings } from '#server/store/open-store.ts';
import { readDeletionLog } from '#server/vault/deletion-log.ts';
import { KEPT_DAYS, pruneKeyBackups, restoreKeyBackup, writeKeyBackup } from '#server/vault/key-backup.ts';
import { replayDeletions } from '#server/vault/replay-deletions.ts';
import { rootKeysOf } from '#server/vault/root-key-source.ts';
import { openVault } from '#server/vault/vault.ts';

export type KeyRun = { readonly settings: StoreSettings; readonly keyBackups: string; readonly desk: Desk };

/** Does one thing to the keys, beside a server that may be running. @throws Error with what to say to whoever asked */
export async function runKeys(flags: KeyFlags, run: KeyRun): Promise<void> {
	const { settings, desk } = run;
	if (flags.command === 'help') return desk.say(KEYS_HELP);
	if (flags.command === 'recover') return recover(settings, desk, flags.from, flags.privateKey);
	if (flags.command === 'restore') return restore(run, flags.from);
	const kept = await openStoreBeside({ ...settings, keyBackups: run.keyBackups });
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
			return rotate(kept, settings, desk, await keeperOf(kept, flags.by), flags.projects);
		case 'escrow':
			return makeEscrow(kept, desk, await keeperOf(kept, flags.by), flags.to, flags.out);
		case 'shred':
			return shred(
				kept,
				{ youngPerson: flags.youngPerson as YoungPersonId, reason: flags.reason, by: await whoIs(kept, flags.by) },
				desk,
				keyBackups,
			);
	}
}

async function backup(kept: OpenStore, { settings, keyBackups, desk }: KeyRun): Promise<void> {
	const now = kept.vault.work.now();
	const path = await writeKeyBackup(kept.vault.keys, keyBackups, settings.dataFolder, now);
	desk.say(`The key store was copied to ${path}. Every key in it is wrapped.`);
	const gone = pruneKeyBackups(keyBackups, now);
	if (gone > 0) desk.say(`Copies older than ${KEPT_DAYS} days that were taken away: ${gone}.`);
}

/** The one command for which the server must not be running: it fills a key store that has nothing in it. */
async function restore({ settings, desk, keyBackups }: KeyRun, from: string): Promise<void> {
	const { record, keys } = await openPair(settings);
	try {
		await migrate(keys, 'keys', settings.migrations);
		desk.say(`${await restoreKeyBackup(keys, from)} rows were put back into ${join(settings.dataFolder, 'keys.db')}.`);
		await destroyAgain(keys, { settings, desk, keyBackups });
	} finally {
		await close(record);
		if (keys !== record) await close(keys);
	}
}

/** A copy from before a case was destroyed brings its key back. The deletion log says which, and they go again before anything is opened. */
async function destroyAgain(keys: Db, { settings, desk, keyBackups }: KeyRun): Promise<void> {
	if (readDeletionLog(keyBackups).lines.length === 0)
		return desk.say(`There is no deletion log in ${keyBackups}: nothing had to be destroyed again.`);
	const roots = await rootKeysOf(settings, false);
	const vault = openVault({ keys, roots, now: () => settings.clock.now() });
	const projects = (await keys.read.select({ project: projectKeys.project }).from(projectKeys)).map(({ project }) => project);
	const { destroyed, notOurs } = await replayDeletions(vault, keyBackups, projects);
	desk.say(`Cases that had been destroyed since that copy was made, and were destroyed again: ${destroyed}.`);
	if (notOurs > 0)
		desk.say(
			`Lines of the deletion log that Waymark did not write, or that were cut off: ${notOurs}. They destroyed nothing; look at them.`,
		);
}
