import { and, eq, or } from 'drizzle-orm';
import type { People } from '#app/sign-in/ports.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { alerts, codeSecrets, passkeys, staff } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { endingAllOf } from '#server/store/session-keeping.ts';
import type { Source } from '#server/store/unsealing.ts';
import { seal } from '#server/vault/seal.ts';

const addStaff = insertInto(staff);
const closeStaff = updateOf(staff, ['active'], ['project', 'id']);
const dueNow = updateOf(alerts, ['nextDueAt'], ['project', 'id']);
/** Somebody signed in or acted at the same moment: looked at again. */
const TRIES = 4;

/** Adding people who work here. They make their own way of signing in: nobody is given a password. */
export function openPeople({ db, vault }: Source, writeAudited: WriteAudited): People {
	return {
		async deactivate({ project, staff: who }, by, now) {
			const left = { actor: by, action: 'staff-deactivated', subject: who, youngPerson: null };
			for (let tries = 1; tries <= TRIES; tries++) {
				const ended = await endingAllOf(db, { project, staff: who }, now);
				const askedNow = (await heldBy(db, project, who)).map(({ id }) => dueNow({ nextDueAt: now }, { project, id }));
				const writes = [closeStaff({ active: false }, { project, id: who }), ...ended, ...askedNow];
				if ((await writeAudited(project, now, writes, [left])) === 'committed') return;
			}
			throw new Error('Their sessions or alerts changed again and again, so their access could not be ended.');
		},
		async enrolled(project) {
			const [keys, codes] = await Promise.all([
				db.read.select({ staff: passkeys.staff }).from(passkeys).where(eq(passkeys.project, project)),
				db.read.select({ staff: codeSecrets.staff }).from(codeSecrets).where(eq(codeSecrets.project, project)),
			]);
			return new Set([...keys, ...codes].map((row) => row.staff));
		},
		async add({ id, project, name, role, active }, by, at) {
			const { fields } = await vault.project(project);
			const sealed = seal(fields, { project, case: '', table: 'staff', column: 'name', row: id }, JSON.stringify(name));
			const row = { actor: by, action: 'staff-added', subject: id, youngPerson: null };
			const outcome = await writeAudited(project, at, [addStaff({ project, id, name: sealed, role, active, createdAt: at })], [row]);
			if (outcome === 'stale') throw new Error(`A member of staff with the id ${id} is there already.`);
		},
	};
}

/** Whoever leaves leaves nothing quiet behind them: what they had or had read is due now, and climbs. */
function heldBy({ read }: Source['db'], project: ProjectId, who: StaffId) {
	const has = or(and(eq(alerts.state, 'owned'), eq(alerts.owner, who)), and(eq(alerts.state, 'seen'), eq(alerts.seenBy, who)));
	return read
		.select({ id: alerts.id })
		.from(alerts)
		.where(and(eq(alerts.project, project), has));
}
