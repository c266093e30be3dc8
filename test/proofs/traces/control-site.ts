import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ControlSite = { readonly origin: string; readonly stop: () => Promise<void> };

/**
 * Another site, which does what ours must not: its title holds the words, and it keeps them in the browser. Whoever looks
 * for traces has to find them here, or would find none anywhere.
 */
export async function startControlSite(words: string): Promise<ControlSite> {
	const page = `<!doctype html><title>${words}</title><body>another site<script>localStorage.setItem('kept', ${JSON.stringify(words)})</script>`;
	const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(page));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
