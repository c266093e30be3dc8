import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { sessionOf } from '../../../test/support/talk.ts';
import { world } from '../../../test/support/world.ts';
import { sendHeld } from './go-on.tsx';
import type { Waiting } from './ports.ts';
import type { SignInDeps } from './sign-in-deps.ts';

/** What somebody reads who unlocks and for whom these waited, when each is answered so. */
async function comesBack(held: readonly Waiting[], answer: () => Response) {
	const w = world();
	const dropped: string[] = [];
	const never = () => {
		throw new Error('Nobody asks.');
	};
	const deps: Partial<SignInDeps> = {
		heldForms: { hold: never, waiting: never, drop: async (_project, rows) => void dropped.push(...rows.map(({ id }) => id)) },
		cookie: { read: never, write: never, clear: never, header: (token: string) => `waymark=${token}` },
		origin: () => 'http://localhost',
		send: async () => answer(),
	};
	const app = new Hono<AppEnv>().get('/', async (c) => {
		c.set('assets', new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }));
		c.set('nonce', 'nonce');
		return (await sendHeld(c, deps as SignInDeps, held, sessionOf(w.nadia, w.project), 'token')) ?? c.text('nothing waited');
	});
	const response = await app.request('/');
	return { status: response.status, to: response.headers.get('location'), text: await response.text(), dropped };
}

const waits = (body: Readonly<Record<string, string>>): Waiting => ({
	...{ id: 'one', kind: 'sent', path: '/close-the-project' },
	body: new URLSearchParams({ formToken: 'old', do: 'close', ...body }).toString(),
});
const proveAgain = () => new Response(null, { status: 303, headers: { location: '/unlock?again&to=%2Fclose-the-project' } });

describe('what waited behind a lock', () => {
	it('goes through, and its answer is where they come to', async () => {
		const back = await comesBack(
			[waits({ goNow: 'Ring Childline' })],
			() => new Response(null, { status: 303, headers: { location: '/today' } }),
		);
		expect([back.status, back.to, back.dropped]).toEqual([303, '/today', ['one']]);
	});

	it('stands before whoever wrote it where its page asks first who they are: a lock opens by less than that', async () => {
		const back = await comesBack([waits({ goNow: 'Ring Childline' })], proveAgain);
		expect(back.status).toBe(409);
		expect(back.text).toContain('Ring Childline');
	});

	it('leads on to proving it where there are no words in it, and is not sent by itself another day', async () => {
		const back = await comesBack([waits({ do: 'approve', deletion: '01a1ea47-8c80-7000-8000-000000000004' })], proveAgain);
		expect([back.status, back.to, back.dropped]).toEqual([303, '/unlock?again&to=%2Fclose-the-project', ['one']]);
	});
});
