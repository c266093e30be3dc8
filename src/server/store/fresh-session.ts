import { addMinutes, type Instant } from '#core/clock/instant.ts';

/** What every session begins with. */
export function freshSession(now: Instant, lastsMinutes: number) {
	const never = { handedOver: null, handedFrom: null, handedAt: null, triesLeft: null, lockedAt: null };
	return { ...never, since: now, provedAt: now, lastSeenAt: now, expiresAt: addMinutes(now, lastsMinutes) };
}
