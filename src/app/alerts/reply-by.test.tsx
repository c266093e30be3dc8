import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { addMinutes, instant } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { replyPromise } from '#core/escalation/reply-promise.ts';
import { type AlertWorld, alertWorld, JOEL, NADIA, PRIYA } from '../../../test/support/alert-world.ts';
import { alertRoutes } from './routes.tsx';

let world: AlertWorld;
let app: Hono<AppEnv>;
let who: typeof PRIYA;

beforeEach(() => {
	world = alertWorld('2026-11-17T09:07:00Z');
	who = PRIYA;
	world.state.saidIn = { worker: NADIA.id, startedAt: instant('2026-11-17T08:50:00Z'), endedAt: null, episodes: [] };
	app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', world.session(who));
		c.set('nonce', 'nonce');
		c.set('assets', { 'staff.css': '/a.css', 'favicon.svg': '/f.svg', 'manifest.webmanifest': '/m' });
		await next();
	});
	app.route('/alerts', alertRoutes({ ...world, rules: [] }));
});

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const read = async (alert: Alert, below = '') => text(await (await app.request(`/alerts/${alert.id}${below}`)).text());
const post = (alert: Alert, act: string, fields: Record<string, string>) =>
	app.request(`/alerts/${alert.id}/${act}`, { method: 'POST', body: new URLSearchParams(fields) });
const promise = async (alert: Alert) => {
	const record = await world.alerts.find(world.project, alert.id);
	return record && replyPromise(record);
};

describe('what was written alone', () => {
	it('tells everybody on duty, is nobody’s until somebody takes it, and says that nobody was with them', async () => {
		const alert = await world.disclose('urgent', 'he is back', null);
		expect(alert).toMatchObject({ state: 'raised', owner: null, nextDue: 'notify' });
		expect(world.state.notifications.map(({ to }) => to)).toEqual([PRIYA.id]);
		expect(world.state.trail.map(({ what }) => what)).not.toContain('owned-by-worker-present');
		const page = await read(alert);
		expect(page).toContain('With them now: Nobody from here. This was written alone, on their own phone. Their worker: Nadia Rahman.');
		expect(page).not.toContain('who is with');
	});

	it('says that they asked for a person, when that is all they did', async () => {
		const alert = await world.disclose('unclear', '', null);
		for (const [id, entry] of world.state.entries) world.state.entries.set(id, { ...entry, input: { type: 'asked-for-a-person' } });
		expect(await read(alert)).toContain('Kofi asked to talk to a person. Whoever asks for a person comes to a person. You decide.');
	});

	it('says of each thing that was said where that was', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		world.pass(20);
		await world.disclose('urgent', 'he is back', null);
		const page = await read(alert);
		expect(page).toContain('Kofi, 15, alone, on their own phone');
		expect(page).toContain('9:07 am, with Nadia, on the tablet “he hit me”');
	});
});

describe('a time by which somebody replies', () => {
	it('makes the alert theirs, stands on the trail, and is what the young person can be told', async () => {
		const alert = await world.disclose('urgent', 'he is back', null);
		expect(await read(alert, '?do=take')).toContain('I will ring or write by Kofi’s page, if it is still open, says your first name');
		expect((await post(alert, 'own', { decision: 'reply', replyBy: '09:30' })).status).toBe(303);
		const half = instant('2026-11-17T09:30:00Z');
		expect(await promise(alert)).toEqual({ by: PRIYA.id, replyBy: half });
		expect(world.alert(alert.id)).toMatchObject({ state: 'owned', owner: PRIYA.id, nextDueAt: half });
		const page = await read(alert);
		expect(page).toContain('You decided: I will ring or write by 9:30 am.');
		expect(page).toContain('Kofi can see: “Priya has read this and will reply by 9:30 am.” That is if their page is still open.');
		expect(page).toContain('Priya Nair said when they will ring or write 9:07 am By 9:30 am');
	});

	it('is refused on its own field with what was typed still there, and promises nothing', async () => {
		const alert = await world.disclose('urgent', 'he is back', null);
		for (const replyBy of ['', '23:00', 'soon']) {
			const refused = await post(alert, 'own', { decision: 'reply', replyBy, words: 'after the meeting' });
			expect(refused.status).toBe(422);
			const html = await refused.text();
			expect(html).toContain('href="#replyBy"');
			expect(html).toContain('after the meeting');
		}
		expect(world.alert(alert.id).state).toBe('raised');
		expect(await promise(alert)).toBeNull();
	});

	it('is gone from what they can be told once somebody else has taken it', async () => {
		const alert = await world.disclose('urgent', 'he is back', null);
		await post(alert, 'own', { decision: 'reply', replyBy: '09:30' });
		who = JOEL;
		await post(alert, 'take-over', { decision: 'speak', from: PRIYA.id });
		expect(await promise(alert)).toBeNull();
		expect(await read(alert)).toContain('Kofi can see: “Joel has this now.”');
	});

	it('is not offered while a worker is with them', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		expect(await read(alert, '?do=take')).not.toContain('I will ring or write by');
	});

	it('may be tomorrow early where that is soon', async () => {
		world.pass(14 * 60 + 40);
		const alert = await world.disclose('urgent', 'he is back', null);
		await post(alert, 'own', { decision: 'reply', replyBy: '00:30' });
		expect((await promise(alert))?.replyBy).toBe(addMinutes(world.state.now, 43));
	});
});
