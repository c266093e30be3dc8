import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where wapiti tries to have the site call: a server of our own on this machine, so that nothing has to leave it. */
export type Endpoint = {
	readonly origin: string;
	/** What called since the last time somebody asked: nothing of ours should. */
	readonly called: () => readonly string[];
	readonly close: () => Promise<void>;
};

/** wapiti itself asks here what came. */
const ASKED_BY_WAPITI = /^\/get_\w+\.php/;

/** @example const endpoint = await openEndpoint(); */
export async function openEndpoint(): Promise<Endpoint> {
	const calls: string[] = [];
	const server = createServer(({ method, url = '' }, response) => {
		if (!ASKED_BY_WAPITI.test(url)) calls.push(`${method} ${url}`);
		response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
	});
	await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		called: () => calls.splice(0),
		async close() {
			server.close();
			server.closeAllConnections();
			await once(server, 'close').catch(() => undefined);
		},
	};
}
