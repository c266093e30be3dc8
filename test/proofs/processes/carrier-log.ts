import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { instant } from '#core/clock/instant.ts';
import { isSigned } from '#server/reach/signed-message.ts';
import { GATEWAY_KEY } from '../../support/fake-gateway.ts';

/** A gateway for texts and calls on this machine, which outlives every process and writes down what each sent. */
export type CarrierLog = {
	readonly url: string;
	/** When each message arrived, by the key of its row. */
	readonly sends: ReadonlyMap<string, readonly number[]>;
	/** Messages that came and are not answered yet. */
	readonly open: () => number;
	/** What nobody expected, in words. */
	readonly faults: readonly string[];
	readonly close: () => Promise<void>;
};

/** As long as a provider takes, so that a process can die in the middle of it. */
const ANSWERS_AFTER_MS = 40;

/** @param expected the only numbers that anything may be sent to */
export async function openCarrierLog(expected: readonly string[]): Promise<CarrierLog> {
	const sends = new Map<string, number[]>();
	const faults: string[] = [];
	let open = 0;
	const server = createServer((request, response) => {
		open += 1;
		// Gone when its sender died; then there is nobody to answer.
		response.on('close', () => {
			open -= 1;
		});
		void take(request).then(
			(status) => {
				setTimeout(() => {
					response.writeHead(status, { 'content-type': 'application/json' });
					response.end(JSON.stringify(status === 202 ? { id: crypto.randomUUID() } : {}));
				}, ANSWERS_AFTER_MS);
			},
			() => undefined,
		);
	});

	async function take(request: IncomingMessage): Promise<number> {
		const at = Date.now();
		const parts: Buffer[] = [];
		for await (const part of request) parts.push(part as Buffer);
		const body = Buffer.concat(parts).toString('utf8');
		const header = (name: string) => request.headers[name]?.toString();
		if (!isSigned(GATEWAY_KEY, header, body, instant(at))) return fault('A message that is not signed.');
		const { to, words, reference } = JSON.parse(body) as Readonly<Record<'to' | 'words' | 'reference', string>>;
		if (!expected.includes(to) || words !== 'Waymark: please open') return fault(`Nobody expected this: ${body}`);
		sends.set(reference, [...(sends.get(reference) ?? []), at]);
		return 202;
	}
	function fault(what: string): number {
		faults.push(what);
		return 400;
	}

	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/waymark`,
		...{ sends, faults, open: () => open },
		close: async () => {
			server.closeAllConnections();
			await new Promise<void>((closed) => server.close(() => closed()));
		},
	};
}
