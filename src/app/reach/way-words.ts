import type { Instant } from '#core/clock/instant.ts';
import { dayAndMonth, dayInWords, timeOfDay } from '#core/clock/london.ts';
import { isDead } from '#core/escalation/alive.ts';
import type { AddressStanding, DeviceStanding } from './ports.ts';

export type DeviceState = 'awake' | 'asked' | 'handed-over' | 'dead' | 'off';
export type AddressState = 'works' | 'code-out' | 'code-over' | 'off' | 'no-carrier';

export function deviceState({ disabledAt, handedOver, askedAt }: DeviceStanding, now: Instant): DeviceState {
	if (disabledAt !== null) return 'off';
	if (isDead(askedAt, now)) return 'dead';
	if (handedOver) return 'handed-over';
	return askedAt === null ? 'awake' : 'asked';
}

/** @param carried whether this installation has a carrier for it */
export function addressState(way: AddressStanding, carried: boolean, now: Instant): AddressState {
	if (!carried) return 'no-carrier';
	if (way.disabledAt !== null) return 'off';
	if (way.verifiedAt !== null) return 'works';
	return way.codeUntil !== null && way.codeUntil > now && (way.triesLeft ?? 0) > 0 ? 'code-out' : 'code-over';
}

export const when = (at: Instant, now: Instant): string => `${dayInWords(at, now)}, ${timeOfDay(at)}`;

/** What its owner called it, or since when it is known. */
export const deviceName = ({ label, keptAt }: DeviceStanding): string => label ?? `A device without a name, since ${dayAndMonth(keptAt)}`;

/** How a device stands, and what to do about it. */
export function deviceWords(device: DeviceStanding, now: Instant): string {
	const state = deviceState(device, now);
	const { provedAt, askedAt, keptAt } = device;
	if (state === 'off')
		return device.disabledWhy === 'removed'
			? 'You took it out. If Waymark is opened on it again, it is woken again.'
			: 'Switched off: the browser no longer takes what we send. Open Waymark on it and press “Wake this device for alerts”.';
	if (state === 'dead')
		return `Silent since ${when(askedAt ?? keptAt, now)}, so it does not count. Switch it on, open Waymark on it and press “Wake this device for alerts”.`;
	if (state === 'handed-over') return 'With a young person now, so nothing is sent to it.';
	const last = provedAt === null ? 'It has not been asked yet whether it can be woken.' : `It last answered ${when(provedAt, now)}.`;
	return askedAt === null ? last : `Asked ${when(askedAt, now)}, no answer yet. ${provedAt === null ? '' : last}`.trim();
}

const NO_CARRIER = {
	text: 'Texts can’t be sent from here yet. Whoever looks after this installation can set up a gateway.',
	voice: 'Calls can’t be made from here yet. Whoever looks after this installation can set that up.',
	'e-mail': 'E-mail can’t be sent from here yet. Whoever looks after this installation can set up a mail server.',
} as const satisfies Record<AddressStanding['channel'], string>;

const OFF = {
	text: 'Switched off: the network says that nobody has this number. Check it, then send a new code, or take it out.',
	voice: 'Calls to it are switched off: the network says that nobody has this number.',
	'e-mail': 'Switched off: the mail server says that there is no such box. Check it, then send a new code, or take it out.',
} as const satisfies Record<AddressStanding['channel'], string>;

/** How a number or an address stands, and what to do about it. */
export function addressWords(way: AddressStanding, carried: boolean, now: Instant): string {
	switch (addressState(way, carried, now)) {
		case 'no-carrier':
			return NO_CARRIER[way.channel];
		case 'off':
			return OFF[way.channel];
		case 'works':
			return `Yours since ${when(way.verifiedAt ?? way.addedAt, now)}.`;
		case 'code-out':
			return 'We sent a code to it. It counts once you have typed that in.';
		case 'code-over':
			return 'The code has run out, so it does not count yet. Send a new one.';
	}
}
