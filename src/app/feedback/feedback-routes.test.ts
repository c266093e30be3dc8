import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { feedbackRoutes } from '#app/feedback/feedback-routes.tsx';
import type { Face } from '#core/flow/answer.ts';
import type { Role } from '#core/record/staff.ts';
import { staffApp } from '../../../test/support/staff-app.ts';

const ASSETS = { 'staff.css': '/a', 'favicon.svg': '/f', 'manifest.webmanifest': '/m' };

async function looking(role: Role, given: readonly { readonly month: string; readonly faces: readonly Face[]; readonly words: string }[]) {
	const { pages, session, state, world } = await staffApp(role);
	const all = given.map((one, at) => ({ ...one, faces: [...one.faces], id: `r${at}`, project: world.project.id }));
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', session);
		c.set('assets', ASSETS);
		c.set('nonce', 'nonce');
		return next();
	});
	app.route('/', feedbackRoutes({ ...pages, feedback: { all: async () => all } }));
	const response = await app.request('/how-talks-were');
	return { status: response.status, html: await response.text(), audit: state.audit };
}

const OCTOBER = [
	...Array.from({ length: 6 }, () => ({ month: '2026-10', faces: ['good' as const], words: '' })),
	{ month: '2026-10', faces: ['awful' as const], words: 'you typed the whole time' },
];

describe('how talks were', () => {
	it.each(['lead', 'manager'] as const)('gives a %s the totals and the words', async (role) => {
		const { status, html, audit } = await looking(role, OCTOBER);
		expect(status).toBe(200);
		for (const words of ['October 2026', 'fewer than five', 'you typed the whole time']) expect(html).toContain(words);
		expect(audit.at(-1)).toMatchObject({ action: 'feedback.read', youngPerson: null });
	});

	it.each(['worker', 'duty'] as const)('gives a %s totals only', async (role) => {
		const { status, html, audit } = await looking(role, OCTOBER);
		expect(status).toBe(200);
		expect(html).toContain('fewer than five');
		expect(html).not.toContain('you typed the whole time');
		expect(audit.at(-1)).toMatchObject({ action: 'feedback.totals-read' });
	});

	it('is not for whoever looks after accounts', async () => {
		const { status, html } = await looking('administrator', OCTOBER);
		expect(status).toBe(403);
		expect(html).not.toContain('October');
	});

	it('tells no share of anything, and no number under five', async () => {
		const { html } = await looking('lead', OCTOBER);
		const page = html.slice(html.indexOf('<main'));
		expect(page).not.toContain('%');
		expect(page.match(/<b>[^<]+<\/b>/g)).toEqual(['<b>fewer than five</b>', '<b>nobody</b>', '<b>nobody</b>', '<b>nobody</b>', '<b>6</b>']);
	});

	it('says what will come here while there is nothing, also while the month goes on', async () => {
		expect((await looking('worker', [])).html).toContain('Nobody has said how a talk was yet');
		const { html } = await looking('lead', [{ month: '2026-11', faces: ['awful'], words: 'just now' }]);
		expect(html).toContain('Nobody has said how a talk was yet');
		expect(html).not.toContain('just now');
	});
});
