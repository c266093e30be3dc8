import { createServer, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { barestHeaders } from '#server/web/security-headers.ts';

export type ServerSettings = {
	readonly fetch: (request: Request) => Response | Promise<Response>;
	readonly hostname: string;
	readonly secure: boolean;
	/** Shorter ones, for tests. */
	readonly limits?: Partial<Limits>;
};

type Limits = typeof LIMITS;

/**
 * How much and how slowly somebody may send, in milliseconds and bytes. A young person’s message has two minutes to arrive:
 * the longest that a page sends at once, over the slowest line that a phone still holds. Event streams are answers and are
 * not counted.
 */
const LIMITS = { headersTimeout: 20_000, requestTimeout: 120_000, connectionsCheckingInterval: 5_000, maxHeaderSize: 16_384 };

/**
 * A server that gives the full header set also where nothing of ours is asked: for what is no request at all, for headers
 * that are too large or come too slowly. It says which of these it was, and never whose server it is.
 *
 * @example const server = openServer({ fetch: app.fetch, hostname: '127.0.0.1', secure: true }).listen(3000)
 */
export function openServer({ fetch, hostname, secure, limits }: ServerSettings): Server {
	const headers = [...barestHeaders({ secure }), ['content-length', '0'] as const];
	const fields = Object.fromEntries(headers);
	const bare = (status: number) => new Response(null, { status, headers: fields });
	// Without the server's own check, a request that names no host is refused below, with the headers.
	const options = { ...LIMITS, ...limits, requireHostHeader: false };
	const isOurs = (error: unknown) => error instanceof Error && error.name !== 'RequestError';
	const listen = getRequestListener(fetch, { hostname, errorHandler: (error) => bare(isOurs(error) ? 500 : 400) });
	const server = createServer(options, (request, response) => {
		const namesNone = request.headers.host === undefined && request.httpVersion !== '1.0';
		return namesNone ? void response.writeHead(400, fields).end() : listen(request, response);
	});
	server.on('clientError', (error: NodeJS.ErrnoException, socket) => answerBarely(socket, STATUS_OF[error.code ?? ''] ?? 400, headers));
	server.on('checkExpectation', (_request, response) => response.writeHead(417, fields).end());
	return server;
}

const STATUS_OF: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

function answerBarely(socket: Duplex, status: number, headers: readonly (readonly [string, string])[]): void {
	if (!socket.writable) {
		socket.destroy();
		return;
	}
	const lines = [...headers, ['connection', 'close']].map(([name, value]) => `${name}: ${value}`);
	socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n`);
}
