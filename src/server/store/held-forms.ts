import { createHmac, createSecretKey } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Ids } from '#app/clock.ts';
import type { HeldForms } from '#app/sign-in/ports.ts';
import type { ProjectId } from '#core/id.ts';
import { heldForms } from '#db/schema/index.ts';
import { deleteFrom, insertInto } from '#db/statement.ts';
import { commit, type Db } from '#dialect';
import { type SealKey, seal, unseal } from '#server/vault/seal.ts';

const addHeld = insertInto(heldForms);
const dropHeld = deleteFrom(heldForms, ['project', 'session']);
const Held = z.object({ kind: z.enum(['sent', 'typed']), path: z.string(), body: z.string() });

/** Forms of one session at most. Somebody who sends more to a locked screen than this is nobody who works here. */
const MOST = 20;

/** Follows from the token that only the browser has: neither the database nor the project's key opens what was held. */
function keyOf(token: string): SealKey {
	const raw = createHmac('sha256', token).update('waymark/held form').digest();
	return { id: Buffer.alloc(8), key: createSecretKey(raw) };
}

const placeOf = (project: string, id: string) => ({ project, case: '', table: 'held_forms', column: 'sealed', row: id });

/** No audit: what is held is written down when it goes through, like anything else that is sent. */
export function openHeldForms(db: Db, ids: Ids): HeldForms {
	const rowsOf = (project: ProjectId, session: string) =>
		db.read
			.select()
			.from(heldForms)
			.where(and(eq(heldForms.project, project), eq(heldForms.session, session)))
			.orderBy(asc(heldForms.id));
	return {
		async hold({ id: session, project }, token, held, now) {
			if ((await rowsOf(project.id, session)).length >= MOST) throw new Error('Too many forms are held for one locked screen.');
			const id = ids.row();
			const sealed = seal(keyOf(token), placeOf(project.id, id), JSON.stringify(held));
			await commit(db, [addHeld({ project: project.id, id, session, kind: held.kind, sealed, heldAt: now })]);
		},
		async take({ id: session, project }, token) {
			const rows = await rowsOf(project.id, session);
			if (rows.length === 0) return [];
			const taken = rows.map((row) =>
				Held.parse(JSON.parse(unseal(keyOf(token), placeOf(project.id, row.id), row.sealed).toString('utf8'))),
			);
			await commit(db, [dropHeld({ project: project.id, session })]);
			return taken;
		},
	};
}
