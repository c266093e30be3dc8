import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Sent, SentReads } from '#app/reach/ports.ts';
import { alerts, notifications, pushSubscriptions } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import { commit, type Db } from '#dialect';
import { notificationFrom } from '#server/store/conversation-rows.ts';
import { hashOf } from '#server/store/token-hash.ts';

const ALIVE = ['provedAt', 'proofHash', 'proofAskedAt'] as const;
const answer = updateOf(pushSubscriptions, ALIVE, ['project', 'id', 'proofHash']);
const hurry = updateOf(
	notifications,
	['confirmBy'],
	['project', 'id'],
	and(isNull(notifications.shownAt), isNotNull(notifications.confirmBy)),
);
const alive = updateOf(pushSubscriptions, ALIVE, ['project', 'id', 'staff']);

export function openSent(db: Db): SentReads {
	const first = async (where: ReturnType<typeof and>): Promise<Sent | undefined> => {
		const itsAlert = and(eq(alerts.project, notifications.project), eq(alerts.id, notifications.alert));
		const [row] = await db.read
			.select({ notification: notifications, youngPerson: alerts.youngPerson })
			.from(notifications)
			.innerJoin(alerts, itsAlert)
			.where(where)
			.limit(1);
		return row && { notification: notificationFrom(row.notification), youngPerson: row.youngPerson };
	};
	return {
		byToken: (token) => first(eq(notifications.tokenHash, hashOf(token))),
		byProviderId: (channel, id) => first(and(eq(notifications.channel, channel), eq(notifications.providerId, id))),
		async answered(token, now) {
			const asked = and(isNotNull(pushSubscriptions.proofHash), eq(pushSubscriptions.proofHash, hashOf(token)));
			const [row] = await db.read.select().from(pushSubscriptions).where(asked).limit(1);
			if (row === undefined) return undefined;
			const { project, id, proofHash, staff } = row;
			const outcome = await commit(db, [answer({ provedAt: now, proofHash: null, proofAskedAt: null }, { project, id, proofHash })]);
			return outcome === 'committed' ? { project, staff } : undefined;
		},
		async alive(project, staff, device, now) {
			await commit(db, [alive({ provedAt: now, proofHash: null, proofAskedAt: null }, { project, id: device, staff })]);
		},
		async hurry({ project, id }, now) {
			await commit(db, [hurry({ confirmBy: now }, { project, id })]);
		},
	};
}
