import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import type { AlertId } from '#core/id.ts';
import { type AlertWorld, alertWorld, PRIYA } from '../../../test/support/alert-world.ts';
import { alertRoutes } from './routes.tsx';

const WORDS = 'hes outside the flat i cant go back in he said hed find me';
const VERDICT = { level: 'immediate' as const, categories: [], because: [], rules: 'test@1' };

let world: AlertWorld;
let app: Hono<AppEnv>;

beforeEach(() => {
	world = alertWorld('2026-11-17T03:07:00Z');
	app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', world.session(PRIYA));
		c.set('nonce', 'nonce');
		c.set('assets', { 'staff.css': '/a.css', 'favicon.svg': '/f.svg', 'manifest.webmanifest': '/m', 'live.js': '/l.js' });
		await next();
	});
	app.route('/alerts', alertRoutes({ ...world, rules: [] }));
});

const get = async (path: string) => (await app.request(path)).text();
const post = (id: AlertId, act: string, fields: Record<string, string>) =>
	app.request(`/alerts/${id}/${act}`, { method: 'POST', body: new URLSearchParams(fields) });
const newest = () => world.state.concerns.at(-1)?.id ?? '';
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('whoever has it already', () => {
	it('waits for no call back on a page that is older than the newest words, which are shown first', async () => {
		const alert = await world.disclose('urgent', WORDS, null, VERDICT);
		await post(alert.id, 'own', { decision: 'got-it' });
		const read = newest();
		expect(await get(`/alerts/${alert.id}?do=take`)).toContain(`name="read" value="${read}"`);
		await world.disclose('urgent', 'he found me', null, VERDICT);
		const due = world.alert(alert.id).nextDueAt;
		const late = await post(alert.id, 'own', { decision: 'wait', until: '07:00', words: 'Police ring back', read });
		expect([late.status, world.alert(alert.id).nextDueAt]).toEqual([409, due]);
		expect(text(await late.text())).toContain('Something was said or done here since you opened it');
		expect((await post(alert.id, 'own', { decision: 'wait', until: '07:00', words: 'x', read: newest() })).status).toBe(303);
	});

	it.each(['the page before them', 'a page that does not say'])(
		'is still with it only as far as they have read: from %s, newer words climb on, and help is called for all the same',
		async (from) => {
			const alert = await world.disclose('urgent', WORDS, null, VERDICT);
			await post(alert.id, 'own', { decision: 'got-it' });
			const read = newest();
			expect(await get(`/alerts/${alert.id}`)).toContain(`name="read" value="${read}"`);
			await world.disclose('urgent', 'he found me', null, VERDICT);
			const due = world.alert(alert.id).nextDueAt;
			world.pass(5);
			const old: Record<string, string> = from === 'the page before them' ? { read } : {};
			const late = await post(alert.id, 'check-back', { answer: 'fine', ...old });
			expect([late.status, world.alert(alert.id).nextDueAt]).toEqual([409, due]);
			expect(text(await late.text())).toContain('Something was said or done here since you opened it');
			expect((await post(alert.id, 'check-back', { answer: 'fine', read: newest() })).status).toBe(303);
			expect(world.alert(alert.id).nextDueAt).not.toBe(due);
			await world.disclose('urgent', 'he is here', null, VERDICT);
			expect((await post(alert.id, 'check-back', { answer: 'need-help', ...old })).status).toBe(303);
			expect(world.alert(alert.id)).toMatchObject({ state: 'raised', level: 'immediate' });
		},
	);

	it('turns nobody away who takes what is nobody’s, however old their page is', async () => {
		const alert = await world.disclose('urgent', WORDS, null, VERDICT);
		const read = newest();
		await world.disclose('urgent', 'he found me', null, VERDICT);
		expect((await post(alert.id, 'own', { decision: 'wait', until: '07:00', words: 'x', read })).status).toBe(303);
	});
});
