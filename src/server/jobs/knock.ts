import { createHash } from 'node:crypto';
import type { Ids } from '#app/clock.ts';
import type { Carriers, Knocked, Way, WayReads } from '#app/reach/ports.ts';
import { addMinutes, type Instant, minutesBetween } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { Channel } from '#core/escalation/channel.ts';
import type { Notification } from '#core/escalation/notification.ts';
import { PACE } from '#core/escalation/pace.ts';
import type { AlertId, ProjectId } from '#core/id.ts';
import { isLastChannel } from './ways-to.ts';

export type KnockDeps = {
	readonly project: ProjectId;
	readonly ways: WayReads;
	readonly carriers: Carriers;
	readonly ids: Ids;
};

/** What came of trying all of one person's ways of one channel. */
export type Tried = { readonly accepted: number; readonly retry: number; readonly providerId: string | null };

/** What a screen sends back, and what is kept of it before anything leaves. */
type Token = { readonly token: string; readonly hash: string };

export function newToken(ids: Ids): Token {
	// 128 bits and some, as long as every other message to a device: see pushPayload.
	const token = ids.secret().slice(0, 22);
	return { token, hash: createHash('sha256').update(token).digest('base64url') };
}

/** Until when a screen has to have shown it. Kept from the first try on, so that trying again never puts off the next channel. */
export function confirmBy(alert: Alert, { tokenHash, confirmBy: known }: Notification, channel: Channel, now: Instant): Instant | null {
	if (tokenHash !== null) return known;
	return isLastChannel(channel) ? null : addMinutes(now, PACE[alert.level].channelSeconds / 60);
}

/** Knocks by every way at once. A way that is gone is switched off and stays visible as such. */
export async function knock(
	{ project, ways, carriers }: KnockDeps,
	alert: Alert,
	{ id }: Notification,
	{ token, by, now }: { readonly token: string; readonly by: readonly Way[]; readonly now: Instant },
): Promise<Tried> {
	const sent = { kind: 'alert', key: id, topic: topicOf(alert.id), ttlSeconds: ttl(alert.nextDueAt, now), token } as const;
	const outcomes = await Promise.all(
		by.map((way) => carried(carriers, way, { ...sent, token: way.channel === 'web-push' ? token : null })),
	);
	for (const [at, { outcome }] of outcomes.entries()) {
		const way = by[at];
		if (outcome === 'gone' && way !== undefined) await ways.disable(project, way, GONE[way.channel], now);
	}
	const accepted = outcomes.filter((one) => one.outcome === 'accepted');
	return {
		accepted: accepted.length,
		retry: outcomes.filter(({ outcome }) => outcome === 'retry').length,
		providerId: accepted.map(({ providerId }) => providerId).find((one) => one !== null) ?? null,
	};
}

const GONE: Readonly<Record<Channel, string>> = {
	'web-push': 'The push service says it is gone.',
	text: 'The text provider says that nothing can be sent to it.',
	voice: 'The text provider says that it cannot be called.',
	'e-mail': 'The mail server says that it takes no mail.',
};

/** A carrier that throws all the same has not carried it. */
async function carried(
	carriers: Carriers,
	way: Way,
	sent: Parameters<NonNullable<ReturnType<Carriers['get']>>['knock']>[1],
): Promise<Knocked> {
	try {
		return (await carriers.get(way.channel)?.knock(way, sent)) ?? { outcome: 'retry' };
	} catch {
		return { outcome: 'retry' };
	}
}

/** Longer each time, five minutes at most, without end. */
export function retryAfterSeconds(attempts: number): number {
	return Math.min(300, 5 * 2 ** Math.min(10, Math.max(0, attempts - 1)));
}

/** Until the next deadline: after it a new one goes out anyway. Never under a minute, which a sleeping phone needs. */
function ttl(nextDueAt: Instant | null, now: Instant): number {
	const seconds = nextDueAt === null ? 0 : Math.ceil(minutesBetween(now, nextDueAt) * 60);
	return Math.min(3_600, Math.max(60, seconds));
}

/** One topic for each alert, so that a phone that was off shows one notification; a digest, so that it names nothing. */
export function topicOf(alert: AlertId): string {
	return createHash('sha256').update(alert).digest('base64url').slice(0, 32);
}
