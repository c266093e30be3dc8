import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Ids } from '#app/clock.ts';
import type { WaysBack, Whose } from '#app/sign-in/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { AuditActor } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { type GettingBack, isUnderWay, lapsesAt, mayAskFor, mayConfirm, mayStop, standingOf } from '#core/sign-in/getting-back.ts';
import { linkOpens } from '#core/sign-in/ways.ts';
import type { Write } from '#db/dialect/write.ts';
import { codeSecrets, gettingBack, oneTimeLinks, passkeys, projects } from '#db/schema/index.ts';
import { deleteFrom, insertInto, updateOf } from '#db/statement.ts';
import type { Db } from '#dialect';
import { endingOldWays } from '#server/store/old-ways.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { openStaff } from '#server/store/staff.ts';
import { hashOf } from '#server/store/token-hash.ts';
import type { Source } from '#server/store/unsealing.ts';

const THIS_ONE = ['project', 'staff', 'askedAt'] as const;
/** Asked in the commit itself, so that of a stop and a use at once the second finds what the first did. */
const open = and(isNull(gettingBack.stoppedAt), isNull(gettingBack.usedAt));
const addRequest = insertInto(gettingBack);
const dropRequest = deleteFrom(gettingBack, THIS_ONE, 1);
const confirmRequest = updateOf(gettingBack, ['confirmedBy', 'confirmedAt'], THIS_ONE, and(open, isNull(gettingBack.confirmedAt)));
const stopRequest = updateOf(gettingBack, ['stoppedBy', 'stoppedAt'], THIS_ONE, open);
const linkRequest = updateOf(gettingBack, ['linkHash', 'linkAt'], THIS_ONE, and(open, isNotNull(gettingBack.confirmedAt)));
const useRequest = updateOf(gettingBack, ['usedAt'], [...THIS_ONE, 'linkHash'], and(open, isNotNull(gettingBack.confirmedAt)));
const addLink = insertInto(oneTimeLinks);
/** Made before, and not opened yet. */
const endLinks = updateOf(oneTimeLinks, ['expiresAt'], ['project', 'staff'], isNull(oneTimeLinks.usedAt));

type Row = typeof gettingBack.$inferSelect;
type Parts = { readonly db: Db; readonly writeAudited: WriteAudited; readonly ids: Ids };

/** Getting back in, for the pages; and for somebody at the machine itself, which no page is given. */
export function openGettingBack(source: Source, writeAudited: WriteAudited, ids: Ids) {
	return { waysBack: openWaysBack(source, writeAudited, ids), machineLink: openMachineLink(source, writeAudited, ids) };
}

function openWaysBack(source: Source, writeAudited: WriteAudited, ids: Ids): WaysBack {
	const { db } = source;
	const everybody = openStaff(source);
	const parts = { db, writeAudited, ids };
	/** Both people, if they are of this project. */
	const both = async ({ project, staff }: Whose, by: StaffId) => {
		const all = await everybody.all(project);
		const named = (id: StaffId) => all.find((one) => one.id === id);
		const [who, actor] = [named(staff), named(by)];
		return who === undefined || actor === undefined ? undefined : { who, actor };
	};
	const change = async (whose: Whose, change: Change): Promise<boolean> => {
		const { askedAt, by, now, action, may, writes } = change;
		const [row, people] = await Promise.all([rowOf(db, whose), both(whose, by)]);
		if (row === undefined || people === undefined || row.askedAt !== askedAt || !may(row, people)) return false;
		return (await writeAudited(whose.project, now, writes(row), [note(by, action, whose.staff)])) === 'committed';
	};
	return {
		all: (project) => db.read.select().from(gettingBack).where(eq(gettingBack.project, project)).then(bare),
		needed: (project) => whoNeedsOne(db, project),
		async ask(whose, by, now) {
			const [people, row, needs] = await Promise.all([both(whose, by), rowOf(db, whose), whoNeedsOne(db, whose.project)]);
			if (people === undefined || !mayAskFor(people.who, people.actor) || !needs.has(whose.staff)) return 'refused';
			if (row !== undefined && isUnderWay(row, now)) return 'refused';
			const outcome = await writeAudited(whose.project, now, asking(whose, row, by, now), [note(by, 'getting-back-asked', whose.staff)]);
			return outcome === 'committed' ? 'asked' : 'refused';
		},
		async confirm(whose, askedAt, by, now) {
			const may: Change['may'] = (row, { who, actor }) => standingOf(row, now) === 'asked' && who.active && mayConfirm(row, who, actor);
			const writes: Change['writes'] = (row) => [confirmRequest({ confirmedBy: by, confirmedAt: now }, itself(row))];
			return (await change(whose, { askedAt, by, now, action: 'getting-back-confirmed', may, writes })) ? 'confirmed' : 'refused';
		},
		async stop(whose, askedAt, by, now) {
			const may: Change['may'] = (row, { who, actor }) => isUnderWay(row, now) && mayStop(who, actor);
			const writes: Change['writes'] = (row) => [stopRequest({ stoppedBy: by, stoppedAt: now }, itself(row)), endingLinks(whose, now)];
			return (await change(whose, { askedAt, by, now, action: 'getting-back-stopped', may, writes })) ? 'stopped' : 'refused';
		},
		async link(whose, by, expiresAt, now) {
			const [row, people] = await Promise.all([rowOf(db, whose), both(whose, by)]);
			const theirs = row?.askedBy === by && people !== undefined && mayAskFor(people.who, people.actor);
			return theirs && standingOf(row, now) === 'ready' ? makeLink(parts, row, [], by, expiresAt, now) : undefined;
		},
	};
}

