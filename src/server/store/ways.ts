import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { PushSubscriptions } from '#app/push/ports.ts';
import type { Way, WayReads } from '#app/reach/ports.ts';
import { isDead } from '#core/escalation/alive.ts';
import { CHANNELS } from '#core/escalation/channel.ts';
import { pushSubscriptions, staffWays } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import { commit, type Db, prepared } from '#dialect';
import { wayAddress } from '#server/store/staff-ways.ts';
import type { Source } from '#server/store/unsealing.ts';

const disable = updateOf(staffWays, ['disabledAt', 'disabledWhy'], ['project', 'id']);

/** What reaches people: everything that can be used now, and nothing else. */
export function openWays({ db, vault }: Source, devices: PushSubscriptions): WayReads {
	const { proofs, usable } = queries(db);
	return {
		async of(project, staff, now) {
			const [keys, awake, asked, rows] = await Promise.all([
				vault.project(project),
				devices.of(project, staff),
				proofs({ project, staff }),
				usable({ project, staff }),
			]);
			const dead = new Set(asked.filter(({ askedAt }) => isDead(askedAt, now)).map(({ id }) => id));
			const pushes = awake.flatMap((subscription): Way[] =>
				dead.has(subscription.id) ? [] : [{ channel: 'web-push', id: subscription.id, staff, subscription }],
			);
			const others = rows.flatMap((row): Way[] => {
				const address = wayAddress(keys, row);
				return address === undefined ? [] : [{ channel: row.channel, id: row.id, staff, address }];
			});
			return CHANNELS.flatMap((channel) => [...pushes, ...others].filter((way) => way.channel === channel));
		},
		async disable(project, way, why, now) {
			if (way.channel === 'web-push') await devices.disable(project, way.id, why, now);
			else await commit(db, [disable({ disabledAt: now, disabledWhy: why }, { project, id: way.id })]);
		},
	};
}

/** Asked for every alert that wakes somebody, so they are built once. */
function queries({ read }: Db) {
	const of = (table: typeof pushSubscriptions | typeof staffWays) =>
		and(eq(table.project, sql.placeholder('project')), eq(table.staff, sql.placeholder('staff')));
	const stands = and(isNotNull(staffWays.verifiedAt), isNull(staffWays.disabledAt), isNull(staffWays.removedAt));
	return {
		proofs: prepared(
			read
				.select({ id: pushSubscriptions.id, askedAt: pushSubscriptions.proofAskedAt })
				.from(pushSubscriptions)
				.where(of(pushSubscriptions)),
		),
		usable: prepared(
			read
				.select()
				.from(staffWays)
				.where(and(of(staffWays), stands))
				.orderBy(asc(staffWays.addedAt), asc(staffWays.id)),
		),
	};
}
