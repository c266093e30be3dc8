import { and, asc, desc, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { Ids } from '#app/clock.ts';
import type { Faults } from '#app/faults/ports.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { Fault, FaultKind } from '#core/escalation/fault.ts';
import type { FaultId, ProjectId } from '#core/id.ts';
import { faults } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import { commit, type Db } from '#dialect';
import type { WriteAudited } from '#server/store/record-store.ts';

const add = insertInto(faults);
const KEY = ['project', 'id', 'version'] as const;
const count = updateOf(faults, ['lastAt', 'times', 'version'], KEY);
const putOff = updateOf(faults, ['nextDueAt', 'version'], KEY);
const take = updateOf(faults, ['takenBy', 'takenAt', 'nextDueAt', 'version'], KEY);
const clear = updateOf(faults, ['clearedAt', 'nextDueAt', 'version'], KEY);
const at = ({ project, id, version }: Fault) => ({ project, id, version });

/** Somebody else wrote at the same moment: read again. More often than this is no coincidence. */
const TRIES = 4;
/** What lies farther ahead was put off before the clock was put back. */
const FARTHEST_MINUTES = 60;

export function openFaults(db: Db, writeAudited: WriteAudited, ids: Ids): Faults {
	const find = finding(db);
	return {
		...engineFaults(db, find, ids),
		...peoplesFaults(writeAudited, find),
		open: (project) => find.all(eq(faults.project, project)).orderBy(desc(faults.firstAt), desc(faults.id)),
	};
}

type Find = ReturnType<typeof finding>;

function finding(db: Db) {
	const all = (where: SQL | undefined) =>
		db.read
			.select()
			.from(faults)
			.where(and(isNull(faults.clearedAt), where));
	return {
		all,
		known: async (project: ProjectId, kind: FaultKind, subject: string): Promise<Fault | undefined> =>
			(await all(and(eq(faults.project, project), eq(faults.kind, kind), eq(faults.subject, subject))))[0],
		byId: async (project: ProjectId, id: FaultId): Promise<Fault | undefined> =>
			(await all(and(eq(faults.project, project), eq(faults.id, id))))[0],
	};
}

/** Again, on what stands by then, while somebody else was quicker. */
async function tried<Done>(on: () => Promise<Done | 'stale'>): Promise<Done> {
	for (let tries = 1; ; tries++) {
		const done = await on();
		if (done !== 'stale') return done;
		if (tries === TRIES) throw new Error('A fault was changed by somebody else again and again.');
	}
}

function engineFaults(db: Db, { all, known, byId }: Find, ids: Ids): Pick<Faults, 'raise' | 'worksAgain' | 'claimDue' | 'told'> {
	return {
		raise: (project, kind, subject, now) =>
			tried(async () => {
				const open = await known(project, kind, subject);
				if (open === undefined) {
					const fresh = { project, id: ids.row<FaultId>(), kind, subject, firstAt: now, lastAt: now, times: 1, nextDueAt: now };
					const row = { ...fresh, takenBy: null, takenAt: null, clearedAt: null, version: 0 };
					return (await commit(db, [add(row)])) === 'committed' ? 'raised' : 'stale';
				}
				const more = { lastAt: now, times: open.times + 1, version: open.version + 1 };
				return (await commit(db, [count(more, at(open))])) === 'committed' ? 'counted' : 'stale';
			}),
		worksAgain: (project, kind, subject, now) =>
			tried(async () => {
				const fault = await known(project, kind, subject);
				if (fault === undefined) return false;
				const over = clear({ clearedAt: now, nextDueAt: null, version: fault.version + 1 }, at(fault));
				return (await commit(db, [over])) === 'committed' ? true : 'stale';
			}),
		async claimDue(project, now, until) {
			const isDue = or(lte(faults.nextDueAt, now), gt(faults.nextDueAt, addMinutes(now, FARTHEST_MINUTES)));
			const due = all(and(eq(faults.project, project), isDue));
			for (const fault of await due.orderBy(asc(faults.nextDueAt), asc(faults.id))) {
				const claimed = { nextDueAt: until, version: fault.version + 1 };
				if ((await commit(db, [putOff(claimed, at(fault))])) === 'committed') return { ...fault, ...claimed };
			}
			return undefined;
		},
		told: ({ project, id, nextDueAt: until }, again) =>
			tried(async () => {
				// It may have been counted meanwhile, which changes nothing of who has it.
				const fault = await byId(project, id);
				if (fault === undefined || fault.nextDueAt !== until) return;
				const later = putOff({ nextDueAt: again, version: fault.version + 1 }, at(fault));
				if ((await commit(db, [later])) !== 'committed') return 'stale';
			}),
	};
}

function peoplesFaults(writeAudited: WriteAudited, { byId }: Find): Pick<Faults, 'take' | 'clear'> {
	return {
		take: ({ project, id, by, now }) =>
			tried(async () => {
				const fault = await byId(project, id);
				if (fault === undefined || fault.takenBy === by) return false;
				const taken = take({ takenBy: by, takenAt: now, nextDueAt: null, version: fault.version + 1 }, at(fault));
				const row = { actor: by, action: 'fault.taken', subject: id, youngPerson: null };
				return (await writeAudited(project, now, [taken], [row])) === 'committed' ? true : 'stale';
			}),
		clear: ({ project, id, by, now }) =>
			tried(async () => {
				const fault = await byId(project, id);
				if (fault === undefined) return false;
				const over = clear({ clearedAt: now, nextDueAt: null, version: fault.version + 1 }, at(fault));
				const row = { actor: by, action: 'fault.cleared', subject: id, youngPerson: null };
				return (await writeAudited(project, now, [over], [row])) === 'committed' ? true : 'stale';
			}),
	};
}
