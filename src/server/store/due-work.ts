import { and, asc, eq, gte, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { ALERT_LEASE_SECONDS, type DueWork, NOTIFICATION_AHEAD_SECONDS } from '#app/alerts/sweep-ports.ts';
import { DUE_KINDS } from '#core/escalation/alert.ts';
import { farthestAhead, PACE } from '#core/escalation/pace.ts';
import { alerts, notifications } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import { ahead, claim, clock, commit, type Db, prepared } from '#dialect';
import { alertFrom, notificationFrom } from '#server/store/conversation-rows.ts';
import { putBackWrites } from '#server/store/put-back.ts';

const finish = updateOf(notifications, ['state', 'lastError', 'lockedUntil'], ['project', 'id']);
const putBack = updateOf(notifications, ['state', 'lastError', 'lockedUntil', 'dueAt'], ['project', 'id']);
const ARMED = ['project', 'id', 'attempts', 'state'] as const;
const arm = updateOf(notifications, ['channel', 'tokenHash', 'confirmBy'], ARMED);
const armAgain = updateOf(notifications, ['channel', 'tokenHash'], ARMED);

const QUEUE = {
	table: notifications,
	key: [notifications.id],
	dueAt: notifications.dueAt,
	lockedUntil: notifications.lockedUntil,
	taken: sql`"state" = 'sending', "attempts" = "attempts" + 1`,
};
const DEADLINES = {
	table: alerts,
	key: [alerts.id],
	dueAt: alerts.nextDueAt,
	lockedUntil: alerts.lockedUntil,
	taken: sql`"version" = "version"`,
};

/** @param keys without them nobody new can be written about, whatever becomes of the record */
export function openDueWork(db: Db, keys: Db): DueWork {
	const insistOnWriting = () => {
		const stopped = db.stopped ?? keys.stopped;
		if (stopped !== undefined) throw stopped;
	};
	return { ...queueOf(db), ...rowsOf(db), ...deadlinesOf(db), insistOnWriting };
}

function queueOf(db: Db): Pick<DueWork, 'claimNotifications' | 'arm' | 'finishNotification'> {
	return {
		async claimNotifications(project, now, limit, leaseSeconds, isAstray = false) {
			const due = sql`${notifications.project} = ${project} and ${notifications.state} in ('due', 'sending')`;
			const astray = isAstray ? sql`${notifications.dueAt} > ${ahead(now, NOTIFICATION_AHEAD_SECONDS)}` : undefined;
			const ids = (await claim(db, { ...QUEUE, due, astray }, { now, leaseSeconds, limit })).flat();
			if (ids.length === 0) return [];
			const taken = and(eq(notifications.project, project), sql`${notifications.id} in ${ids}`);
			return (await db.read.select().from(notifications).where(taken).orderBy(asc(notifications.dueAt), asc(notifications.id))).map(
				notificationFrom,
			);
		},

		async arm(project, { id, attempts, channel, tokenHash, confirmBy }) {
			const row = { project, id, attempts, state: 'sending' } as const;
			const write = confirmBy === undefined ? armAgain({ channel, tokenHash }, row) : arm({ channel, tokenHash, confirmBy }, row);
			return (await commit(db, [write])) === 'committed';
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
	};
}

function rowsOf(db: Db): Pick<DueWork, 'unconfirmed' | 'rowsSince'> {
	const since = prepared(
		db.read
			.select()
			.from(notifications)
			.where(
				and(
					eq(notifications.project, sql.placeholder('project')),
					eq(notifications.alert, sql.placeholder('alert')),
					gte(notifications.rung, sql.placeholder('rung')),
				),
			)
			.orderBy(asc(notifications.dueAt), asc(notifications.id)),
	);
	return {
		async unconfirmed(project, now, limit) {
			const waiting = and(eq(notifications.project, project), isNotNull(notifications.confirmBy), isNull(notifications.shownAt));
			const those = (when: SQL) =>
				db.read.select().from(notifications).where(and(waiting, when)).orderBy(asc(notifications.confirmBy)).limit(limit);
			// Each by itself: together they would be looked for among everything that waits.
			const [late, astray] = await Promise.all([
				those(lte(notifications.confirmBy, clock(now))),
				those(sql`${notifications.confirmBy} > ${ahead(now, NOTIFICATION_AHEAD_SECONDS)}`),
			]);
			return [...late, ...astray].slice(0, limit).map(notificationFrom);
		},

		rowsSince: async (project, alert, rung) => (await since({ project, alert, rung })).map(notificationFrom),
	};
}

function deadlinesOf(db: Db): Pick<DueWork, 'claimDueAlerts' | 'putBack' | 'waiting'> {
	return {
		async claimDueAlerts(project, now, limit, astray = false) {
			const due = sql`${alerts.project} = ${project} and ${alerts.state} <> 'closed'`;
			const rows = { ...DEADLINES, due, astray: astray ? tooFarAhead(now) : undefined };
			const ids = (await claim(db, rows, { now, leaseSeconds: ALERT_LEASE_SECONDS, limit })).flat();
			if (ids.length === 0) return [];
			const taken = and(eq(alerts.project, project), sql`${alerts.id} in ${ids}`);
			return (await db.read.select().from(alerts).where(taken).orderBy(asc(alerts.nextDueAt), asc(alerts.id))).map(alertFrom);
		},

		async putBack(project, seconds) {
			await commit(db, putBackWrites(project, seconds));
		},

		async waiting(project) {
			const unsent = and(eq(notifications.project, project), inArray(notifications.state, ['due', 'sending']));
			const isReal = and(eq(alerts.project, notifications.project), eq(alerts.id, notifications.alert), eq(alerts.drill, false));
			const rows = await db.read.select({ id: notifications.id }).from(notifications).innerJoin(alerts, isReal).where(unsent);
			const open = and(eq(alerts.project, project), inArray(alerts.state, ['raised', 'seen']), eq(alerts.drill, false));
			const columns = { youngPerson: alerts.youngPerson, raisedAt: alerts.raisedAt };
			const unowned = await db.read.select(columns).from(alerts).where(open).orderBy(asc(alerts.raisedAt));
			return { unsentNotifications: rows.length, oldestUnowned: unowned[0]?.raisedAt ?? null, unowned };
		},
	};
}

/** Farther ahead than the deadline of such an alert can be, or without one. */
function tooFarAhead(now: string): SQL {
	const kinds = (Object.keys(PACE) as (keyof typeof PACE)[]).flatMap((level) => DUE_KINDS.map((nextDue) => ({ level, nextDue })));
	const farther = kinds.map(({ level, nextDue }) => {
		const most = ahead(now, 60 * farthestAhead({ level, nextDue }));
		return and(eq(alerts.level, level), eq(alerts.nextDue, nextDue), sql`${alerts.nextDueAt} > ${most}`);
	});
	return or(isNull(alerts.nextDueAt), ...farther) ?? sql`false`;
}
