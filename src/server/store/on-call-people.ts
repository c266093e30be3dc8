import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Backstops, WakeAgreements } from '#app/rota/ports.ts';
import { type Backstop, backstopUntil } from '#core/cover/backstop.ts';
import type { WakeAgreement } from '#core/cover/wake-agreement.ts';
import type { StaffId } from '#core/id.ts';
import { backstops, wakeAgreements } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import { type Db, remembered } from '#dialect';
import type { WriteAudited } from '#server/store/record-store.ts';

const addAgreement = insertInto(wakeAgreements);
const addBackstop = insertInto(backstops);
const confirmOne = updateOf(backstops, ['confirmedAt', 'confirmedUntil'], ['project', 'id', 'staff'], isNull(backstops.endedAt));
const endOne = updateOf(backstops, ['endedAt'], ['project', 'id'], isNull(backstops.endedAt));
const audited = (actor: StaffId, action: string, subject: string) => ({ actor, action, subject, youngPerson: null });

/** The newest word of each. Asked with every disclosure, so it is kept until somebody says another. */
export function readAgreements(db: Db): WakeAgreements['newest'] {
	const all = remembered(
		db,
		[wakeAgreements],
		db.read
			.select()
			.from(wakeAgreements)
			.where(eq(wakeAgreements.project, sql.placeholder('project')))
			.orderBy(asc(wakeAgreements.at), asc(wakeAgreements.id)),
	);
	return async (project): Promise<readonly WakeAgreement[]> => [
		...new Map((await all({ project })).map((row) => [row.staff, row])).values(),
	];
}

/** Every backstop that was not ended. Asked with every disclosure as well. */
export function readBackstops(db: Db): Backstops['standing'] {
	const standing = remembered(
		db,
		[backstops],
		db.read
			.select()
			.from(backstops)
			.where(and(eq(backstops.project, sql.placeholder('project')), isNull(backstops.endedAt)))
			.orderBy(asc(backstops.askedAt), asc(backstops.id)),
	);
	return (project): Promise<readonly Backstop[]> => standing({ project });
}

export function openWakeAgreements(db: Db, writeAudited: WriteAudited): WakeAgreements {
	return {
		newest: readAgreements(db),
		async add(agreement) {
			const { id, project, staff, agrees, at } = agreement;
			const outcome = await writeAudited(project, at, [addAgreement(agreement)], [audited(staff, `waking.${agrees}`, id)]);
			if (outcome === 'stale') throw new Error(`What was said about waking could not be kept: ${id} is there already.`);
		},
	};
}

export function openBackstops(db: Db, writeAudited: WriteAudited): Backstops {
	return {
		standing: readBackstops(db),
		async ask(backstop) {
			const { id, project, askedBy, askedAt } = backstop;
			const outcome = await writeAudited(project, askedAt, [addBackstop(backstop)], [audited(askedBy, 'backstop.asked', id)]);
			if (outcome === 'stale') throw new Error(`A backstop with the id ${id} is there already.`);
		},
		async confirm(project, id, by, now) {
			const write = confirmOne({ confirmedAt: now, confirmedUntil: backstopUntil(now) }, { project, id, staff: by });
			const outcome = await writeAudited(project, now, [write], [audited(by, 'backstop.confirmed', id)]);
			return outcome === 'committed' ? 'done' : 'gone';
		},
		async end(project, id, by, now) {
			const outcome = await writeAudited(project, now, [endOne({ endedAt: now }, { project, id })], [audited(by, 'backstop.ended', id)]);
			return outcome === 'committed' ? 'done' : 'gone';
		},
	};
}
