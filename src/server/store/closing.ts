import { and, count, desc, eq, inArray, isNull, ne, Param, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Ids } from '#app/clock.ts';
import type { Closing, StillOpen } from '#app/closing/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import { accessRequests, alerts, closures, conversations, handOverPackages, projects } from '#db/schema/index.ts';
import { hole, insertInto, taking, updateOf } from '#db/statement.ts';
import { type Db, remembered } from '#dialect';
import type { WriteAudited } from '#server/store/record-store.ts';
import { openProjectField, readable, type Source } from '#server/store/unsealing.ts';
import { isLiveTalk, liveAt } from '#server/vault/in-the-way.ts';
import { seal } from '#server/vault/seal.ts';

const Words = z.string();
const addClosure = insertInto(closures);
const addPackage = insertInto(handOverPackages);
const ofProject = (table: typeof alerts | typeof conversations | typeof accessRequests) => sql`${table.project} = ${projects.id}`;
/** A talk takes the same row as it begins (`conversation-begun`), so it comes before or after a closing, never beside. */
const takeProject = taking(projects, ['id']);
/** True when nothing is open. What came a moment ago, after the page looked, is seen here. */
const whileNothingIsOpen = taking(
	projects,
	['id'],
	sql.join(
		[
			sql`select 1 from ${alerts} where ${ofProject(alerts)} and ${alerts.state} <> 'closed'`,
			sql`select 1 from ${conversations} where ${ofProject(conversations)} and ${isLiveTalk(hole)}`,
			sql`select 1 from ${accessRequests} where ${ofProject(accessRequests)} and ${accessRequests.state} in ('open', 'agreed')`,
		].map((query) => sql`not exists (${query})`),
		sql` and `,
	),
);
const reopen = updateOf(closures, ['openedAgainBy', 'openedAgainAt'], ['project', 'id'], sql`${closures.openedAgainAt} is null`);

/** The end of a project, and what was made for whoever takes it over. */
export function openClosing({ db, vault }: Source, writeAudited: WriteAudited, ids: Ids): Closing {
	const { read } = db;
	// Asked with every form of the staff's.
	const standing = remembered(
		db,
		[closures],
		read
			.select()
			.from(closures)
			.where(and(eq(closures.project, sql.placeholder('project')), isNull(closures.openedAgainAt))),
	);
	const placeOf = (project: ProjectId, column: string, row: string) => ({ project, table: 'closures', column, row });
	return {
		async standing(project) {
			const [row] = await standing({ project });
			if (row === undefined) return null;
			const keys = await vault.project(project);
			const open = (column: string, sealed: Uint8Array) =>
				readable(() => openProjectField(keys, placeOf(project, column, row.id), sealed, Words), '');
			return { id: row.id, by: row.by, at: row.at, receiver: open('receiver', row.receiver), goNow: open('go_now', row.goNow) };
		},
		stillOpen: (project, now) => stillOpenIn(db, project, now),
		async close(project, { by, at, receiver, goNow }) {
			const id = ids.row<string>();
			const { fields } = await vault.project(project);
			const sealed = (column: string, words: string) => seal(fields, { ...placeOf(project, column, id), case: '' }, JSON.stringify(words));
			const row = { project, id, by, at, receiver: sealed('receiver', receiver), goNow: sealed('go_now', goNow) };
			const audit = [{ actor: by, action: 'closing.closed', subject: id, youngPerson: null }];
			const nothingOpen = whileNothingIsOpen({ id: project });
			const writes = [
				takeProject({ id: project }),
				{ ...nothingOpen, values: { ...nothingOpen.values, ...liveAt(at) } },
				addClosure({ ...row, openedAgainBy: null, openedAgainAt: null }),
			];
			const outcome = await writeAudited(project, at, writes, audit);
			return outcome === 'committed' ? 'saved' : 'stale';
		},
		async openAgain(project, id, { by, at }) {
			const audit = [{ actor: by, action: 'closing.opened-again', subject: id, youngPerson: null }];
			const outcome = await writeAudited(project, at, [reopen({ openedAgainBy: by, openedAgainAt: at }, { project, id })], audit);
			return outcome === 'committed' ? 'saved' : 'stale';
		},
		...packagesOf(db, writeAudited, ids),
	};
}

async function stillOpenIn({ read }: Db, project: ProjectId, now: Instant): Promise<StillOpen> {
	const moments = liveAt(now);
	const counted = async (table: typeof alerts | typeof conversations | typeof accessRequests, isOpen: SQL) => {
		const of = and(eq(table.project, project), isOpen);
		return (await read.select({ times: count() }).from(table).where(of))[0]?.times ?? 0;
	};
	const [raised, talks, requests] = await Promise.all([
		counted(alerts, ne(alerts.state, 'closed')),
		counted(
			conversations,
			isLiveTalk((name, column) => sql`${new Param(moments[name], column)}`),
		),
		counted(accessRequests, inArray(accessRequests.state, ['open', 'agreed'])),
	]);
	return { alerts: raised, talks, requests };
}

function packagesOf({ read }: Db, writeAudited: WriteAudited, ids: Ids): Pick<Closing, 'packages' | 'packageMade'> {
	return {
		async packages(project) {
			const of = eq(handOverPackages.project, project);
			const rows = await read.select().from(handOverPackages).where(of).orderBy(desc(handOverPackages.at), desc(handOverPackages.id));
			return rows.map(({ project: _project, closure: _closure, ...row }) => row);
		},
		async packageMade(project, closure, made) {
			const id = ids.row<string>();
			const audit = [{ actor: made.by, action: 'closing.package-made', subject: made.manifest, youngPerson: null }];
			await writeAudited(project, made.at, [addPackage({ ...made, project, id, closure })], audit);
		},
	};
}
