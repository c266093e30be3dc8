import { addMinutes, type Instant } from '#core/clock/instant.ts';

/** So long a device may be silent after it was asked to show that it is alive. */
export const SILENT_MINUTES = 24 * 60;

/**
 * Whether a device that was asked has been silent for too long: it counts as dead, and people are told by other ways. One
 * that was never asked is believed.
 *
 * @example isDead(device.askedAt, now)
 */
export function isDead(askedAt: Instant | null, now: Instant): boolean {
	return askedAt !== null && addMinutes(askedAt, SILENT_MINUTES) <= now;
}
