import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Instant } from '#core/clock/instant.ts';
import { isSigned } from '#server/reach/signed-message.ts';

/** `whsec_` and 32 bytes that are no secret. */
export const GATEWAY_KEY_TEXT = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
export const GATEWAY_KEY = Buffer.alloc(32, 7);

export type GatewayMessage = { readonly channel: string; readonly to: string; readonly words: string; readonly reference: string };
export type GatewayAnswer = { readonly status: number; readonly body?: unknown } | 'hang';

export type FakeGateway = {
	readonly url: string;
	readonly received: readonly GatewayMessage[];
	/** The whole of each request, as it came: for looking whether something is in it that must not be. */
	readonly raw: readonly string[];
	/** Only these numbers are expected. A message to anybody else fails the test when it stops. */
	expects(...numbers: readonly string[]): void;
	/** Numbers of young people: texts to them say whatever they say. Nothing else goes there, such as a call. */
	talksWith(...numbers: readonly string[]): void;
	answerWith(answer: GatewayAnswer | undefined): void;
	/** Throws when a message came that nobody expected, or one that was not well made. */
	stop(): Promise<void>;
};

/** What may ever be said by text or call; a code is one of six digits. */
const WORDS =
	/^Waymark: (please open|this is only a test|not working, so nobody may be called\. Ring whoever is on duty and whoever looks after the machine\.|working again\.|your code is \d{6}\. It counts for 15 minutes\. If you did not ask for it, leave it\.)$/;
/** The daily message: counts, an age and a check of the audit. */
const DAILY =
	/^Waymark 9 am: Alerts nobody has \d+ \(oldest (none|\d+ (min|h|days))\), not sent \d+, silent \d+, faults \d+, false wakes \d+, gaps \d+, audit [\w -]{4,60}\. If this does not come one morning, ring whoever looks after the machine and the duty worker\.$/;

/**
 * A gateway for texts and calls that takes what is well made, signed and expected, and fails the test for anything else.
 *
 * @example const gateway = await startFakeGateway(() => clock.now()); gateway.expects('+447700900123'); … await gateway.stop()
 */
export async function startFakeGateway(now: () => Instant): Promise<FakeGateway> {
	const received: GatewayMessage[] = [];
	const raw: string[] = [];
	const faults: string[] = [];
	const expected = new Set<string>();
	const talking = new Set<string>();
	let answer: GatewayAnswer | undefined;
	const server = createServer((request, response) => {
		void take(request).then((given) => {
			if (given === 'hang') return;
			response.writeHead(given.status, { 'content-type': 'application/json' });
			response.end(given.body === undefined ? '' : JSON.stringify(given.body));
		});
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/waymark`;

	async function take(request: IncomingMessage): Promise<GatewayAnswer> {
		const body = await bodyOf(request);
		raw.push(`${request.method} ${request.url}\n${JSON.stringify(request.headers)}\n${body}`);
		const header = (name: string) => {
			const value = request.headers[name];
			return typeof value === 'string' ? value : undefined;
		};
		if (!isSigned(GATEWAY_KEY, header, body, now())) return fault(`not signed: ${body}`, 401);
		const message = JSON.parse(body) as GatewayMessage;
		if (Object.keys(message).sort().join() !== 'channel,reference,to,words') return fault(`not our fields: ${body}`, 400);
		if (message.reference !== header('webhook-id')) return fault(`not the same key: ${body}`, 400);
		if (talking.has(message.to) && message.channel === 'text') return taken(message);
		if (!WORDS.test(message.words) && !DAILY.test(message.words)) return fault(`not our words: ${body}`, 400);
		if (!expected.has(message.to)) return fault(`nobody expected this: ${body}`, 400);
		return taken(message);
	}
	function taken(message: GatewayMessage): GatewayAnswer {
		received.push(message);
		return answer ?? { status: 202, body: { id: `provider-${received.length}` } };
	}
	function fault(what: string, status: number): GatewayAnswer {
		faults.push(what);
		return { status };
	}

	return {
		url,
		received,
		raw,
		expects: (...numbers) => {
			for (const number of numbers) expected.add(number);
		},
		talksWith: (...numbers) => {
			for (const number of numbers) talking.add(number);
		},
		answerWith: (given) => {
			answer = given;
		},
		async stop() {
			server.closeAllConnections();
			await new Promise<void>((closed) => server.close(() => closed()));
			if (faults.length > 0) throw new Error(`The gateway got what nobody expected:\n${faults.join('\n')}`);
		},
	};
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts).toString('utf8');
}
