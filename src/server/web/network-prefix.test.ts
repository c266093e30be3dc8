import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { networkPrefix, prefixOf } from './network-prefix.ts';

describe('the network that a request comes from', () => {
	it.each([
		['192.0.2.77', '192.0.2'],
		['::ffff:192.0.2.1', '192.0.2'],
		['2001:db8:12:34::1', '2001:0db8:0012'],
		['2001:db8::1', '2001:0db8:0000'],
		['fe80::1%eth0', 'fe80:0000:0000'],
		['', undefined],
		['unknown', undefined],
	])('%s is of %s', (address, prefix) => expect(prefixOf(address)).toBe(prefix));

	/** Asked as the server asks it: with the connection beside the request. */
	async function asked(remote: string, forwarded?: string, trusted: readonly string[] = []): Promise<string> {
		const app = new Hono().get('/', (c) => c.text(networkPrefix(trusted)(c)));
		const incoming = { socket: { remoteAddress: remote, remotePort: 1, remoteFamily: 'IPv4' } };
		const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
		return (await app.request('/', { headers }, { incoming })).text();
	}

	it('is a hash, the same for neighbours and another for others', async () => {
		expect(await asked('192.0.2.1')).toMatch(/^[\w-]{16}$/);
		expect(await asked('192.0.2.1')).toBe(await asked('192.0.2.99'));
		expect(await asked('192.0.2.1')).not.toBe(await asked('192.0.3.1'));
	});

	it('is what a proxy on this machine saw last, and nobody else is believed', async () => {
		expect(await asked('127.0.0.1', '203.0.113.9, 192.0.2.1')).toBe(await asked('192.0.2.1'));
		expect(await asked('198.51.100.1', '192.0.2.1')).toBe(await asked('198.51.100.1'));
	});

	it('behind a proxy elsewhere, which the one on this machine passes on, is what that one saw, if it is named', async () => {
		const [young, proxy] = ['192.0.2.1', '10.0.0.7'];
		const forwarded = `203.0.113.9, ${young}, ${proxy}`;
		expect(await asked('127.0.0.1', forwarded, [proxy])).toBe(await asked(young));
		expect(await asked('127.0.0.1', forwarded)).toBe(await asked(proxy));
		expect(await asked(`::ffff:${proxy}`, `203.0.113.9, ${young}`, [proxy])).toBe(await asked(young));
		expect(await asked('127.0.0.1', `${young}, 127.0.0.1`)).toBe(await asked(young));
	});

	it('is the proxy’s own where it passes nothing on', async () => {
		expect(await asked('10.0.0.7', undefined, ['10.0.0.7'])).toBe(await asked('10.0.0.7'));
		expect(await asked('127.0.0.1', '10.0.0.7', ['10.0.0.7'])).toBe(await asked('10.0.0.7'));
	});

	it('is not known without a connection', async () => {
		const app = new Hono().get('/', (c) => c.text(networkPrefix([])(c)));
		expect(await (await app.request('/')).text()).toBe('unknown');
	});
});
