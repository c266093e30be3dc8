import type { ProjectId, YoungPersonId } from '#core/id.ts';
import { isGenuineDeletion, type LoggedDeletion, readDeletionLog } from '#server/vault/deletion-log.ts';
import type { Vault } from '#server/vault/vault.ts';

/** What the deletion log said when copies were put back: `destroyed` keys had come back, `notOurs` are lines that nobody signed. */
export type Replayed = { readonly lines: readonly LoggedDeletion[]; readonly destroyed: number; readonly notOurs: number };

type Opens = Pick<Vault, 'project' | 'cases' | 'destroyCase'>;

/**
 * Goes through the deletion log and destroys again whatever an older copy of the key store brought back. A line that was not
 * signed with the project's own key destroys nothing, and is counted: somebody looks at it.
 *
 * @param projects those whose keys are here; a line of another project is passed over
 */
export async function replayDeletions(vault: Opens, folder: string, projects: readonly ProjectId[]): Promise<Replayed> {
	const { lines, unread } = readDeletionLog(folder);
	const genuine: LoggedDeletion[] = [];
	let [destroyed, notOurs] = [0, unread];
	for (const project of projects) {
		const { audit } = await vault.project(project);
		for (const line of lines.filter((one) => one.project === project)) {
			if (!isGenuineDeletion(audit, line)) {
				notOurs += 1;
				continue;
			}
			genuine.push(line);
			destroyed += await destroyAgain(
				vault,
				project,
				line.cases.map((id) => id as YoungPersonId),
			);
		}
	}
	return { lines: genuine, destroyed, notOurs };
}

/** @returns how many of these had a key */
export async function destroyAgain(vault: Opens, project: ProjectId, cases: readonly YoungPersonId[]): Promise<number> {
	const back = [...(await vault.cases(project, cases)).keys()];
	for (const id of back) await vault.destroyCase(project, id);
	return back.length;
}
