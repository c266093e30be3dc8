import { readdirSync, readFileSync } from 'node:fs';
import type { GatewayRequest, Heard, NotHeard, TextGateway } from '#app/texting/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { kannelGateway } from '#server/texting/kannel/kannel-gateway.ts';
import { notifyGateway } from '#server/texting/notify/notify-gateway.ts';
import { signedGateway } from '#server/texting/signed/signed-gateway.ts';
import { twilioGateway } from '#server/texting/twilio/twilio-gateway.ts';
import { vonageGateway } from '#server/texting/vonage/vonage-gateway.ts';
import { GATEWAY_KEY } from './fake-gateway.ts';
import { frozenClock } from './world.ts';

const FOLDER = new URL('../fixtures/gateways/', import.meta.url);
/** Where nothing answers: a gateway of these only receives. */
const NOWHERE = 'http://127.0.0.1:9';
const HERE = 'https://waymark.example.org/in';

/** Where the gateways of the records send; `api` of a fake provider, for tests of sending. */
export type Sending = { readonly api?: string; readonly timeoutMs?: number };

/** Every gateway there is, with the secrets that the records were made with. None of them is a secret. */
export function gatewaysOf({ api = NOWHERE, timeoutMs = 2_000 }: Sending = {}): ReadonlyMap<string, TextGateway> {
	const clock = frozenClock();
	const all = [
		signedGateway({ url: `${api}/waymark`, key: GATEWAY_KEY, clock, timeoutMs }),
		twilioGateway({
			...{ accountSid: 'AC0123456789abcdef0123456789abcdef', authToken: '12345', from: '+441914980000' },
			...{ receiptsTo: () => `${HERE}/twilio`, api, timeoutMs },
		}),
		vonageGateway({
			...{ signatureSecret: 'made-up-signature-secret-of-the-account', method: 'sha256', apiKey: 'abcd1234', apiSecret: 'made-up' },
			...{ from: '441914980000', receiptsTo: () => `${HERE}/vonage`, api, timeoutMs },
		}),
		notifyGateway(
			{
				...{ receivedToken: 'made-up-token-for-received', receiptToken: 'made-up-token-for-receipts' },
				apiKey: 'made-up-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0',
				...{ template: 'f33517ff-2a88-4f6e-b855-c550268ce08a', api, timeoutMs },
			},
			clock,
		),
		kannelGateway({
			...{ secret: 'made-up-secret_0123', here: () => 'http://127.0.0.1:3000/in/kannel', sendsms: `${api}/cgi-bin/sendsms` },
			...{ username: 'waymark', password: 'made-up', from: '441914980000', timeoutMs },
		}),
	];
	return new Map(all.map((gateway) => [gateway.name, gateway]));
}

type Written = { readonly method: string; readonly url: string; readonly headers: Record<string, string>; readonly body: string };
/** Requests as a gateway made them, one after another, when the last arrived, and what has to be heard in each. */
export type Recorded = {
	readonly name: string;
	readonly note: string;
	readonly now: Instant;
	readonly requests: readonly GatewayRequest[];
	readonly hears: readonly (Heard | NotHeard)[];
};

/** @example recordedOf('twilio').find(({ name }) => name === 'good') */
export function recordedOf(gateway: string): readonly Recorded[] {
	const folder = new URL(`${gateway}/`, FOLDER);
	return readdirSync(folder)
		.sort()
		.map((file) => {
			const record = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<Recorded, 'requests'> & { requests: Written[] };
			return { ...record, name: file.replace('.json', ''), requests: record.requests.map(requestOf) };
		});
}

const requestOf = ({ method, url, headers, body }: Written): GatewayRequest => ({
	...{ method, url, headers: new Headers(headers) },
	body: new TextEncoder().encode(body),
});

/** Those that call nobody: their records are of files, and of what Kannel's own processes say to each other. */
const FETCHED = ['gammu', 'kannel-frames'];

/** Every gateway that has records of what it asked us. */
export const RECORDED_GATEWAYS: readonly string[] = readdirSync(FOLDER)
	.filter((name) => !FETCHED.includes(name))
	.sort();
