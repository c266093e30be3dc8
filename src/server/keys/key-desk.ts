import type { ProjectId, StaffId } from '#core/id.ts';
import type { Role } from '#core/record/staff.ts';
import { projects } from '#db/schema/index.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { KeyWorkRefused } from '#server/vault/vault-error.ts';

/** Whom a command talks with. */
export type Desk = {
	/** The user of the machine under whom the command runs. */
	readonly user: string;
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

/** Who looks after keys: whoever keeps the installation, and whoever answers for safeguarding. */
const KEEPERS_OF_KEYS: readonly Role[] = ['administrator', 'lead'];

/** The same, for what changes keys or copies them. @throws KeyWorkRefused when this person does not look after keys */
export async function keeperOf(kept: OpenStore, by: string): Promise<StaffId> {
	const id = await whoIs(kept, by);
	const everybody = await Promise.all((await allProjects(kept)).map((project) => kept.staff.all(project)));
	const member = everybody.flat().find((one) => one.id === id);
	if (member === undefined || !KEEPERS_OF_KEYS.includes(member.role))
		throw new KeyWorkRefused(`An administrator or a safeguarding lead does this, and “${by}” is neither. Nothing was changed.`);
	return id;
}

/**
 * Writes into the audit of every project who did something to the keys that open it, and beside it in the same commit that the
 * name is what was typed at the command line, and which user of the machine typed it: nothing there proves who somebody is.
 */
export async function note(kept: OpenStore, by: StaffId, desk: Pick<Desk, 'user'>, action: string, subject: string): Promise<void> {
	const { writeAudited, now } = kept.vault.work;
	for (const project of await allProjects(kept))
		await writeAudited(project, now(), [], [{ actor: by, action, subject, youngPerson: null }, typedRow(desk, action)]);
}

/** The row of the audit that says that a name was typed, and by which user of the machine. */
export function typedRow({ user }: Pick<Desk, 'user'>, action: string) {
	const subject = `${action}, by machine user ${user}`;
	return { actor: 'system' as const, action: 'name-typed-at-command-line', subject, youngPerson: null };
}
