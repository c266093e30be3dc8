import type { AddressStanding, DeviceStanding, Way } from '#app/reach/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayInWords, timeOfDay } from '#core/clock/london.ts';
import { isDead } from '#core/escalation/alive.ts';

/** How somebody is reached, as it stands. */
export type ReachStanding = {
	/** Verified, in use, and there is something here that carries by it. */
	readonly ways: readonly Pick<Way, 'channel'>[];
	/** The channels of those that are verified and that nothing can be sent by from here. */
	readonly unsent: readonly Way['channel'][];
	readonly devices: readonly DeviceStanding[];
	readonly addresses: readonly AddressStanding[];
};

const WHAT = { text: 'a number for texts', voice: 'a number for calls', 'e-mail': 'an e-mail address' } as const;

/** True when there is a verified number or address besides push that can be sent to now: a device may be off, lost, or in a young person's hands. */
export function isReachable({ ways }: Pick<ReachStanding, 'ways'>): boolean {
	return ways.some(({ channel }) => channel !== 'web-push');
}

/**
 * What is wrong with the ways of one person, each in a few words that follow their name. No number stands in them.
 *
 * @example reachWarnings(standing, now) // ['no number or address is verified', 'their phone has not answered since today, 9:00 am']
 */
export function reachWarnings({ ways, unsent, devices, addresses }: ReachStanding, now: Instant): readonly string[] {
	return [
		...(isReachable({ ways }) ? [] : unreachableWords(ways, unsent)),
		...devices.flatMap((device) => deviceWarning(device, now)),
		...addresses.filter(({ verifiedAt }) => verifiedAt === null).map(({ channel }) => `${WHAT[channel]} is not verified`),
		...addresses.filter(({ disabledAt }) => disabledAt !== null).map(({ channel }) => `${WHAT[channel]} no longer works`),
	];
}

const NOT_SENT = {
	text: 'no texts can be sent from here, so their number does not count',
	voice: 'no calls can be made from here, so their number does not count',
	'e-mail': 'no e-mail can be sent from here, so their address does not count',
	'web-push': 'no pushes can be sent from here, so their devices do not count',
} as const satisfies Record<Way['channel'], string>;

/** A number that was verified for texts is verified for calls as well: one of the two says it. */
function unreachableWords(ways: ReachStanding['ways'], unsent: ReachStanding['unsent']): readonly string[] {
	const why = [...new Set(unsent)].filter((channel) => channel !== 'voice' || !unsent.includes('text')).map((channel) => NOT_SENT[channel]);
	if (ways.length === 0) return ['nothing reaches them yet', ...why];
	return why.length === 0 ? ['no number or address is verified'] : why;
}

function deviceWarning({ label, askedAt, disabledAt }: DeviceStanding, now: Instant): readonly string[] {
	const what = label ?? 'a device';
	if (disabledAt !== null) return [`${what} no longer takes messages`];
	if (askedAt === null || !isDead(askedAt, now)) return [];
	return [`${what} has not answered since ${dayInWords(askedAt, now)}, ${timeOfDay(askedAt)}`];
}
