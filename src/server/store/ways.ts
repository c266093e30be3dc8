import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { PushSubscriptions } from '#app/push/ports.ts';
import type { Way, WayReads } from '#app/reach/ports.ts';
import { isDead } from '#core/escalation/alive.ts';
import { CHANNELS } from '#core/escalation/channel.ts';
import { pushSubscriptions, staffWays } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import { commit } from '#dialect';
import { wayAddress } from '#server/store/staff-ways.ts';
import type { Source } from '#server/store/unsealing.ts';

const disable = updateOf(staffWays, ['disabledAt', 'disabledWhy'], ['project', 'id']);

/** What reaches people: everything that can be used now, and nothing else. */
export function openWays({ db, vault }: Source, devices: PushSubscriptions): WayReads {
	return {
		async of(project, staff, now) {
			const theirs = and(eq(pushSubscriptions.project, project), eq(pushSubscriptions.staff, staff));
			const usable = and(
				...[eq(staffWays.project, project), eq(staffWays.staff, staff), isNotNull(staffWays.verifiedAt)],
				...[isNull(staffWays.disabledAt), isNull(staffWays.removedAt)],
			);
			const [keys, awake, asked, rows] = await Promise.all([
				vault.project(project),
				devices.of(project, staff),
				db.read.select({ id: pushSubscriptions.id, askedAt: pushSubscriptions.proofAskedAt }).from(pushSubscriptions).where(theirs),
				db.read.select().from(staffWays).where(usable).orderBy(asc(staffWays.addedAt), asc(staffWays.id)),
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
