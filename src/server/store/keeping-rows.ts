import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { Deletion } from '#core/keeping/deletion.ts';
import type { CaseHold, Hold } from '#core/keeping/hold.ts';
import type { Terms } from '#core/keeping/keep-until.ts';
import { deletions, legalHolds, moratoria, retentionTerms } from '#db/schema/index.ts';
import type { Db } from '#dialect';
import { openProjectField, readable, type Source, unsealing } from '#server/store/unsealing.ts';

const Words = z.string();

/** Holds of one young person, or of all, newest first. A reason that cannot be opened is empty: the hold stands all the same. */
export async function holdsOf(source: Source, project: ProjectId, only?: YoungPersonId): Promise<readonly CaseHold[]> {
	const theirs = and(eq(legalHolds.project, project), only === undefined ? undefined : eq(legalHolds.youngPerson, only));
	const rows = await source.db.read.select().from(legalHolds).where(theirs).orderBy(desc(legalHolds.at), desc(legalHolds.id));
	const { open } = await unsealing(source, project, rows, (row) => row.youngPerson);
	return rows.map((row) => ({
		youngPerson: row.youngPerson,
		...holdFrom(row, (column, sealed) => readable(() => open(row.youngPerson, 'legal_holds', column, row.id, sealed, Words), '')),
	}));
}

export async function moratoriaOf({ db, vault }: Source, project: ProjectId): Promise<readonly Hold[]> {
	const keys = await vault.project(project);
	const rows = await db.read.select().from(moratoria).where(eq(moratoria.project, project)).orderBy(desc(moratoria.at), desc(moratoria.id));
	return rows.map((row) =>
		holdFrom(row, (column, sealed) =>
			readable(() => openProjectField(keys, { project, table: 'moratoria', column, row: row.id }, sealed, Words), ''),
		),
	);
}

type HoldRow = Omit<typeof moratoria.$inferSelect, 'project'>;

function holdFrom(row: HoldRow, open: (column: string, sealed: Uint8Array) => string): Hold {
	const { id, askedBy, by, at, liftedBy, liftedAt, liftReason } = row;
	const lifted =
		liftedBy === null || liftedAt === null
			? null
			: { by: liftedBy, at: liftedAt, reason: liftReason === null ? '' : open('lift_reason', liftReason) };
	return { id, askedBy, by, at, reason: open('reason', row.reason), lifted };
}

/** The newest of each class. One whose source cannot be opened is left out, so that what comes with Waymark stands. */
export async function termsOf({ db, vault }: Source, project: ProjectId): Promise<Terms> {
	const keys = await vault.project(project);
	const rows = await db.read
		.select()
		.from(retentionTerms)
		.where(eq(retentionTerms.project, project))
		.orderBy(asc(retentionTerms.at), asc(retentionTerms.id));
	const opened = rows.flatMap((row) => {
		const place = { project, table: 'retention_terms', column: 'source', row: row.id };
		const source = readable(() => openProjectField(keys, place, row.source, Words), null);
		return source === null ? [] : [[row.class, { from: row.from, years: row.years, source }] as const];
	});
	return Object.fromEntries(opened);
}

/** The deletion log, newest first. */
export async function deletionsOf({ read }: Db, project: ProjectId, where?: SQL): Promise<readonly Deletion[]> {
	const rows = await read
		.select()
		.from(deletions)
		.where(and(eq(deletions.project, project), where))
		.orderBy(desc(deletions.proposedAt), desc(deletions.id));
	return rows.map(({ project: _project, ...row }) => row);
}

/** Proposed, or approved and not gone yet. */
export const isOpenDeletion = inArray(deletions.state, ['proposed', 'approved']);
