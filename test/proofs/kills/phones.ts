import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A push service on this machine that takes everything and outlives the server. */
export type Phones = { readonly origin: string; readonly pushes: () => number; readonly close: () => Promise<void> };

export async function openPhones(): Promise<Phones> {
	let pushes = 0;
	const server = createServer((request, response) => {
		pushes += 1;
		request.resume();
		response.writeHead(201).end();
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		pushes: () => pushes,
		close: async () => {
			server.closeAllConnections();
			await new Promise<void>((closed) => server.close(() => closed()));
		},
	};
}
