import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Never written anywhere, and another one after every start: nobody can be followed by it. */
const key = randomBytes(32);

/**
 * Which network a request comes from, as a keyed hash: /24 of IPv4, /48 of IPv6. Behind a proxy on this machine, the
 * address that the proxy itself saw. `unknown` where there is no connection, as in a test.
 *
 * @param trusted addresses of proxies on other machines that are believed too, such as the one before ours
 * @example networkPrefix(config.trustedProxies)(c)
 */
export function networkPrefix(trusted: readonly string[]): (c: Context) => string {
	const believed = new Set(trusted);
	return (c) => hashed(prefixOf(addressOf(c, believed)));
}

function hashed(prefix: string | undefined): string {
	return prefix === undefined ? 'unknown' : createHmac('sha256', key).update(prefix).digest('base64url').slice(0, 16);
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** Each proxy adds whom it saw at the end. Read from there for as long as whoever says it is believed: further back anybody may write. */
function addressOf(c: Context, believed: ReadonlySet<string>): string {
	const saw = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
	const isBelieved = (address: string) => LOOPBACK.test(address) || believed.has(address.replace(/^::ffff:/i, ''));
	let address = connected(c);
	for (const before of saw.reverse()) {
		if (before === '' || !isBelieved(address)) break;
		address = before;
	}
	return address;
}

function connected(c: Context): string {
	try {
		return getConnInfo(c).remote.address ?? '';
	} catch {
		// Asked without a server, the app has no connection to tell of.
		return '';
	}
}

/** @example prefixOf('192.0.2.77') // '192.0.2' */
export function prefixOf(address: string): string | undefined {
	const four = address.replace(/^::ffff:/i, '');
	if (isIPv4(four)) return four.split('.').slice(0, 3).join('.');
	if (!isIPv6(address)) return undefined;
	const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
	const front = head.split(':').filter(Boolean);
	const back = tail === undefined ? [] : tail.split(':').filter(Boolean);
	const groups = [...front, ...Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0'), ...back];
	return groups
		.slice(0, 3)
		.map((group) => group.padStart(4, '0'))
		.join(':');
}
