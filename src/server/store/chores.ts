import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { chores } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import { ahead, claim, commit, type Db } from '#dialect';
import type { Chores } from '#server/jobs/chores.ts';

const add = insertInto(chores);
const THE_ONE = ['project', 'kind'] as const;
const finish = updateOf(chores, ['dueAt', 'lockedUntil', 'attempts', 'lastDoneAt', 'lastError'], THE_ONE);
const putBack = updateOf(chores, ['dueAt', 'lockedUntil', 'lastError'], THE_ONE);

const QUEUE = {
	table: chores,
	key: [chores.kind],
	dueAt: chores.dueAt,
	lockedUntil: chores.lockedUntil,
	taken: sql`"attempts" = "attempts" + 1`,
};

/** No chore is farther apart than a month: one that lies farther ahead was planned by a clock that was put back since. */
const FARTHEST_AHEAD_SECONDS = 40 * 24 * 60 * 60;

export function openChores(db: Db): Chores {
	const rows = (project: (typeof chores.$inferSelect)['project']) =>
		db.read.select().from(chores).where(eq(chores.project, project)).orderBy(asc(chores.dueAt), asc(chores.kind));
	return {
		async plan(project, kind, dueAt) {
			if ((await rows(project)).some((row) => row.kind === kind)) return;
			// Another process may have been quicker: then its row stands, and this commit is stale.
			await commit(db, [add({ project, kind, dueAt, lockedUntil: null, attempts: 0, lastDoneAt: null, lastError: null })]);
		},
		async claim(project, kinds, now, leaseSeconds) {
			if (kinds.length === 0) return undefined;
			const due = sql`${chores.project} = ${project} and ${inArray(chores.kind, [...kinds])}`;
			const astray = sql`${chores.dueAt} > ${ahead(now, FARTHEST_AHEAD_SECONDS)}`;
			const [taken] = await claim(db, { ...QUEUE, due, astray }, { now, leaseSeconds, limit: 1 });
			if (taken === undefined) return undefined;
			const [row] = await db.read
				.select()
				.from(chores)
				.where(and(eq(chores.project, project), eq(chores.kind, taken[0] ?? '')));
			return row && { kind: row.kind, dueAt: row.dueAt, attempts: row.attempts, lastDoneAt: row.lastDoneAt };
		},
		async done(project, kind, dueAt, now) {
			await commit(db, [finish({ dueAt, lockedUntil: null, attempts: 0, lastDoneAt: now, lastError: null }, { project, kind })]);
		},
		async failed(project, kind, dueAt, lastError) {
			await commit(db, [putBack({ dueAt, lockedUntil: null, lastError }, { project, kind })]);
		},
		all: async (project) =>
			(await rows(project)).map(({ kind, dueAt, attempts, lastDoneAt, lastError }) => ({ kind, dueAt, attempts, lastDoneAt, lastError })),
	};
}
