import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { privateCookie } from './private-cookie.ts';
import { deviceCookie, sessionCookie } from './session-cookie.ts';

const COOKIES = { 'of a session': sessionCookie, 'of a device': deviceCookie, 'of a young person’s phone': privateCookie } as const;

/** What a browser is told to keep, in parts. */
async function told(make: (typeof COOKIES)[keyof typeof COOKIES], secure: boolean): Promise<readonly string[]> {
	const app = new Hono();
	app.get('/', (c) => {
		make(secure).write(c, 'token');
		return c.text('');
	});
	return ((await app.request('/')).headers.get('set-cookie') ?? '').split('; ');
}

it.each(Object.entries(COOKIES))('the cookie %s goes to no other site, host or script', async (_whose, make) => {
	const parts = await told(make, true);
	expect(parts[0]).toMatch(/^__Host-[a-z-]+=token$/);
	expect(parts).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']));
	expect(parts.join()).not.toContain('Domain');
});

it('without https it goes to no other site either', async () => {
	for (const make of Object.values(COOKIES)) {
		const parts = await told(make, false);
		expect(parts).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Strict']));
		expect(parts).not.toContain('Secure');
	}
});
