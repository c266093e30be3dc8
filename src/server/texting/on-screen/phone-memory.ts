import type { Fares, PhoneBeat, ScreenPhone, Typed } from '#app/demo-phone/ports.ts';
import type { Instant } from '#core/clock/instant.ts';

/** Whose phones are there from the start. */
export type KnownPhone = Pick<ScreenPhone, 'number'> & { readonly who: string };

/** What was typed on a phone, on its way to us. `providerId` stays the same when it is handed over again. */
export type Leaving = Typed & { readonly providerId: string; readonly from: string; readonly sentAt: Instant };

/** More than anybody scrolls through. */
const MOST_SHOWN = 200;

type Kept = Omit<PhoneBeat, 'isWaiting'> & { isWaiting: boolean };
type Phone = Omit<ScreenPhone, 'fares' | 'beats'> & { fares: Fares; readonly beats: Kept[] };

/** What each phone on screen shows. Nothing here is ever written down. */
export function phoneMemory(known: readonly KnownPhone[]) {
	const phones: Phone[] = [];
	const references = new Set<string>();
	const put = (number: string, who: string | null): Phone => {
		const phone: Phone = { id: String(phones.length + 1), who, number, fares: 'arrives', beats: [] };
		phones.push(phone);
		return phone;
	};
	const shown = (phone: Phone, beat: Kept) => {
		phone.beats.push(beat);
		phone.beats.splice(0, phone.beats.length - MOST_SHOWN);
	};
	for (const { number, who } of known) put(number, who);
	return {
		all: (): readonly ScreenPhone[] => phones,
		find: (id: string): ScreenPhone | undefined => phones.find((phone) => phone.id === id),
		/** The phone with this number. A number that was in use before the server was started is a phone again. */
		with: (number: string): ScreenPhone => phones.find((phone) => phone.number === number) ?? put(number, null),
		fare: (id: string, fares: Fares) => {
			for (const phone of phones) if (phone.id === id) phone.fares = fares;
		},
		/** @returns what to say once it was taken */
		wrote: (id: string, { words, hasPicture, sentAt: at }: Leaving): (() => void) => {
			const beat: Kept = { way: 'out', words, hasPicture, at, isWaiting: true };
			for (const phone of phones) if (phone.id === id) shown(phone, beat);
			return () => {
				beat.isWaiting = false;
			};
		},
		/** Once for each reference: one that is sent again is the same text. */
		received: (id: string, reference: string, words: string, at: Instant) => {
			if (references.has(reference)) return;
			references.add(reference);
			for (const phone of phones) if (phone.id === id) shown(phone, { way: 'in', words, hasPicture: false, at, isWaiting: false });
		},
	};
}
