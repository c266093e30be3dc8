import { and, eq, or, sql } from 'drizzle-orm';
import type { People } from '#app/sign-in/ports.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { mayLeave } from '#core/sign-in/safeguarding-lead.ts';
import { alerts, codeSecrets, passkeys, projects, staff } from '#db/schema/index.ts';
import { insertInto, taking, updateOf } from '#db/statement.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { endingAllOf } from '#server/store/session-keeping.ts';
import { openStaff } from '#server/store/staff.ts';
import type { Source } from '#server/store/unsealing.ts';
import { seal } from '#server/vault/seal.ts';

const addStaff = insertInto(staff);
const signsIn = sql.join(
	[passkeys, codeSecrets].map((way) => sql`exists (select 1 from ${way} where ${way.project} = other.project and ${way.staff} = other.id)`),
	sql` or `,
);
const another = sql`select 1 from ${staff} as other where other.project = ${staff.project} and other.role = ${staff.role}
	and other.id <> ${staff.id} and other.active and (${signsIn})`;
/** The rule of `mayLeave` once more, where it cannot be out of date: whoever answers stays until another of their role can sign in. */
const stillAnswered = sql`(${staff.role} not in ('lead', 'administrator') or exists (${another}))`;
const closeStaff = updateOf(staff, ['active'], ['project', 'id'], stillAnswered);
/** So two who leave at once come one after the other, and the second sees that the first has left. */
const oneAtATime = taking(projects, ['id']);
const dueNow = updateOf(alerts, ['nextDueAt'], ['project', 'id']);
/** Somebody signed in or acted at the same moment: looked at again. */
const TRIES = 4;

/** Adding people who work here. They make their own way of signing in: nobody is given a password. */
export function openPeople({ db, vault }: Source, writeAudited: WriteAudited): People {
	const everybody = openStaff({ db, vault });
	const enrolled: People['enrolled'] = async (project) => {
		const [keys, codes] = await Promise.all([
			db.read.select({ staff: passkeys.staff }).from(passkeys).where(eq(passkeys.project, project)),
			db.read.select({ staff: codeSecrets.staff }).from(codeSecrets).where(eq(codeSecrets.project, project)),
		]);
		return new Set([...keys, ...codes].map((row) => row.staff));
	};
	return {
		enrolled,
		async deactivate({ project, staff: who }, by, now) {
			const left = { actor: by, action: 'staff-deactivated', subject: who, youngPerson: null };
			for (let tries = 1; tries <= TRIES; tries++) {
				const ended = await endingAllOf(db, { project, staff: who }, now);
				const askedNow = (await heldBy(db, project, who)).map(({ id }) => dueNow({ nextDueAt: now }, { project, id }));
				const writes = [oneAtATime({ id: project }), closeStaff({ active: false }, { project, id: who }), ...ended, ...askedNow];
				if ((await writeAudited(project, now, writes, [left])) === 'committed') return 'ended';
				const may = mayLeave(await everybody.all(project), await enrolled(project), who);
				if (may !== 'may') return may;
			}
			throw new Error('Their sessions or alerts changed again and again, so their access could not be ended.');
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
