import { desc, eq } from 'drizzle-orm';
import { audit } from '#db/schema/index.ts';
import { allProjects, type Desk } from '#server/keys/key-desk.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { keyBackupsIn } from '#server/vault/key-backup.ts';
import { oldKeyFiles } from '#server/vault/key-file.ts';
import type { RootKeySettings } from '#server/vault/root-key-source.ts';
import { rootsInUse } from '#server/vault/turn-root.ts';

/** Which keys wrap what, and what an operator has left to do. */
export async function sayStatus(kept: OpenStore, settings: RootKeySettings, keyBackups: string, desk: Desk): Promise<void> {
	const present = (await kept.vault.roots.present()).id.toString('hex');
	desk.say(`Root key: ${present}${settings.keyCommand === undefined ? `, in ${settings.keyFile}` : ', from WAYMARK_KEY_COMMAND'}`);
	for (const [name, uses] of await rootsInUse(kept.vault.keys))
		desk.say(`  Project keys wrapped with ${name}${name === present ? '' : ', an earlier one (run rotate to finish)'}: ${uses}`);
	for (const project of await allProjects(kept)) {
		const { wrap, wraps } = await kept.vault.project(project);
		desk.say(`Project ${project}: key ${wrap.id.toString('hex')}${wraps.length > 1 ? `, and ${wraps.length - 1} besides: see prune` : ''}`);
	}
	if (settings.keyCommand === undefined) for (const file of oldKeyFiles(settings.keyFile)) desk.say(`An earlier root key is in ${file}`);
	desk.say(await escrowWords(kept));
	const newest = keyBackupsIn(keyBackups).at(-1);
	desk.say(
		newest === undefined ? `There is no copy of the key store in ${keyBackups}: run backup` : `Newest copy of the key store: ${newest}`,
	);
}

async function escrowWords(kept: OpenStore): Promise<string> {
	const [escrowed, changed] = [await lastTime(kept, 'keys-escrowed'), await lastTime(kept, 'root-key-changed')];
	if (escrowed === undefined) return 'No escrow copy was ever made: run escrow';
	if (changed !== undefined && changed > escrowed) return 'No escrow copy was made since the root key was changed: run escrow';
	return `Newest escrow copy: made on ${escrowed.slice(0, 10)}`;
}

async function lastTime({ db }: OpenStore, action: string): Promise<string | undefined> {
	const [row] = await db.read.select({ at: audit.at }).from(audit).where(eq(audit.action, action)).orderBy(desc(audit.at)).limit(1);
	return row?.at;
}
