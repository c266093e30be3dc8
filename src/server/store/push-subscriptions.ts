import { and, asc, eq, isNull } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { PushSubscriptions } from '#app/push/ports.ts';
import { pushSubscriptions } from '#db/schema/index.ts';
import { deleteFrom, insertInto, updateOf } from '#db/statement.ts';
import { commit } from '#dialect';
import { openProjectField, readable, type Source } from '#server/store/unsealing.ts';
import { seal } from '#server/vault/seal.ts';

const Address = z.object({ endpoint: z.string(), p256dh: z.string(), auth: z.string() });
const add = insertInto(pushSubscriptions);
const drop = deleteFrom(pushSubscriptions, ['project', 'id']);
const disable = updateOf(pushSubscriptions, ['disabledAt', 'disabledWhy'], ['project', 'id']);

export function openPushSubscriptions({ db, vault }: Source): PushSubscriptions {
	return {
		/** The same device again replaces what was known of it, and is in use again. */
		async keep(project, { id, staff, ...address }, now) {
			const { fields } = await vault.project(project);
			const sealed = seal(fields, { project, case: '', table: 'push_subscriptions', column: 'address', row: id }, JSON.stringify(address));
			await commit(db, [drop({ project, id }), add({ project, id, staff, address: sealed, keptAt: now })]);
		},

		async of(project, staff) {
			const keys = await vault.project(project);
			const usable = and(eq(pushSubscriptions.project, project), eq(pushSubscriptions.staff, staff), isNull(pushSubscriptions.disabledAt));
			const rows = await db.read
				.select()
				.from(pushSubscriptions)
				.where(usable)
				.orderBy(asc(pushSubscriptions.keptAt), asc(pushSubscriptions.id));
			// A device whose address cannot be opened is one that cannot be woken; the others still can.
			return rows.flatMap(({ id, staff, address }) => {
				const place = { project, table: 'push_subscriptions', column: 'address', row: id };
				const opened = readable(() => openProjectField(keys, place, address, Address), undefined);
				return opened === undefined ? [] : [{ id, staff, ...opened }];
			});
		},

		async disable(project, id, why, now) {
			await commit(db, [disable({ disabledAt: now, disabledWhy: why }, { project, id })]);
		},
	};
}
