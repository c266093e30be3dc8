import type { Knocked } from '#app/reach/ports.ts';
import type { Instant } from '#core/clock/instant.ts';

/** A part of a long text that the network sent in several: `number` counts from 1, and `reference` is the same for all of one. */
export type TextPart = { readonly reference: string; readonly number: number; readonly of: number };

/**
 * One text as a gateway handed it over; nothing is left out, cut or judged.
 *
 * @example { provider: 'twilio', providerId: 'SM…', from: '+447700900123', to: '+441914960000', words: 'hi', sentAt: null, part: null, attachments: 0 }
 */
export type InboundText = {
	/** The gateway's name, which is the end of the address that it calls: `twilio`. */
	readonly provider: string;
	/** What the gateway calls this message. One that it sends again has the same. */
	readonly providerId: string;
	/** The sender as the gateway gave it: E.164 where it is a number, and a word where it is one. */
	readonly from: string;
	/** Our own number, as the gateway gave it. */
	readonly to: string;
	/** To the character. Empty where a picture came alone. */
	readonly words: string;
	/** When it was sent, where the gateway says so. */
	readonly sentAt: Instant | null;
	/** Null for a text that came whole. */
	readonly part: TextPart | null;
	/** How many pictures and voice notes came with it. They are never fetched. */
	readonly attachments: number;
};

/** How far a text of ours has come. `delivered` is not `read`. `unknown`: the gateway said something that we have no word for. */
export type ReceiptState = 'queued' | 'sent' | 'delivered' | 'failed' | 'unknown';

/** What a gateway says about a text of ours. They come in any order, and more than once. */
export type TextReceipt = {
	readonly provider: string;
	/** What the gateway called the text when it took it from us. */
	readonly providerId: string;
	readonly state: ReceiptState;
	readonly at: Instant | null;
};

/** A request of a gateway, before anybody has looked at it. */
export type GatewayRequest = {
	readonly method: string;
	/** The address that the gateway called, with its query, to the character: some sign it. */
	readonly url: string;
	readonly headers: Headers;
	/** To the byte: it is signed. */
	readonly body: Uint8Array;
};

/** What a request held that came from the gateway. Both lists are empty where it only asked whether anybody is there. */
export type Heard = { readonly texts: readonly InboundText[]; readonly receipts: readonly TextReceipt[] };

/**
 * Why nothing was taken from a request. `signature`: not signed as the gateway signs. `stale`: signed too long ago, so that it may be a
 * copy. `shape`: signed, and still nothing that can be read.
 */
export type NotHeard = { readonly refused: 'signature' | 'stale' | 'shape' };

/** A text to be sent. `reference` stays the same when it is sent again, so that a provider can tell. */
export type OutboundText = { readonly to: string; readonly words: string; readonly reference: string };

/** One provider of texts. `receive` never throws, whatever arrives. */
export interface TextGateway {
	readonly name: string;
	receive(request: GatewayRequest, now: Instant): Promise<Heard | NotHeard>;
	/** What this gateway wants to be answered once everything is kept. */
	answer(): Response;
	/** It never throws, and it gives up waiting by itself within ten seconds. */
	send(text: OutboundText): Promise<Knocked>;
	/** Where the gateway can list what it took since then, oldest first: for gaps. Throws where it could not be asked. */
	list?(since: Instant): Promise<readonly InboundText[]>;
	/**
	 * What it sends again after, where a request that is not signed as it should be would come no second time after 401: such a request may
	 * be a young person's text, and our secret the wrong one.
	 */
	readonly sendsAgainAfter?: 429;
	/**
	 * Of a gateway that calls nobody: fetches what it has, for as long as it runs, and lets it forget each thing only once `takes` has
	 * kept it. It never throws: what stands in its way it says, and tries again.
	 *
	 * @returns a function that ends it, and resolves once nothing of it runs
	 */
	fetching?(takes: TakesTexts, told: FetchingTold): () => Promise<void>;
}

export type FetchingTold = {
	/** It could not be reached, or something of it could not be kept or understood; that stays with the gateway. It must not throw. */
	readonly onFault: (error: unknown) => void;
	/** It could be reached, and everything that it had is kept. It must not throw. */
	readonly onWorks: () => void;
};

/** Keeps texts for good. */
export interface TakesTexts {
	/**
	 * Resolves only when every one is durable: stored, screened, its alert raised. Throws when it could not be, so that the gateway
	 * sends again.
	 */
	take(texts: readonly InboundText[]): Promise<void>;
	receipts(receipts: readonly TextReceipt[]): Promise<void>;
}
