import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

type AskedOf = { readonly method: string; readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string };
type Answer = { readonly status: number; readonly says?: unknown; readonly to?: string } | 'hang';

export type FakeProvider = {
	readonly api: string;
	readonly asked: readonly AskedOf[];
	/** What is answered from now on, to each that asks. */
	answerWith(answer: (asked: AskedOf) => Answer): void;
	stop(): Promise<void>;
};

/** A provider of texts on this machine, which says what a test wants it to. */
export async function startFakeProvider(): Promise<FakeProvider> {
	const asked: AskedOf[] = [];
	let answerOf: (asked: AskedOf) => Answer = () => ({ status: 404 });
	const server = createServer(async (request, response) => {
		const parts: Buffer[] = [];
		for await (const part of request) parts.push(part as Buffer);
		const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts).toString() };
		asked.push(one);
		const answer = answerOf(one);
		if (answer === 'hang') return;
		response.writeHead(answer.status, answer.to === undefined ? {} : { location: answer.to });
		response.end(typeof answer.says === 'string' ? answer.says : JSON.stringify(answer.says ?? null));
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		answerWith: (answer) => {
			answerOf = answer;
		},
		stop: async () => {
			server.closeAllConnections();
			await new Promise<void>((closed) => server.close(() => closed()));
		},
	};
}
