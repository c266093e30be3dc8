import type { PushSubscription, PushSubscriptions } from '#app/push/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { MemorySession } from './memory-rooms.ts';
import type { MemoryDevices } from './memory-ways.ts';

type Kept = {
	readonly project: ProjectId;
	readonly subscription: PushSubscription;
	readonly session: string | null;
	readonly keptAt: Instant;
	readonly disabledAt: Instant | null;
	readonly disabledWhy: string | null;
};

/** Devices that are woken, over a map. */
export function memorySubscriptions(sessions: ReadonlyMap<string, MemorySession>): PushSubscriptions & MemoryDevices {
	const kept = new Map<string, Kept>();
	const isInHand = ({ session, subscription }: Kept) =>
		session === null
			? [...sessions.values()].some((one) => one.staff === subscription.staff && one.handedOver !== null)
			: (sessions.get(session)?.handedOver ?? null) !== null;
	return {
		async keep(project, subscription, session, keptAt) {
			for (const [id, other] of kept) if (other.subscription.endpoint === subscription.endpoint) kept.delete(id);
			kept.set(subscription.id, { project, subscription, session, keptAt, disabledAt: null, disabledWhy: null });
		},
		async of(project, staff) {
			const theirs = [...kept.values()].filter((one) => one.project === project && one.subscription.staff === staff);
			return theirs.filter((one) => one.disabledAt === null && !isInHand(one)).map(({ subscription }) => subscription);
		},
		async disable(_project, id, why, now) {
			const one = kept.get(id);
			if (one !== undefined) kept.set(id, { ...one, disabledAt: now, disabledWhy: why });
		},
		all: () =>
			[...kept.values()].map((one) => {
				const { project, keptAt, disabledAt, disabledWhy, subscription } = one;
				const { id, staff } = subscription;
				return { project, id, staff, label: null, keptAt, handedOver: isInHand(one), disabledAt, disabledWhy };
			}),
	};
}