type Change = {
	readonly askedAt: string;
	readonly by: StaffId;
	readonly now: Instant;
	readonly action: string;
	readonly may: (row: Row, people: { readonly who: StaffMember; readonly actor: StaffMember }) => boolean;
	readonly writes: (row: Row) => readonly Write[];
};

/**
 * For somebody at the machine itself, who holds the keys and so everything: an administrator who lost their way in begins again, at
 * once. For nobody else; it is told and stopped like any other.
 */
function openMachineLink(source: Source, writeAudited: WriteAudited, ids: Ids) {
	const everybody = openStaff(source);
	return async (whose: Whose, expiresAt: Instant, now: Instant): Promise<string> => {
		const member = (await everybody.all(whose.project)).find(({ id }) => id === whose.staff);
		if (!member?.active || member.role !== 'administrator') throw new Error('Only an administrator begins again at the machine itself.');
		const before = await rowOf(source.db, whose);
		const row = { ...fresh(whose, 'system', now), confirmedBy: 'system' as const, confirmedAt: now };
		const writes = [...(before === undefined ? [] : [dropRequest(itself(before))]), addRequest(row)];
		const code = await makeLink({ db: source.db, writeAudited, ids }, row, writes, 'system', expiresAt, now);
		if (code === undefined) throw new Error('A way back for them changed at the same moment. Run it again.');
		return code;
	};
}

async function makeLink(parts: Parts, row: Row, before: readonly Write[], by: AuditActor, expiresAt: Instant, now: Instant) {
	const { project, staff } = row;
	const code = parts.ids.secret();
	const linkHash = hashOf(code);
	const until = [expiresAt, lapsesAt(row)].sort()[0] ?? expiresAt;
	const writes = [
		...before,
		endingLinks(row, now),
		linkRequest({ linkHash, linkAt: now }, itself(row)),
		addLink({ project, codeHash: linkHash, staff, expiresAt: until, usedAt: null }),
	];
	const outcome = await parts.writeAudited(project, now, writes, [note(by, 'getting-back-link-made', staff)]);
	return outcome === 'committed' ? code : undefined;
}

type Link = Pick<typeof oneTimeLinks.$inferSelect, 'project' | 'codeHash' | 'staff'>;

/**
 * What opening this link writes besides, outside the demonstration: nothing for whoever never had a way in; the end of every old way
 * for whoever gets back in by it. `undefined`: it opens nothing, because they had a way in and no confirmed request lets this one through.
 */
export async function goingBack(
	db: Db,
	link: Link,
	now: Instant,
): Promise<{ readonly writes: readonly Write[]; readonly back: boolean } | undefined> {
	const [row, needs] = await Promise.all([rowOf(db, link), whoNeedsOne(db, link.project)]);
	if (row !== undefined && row.linkHash === link.codeHash && standingOf(row, now) === 'ready') {
		const used = useRequest({ usedAt: now }, { ...itself(row), linkHash: link.codeHash });
		return { writes: [used, ...(await endingOldWays(db, link, now))], back: true };
	}
	return needs.has(link.staff) ? undefined : { writes: [], back: false };
}

const ofLink = (table: typeof passkeys | typeof codeSecrets | typeof gettingBack): SQL =>
	sql`not exists (select 1 from ${table} where ${table.project} = ${oneTimeLinks.project} and ${table.staff} = ${oneTimeLinks.staff})`;
/** The same once more in the commit, where it cannot be out of date: somebody who was invited, and has had no way in so far. */
export const neverHadAWay = sql.join([passkeys, codeSecrets, gettingBack].map(ofLink), sql` and `);

/** Whether links for this person are made by a way back only. In the demonstration everybody is made up, and nobody’s are. */
export async function needsAWayBack(db: Db, { project, staff }: Whose): Promise<boolean> {
	return (await whoNeedsOne(db, project)).has(staff);
}

async function whoNeedsOne({ read }: Db, project: ProjectId): Promise<ReadonlySet<StaffId>> {
	const [kind] = await read.select({ kind: projects.kind }).from(projects).where(eq(projects.id, project));
	if (linkOpens(kind?.kind ?? '') === 'one-time-link') return new Set();
	const tables = [passkeys, codeSecrets, gettingBack] as const;
	const rows = await Promise.all(tables.map((table) => read.select({ staff: table.staff }).from(table).where(eq(table.project, project))));
	return new Set(rows.flat().map(({ staff }) => staff));
}

const note = (actor: AuditActor, action: string, subject: string) => ({ actor, action, subject, youngPerson: null });
const itself = ({ project, staff, askedAt }: Row) => ({ project, staff, askedAt });

function fresh({ project, staff }: Whose, askedBy: Row['askedBy'], askedAt: Instant): Row {
	const nothing = { confirmedBy: null, confirmedAt: null, linkHash: null, linkAt: null, usedAt: null, stoppedBy: null, stoppedAt: null };
	return { project, staff, askedBy, askedAt, ...nothing };
}

/** Of two who ask at once the second finds the first one’s row. */
const asking = (whose: Whose, before: Row | undefined, by: StaffId, now: Instant): readonly Write[] => [
	...(before === undefined ? [] : [dropRequest(itself(before))]),
	addRequest(fresh(whose, by, now)),
];

const endingLinks = ({ project, staff }: Whose, now: Instant): Write => ({
	...endLinks({ expiresAt: now }, { project, staff }),
	rows: 'any',
});

async function rowOf({ read }: Db, { project, staff }: Whose): Promise<Row | undefined> {
	const theirs = and(eq(gettingBack.project, project), eq(gettingBack.staff, staff));
	return (await read.select().from(gettingBack).where(theirs))[0];
}

const bare = (rows: readonly Row[]): readonly GettingBack[] => rows.map(({ project: _project, linkHash: _hash, ...row }) => row);
