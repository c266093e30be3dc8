import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import type { Ctx } from './sign-in-deps.ts';
import { LinkPage, LinkUsedUp, SignedOut } from './sign-in-page.tsx';

async function shown(page: (c: Ctx) => unknown): Promise<string> {
	const app = new Hono<AppEnv>().get('/', (c) => {
		c.set('assets', new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }));
		c.set('nonce', 'nonce');
		return c.html(String(page(c)));
	});
	return (await app.request('/')).text();
}

const DOORS = {
	'a link': (c: Ctx, demonstration: boolean) => <LinkPage c={c} deps={{ demonstration }} code="code" />,
	'a link that was used': (c: Ctx, demonstration: boolean) => <LinkUsedUp c={c} deps={{ demonstration }} />,
	'nobody signed in': (c: Ctx, demonstration: boolean) => <SignedOut c={c} deps={{ demonstration }} />,
} as const;

describe.each(Object.entries(DOORS))('the door of %s', (_name, door) => {
	it('speaks of the demonstration in the demonstration, and nowhere else', async () => {
		expect(await shown((c) => door(c, true))).toMatch(/in the demonstration/i);
		expect(await shown((c) => door(c, false))).not.toMatch(/demonstration|real project/i);
	});
});

it('a link of a real project says which page it opens', async () => {
	expect(await shown((c) => DOORS['a link'](c, false))).toContain(
		'It opens one page only: the one on which you set up your own way of signing in.',
	);
});
