import { and, asc, eq, inArray, lte, ne, sql } from 'drizzle-orm';
import type { DueWork } from '#app/alerts/sweep-ports.ts';
import { alerts, notifications } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import { claim, clock, commit, type Db } from '#dialect';
import { alertFrom, notificationFrom } from '#server/store/conversation-rows.ts';

const finish = updateOf(notifications, ['state', 'lastError', 'lockedUntil'], ['project', 'id']);
const putBack = updateOf(notifications, ['state', 'lastError', 'lockedUntil', 'dueAt'], ['project', 'id']);

const QUEUE = {
	table: notifications,
	key: [notifications.id],
	dueAt: notifications.dueAt,
	lockedUntil: notifications.lockedUntil,
	taken: sql`"state" = 'sending', "attempts" = "attempts" + 1`,
};

export function openDueWork(db: Db): DueWork {
	return {
		async claimNotifications(project, now, limit, leaseSeconds) {
			const due = sql`${notifications.project} = ${project} and ${notifications.state} in ('due', 'sending')`;
			const ids = (await claim(db, { ...QUEUE, due }, { now, leaseSeconds, limit })).flat();
			if (ids.length === 0) return [];
			const taken = and(eq(notifications.project, project), sql`${notifications.id} in ${ids}`);
			return (await db.read.select().from(notifications).where(taken).orderBy(asc(notifications.dueAt), asc(notifications.id))).map(
				notificationFrom,
			);
		},

		async finishNotification(project, id, result) {
			const lastError = result.state === 'sent' ? null : result.why;
			const free = { lastError, lockedUntil: null };
			const write =
				result.state === 'again'
					? putBack({ ...free, state: 'due', dueAt: result.dueAt }, { project, id })
					: finish({ ...free, state: result.state }, { project, id });
			await commit(db, [write]);
		},

		async claimDueAlerts(project, now, limit) {
			const due = and(eq(alerts.project, project), ne(alerts.state, 'closed'), lte(alerts.nextDueAt, clock(now)));
			return (await db.read.select().from(alerts).where(due).orderBy(asc(alerts.nextDueAt), asc(alerts.id)).limit(limit)).map(alertFrom);
		},

		async waiting(project) {
			const unsent = and(eq(notifications.project, project), inArray(notifications.state, ['due', 'sending']));
			const rows = await db.read.select({ id: notifications.id }).from(notifications).where(unsent);
			const unowned = and(eq(alerts.project, project), inArray(alerts.state, ['raised', 'seen']));
			const [oldest] = await db.read.select({ at: alerts.raisedAt }).from(alerts).where(unowned).orderBy(asc(alerts.raisedAt)).limit(1);
			return { unsentNotifications: rows.length, oldestUnowned: oldest?.at ?? null };
		},
	};
}
