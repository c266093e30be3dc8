import type { ProjectId, StaffId } from '#core/id.ts';
import { projects } from '#db/schema/index.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { KeyWorkRefused } from '#server/vault/vault-error.ts';

/** Whom a command talks with. */
export type Desk = {
	readonly say: (line: string) => void;
	/** Asks whoever sits there. `hidden`: what is typed is not shown. */
	readonly ask: (question: string, hidden?: boolean) => Promise<string>;
};

export async function allProjects({ db }: OpenStore): Promise<readonly ProjectId[]> {
	return (await db.read.select({ id: projects.id }).from(projects)).map(({ id }) => id);
}

/** The member of staff of this name, or with this id, in whichever project. @throws KeyWorkRefused when there is none, or two */
export async function whoIs(kept: OpenStore, by: string): Promise<StaffId> {
	const everybody = await Promise.all((await allProjects(kept)).map((project) => kept.staff.all(project)));
	const meant = everybody.flat().filter(({ id, name, active }) => active && (id === by || name.toLowerCase() === by.trim().toLowerCase()));
	const [one, another] = meant;
	if (one === undefined) throw new KeyWorkRefused(`Nobody called “${by}” works here. Give the name as it stands on the People page.`);
	if (another !== undefined)
		throw new KeyWorkRefused(`Several people are called “${by}”. Give an id instead: ${meant.map(({ id }) => id).join(', ')}.`);
	return one.id;
}

/** Writes into the audit of every project who did something to the keys that open it. */
export async function note(kept: OpenStore, by: StaffId | 'system', action: string, subject: string): Promise<void> {
	const { writeAudited, now } = kept.vault.work;
	for (const project of await allProjects(kept))
		await writeAudited(project, now(), [], [{ actor: by, action, subject, youngPerson: null }]);
}
