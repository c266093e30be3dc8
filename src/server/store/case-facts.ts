import { and, eq, max, notInArray, notLike } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { CaseFacts, KeptLonger } from '#core/keeping/keep-until.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import type { Project } from '#core/record/staff.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { CATEGORIES, type Category } from '#core/screening/verdict.ts';
import { audit, closings, concerns, episodes, keptLonger, projects, youngPeople } from '#db/schema/index.ts';
import type { Db } from '#dialect';
import { youngPersonOrPlaceholder } from '#server/store/case-rows.ts';
import { readable, type Source, type Unsealing, unsealing } from '#server/store/unsealing.ts';

export type KnownCase = { readonly youngPerson: YoungPersonId; readonly nameUsed: string | null; readonly facts: CaseFacts };

const Detail = z.object({ categories: z.array(z.enum(CATEGORIES)) });
const Factors = z.object({ factors: z.optional(z.array(z.string())) });
/** National codes of assessment factors that say the same as a category: sexual exploitation, sexual abuse by a child or an adult. */
const FACTORS: Readonly<Record<string, Category>> = { '11A': 'sexual_exploitation', '19B': 'sexual_abuse', '19C': 'sexual_abuse' };
const Reason = z.string();

/** Rows of the audit that are no writing in a record: readings, and deciding how long it is kept. */
const LOOKED = [
	'alert.shown',
	'alert.opened',
	'case.opened-with-reason',
	'case.opening-refused',
	'private-page.opened',
	'access-request.listed',
	'thread.listed',
	'message-home.listed',
];

type Rows = {
	readonly raised: readonly (typeof concerns.$inferSelect)[];
	readonly analyses: readonly (typeof closings.$inferSelect)[];
	readonly longer: readonly (typeof keptLonger.$inferSelect)[];
	readonly written: ReadonlyMap<YoungPersonId, Instant>;
	readonly away: ReadonlySet<YoungPersonId>;
};

/** What decides how long each case is kept, from everything recorded; of one young person, or of all. Destroyed ones are left out. */
export async function knownCases(source: Source, project: ProjectId, only?: YoungPersonId): Promise<readonly KnownCase[]> {
	const { read } = source.db;
	const itself = and(eq(youngPeople.project, project), only === undefined ? undefined : eq(youngPeople.id, only));
	const people = await read.select().from(youngPeople).where(itself);
	const open = await unsealing(source, project, people, (row) => row.id);
	const there = people.filter(({ id }) => !source.vault.isDestroyed(project, id));
	const [kind] = await read.select({ kind: projects.kind }).from(projects).where(eq(projects.id, project));
	const rows = await rowsOf(source.db, project, only);
	return there.map((row) => {
		const isOpen = open.has(row.id);
		const person = youngPersonOrPlaceholder(row, open);
		const facts = factsOf(person, isOpen, rows, open, kind ?? { kind: 'not-for-real-children' });
		return { youngPerson: row.id, nameUsed: isOpen ? person.about.nameUsed : null, facts };
	});
}

async function rowsOf({ read }: Db, project: ProjectId, only: YoungPersonId | undefined): Promise<Rows> {
	const theirs = (table: typeof concerns | typeof closings | typeof keptLonger | typeof episodes | typeof audit) =>
		and(eq(table.project, project), only === undefined ? undefined : eq(table.youngPerson, only));
	const writing = and(theirs(audit), notInArray(audit.action, LOOKED), notLike(audit.action, '%read'), notLike(audit.action, 'keeping.%'));
	const [raised, analyses, longer, written, away] = await Promise.all([
		read.select().from(concerns).where(theirs(concerns)),
		read
			.select()
			.from(closings)
			.where(and(theirs(closings), eq(closings.part, 'analysis'))),
		read.select().from(keptLonger).where(theirs(keptLonger)),
		read
			.select({ id: audit.youngPerson, at: max(audit.at) })
			.from(audit)
			.where(writing)
			.groupBy(audit.youngPerson),
		read.selectDistinct({ id: episodes.youngPerson }).from(episodes).where(theirs(episodes)),
	]);
	return {
		...{ raised, analyses, longer },
		written: new Map(written.flatMap(({ id, at }) => (id === null || at === null ? [] : [[id, at]]))),
		away: new Set(away.map(({ id }) => id)),
	};
}

function factsOf(person: YoungPerson, isOpen: boolean, rows: Rows, open: Unsealing, project: Pick<Project, 'kind'>): CaseFacts {
	const { id, about, createdAt } = person;
	const given = [about.fullName, about.dateOfBirth, about.phone, about.localId, about.childId903, about.singleUniqueIdentifier];
	return {
		practice: isPractice(project, person),
		anonymous: isOpen && !rows.away.has(id) && given.every((one) => one === undefined),
		dateOfBirth: about.dateOfBirth ?? null,
		begunOn: calendarDate(createdAt),
		lastWrittenOn: calendarDate(rows.written.get(id) ?? createdAt),
		categories: categoriesOf(id, rows, open),
		longer: rows.longer.filter((row) => row.youngPerson === id).map((row) => longerFrom(row, open)),
	};
}

/** Of every concern and every analysis. Null as soon as one does not open: it could be what is kept longest. */
function categoriesOf(id: YoungPersonId, { raised, analyses }: Rows, { open }: Unsealing): readonly Category[] | null {
	const isTheirs = (row: { readonly youngPerson: YoungPersonId }) => row.youngPerson === id;
	return readable(
		() => [
			...raised.filter(isTheirs).flatMap((row) => open(id, 'concerns', 'detail', row.id, row.detail, Detail).categories),
			...analyses
				.filter(isTheirs)
				.flatMap((row) => open(id, 'closings', 'body', row.id, row.body, Factors).factors ?? [])
				.flatMap((code) => FACTORS[code] ?? []),
		],
		null,
	);
}

function longerFrom(row: typeof keptLonger.$inferSelect, { open }: Unsealing): KeptLonger {
	const { id, until, by, at, youngPerson } = row;
	return { id, until, by, at, reason: readable(() => open(youngPerson, 'kept_longer', 'reason', id, row.reason, Reason), '') };
}
