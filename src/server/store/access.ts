import { and, asc, desc, eq, gte, inArray, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import { type AccessReads, GIVEN_BACK, TOLD_READ } from '#app/access/ports.ts';
import type { CaseMark, SightFacts, StaffCheck } from '#core/access/sight.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import {
	actions,
	alerts,
	audit,
	closedCases,
	conversations,
	episodes,
	exampleOffers,
	mandatoryReports,
	messagesHome,
	namedCases,
	numbers,
	openedCases,
	staffChecks,
	texts,
	youngPeople,
} from '#db/schema/index.ts';
import { type Db, prepared, remembered } from '#dialect';
import { readable, type Source, unsealing } from '#server/store/unsealing.ts';

const Reason = z.string();

/** Asked with every request, so its queries are built once. Nothing that decides who sees whom is sealed. */
export function openAccess(source: Source): AccessReads {
	const { read } = source.db;
	const marks = queries(source.db);
	const whose = whoseQueries(source.db);
	return {
		async facts(project, staff, onlyNamed): Promise<SightFacts> {
			const of = { project, staff };
			const closed = new Set((await marks.closedToOne(of)).map((row) => row.youngPerson));
			if (!onlyNamed) return { closed, only: null };
			const [named, opened, checks] = await Promise.all([marks.namingOne(of), marks.openedByOne(of), marks.checksOfOne(of)]);
			return {
				closed,
				only: {
					named: new Set(named.map((row) => row.youngPerson)),
					practised: new Set(named.filter(({ by }) => by === staff).map((row) => row.youngPerson)),
					opened: new Map(opened.map((row) => [row.youngPerson, row.until])),
					check: checks.at(-1) ?? null,
				},
			};
		},
		async whose(project, id) {
			const found = await Promise.all(whose.map((query) => query({ project, id })));
			return found.flat()[0]?.youngPerson;
		},
		...marksOfProject(source.db),
		closedTo: async (project, youngPerson) => (await marks.closedOf({ project, youngPerson })).map((row) => row.staff),
		async of(project, youngPerson) {
			const [named, closed] = await Promise.all([marks.namedOf({ project, youngPerson }), marks.closedOf({ project, youngPerson })]);
			return { named: named.map(markFrom), closed: closed.map(markFrom) };
		},
		async openedSince(project, since) {
			const lately = and(eq(openedCases.project, project), gte(openedCases.at, since));
			const rows = await read.select().from(openedCases).where(lately).orderBy(desc(openedCases.at), desc(openedCases.id));
			const { open } = await unsealing(source, project, rows, (row) => row.youngPerson);
			return rows.map(({ project: _project, ...row }) => ({
				...row,
				reason: readable(() => open(row.youngPerson, 'opened_cases', 'reason', row.id, row.reason, Reason), ''),
			}));
		},
		...givenBack(source.db),
		async checks(project) {
			const rows = await read
				.select()
				.from(staffChecks)
				.where(eq(staffChecks.project, project))
				.orderBy(asc(staffChecks.at), asc(staffChecks.id));
			return [...new Map(rows.map(({ project: _project, ...row }): [StaffId, StaffCheck] => [row.staff, row])).values()];
		},
	};
}

function marksOfProject({ read }: Db): Pick<AccessReads, 'named' | 'closed' | 'toldRead'> {
	return {
		async named(project) {
			const rows = await read.select().from(namedCases).where(eq(namedCases.project, project)).orderBy(asc(namedCases.at));
			return rows.map(markFrom);
		},
		async closed(project) {
			const rows = await read.select().from(closedCases).where(eq(closedCases.project, project)).orderBy(asc(closedCases.at));
			return rows.map(markFrom);
		},
		async toldRead(project, about) {
			if (about.length === 0) return new Set();
			const marked = and(eq(audit.project, project), inArray(audit.youngPerson, [...about]), eq(audit.action, TOLD_READ));
			return new Set((await read.select({ subject: audit.subject }).from(audit).where(marked)).map(({ subject }) => subject));
		},
	};
}

/** The row of the mark is gone by then, so the audit is what says it. */
function givenBack({ read }: Db): Pick<AccessReads, 'givenBackSince'> {
	return {
		async givenBackSince(project, since) {
			// Written out, because an index of some rows is only used where the query says the same.
			const lately = and(eq(audit.project, project), gte(audit.at, since), sql`${audit.action} = ${sql.raw(`'${GIVEN_BACK}'`)}`);
			const rows = await read.select().from(audit).where(lately).orderBy(desc(audit.at), desc(audit.seq));
			return rows.flatMap(({ youngPerson, subject, actor, at }) =>
				youngPerson === null ? [] : [{ youngPerson, staff: subject as StaffId, by: actor as StaffId, at }],
			);
		},
	};
}

function markFrom({ project: _project, ...mark }: CaseMark & { readonly project: ProjectId }): CaseMark {
	return mark;
}

function queries(db: Db) {
	const { read } = db;
	const ofOne = (table: { readonly project: SQLColumn; readonly staff: SQLColumn }) =>
		and(eq(table.project, sql.placeholder('project')), eq(table.staff, sql.placeholder('staff')));
	const ofCase = (table: { readonly project: SQLColumn; readonly youngPerson: SQLColumn }) =>
		and(eq(table.project, sql.placeholder('project')), eq(table.youngPerson, sql.placeholder('youngPerson')));
	return {
		// With every request.
		closedToOne: remembered(
			db,
			[closedCases],
			read.select({ youngPerson: closedCases.youngPerson }).from(closedCases).where(ofOne(closedCases)),
		),
		namingOne: prepared(read.select({ youngPerson: namedCases.youngPerson, by: namedCases.by }).from(namedCases).where(ofOne(namedCases))),
		openedByOne: prepared(
			read
				.select({ youngPerson: openedCases.youngPerson, until: openedCases.until })
				.from(openedCases)
				.where(ofOne(openedCases))
				.orderBy(asc(openedCases.until)),
		),
		checksOfOne: prepared(
			read
				.select({ trainingUntil: staffChecks.trainingUntil, dbsUntil: staffChecks.dbsUntil })
				.from(staffChecks)
				.where(ofOne(staffChecks))
				.orderBy(asc(staffChecks.at), asc(staffChecks.id)),
		),
		// Twice for each disclosure.
		closedOf: remembered(db, [closedCases], read.select().from(closedCases).where(ofCase(closedCases)).orderBy(asc(closedCases.at))),
		namedOf: prepared(read.select().from(namedCases).where(ofCase(namedCases)).orderBy(asc(namedCases.at))),
	};
}

type SQLColumn = Parameters<typeof eq>[0] & Exclude<Parameters<typeof eq>[0], SQL>;

/** Everything with an id of its own that may stand in an address or a form, and whose it is. */
function whoseQueries({
	read,
}: Db): readonly ((of: { project: ProjectId; id: string }) => Promise<readonly { youngPerson: YoungPersonId }[]>)[] {
	const tables = [episodes, conversations, alerts, actions, exampleOffers, mandatoryReports, numbers, texts, messagesHome] as const;
	const itself = (table: (typeof tables)[number] | typeof youngPeople) =>
		and(eq(table.project, sql.placeholder('project')), eq(table.id, sql.placeholder('id')));
	return [
		prepared(read.select({ youngPerson: youngPeople.id }).from(youngPeople).where(itself(youngPeople))),
		...tables.map((table) => prepared(read.select({ youngPerson: table.youngPerson }).from(table).where(itself(table)))),
	];
}
