import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { conversationRoutes } from '#app/conversation/routes.tsx';
import { alone } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import type { Input } from '#core/flow/input.ts';
import { exact, talk } from '../../../test/support/talk.ts';

const ASSETS = { 'staff.css': '/staff.css', 'favicon.svg': '/favicon.svg', 'manifest.webmanifest': '/manifest.webmanifest' };

/** Nadia's tablet, and Jaz's phone at the same moment. */
async function both() {
	const jaz = await (await talk()).pastLimits();
	const { privatePages } = jaz.kept;
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', jaz.session);
		c.set('assets', ASSETS);
		c.set('nonce', 'nonce');
		return next();
	});
	app.route('/', conversationRoutes({ ...jaz.deps, open: jaz.open, strips: async () => null, privatePages }));
	const now = () => jaz.w.clock.now();
	return {
		jaz,
		tablet: async (below = '') =>
			(await (await app.request(`/conversations/${jaz.id}${below}`)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '),
		opens: async () => {
			const made = { project: jaz.w.project.id, conversation: jaz.id, by: jaz.w.nadia.id, mayCheck: false };
			return (await privatePages.exchange(await privatePages.makeCode(made, now()), async () => 0, now())) ?? '';
		},
		leaves: (token: string) => privatePages.end(token, 'left', now()),
		phone: async (...inputs: readonly Input[]) => {
			for (const input of inputs)
				await takeInput(jaz.deps, jaz.open, { by: alone(jaz.w.project.id), conversation: jaz.id, token: await jaz.head(), input });
		},
	};
}

describe('the worker’s page while the talk is on their phone', () => {
	it('says so, since when, and that nothing comes by itself; and does not say that the worker is with them', async () => {
		const { jaz, tablet, opens } = await both();
		expect(await tablet()).not.toContain('own phone');
		jaz.w.clock.pass(5);
		await opens();
		const page = await tablet();
		expect(page).toContain('Open on their phone since 4:17 pm. What they write appears here when you load this page again.');
		expect(page).toContain('Jaz is on their own phone');
		expect(page).not.toContain('Here: Jaz and Nadia');
	});

	it('shows what they wrote with where, and goes on at the same question once they have left, with nothing asked twice', async () => {
		const { jaz, tablet, opens, leaves, phone } = await both();
		await jaz.take(exact('T15', 'chips', { then: 'on' }));
		const place = (await jaz.stored()).conversation.position.place;
		await jaz.take({ type: 'paused' });
		const token = await opens();
		await phone({ type: 'present', who: ['young-person'] }, { type: 'resumed' }, exact(place, 'not great'));
		expect(await tablet()).toMatch(/not great.*4:12 pm, alone, on their own phone/);
		await phone({ type: 'paused' });
		await leaves(token);
		const resting = await tablet();
		expect(resting).toContain('Opened on their phone at 4:12 pm. Left at 4:12 pm: they pressed Leave now.');
		expect(resting).not.toContain('not great');
		await jaz.take({ type: 'resumed' });
		expect((await jaz.stored()).conversation.position).toMatchObject({ place, floor: 'open' });
		const page = await tablet();
		expect(page).toContain('Here: Jaz and Nadia');
		expect(page).not.toContain('Open on their phone');
		expect(page).toContain('not great');
	});

	it('leads to their own phone from where the talk rests and from where it stops', async () => {
		const { jaz, tablet } = await both();
		expect(await tablet('/stop')).toContain('Go on on their own phone');
		await jaz.take({ type: 'paused' });
		expect(await tablet()).toContain('Go on on their own phone');
	});
});
