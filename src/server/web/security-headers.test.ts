import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { securityHeaders } from './security-headers.ts';

const app = new Hono<AppEnv>();
app.use(securityHeaders());
app.get('/staff', (c) => c.text(c.get('nonce')));
app.get('/phone', (c) => {
	c.set('policy', 'private');
	return c.text(c.get('nonce'));
});

app.get('/wakes', (c) => {
	c.set('needs', 'service-worker');
	return c.text(c.get('nonce'));
});
app.get('/printed', (c) => {
	c.set('needs', 'print-foot');
	return c.text(c.get('nonce'));
});

async function policyOf(path: string) {
	const answer = await app.request(path);
	const given = (answer.headers.get('content-security-policy') ?? '').split('; ').map((one) => one.split(' '));
	return {
		nonce: await answer.text(),
		headers: answer.headers,
		of: new Map(given.map(([name = '', ...values]) => [name, values.join(' ')])),
	};
}

describe('the policy of a young person’s phone', () => {
	it('lets in one style, one script and an empty icon, asks only ourselves, and parses no HTML from a script', async () => {
		const { of, nonce } = await policyOf('/phone');
		expect(Object.fromEntries(of)).toEqual({
			'default-src': "'none'",
			'script-src': `'nonce-${nonce}'`,
			'style-src': `'nonce-${nonce}'`,
			'img-src': 'data:',
			'connect-src': "'self'",
			'form-action': "'self'",
			'frame-ancestors': "'none'",
			'base-uri': "'none'",
			'require-trusted-types-for': "'script'",
			'trusted-types': "'none'",
		});
	});

	it('tells no other site where somebody comes from, and keeps nothing', async () => {
		const { headers } = await policyOf('/phone');
		expect(headers.get('referrer-policy')).toBe('same-origin');
		expect(headers.get('cache-control')).toBe('no-store');
		expect(headers.get('x-frame-options')).toBe('DENY');
	});
});

it('staff pages keep their own policy, and every response has a nonce of its own', async () => {
	const [one, other] = [await policyOf('/staff'), await policyOf('/staff')];
	expect(one.of.get('style-src')).toContain("'self'");
	expect(one.headers.get('referrer-policy')).toBe('no-referrer');
	expect(one.nonce).not.toBe(other.nonce);
});

describe('a staff page', () => {
	it('makes no script address and has no style of its own, unless that is what it is for', async () => {
		const [plain, wakes, printed] = [await policyOf('/staff'), await policyOf('/wakes'), await policyOf('/printed')];
		expect([plain, wakes, printed].map(({ of }) => of.get('trusted-types'))).toEqual(["'none'", 'waymark', "'none'"]);
		expect([plain, wakes, printed].map(({ of }) => of.get('style-src'))).toEqual(["'self'", "'self'", `'self' 'nonce-${printed.nonce}'`]);
	});

	it('may ask for a passkey, and a young person’s phone for nothing', async () => {
		const permissions = async (path: string) => (await policyOf(path)).headers.get('permissions-policy');
		expect(await permissions('/staff')).toContain('publickey-credentials-get=(self)');
		expect(await permissions('/phone')).not.toContain('(self)');
	});
});

it('a site on https is never asked for another way again, and one that is not says nothing of it', async () => {
	const name = 'strict-transport-security';
	const https = new Hono<AppEnv>();
	https.use(securityHeaders({ secure: true }));
	https.get('/', (c) => c.text(''));
	expect((await https.request('/')).headers.get(name)).toBe('max-age=63072000; includeSubDomains');
	expect((await app.request('/staff')).headers.has(name)).toBe(false);
});
