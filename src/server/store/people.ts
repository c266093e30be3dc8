import { eq } from 'drizzle-orm';
import type { People } from '#app/sign-in/ports.ts';
import { codeSecrets, passkeys, staff } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { endingAllOf } from '#server/store/session-keeping.ts';
import type { Source } from '#server/store/unsealing.ts';
import { seal } from '#server/vault/seal.ts';

const addStaff = insertInto(staff);
const closeStaff = updateOf(staff, ['active'], ['project', 'id']);

/** Adding people who work here. They make their own way of signing in: nobody is given a password. */
export function openPeople({ db, vault }: Source, writeAudited: WriteAudited): People {
	return {
		async deactivate({ project, staff: who }, by, now) {
			const left = { actor: by, action: 'staff-deactivated', subject: who, youngPerson: null };
			const ended = await endingAllOf(db, { project, staff: who }, now);
			await writeAudited(project, now, [closeStaff({ active: false }, { project, id: who }), ...ended], [left]);
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
