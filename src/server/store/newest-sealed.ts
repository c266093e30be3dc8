import { desc, eq } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { coverStatements, emergencyTeams } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { openProjectField, type Schema, type Source } from '#server/store/unsealing.ts';
import { seal } from '#server/vault/seal.ts';

type Said = { readonly id: string; readonly project: ProjectId; readonly by: StaffId; readonly at: Instant };

const TABLES = {
	cover_statements: { table: coverStatements, add: insertInto(coverStatements), action: 'cover-statement.added' },
	emergency_teams: { table: emergencyTeams, add: insertInto(emergencyTeams), action: 'emergency-team.added' },
} as const;

/**
 * A table of statements of which the newest stands, sealed under the project key. One that does not open throws: an older
 * one in its place would be taken for what was agreed.
 *
 * @example const statements = newestSealed(source, writeAudited, 'cover_statements', AgreedCover)
 */
export function newestSealed<Body extends object>(
	{ db, vault }: Source,
	writeAudited: WriteAudited,
	name: keyof typeof TABLES,
	schema: Schema<Body>,
) {
	const { table, add, action } = TABLES[name];
	const placeOf = (project: ProjectId, row: string) => ({ project, table: name, column: 'body', row });
	return {
		async newest(project: ProjectId): Promise<(Body & Said) | undefined> {
			const [row] = await db.read.select().from(table).where(eq(table.project, project)).orderBy(desc(table.at), desc(table.id)).limit(1);
			if (row === undefined) return undefined;
			const { id, by, at, body } = row;
			return { ...openProjectField(await vault.project(project), placeOf(project, id), body, schema), id, project, by, at };
		},
		async add({ id, project, by, at, ...body }: Body & Said): Promise<void> {
			const { fields } = await vault.project(project);
			// Only what the schema knows is kept.
			const sealed = seal(fields, { ...placeOf(project, id), case: '' }, JSON.stringify(schema.parse(body)));
			const row = { actor: by, action, subject: id, youngPerson: null };
			const outcome = await writeAudited(project, at, [add({ project, id, by, at, body: sealed })], [row]);
			if (outcome === 'stale') throw new Error(`There is something with the id ${id} in ${name} already.`);
		},
	};
}
