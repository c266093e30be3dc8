import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { ADA, type AlertWorld, alertWorld, NADIA, PRIYA } from '../../../test/support/alert-world.ts';
import { liveRoutes } from './routes.tsx';

let world: AlertWorld;
let app: Hono<AppEnv>;
let who: StaffMember;
let leave: AbortController;

beforeEach(() => {
	world = alertWorld();
	who = PRIYA;
	leave = new AbortController();
	app = appWith({});
});
afterEach(() => leave.abort());

function appWith(over: { readonly pollMs?: number; readonly beatMs?: number; readonly lifeMs?: number }): Hono<AppEnv> {
	const made = new Hono<AppEnv>();
	made.use(async (c, next) => {
		c.set('session', world.session(who));
		await next();
	});
	made.route('/live', liveRoutes({ ...world, shown: async () => undefined, pollMs: 5_000, beatMs: 10_000, lifeMs: 60_000, ...over }));
	return made;
}

/** Reads the stream until what has come `holds`. */
async function hear(
	holds: (heard: string) => boolean,
	headers: Record<string, string> = {},
	meanwhile: () => Promise<unknown> = async () => {},
): Promise<string> {
	const response = await app.request('/live', { headers, signal: leave.signal });
	expect(response.headers.get('content-type')).toContain('text/event-stream');
	const reader = response.body?.getReader();
	const decoder = new TextDecoder();
	let heard = '';
	let told = false;
	while (reader !== undefined && !holds(heard)) {
		const { value, done } = await reader.read();
		if (done) break;
		heard += decoder.decode(value, { stream: true });
		if (!told) await meanwhile();
		told = true;
	}
	await reader?.cancel();
	return heard;
}

describe('hearing what changed', () => {
	it('names the alert within a second of the commit, and says nothing about it', async () => {
		const began = performance.now();
		const heard = await hear(
			(text) => text.includes('alert-changed'),
			{},
			() => world.disclose('urgent', 'he hit me', NADIA.id),
		);
		expect(performance.now() - began).toBeLessThan(1_000);
		expect(heard).toMatch(/event: alert-changed\ndata: \{"subject":"id-\d+"\}\n\n$/);
		expect(heard).not.toMatch(/hit|urgent|Kofi|kofi/);
	});

	it('begins from now, and goes on from the last event that a browser heard', async () => {
		await world.disclose('urgent', 'first', NADIA.id);
		const cursor = world.state.events.at(-1)?.id ?? '';
		const fresh = await hear(
			(text) => text.includes('alert-changed'),
			{},
			() => world.disclose('urgent', 'second', NADIA.id),
		);
		expect(fresh.match(/alert-changed/g)).toHaveLength(1);
		const resumed = await hear((text) => text.includes('alert-changed'), { 'last-event-id': cursor });
		expect(resumed).toContain(`id: ${world.state.events.at(-1)?.id}`);
	});

	it('hears a change whose wake-up was lost, at the next look', async () => {
		app = appWith({ pollMs: 20 });
		const heard = await hear(
			(text) => text.includes('alert-changed'),
			{},
			async () => {
				world.state.events.push({ id: 'id-999999', kind: 'alert-changed', subject: 'quiet' });
			},
		);
		expect(heard).toContain('"subject":"quiet"');
	});

	it('sends an event once although a late look brings it again', async () => {
		app = appWith({ pollMs: 10, beatMs: 30 });
		world = { ...world, events: { after: async () => [{ id: 'id-000500', kind: 'alert-changed', subject: 'one' }] } };
		app = appWith({ pollMs: 10, beatMs: 30 });
		const heard = await hear((text) => (text.match(/event: beat/g) ?? []).length > 2);
		expect(heard.match(/alert-changed/g)).toHaveLength(1);
	});

	it('beats while nothing happens, and ends after its life so that the session is looked at again', async () => {
		app = appWith({ pollMs: 10, beatMs: 20, lifeMs: 150 });
		const heard = await hear(() => false);
		expect((heard.match(/event: beat/g) ?? []).length).toBeGreaterThan(2);
		expect(heard).not.toContain('data: {');
	});

	it('lets go of everything when the browser leaves', async () => {
		let listening = 0;
		const { listen } = world.wake;
		world = {
			...world,
			wake: {
				...world.wake,
				listen: (listener) => {
					listening++;
					const stop = listen(listener);
					let stopped = false;
					return () => {
						if (!stopped) listening--;
						stopped = true;
						stop();
					};
				},
			},
		};
		app = appWith({});
		await hear((text) => text.includes('beat'));
		await new Promise((later) => setTimeout(later, 120));
		expect(listening).toBe(0);
	});
});

describe('the strip', () => {
	it('shows who has it and never what was said', async () => {
		await world.disclose('urgent', 'he hit me', NADIA.id);
		const html = await (await app.request('/live/strip')).text();
		expect(html).toContain('data-open="1"');
		expect(html).toContain('About Kofi, at 4:00 pm.');
		expect(html).toContain('Nadia Rahman has had it since 4:00 pm.');
		expect(html).not.toContain('hit');
	});

	it('says that more was said and when, and is told at once when words join an open alert', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		expect(await (await app.request('/live/strip')).text()).not.toContain('More was said');
		world.pass(91);
		const heard = await hear(
			(text) => text.includes('alert-changed'),
			{},
			() => world.disclose('urgent', 'he said he would find me', NADIA.id),
		);
		expect(heard).toContain(`data: {"subject":"${alert.id}"}`);
		const html = await (await app.request('/live/strip')).text();
		expect(html).toContain('data-open="1"');
		expect(html).toContain('About Kofi, at 4:00 pm. More was said at 5:31 pm.');
		expect(html).not.toContain('find me');
	});

	it('does not take a second look at the same words for more words, and stands when one account cannot be read', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		world.state.concerns = [
			...world.state.concerns,
			...world.state.concerns.map((one) => ({ ...one, id: world.ids.row<typeof one.id>() })),
		];
		expect(await (await app.request('/live/strip')).text()).not.toContain('More was said');
		world = {
			...world,
			alerts: {
				...world.alerts,
				find: async () => {
					throw new Error('sealed');
				},
			},
		};
		app = appWith({});
		expect(await (await app.request('/live/strip')).text()).toContain(`/alerts/${alert.id}`);
	});

	it('asks for words that nobody graded to be read now, and never calls them unclear', async () => {
		await world.disclose('unclear', 'the man at the park hit me', NADIA.id);
		const html = await (await app.request('/live/strip')).text();
		expect(html).toContain('<b>Please read this now.</b> About Kofi, at 4:00 pm.');
		expect(html).not.toMatch(/Unclear/);
	});

	it('is empty when nothing is open', async () => {
		expect(await (await app.request('/live/strip')).text()).toBe('<div data-open="0"></div>');
	});

	it('is not for somebody who cannot open an alert', async () => {
		await world.disclose('urgent', 'he hit me', NADIA.id);
		who = ADA;
		for (const path of ['/live', '/live/strip']) {
			const response = await app.request(path);
			expect(response.status).toBe(403);
			expect(await response.text()).not.toContain('Kofi');
		}
	});
});
