import type { AddressStanding, DeviceStanding, Way } from '#app/reach/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayInWords, timeOfDay } from '#core/clock/london.ts';
import { isDead } from '#core/escalation/alive.ts';

/** How somebody is reached, as it stands. */
export type ReachStanding = {
	readonly ways: readonly Pick<Way, 'channel'>[];
	readonly devices: readonly DeviceStanding[];
	readonly addresses: readonly AddressStanding[];
};

const WHAT = { text: 'a number for texts', voice: 'a number for calls', 'e-mail': 'an e-mail address' } as const;

/** True when there is a verified number or address besides push: a device may be off, lost, or in a young person's hands. */
export function isReachable({ ways }: Pick<ReachStanding, 'ways'>): boolean {
	return ways.some(({ channel }) => channel !== 'web-push');
}

/**
 * What is wrong with the ways of one person, each in a few words that follow their name. No number stands in them.
 *
 * @example reachWarnings(standing, now) // ['no number or address is verified', 'their phone has not answered since today, 9:00 am']
 */
export function reachWarnings({ ways, devices, addresses }: ReachStanding, now: Instant): readonly string[] {
	const none = ways.length === 0 ? ['nothing reaches them yet'] : isReachable({ ways }) ? [] : ['no number or address is verified'];
	return [
		...none,
		...devices.flatMap((device) => deviceWarning(device, now)),
		...addresses.filter(({ verifiedAt }) => verifiedAt === null).map(({ channel }) => `${WHAT[channel]} is not verified`),
		...addresses.filter(({ disabledAt }) => disabledAt !== null).map(({ channel }) => `${WHAT[channel]} no longer works`),
	];
}

function deviceWarning({ label, askedAt, disabledAt }: DeviceStanding, now: Instant): readonly string[] {
	const what = label ?? 'a device';
	if (disabledAt !== null) return [`${what} no longer takes messages`];
	if (askedAt === null || !isDead(askedAt, now)) return [];
	return [`${what} has not answered since ${dayInWords(askedAt, now)}, ${timeOfDay(askedAt)}`];
}
