import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** Shorter than push services keep a connection that nothing comes by, so that few are found closed. */
const IDLE_MS = 4_000;

export type PostPush = (endpoint: string, headers: OutgoingHttpHeaders, body: Uint8Array, timeoutMs: number) => Promise<number>;

/**
 * Sends one request with its body and says with which status it was answered. Connections are kept between pushes, because
 * building one up costs more than everything else; the answer's body is nobody's, and redirects are not followed.
 */
export function openPost(): PostPush {
	const agents = {
		'http:': new HttpAgent({ keepAlive: true, timeout: IDLE_MS }),
		'https:': new HttpsAgent({ keepAlive: true, timeout: IDLE_MS }),
	};
	return async (endpoint, headers, body, timeoutMs) => {
		const url = new URL(endpoint);
		const signal = AbortSignal.timeout(timeoutMs);
		const [send, agent] = url.protocol === 'http:' ? [httpRequest, agents['http:']] : [httpsRequest, agents['https:']];
		for (;;) {
			const request = send(url, { method: 'POST', agent, headers: { ...headers, 'content-length': body.length }, signal });
			try {
				return await answered(request, body);
			} catch (cause) {
				// The other side closed it just as it was taken up again. Nobody has looked at what was sent.
				if (!request.reusedSocket || !isReset(cause)) throw cause;
			}
		}
	};
}

function answered(request: ClientRequest, body: Uint8Array): Promise<number> {
	return new Promise((resolve, reject) => {
		request.on('error', reject);
		request.on('response', (response: IncomingMessage) => {
			response.on('error', () => undefined);
			response.resume();
			resolve(response.statusCode ?? 0);
		});
		request.end(body);
	});
}

function isReset(cause: unknown): boolean {
	return cause instanceof Error && 'code' in cause && (cause.code === 'ECONNRESET' || cause.code === 'EPIPE');
}
