import type { PushSubscriptions } from '#app/push/ports.ts';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Channel } from '#core/escalation/channel.ts';
import type { Knocking } from './knock-now.tsx';
import type { Carriers, StaffWays, Way, WayReads } from './ports.ts';

export type KnockDeps = {
	readonly ways: WayReads;
	readonly staffWays: StaffWays;
	readonly subscriptions: PushSubscriptions;
	readonly carriers: Carriers;
	/** 128 random bits, base64url. */
	readonly newToken: () => string;
	readonly newId: () => string;
};

/** A test is no use when it comes later. */
const TTL_SECONDS = 120;

/** Sends a marked test by everything that somebody has, silent devices too: to see whether they answer is what it is for. */
export async function knockAt(deps: KnockDeps, { project, staff }: Session, now: Instant): Promise<Knocking> {
	const [devices, ways] = await Promise.all([deps.subscriptions.of(project.id, staff.id), deps.ways.of(project.id, staff.id, now)]);
	const all: readonly Way[] = [
		...devices.map((subscription) => ({ channel: 'web-push', id: subscription.id, staff: staff.id, subscription }) as const),
		...ways.filter(({ channel }) => channel !== 'web-push'),
	];
	const tried = await Promise.all(all.map(async (way) => ({ channel: way.channel, taken: await knock(deps, project.id, way, now) })));
	const by = (taken: boolean): readonly Channel[] => [...new Set(tried.filter((one) => one.taken === taken).map(({ channel }) => channel))];
	return { at: now, carried: by(true), failed: by(false).filter((channel) => deps.carriers.has(channel)) };
}

async function knock({ ways, staffWays, carriers, newToken, newId }: KnockDeps, project: Session['project']['id'], way: Way, now: Instant) {
	const carrier = carriers.get(way.channel);
	if (carrier === undefined) return false;
	const token = way.channel === 'web-push' ? newToken() : null;
	if (token !== null) await staffWays.ask(project, way.id, token, now);
	const knocked = await carrier.knock(way, { kind: 'trial', key: newId(), topic: 'trial', ttlSeconds: TTL_SECONDS, token });
	if (knocked.outcome === 'gone') await ways.disable(project, way, 'gone', now);
	return knocked.outcome === 'accepted';
}
