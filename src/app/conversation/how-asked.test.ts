import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { conversationRoutes } from '#app/conversation/routes.tsx';
import type { Input } from '#core/flow/input.ts';
import { exact, talk } from '../../../test/support/talk.ts';

const ASSETS = { 'staff.css': '/a/staff.css', 'live.js': '/a/live.js', 'favicon.svg': '/a/f.svg', 'manifest.webmanifest': '/a/m.json' };
const PICKED = /<input[^>]*name="how"[^>]*value="([^"]+)"[^>]*checked/;

/** The question page after these inputs: what it offers as how it was asked, and which of them it starts with. */
async function pageAfter(...inputs: readonly Input[]) {
	const jaz = await (await talk()).pastLimits();
	for (const input of inputs) await jaz.take(input);
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', jaz.session);
		c.set('assets', ASSETS);
		c.set('nonce', 'nonce');
		return next();
	});
	app.route('/', conversationRoutes({ ...jaz.deps, open: jaz.open, strips: async () => null }));
	const html = await (await app.request(`/conversations/${jaz.id}`)).text();
	return { html, picked: PICKED.exec(html)?.[1], offers: [...html.matchAll(/name="how"[^>]*value="([^"]+)"/g)].map(([, value]) => value) };
}

const broughtUp: Input = { type: 'opened', question: 'T41', by: 'young-person' };
const harmed = exact('T41', 'he hit me', { value: { options: ['yes'], words: 'he hit me' }, prompted: false });

describe('how it was asked', () => {
	it('starts as the prompt where a prompt is on the screen', async () => {
		const page = await pageAfter();
		expect(page.html).toContain('You could ask');
		expect(page.picked).toBe('prompt');
	});

	it('starts as brought up when the topic was opened because they brought it up', async () => {
		const page = await pageAfter(broughtUp);
		expect(page.html).toContain('You could ask');
		expect(page.picked).toBe('brought-up');
		expect(page.offers).toEqual(['prompt', 'other', 'brought-up']);
	});

	it('does not offer the prompt while there is only listening and no prompt on the screen', async () => {
		for (const opened of [broughtUp, { ...broughtUp, by: 'worker' as const }]) {
			const page = await pageAfter(opened, harmed);
			expect(page.html).toContain('Thank you for telling me.');
			expect(page.picked).toBe('brought-up');
			expect(page.offers).toEqual(['other', 'brought-up']);
			expect(page.html).not.toContain('name="asked"');
		}
	});
});
