import { createHmac, createSecretKey } from 'node:crypto';
import { and, asc, eq, lt } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Ids } from '#app/clock.ts';
import { type HeldForms, WAITS_DAYS } from '#app/sign-in/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import { heldForms } from '#db/schema/index.ts';
import { deleteFrom, insertInto } from '#db/statement.ts';
import { commit } from '#dialect';
import { hashOf } from '#server/store/token-hash.ts';
import { openProjectField, readable, type Source } from '#server/store/unsealing.ts';
import { type SealKey, seal } from '#server/vault/seal.ts';

const addHeld = insertInto(heldForms);
const dropHeld = deleteFrom(heldForms, ['project', 'id']);
/** Without `staff`: from before it was written down whose it is. */
const Held = z.object({ kind: z.enum(['sent', 'typed']), path: z.string(), body: z.string(), staff: z.optional(z.string()) });

/** Forms that one locked screen sends at most: more would be somebody who found the tablet with a page open. They are told, and keep the words. */
const MOST = 20;

/** Follows from the token that only the browser has: neither the database nor the project's key opens what was held. */
function keyOf(token: string): SealKey {
	const raw = createHmac('sha256', token).update('waymark/held form').digest();
	return { id: Buffer.alloc(8), key: createSecretKey(raw) };
}

const placeOf = (project: string, id: string) => ({ project, table: 'held_forms', column: 'sealed', row: id });

/** No audit: what is held is written down when it goes through, like anything else that is sent. */
export function openHeldForms({ db, vault }: Source, ids: Ids): HeldForms {
	const rowsOf = (project: ProjectId, session: string) =>
		db.read
			.select()
			.from(heldForms)
			.where(and(eq(heldForms.project, project), eq(heldForms.session, session)))
			.orderBy(asc(heldForms.id));
	const dropOld = async (project: ProjectId, now: Instant): Promise<void> => {
		const before = addMinutes(now, -WAITS_DAYS * 24 * 60);
		const old = await db.read
			.select({ id: heldForms.id })
			.from(heldForms)
			.where(and(eq(heldForms.project, project), lt(heldForms.heldAt, before)));
		if (old.length > 0)
			await commit(
				db,
				old.map(({ id }) => dropHeld({ project, id })),
			);
	};
	return {
		async hold({ id: session, project, staff }, token, held, now) {
			await dropOld(project.id, now);
			const sent = (await rowsOf(project.id, session)).filter(({ kind }) => kind === 'sent');
			if (held.kind === 'sent' && sent.length >= MOST) return 'full';
			const id = ids.row();
			const { kind, path, body } = held;
			const sealed = seal(keyOf(token), { ...placeOf(project.id, id), case: '' }, JSON.stringify({ kind, path, body, staff: staff.id }));
			await commit(db, [addHeld({ project: project.id, id, session, kind, sealed, heldAt: now })]);
			return 'held';
		},
		async waiting({ project, staff }, token) {
			const keys = { seals: [keyOf(token)], unopened: vault.unopened };
			const opened = (await rowsOf(project, hashOf(token))).flatMap(({ id, sealed }) => {
				// One that does not open is told and stays where it is: it keeps nobody from signing in, and nobody else has its words.
				const held = readable(() => openProjectField(keys, placeOf(project, id), sealed, Held), undefined);
				return held === undefined ? [] : [{ ...held, id }];
			});
			const theirs = opened.filter((one) => staff === undefined || one.staff === undefined || one.staff === staff);
			return theirs.map(({ id, kind, path, body }) => ({ id, kind, path, body }));
		},
		async drop(project, held) {
			if (held.length > 0)
				await commit(
					db,
					held.map(({ id }) => dropHeld({ project, id })),
				);
		},
	};
}
