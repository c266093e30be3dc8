import { randomBytes } from 'node:crypto';
import type { Clock, Ids } from '#app/clock.ts';
import type { ScreenPhone, ScreenPhones } from '#app/demo-phone/ports.ts';
import type { WakeUp } from '#app/live/ports.ts';
import type { TextGateway } from '#app/texting/ports.ts';
import { type Instant, instant } from '#core/clock/instant.ts';
import { READ_AFTER_MS } from '#core/texting/bind-to-question.ts';
import { loop } from '#server/jobs/loop.ts';
import { heardSigned } from '../signed/signed-gateway.ts';
import { handing } from './handing.ts';
import { type KnownPhone, phoneMemory } from './phone-memory.ts';

export type OnScreenSettings = {
	readonly phones: readonly KnownPhone[];
	/** Whether anybody has texted from this number, or is known to have it. */
	readonly isTaken: (number: string) => Promise<boolean>;
	/** Asks the server itself, as a gateway asks it. */
	readonly ask: (request: Request) => Promise<Response>;
	readonly origin: () => string;
	readonly clock: Clock;
	readonly ids: Ids;
};

export type OnScreen = { readonly phones: ScreenPhones; readonly gateway: TextGateway; readonly end: () => Promise<void> };

export const ON_SCREEN = 'on-screen';
/** What could not be handed over is, so often. */
const AGAIN_MS = 1_000;
const NEVER_NUDGED: WakeUp = { nudge: () => undefined, listen: () => () => undefined };

/**
 * A gateway and the phones behind it, for a demonstration that no network reaches. What is typed on a phone comes in as a signed request to
 * `/in/on-screen`, by the same route as from every gateway; what is sent arrives on the phone, and the receipt comes in the same way.
 *
 * @example const { gateway, phones, end } = openOnScreen({ phones: PHONES, isTaken, ask: app.fetch, origin, clock, ids })
 */
export function openOnScreen({ phones: known, isTaken, ask, origin, clock, ids }: OnScreenSettings): OnScreen {
	const key = randomBytes(32);
	const memory = phoneMemory(known);
	const network = { isDown: false };
	const hands = handing({ key, ask, origin, clock, ids, isDown: () => network.isDown });
	const gateway: TextGateway = {
		name: ON_SCREEN,
		receive: async (request, now) => heardSigned(ON_SCREEN, key, request, now),
		answer: () => new Response(null, { status: 204 }),
		send: async ({ to, words, reference }) => {
			if (network.isDown) return { outcome: 'retry' };
			const { id, fares } = memory.with(to);
			if (fares === 'dead') return { outcome: 'gone' };
			if (fares === 'arrives') memory.received(id, reference, words, clock.now());
			hands.receipt({ id: reference, state: fares === 'arrives' ? 'delivered' : 'failed', at: clock.now() });
			return { outcome: 'accepted', providerId: reference };
		},
	};
	const phones: ScreenPhones = {
		...{ all: memory.all, find: memory.find, fare: memory.fare, isDown: () => network.isDown },
		add: async () => {
			for (const number of NEW_NUMBERS) {
				const inUse = memory.all().some((phone) => phone.number === number) || (await isTaken(number));
				if (!inUse) return memory.with(number);
			}
			return undefined;
		},
		text: async (id, typed) => {
			const phone = memory.find(id);
			if (phone === undefined) return;
			const sentAt = readBy(phone, clock.now());
			const leaving = typed.map((one) => ({ ...one, from: phone.number, sentAt, providerId: ids.row<string>() }));
			const sends = leaving.map((text) => ({ text, taken: memory.wrote(id, text) }));
			hands.texts({ number: phone.number, from: sentAt, sends });
			await hands.over();
		},
		setDown: async (isDown) => {
			network.isDown = isDown;
			await hands.over();
		},
	};
	const endHanding = loop(hands.over, { wake: NEVER_NUDGED, everyMs: AGAIN_MS, nudgedAfterMs: AGAIN_MS, onFault: () => undefined });
	return { phones, gateway, end: async () => void (await Promise.all([endHanding(), hands.settled()])) };
}

/**
 * No network takes time here, and whoever tries it out answers before anybody could have read what came: such a text leaves when it could
 * be an answer (`boundTo`).
 */
function readBy({ beats }: ScreenPhone, now: Instant): Instant {
	const newest = beats.findLast(({ way }) => way === 'in');
	if (newest === undefined) return now;
	const read = instant(Date.parse(newest.at) + READ_AFTER_MS + WRITTEN_DOWN_MS);
	return read < now ? now : read;
}

/** That it went out is written down a moment after it arrived. */
const WRITTEN_DOWN_MS = 500;

/** Kept free for films and the like: none of them is anybody's. */
const NEW_NUMBERS: readonly string[] = Array.from({ length: 99 }, (_none, n) => `+447700900${901 + n}`);
