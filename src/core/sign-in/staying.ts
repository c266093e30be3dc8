import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { SignInMethod } from './ways.ts';

/** Minutes without a sign of the person before a screen locks (security 4.2). A device that nobody enrolled counts as shared. */
export const IDLE_MINUTES = { shared: 5, own: 15 } as const;
/** The longest a sign-in lasts, whatever is done in it: a working day (OWASP ASVS 5, 7.3.2). */
export const LONGEST_MINUTES = 12 * 60;
/** How long an enrolment link keeps its pages open once it is used. */
export const ENROLLING_MINUTES = 60;
/** How long ago somebody may have proved who they are to change how they sign in, or who may. */
export const PROVED_MINUTES = 10;
/** A sign of the person is written down at most this often, so that a page costs no write. */
export const SEEN_EVERY_MINUTES = 0.5;

export type Staying = {
	readonly method: SignInMethod;
	readonly shared: boolean;
	readonly lastSeenAt: Instant;
	readonly lockedAt: Instant | null;
};

/**
 * Whether a signed-in screen is open or locked at this moment. By a made-up person's link it never locks: they have nothing
 * to unlock it with. While enrolling there is nothing to see behind it.
 *
 * @example standingAt({ method: 'passkey', shared: true, lastSeenAt, lockedAt: null }, now) // 'locked' after five minutes
 */
export function standingAt({ method, shared, lastSeenAt, lockedAt }: Staying, now: Instant): 'open' | 'locked' {
	if (method === 'one-time-link' || method === 'enrolling') return 'open';
	if (lockedAt !== null) return 'locked';
	return addMinutes(lastSeenAt, shared ? IDLE_MINUTES.shared : IDLE_MINUTES.own) <= now ? 'locked' : 'open';
}

/** Whether it is time to write down that the person is here. */
export function isNewSign(lastSeenAt: Instant, now: Instant): boolean {
	return addMinutes(lastSeenAt, SEEN_EVERY_MINUTES) <= now;
}

/** Whether the person proved who they are lately enough for what only they may do. */
export function provedLately(provedAt: Instant, now: Instant): boolean {
	return addMinutes(provedAt, PROVED_MINUTES) > now;
}
