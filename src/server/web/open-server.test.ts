import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openServer } from './open-server.ts';
import { barestHeaders } from './security-headers.ts';

let stop = async (): Promise<void> => undefined;
afterEach(() => stop());

type Given = { readonly lines: readonly string[]; readonly pauseMs?: number };

/** What comes back, as it stands on the wire. */
async function sent({ lines, pauseMs = 0 }: Given, limits = {}, fetch = async () => new Response('here')): Promise<string> {
	const server = openServer({ fetch, hostname: '127.0.0.1', secure: true, limits });
	await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
	stop = () =>
		new Promise((closed) => {
			server.close(() => closed());
			server.closeAllConnections();
		});
	const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
	let got = '';
	const ended = new Promise<string>((done) => {
		socket.on('data', (bytes) => {
			got += String(bytes);
			if (got.includes('\r\n\r\n')) socket.end();
		});
		socket.on('close', () => done(got));
	});
	for (const line of lines) {
		socket.write(line);
		await new Promise((later) => setTimeout(later, pauseMs));
	}
	return ended;
}

const slow = { headersTimeout: 60, requestTimeout: 120, connectionsCheckingInterval: 20 };
const NOT_ASKED: readonly (readonly [string, number, Given, object])[] = [
	['what is no request at all', 400, { lines: ['hello there\r\n\r\n'] }, {}],
	['a request that names no host', 400, { lines: ['GET / HTTP/1.1\r\n\r\n'] }, {}],
	['a host that is none', 400, { lines: ['GET / HTTP/1.1\r\nhost: a b\r\n\r\n'] }, {}],
	['an address that is none', 400, { lines: ['GET http://[ HTTP/1.1\r\nhost: localhost\r\n\r\n'] }, {}],
	[
		'headers that are larger than any browser’s',
		431,
		{ lines: [`GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'a'.repeat(17_000)}\r\n\r\n`] },
		{},
	],
	[
		'an expectation that nobody has',
		417,
		{ lines: ['POST / HTTP/1.1\r\nhost: localhost\r\nexpect: cake\r\ncontent-length: 0\r\n\r\n'] },
		{},
	],
	['headers that never end', 408, { lines: ['GET / HTTP/1.1\r\n', 'host: localhost\r\n'], pauseMs: 150 }, slow],
	['a body that never ends', 408, { lines: ['POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n', 'a'], pauseMs: 200 }, slow],
];

describe('where nothing of ours is asked', () => {
	it.each(NOT_ASKED)('the full header set is given, and nothing else: %s', async (_what, status, given, limits) => {
		const read = async (request?: Request) => new Response(await request?.text());
		const answer = await sent(given, limits, read);
		const [head = '', body] = answer.split('\r\n\r\n');
		expect(head.split(' ')[1]).toBe(String(status));
		expect(body).toBe('');
		for (const [name, value] of barestHeaders({ secure: true }))
			expect(head.toLowerCase()).toContain(`\r\n${name}: ${value.toLowerCase()}`);
		expect(head).not.toMatch(/waymark|server:|powered/i);
	});

	it('an error says nothing of itself', async () => {
		const answer = await sent({ lines: ['GET / HTTP/1.1\r\nhost: localhost\r\n\r\n'] }, {}, async () =>
			Promise.reject(new Error('his name')),
		);
		expect(answer).toMatch(/^HTTP\/1\.1 500 /);
		expect(answer).not.toContain('his name');
	});
});

it('a request is answered as it always was', async () => {
	expect(await sent({ lines: ['GET / HTTP/1.1\r\nhost: localhost\r\n\r\n'] })).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*here$/);
});
