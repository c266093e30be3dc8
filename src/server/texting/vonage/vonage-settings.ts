import type { SmsMethod } from './sms-signature.ts';

export type VonageSettings = {
	/** Of the account: signs what Vonage sends us, by either of its interfaces. */
	readonly signatureSecret: string;
	/** What the account's dashboard says under "Signature method". Any other is refused: some are weaker. */
	readonly method: SmsMethod;
	readonly apiKey: string;
	readonly apiSecret: string;
	/** Our number, as digits. */
	readonly from: string;
	/** Where Vonage says what became of a text of ours: the public address of `/in/vonage`. */
	readonly receiptsTo: () => string;
	/** Another address of the API, for tests. */
	readonly api?: string | undefined;
	readonly timeoutMs?: number | undefined;
};

export const VONAGE = 'vonage';
