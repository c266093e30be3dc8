export type TwilioSettings = {
	readonly accountSid: string;
	/** The primary one: what signs, and what we are known by. */
	readonly authToken: string;
	/** Our number, or the `MG…` of a messaging service. */
	readonly from: string;
	/** Where Twilio says what became of a text of ours: the public address of `/in/twilio`. */
	readonly receiptsTo: () => string;
	/** Another address of the API, for tests. */
	readonly api?: string | undefined;
	readonly timeoutMs?: number | undefined;
};

export const TWILIO = 'twilio';
