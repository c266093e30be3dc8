import { addMinutes } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import { allProjects, type Desk, note } from '#server/keys/key-desk.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { pruneKeyBackups } from '#server/vault/key-backup.ts';
import { oldKeyFiles, turnKeyFile } from '#server/vault/key-file.ts';
import type { RootKeySettings } from '#server/vault/root-key-source.ts';
import { dropFormerKeys, type Turning, turnProject } from '#server/vault/turn-project.ts';
import { rootsInUse, turnRoot } from '#server/vault/turn-root.ts';

const A_DAY = 24 * 60;
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Between batches, so that a server beside us gets its turn at the disk. */
const BREATHE_MS = 5;

function turningOf(kept: OpenStore): Turning {
	const { keys, roots, work } = kept.vault;
	return {
		...{ stores: { record: kept.db, keys }, roots, now: work.now },
		settle: work.settle,
		breathe: () => wait(BREATHE_MS),
	};
}

/**
 * A new root key, and with `projects` a new key for every project. What was interrupted is finished first: no further key is
 * made while something is still wrapped with an earlier one.
 */
export async function rotate(kept: OpenStore, settings: RootKeySettings, desk: Desk, by: StaffId, projects: boolean): Promise<void> {
	const { keys, roots } = kept.vault;
	if (settings.keyCommand === undefined) await anotherKeyFile(kept, settings, desk);
	const turned = await turnRoot(keys, roots);
	const now = (await roots.present()).id.toString('hex');
	if (turned > 0) await note(kept, by, desk, 'root-key-changed', now);
	desk.say(`Root key: ${now}. Project keys wrapped with it just now: ${turned}.`);
	if (projects) await rotateProjects(kept, desk, by);
	sayWhatMayGo(await rootsInUse(keys), now, settings, desk);
}

/** What a key command prints first is the present key already; a key file is changed here, unless that was begun before. */
async function anotherKeyFile({ vault: { keys, roots } }: OpenStore, settings: RootKeySettings, desk: Desk): Promise<void> {
	const present = (await roots.present()).id.toString('hex');
	if ([...(await rootsInUse(keys)).keys()].every((name) => name === present)) turnKeyFile(settings.keyFile, settings.dataFolder);
	else desk.say('An earlier change is not finished: it is finished now, and no further root key is made.');
}

async function rotateProjects(kept: OpenStore, desk: Desk, by: StaffId): Promise<void> {
	for (const project of await allProjects(kept)) {
		const { rewrapped, resealed, unopened } = await turnProject(turningOf(kept), project);
		await note(kept, by, desk, 'project-key-changed', project);
		desk.say(`Project ${project}: with its new key, keys wrapped: ${rewrapped}, fields sealed: ${resealed}.`);
		if (unopened > 0) desk.say(`What opened with no key and was left as it is: ${unopened}. The former key stays for that.`);
	}
	desk.say('Former project keys stay a day, wrapped with the new root key. Then: npm run keys -- prune');
}

function sayWhatMayGo(uses: ReadonlyMap<string, number>, present: string, { keyFile, keyCommand }: RootKeySettings, desk: Desk): void {
	const isDone = [...uses.keys()].every((name) => name === present);
	desk.say(
		isDone ? 'Nothing here needs an earlier root key any more.' : 'Something is still wrapped with an earlier root key. Run this again.',
	);
	if (!isDone) return;
	if (keyCommand !== undefined) desk.say('The command need not print it any longer, except for copies of the key store from before.');
	else
		for (const file of oldKeyFiles(keyFile))
			desk.say(`It may be removed now, or in a week if copies of the key store from before must still open: rm "${file}"`);
	desk.say('An escrow copy from before does not open what is wrapped from now on: make another with npm run keys -- escrow');
}

/** Takes away what nothing needs any more: former project keys a day after they were replaced, copies after a week. */
export async function prune(kept: OpenStore, keyBackups: string, desk: Desk): Promise<void> {
	const now = kept.vault.work.now();
	for (const project of await allProjects(kept)) {
		const { dropped, needed } = await dropFormerKeys(turningOf(kept), project, addMinutes(now, -A_DAY));
		if (dropped + needed > 0) desk.say(`Project ${project}: former keys taken away: ${dropped}, still needed: ${needed}.`);
	}
	desk.say(`Copies of the key store taken away because of their age: ${pruneKeyBackups(keyBackups, now)}.`);
}
