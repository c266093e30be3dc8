import { and, asc, eq, isNotNull, isNull, notExists, or, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { PushSubscriptions } from '#app/push/ports.ts';
import type { ProjectId } from '#core/id.ts';
import { pushSubscriptions, sessions } from '#db/schema/index.ts';
import { deleteFrom, insertInto, updateOf } from '#db/statement.ts';
import { commit, type Db, prepared } from '#dialect';
import { openProjectField, readable, type Source } from '#server/store/unsealing.ts';
import { seal } from '#server/vault/seal.ts';
import type { ProjectKeys } from '#server/vault/vault.ts';

const Address = z.object({ endpoint: z.string(), p256dh: z.string(), auth: z.string() });
const add = insertInto(pushSubscriptions);
const drop = deleteFrom(pushSubscriptions, ['project', 'id']);
const disable = updateOf(pushSubscriptions, ['disabledAt', 'disabledWhy'], ['project', 'id']);

export function openPushSubscriptions(source: Source): PushSubscriptions {
	const { db, vault } = source;
	const usable = usableOf(db);
	return {
		async keep(project, { id, staff, ...address }, session, now) {
			const keys = await vault.project(project);
			const rows = await db.read.select().from(pushSubscriptions).where(eq(pushSubscriptions.project, project));
			const same = rows.filter((row) => row.id === id || addressOf(keys, project, row)?.endpoint === address.endpoint);
			if (same.length === 1 && same.every((row) => isKept({ staff, session, ...address }, { ...row, ...addressOf(keys, project, row) })))
				return;
			const sealed = seal(keys.fields, placeOf(project, id), JSON.stringify(address));
			const gone = same.map((row) => drop({ project, id: row.id }));
			await commit(db, [...gone, add({ project, id, staff, address: sealed, session, keptAt: now })]);
		},

		async of(project, staff) {
			const keys = await vault.project(project);
			const rows = await usable({ project, staff });
			// A device whose address cannot be opened is one that cannot be woken; the others still can.
			return rows.flatMap((row) => {
				const opened = addressOf(keys, project, row);
				return opened === undefined ? [] : [{ id: row.id, staff: row.staff, ...opened }];
			});
		},

		async disable(project, id, why, now) {
			await commit(db, [disable({ disabledAt: now, disabledWhy: why }, { project, id })]);
		},
	};
}

/** Asked for every alert that wakes somebody, so it is built once. */
function usableOf({ read }: Db) {
	const [project, staff] = [sql.placeholder('project'), sql.placeholder('staff')];
	const itsSession = and(eq(sessions.project, pushSubscriptions.project), eq(sessions.tokenHash, pushSubscriptions.session));
	const inTheirHands = read
		.select({ session: sessions.tokenHash })
		.from(sessions)
		.where(and(eq(sessions.project, project), eq(sessions.staff, staff), isNotNull(sessions.handedOver)));
	const isUsable = and(
		eq(pushSubscriptions.project, project),
		eq(pushSubscriptions.staff, staff),
		isNull(pushSubscriptions.disabledAt),
		isNull(sessions.handedOver),
		// A device kept before sessions were told may be the very tablet that is handed over.
		or(isNotNull(pushSubscriptions.session), notExists(inTheirHands)),
	);
	return prepared(
		read
			.select({ id: pushSubscriptions.id, staff: pushSubscriptions.staff, address: pushSubscriptions.address })
			.from(pushSubscriptions)
			.leftJoin(sessions, itsSession)
			.where(isUsable)
			.orderBy(asc(pushSubscriptions.keptAt), asc(pushSubscriptions.id)),
	);
}

/** A page tells us of its device each time it is opened. Mostly there is nothing new. */
function isKept<Told extends Readonly<Record<string, unknown>>>(
	told: Told,
	row: Partial<Told> & { readonly disabledAt: unknown },
): boolean {
	return row.disabledAt === null && Object.entries(told).every(([name, value]) => row[name] === value);
}

const placeOf = (project: ProjectId, row: string) => ({ project, case: '', table: 'push_subscriptions', column: 'address', row });

function addressOf(keys: ProjectKeys, project: ProjectId, { id, address }: { readonly id: string; readonly address: Uint8Array }) {
	return readable(() => openProjectField(keys, placeOf(project, id), address, Address), undefined);
}
