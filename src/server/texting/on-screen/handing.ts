import type { Clock, Ids } from '#app/clock.ts';
import type { Instant } from '#core/clock/instant.ts';
import { signedHeaders } from '#server/reach/signed-message.ts';
import type { Leaving } from './phone-memory.ts';

type AskingDeps = {
	/** With which each request is signed. It never leaves the server. */
	readonly key: Uint8Array;
	readonly ask: (request: Request) => Promise<Response>;
	readonly origin: () => string;
	readonly clock: Clock;
	readonly ids: Pick<Ids, 'row'>;
};

type Sent = { readonly text: Leaving; readonly taken: () => void };
/** What one phone sends at the same time, no sooner than `from`. */
type OfAMoment = { readonly number: string; readonly from: Instant; readonly sends: readonly Sent[] };
type Receipt = { readonly id: string; readonly state: 'delivered' | 'failed'; readonly at: Instant };

/** Under which the project is texted: of those that belong to nobody. */
const OUR_NUMBER = '+441632960000';

/** Hands one message over as a signed request, and says whether it was taken. */
function signedAsking({ key, ask, origin, clock, ids }: AskingDeps): (message: object) => Promise<boolean> {
	return async (message) => {
		const body = JSON.stringify(message);
		const seconds = Math.floor(Date.parse(clock.now()) / 1_000);
		const headers = { 'content-type': 'application/json', ...signedHeaders(key, { id: ids.row<string>(), seconds, body }) };
		const answer = await ask(new Request(`${origin()}/in/on-screen`, { method: 'POST', headers, body }));
		return answer.ok;
	};
}

/** Receipts until each was taken. They are asked about one by one: each is answered only once it is known which text it is of. */
function receiptsOver(isTaken: (message: object) => Promise<boolean>) {
	const waiting = new Set<Receipt>();
	const asking = new Map<Receipt, Promise<void>>();
	const over = async (receipt: Receipt): Promise<void> => {
		const taken = await isTaken({ receipts: [receipt] }).catch(() => false);
		asking.delete(receipt);
		if (taken) waiting.delete(receipt);
	};
	return {
		add: (receipt: Receipt) => void waiting.add(receipt),
		begin: () => {
			for (const receipt of waiting) if (!asking.has(receipt)) asking.set(receipt, over(receipt));
		},
		settled: async () => void (await Promise.all(asking.values())),
	};
}

/**
 * Hands over what phones on screen sent, and what became of texts of ours, until each was taken. Texts of one moment go at the same time, and
 * those after them wait for them.
 */
export function handing({ isDown, ...deps }: AskingDeps & { readonly isDown: () => boolean }) {
	const isTaken = signedAsking(deps);
	const receipts = receiptsOver(isTaken);
	let moments: readonly OfAMoment[] = [];
	const textIn = async ({ text, taken }: Sent): Promise<boolean> => {
		const { providerId: id, from, words, sentAt, hasPicture } = text;
		const isIn = await isTaken({ texts: [{ id, from, to: OUR_NUMBER, words, sentAt, attachments: hasPicture ? 1 : 0 }] }).catch(
			() => false,
		);
		if (isIn) taken();
		return !isIn;
	};
	const pass = async (): Promise<void> => {
		receipts.begin();
		/** Phones of which something is not taken yet: nothing overtakes it. */
		const held = new Set<string>();
		for (const moment of moments) {
			const { number, from, sends } = moment;
			if (isDown() || held.has(number) || from > deps.clock.now()) {
				held.add(number);
				continue;
			}
			const still = await Promise.all(sends.map(textIn));
			const left = sends.filter((_sent, at) => still[at]);
			if (left.length > 0) held.add(number);
			moments = moments.flatMap((one) => (one !== moment ? [one] : left.length > 0 ? [{ ...one, sends: left }] : []));
		}
	};
	let last: Promise<void> = Promise.resolve();
	return {
		texts: (moment: OfAMoment) => {
			moments = [...moments, moment];
		},
		/** It is heard of even while the gateway takes nothing more: it took that text before. */
		receipt: (receipt: Receipt) => {
			receipts.add(receipt);
			receipts.begin();
		},
		/** One pass at a time, so that nothing is handed over twice at once. It resolves when this one has ended. */
		over: (): Promise<void> => {
			last = last.then(pass, pass);
			return last;
		},
		/** Once nothing of it asks any more. */
		settled: async () => void (await Promise.all([last, receipts.settled()])),
	};
}
