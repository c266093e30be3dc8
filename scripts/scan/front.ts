import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, inflateSync } from 'node:zlib';
import { headerFaults } from '../../test/vault-matrix/header-faults.ts';
import { freshened } from './freshened.ts';
import { type ScannedSite, SITE } from './scanned-site.ts';
import { type Counting, counting, DOORS, type Tally } from './tally.ts';

/** What stands between a scanner and the site, where a proxy that ends https would. */
export type Front = {
	readonly origin: string;
	/**
	 * From here on answers are counted anew. `after`: what is done to the site once something was changed. `cookie`: what
	 * requests without one of their own carry, because a scanner forgets its own where it is led on. `within`: where whoever
	 * scans is led back to from everywhere else, as a tablet in a young person’s hands is.
	 */
	readonly begin: (after: AfterChange, cookie?: string, within?: string) => void;
	readonly end: () => Tally;
	readonly close: () => Promise<void>;
};

/**
 * `reset`: it is again as it was, so that the next request finds what this one found. `keep`: it goes on as it is, and what would
 * end the sign-in is kept from it. `all`: it goes on as it is, whatever is asked.
 */
export type AfterChange = 'reset' | 'keep' | 'all';

type Now = { readonly after: AfterChange; readonly cookie: string; readonly within: string; readonly counts: Counting };
type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;
type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** An event stream never ends by itself. */
const STREAM_MS = 150;
const HASHED_FILES = /^\/(assets\/|sw\.js)/;
/** These end the sign-in that somebody scans with, and the rest of the scan would stand before a closed door. Each is scanned by itself. */
const ENDS =
	/^\/(sign-out|lock|my-sign-in\/sessions|hand-over\/(pass-back|unlock)|conversations\/[^/]+\/hand-over$|people\/[^/]+\/(deactivate|role))/;
/** Here whoever tries is slowed. */
const SLOWED = /^\/(sign-in|enter|unlock|notes|hand-over|my-sign-in)/;
const IDS = /[\da-f]{8}-[\da-f-]{27}/g;

/**
 * Passes requests on, one after the other, as a browser on our own pages would send them: a scanner sends no `Origin`. It looks
 * at each answer for failures and for the full header set, and counts what became of each request.
 */
export async function openFront(site: ScannedSite): Promise<Front> {
	const faultsOf = headerFaults();
	let now: Now = { after: 'keep', cookie: '', within: '', counts: counting() };
	let last: Promise<void> = Promise.resolve();
	let before = '';
	const carry = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
		const sent = Buffer.concat((await incoming.toArray()) as Buffer[]);
		const { method = 'GET', url = '/' } = incoming;
		if (now.after === 'keep' && method === 'POST' && ENDS.test(url)) return void response.writeHead(404).end();
		if (method === 'POST' && SLOWED.test(url)) site.passOver();
		const ask = async () => passOn(site.port, asCarried(incoming, now), await freshened(sent, site.kept()));
		let answer = await ask();
		const asked = placeOf(method, url);
		// Something that was scanned ended the sign-in: everything is as it was, and this is asked again.
		if (isShutOut(answer, url, now)) {
			now.counts.lost(before);
			await site.reset();
			answer = await ask();
		}
		before = asked;
		const { status, headers: said } = answer;
		now.counts.add({ method, path: url, status, to: said.location ?? null, faults: wrongIn(answer, asked, faultsOf) });
		if (now.cookie !== '' && now.after === 'keep' && takesAway(answer, now.cookie)) {
			now.counts.lost(asked);
			await site.reset();
		}
		if (now.after === 'reset' && method === 'POST' && status < 400) await site.reset();
		const { connection: _, 'transfer-encoding': __, 'keep-alive': ___, ...headers } = said;
		response
			.writeHead(answer.status, { ...headers, 'content-length': answer.body.length })
			.end(method === 'HEAD' ? undefined : answer.body);
	};
	const server = createServer((incoming, response) => {
		last = last.then(() => carry(incoming, response)).catch(() => void response.writeHead(502).end());
	});
	await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		begin: (after, cookie = '', within = '') => {
			now = { after, cookie, within, counts: counting() };
		},
		end: () => now.counts.end(),
		close: async () => {
			server.close();
			server.closeAllConnections();
			await once(server, 'close').catch(() => undefined);
		},
	};
}

const placeOf = (method: string, url: string): string => `${method} ${url.replace(IDS, ':id').split('?')[0]}`;

/** Whoever scans is not who they were: signed out, or before a screen that was locked or handed to somebody. */
function isShutOut({ status, headers }: Answer, asked: string, { cookie, within }: Now): boolean {
	const to = headers.location ?? '';
	return cookie !== '' && (status === 401 || (DOORS.test(to) && !DOORS.test(asked) && !(within !== '' && to.startsWith(within))));
}

/** It takes the very cookie away that somebody scans with. */
function takesAway({ headers }: Answer, cookie: string): boolean {
	const name = cookie.split('=')[0] ?? '';
	return (headers['set-cookie'] ?? []).some((one) => one.startsWith(`${name}=;`));
}

const asCarried = ({ method, url, headers }: IncomingMessage, { cookie }: Now): Asked => ({
	...{ method, url },
	headers: cookie === '' ? headers : { ...headers, cookie },
});

function passOn(port: number, { method, url, headers }: Asked, sent: Buffer): Promise<Answer> {
	const { host: _, connection: __, 'transfer-encoding': ___, ...own } = headers;
	const from = headers.origin === undefined ? { origin: SITE } : {};
	const forwarded = { ...own, ...from, 'content-length': sent.length, connection: 'close', host: new URL(SITE).host };
	return new Promise((resolve, reject) => {
		const onward = request({ port, host: '127.0.0.1', method, path: url, headers: forwarded }, (incoming) => {
			const chunks: Buffer[] = [];
			const done = () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) });
			incoming.on('data', (chunk: Buffer) => void chunks.push(chunk));
			incoming.on('end', done);
			if (incoming.headers['content-type']?.startsWith('text/event-stream') === true)
				setTimeout(() => {
					done();
					onward.destroy();
				}, STREAM_MS);
		});
		onward.on('error', reject);
		onward.end(sent);
	});
}

const UNPACKED: Readonly<Record<string, (body: Buffer) => Buffer>> = { gzip: gunzipSync, deflate: inflateSync };

function wrongIn({ status, headers, body }: Answer, where: string, faultsOf: ReturnType<typeof headerFaults>): readonly string[] {
	const own = new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, [value].flat().join(', ')]));
	const none = [204, 304].includes(status);
	const page = new Response(none ? null : new Uint8Array(body), { status, headers: own });
	const hashed = HASHED_FILES.test(where.split(' ')[1] ?? '') && status === 200;
	const faults = hashed ? [] : faultsOf(page, UNPACKED[own.get('content-encoding') ?? '']?.(body).toString() ?? body.toString());
	// What never reached a page of ours has a policy that allows nothing, and so no nonce.
	const barely = headers['content-length'] === '0' && headers['content-security-policy']?.includes('nonce') === false;
	return [...(status >= 500 ? [`${where}: answered ${status}`] : []), ...(barely ? [] : faults.map((one) => `${where} ${status}: ${one}`))];
}
