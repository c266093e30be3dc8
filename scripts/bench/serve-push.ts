import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './answer.ts';

export type PushCalls = {
	readonly port: () => number;
	/** When each request came, in milliseconds of the machine’s own clock that only goes forward; every process reads the same. */
	readonly arrivals: () => readonly number[];
};

const arrivals: number[] = [];
const server = createServer((request, response) => {
	arrivals.push(Number(process.hrtime.bigint()) / 1e6);
	request.resume();
	response.writeHead(201).end();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

const calls: PushCalls = { port: () => (server.address() as AddressInfo).port, arrivals: () => arrivals };
answer(calls, async () => void server.closeAllConnections());
