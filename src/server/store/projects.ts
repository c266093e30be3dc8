import { asc, eq } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { Project } from '#core/record/staff.ts';
import { projects } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { Name } from '#server/store/staff.ts';
import { openProjectField, type Source } from '#server/store/unsealing.ts';
import { seal } from '#server/vault/seal.ts';
import type { ProjectKeys } from '#server/vault/vault.ts';

const addProject = insertInto(projects);

export function projectFrom(row: typeof projects.$inferSelect, keys: ProjectKeys): Project {
	return {
		id: row.id,
		kind: kindOf(row),
		name: openProjectField(keys, { project: row.id, table: 'projects', column: 'name', row: row.id }, row.name, Name),
	};
}

/** What is stored is what it was set up as; that it went live since is a moment beside it. */
function kindOf({ kind, liveAt }: Pick<typeof projects.$inferSelect, 'kind' | 'liveAt'>): Project['kind'] {
	return kind === 'demonstration' || liveAt === null ? kind : 'live';
}

/** Projects: each with keys of its own, made together with it. */
export type Projects = {
	create(project: Project, at: Instant): Promise<void>;
	find(id: ProjectId): Promise<Project | undefined>;
	/** The oldest, which is the only one in a small installation. */
	first(): Promise<Project | undefined>;
};

export function openProjects({ db, vault }: Source, writeAudited: WriteAudited, newId: () => string): Projects {
	const opened = async (row: typeof projects.$inferSelect | undefined): Promise<Project | undefined> =>
		row && projectFrom(row, await vault.project(row.id));
	return {
		async create({ id, name, kind }, at) {
			const { fields } = await vault.addProject(id, newId());
			const sealed = seal(fields, { project: id, case: '', table: 'projects', column: 'name', row: id }, JSON.stringify(name));
			const row = { actor: 'system', action: 'project-created', subject: id, youngPerson: null } as const;
			const outcome = await writeAudited(id, at, [addProject({ id, name: sealed, kind, createdAt: at })], [row]);
			if (outcome === 'stale') throw new Error(`A project with the id ${id} is there already.`);
		},
		find: async (id) => opened((await db.read.select().from(projects).where(eq(projects.id, id)))[0]),
		first: async () => opened((await db.read.select().from(projects).orderBy(asc(projects.createdAt), asc(projects.id)).limit(1))[0]),
	};
}
