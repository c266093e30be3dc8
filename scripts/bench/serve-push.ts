import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './answer.ts';
import { sharedMs } from './shared-ms.ts';

export type PushCalls = {
	readonly port: () => number;
	/** When each request came, by the clock that processes share. */
	readonly arrivals: () => readonly number[];
};

const arrivals: number[] = [];
const server = createServer((request, response) => {
	arrivals.push(sharedMs());
	request.resume();
	response.writeHead(201).end();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

const calls: PushCalls = { port: () => (server.address() as AddressInfo).port, arrivals: () => arrivals };
answer(calls, async () => void server.closeAllConnections());
