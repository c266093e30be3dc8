import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import type { AlertId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { ADA, type AlertWorld, alertWorld, JOEL, NADIA, PRIYA } from '../../../test/support/alert-world.ts';
import { actOnAlert } from './alerts.ts';
import { alertRoutes } from './routes.tsx';

const WORDS = 'hes outside the flat i cant go back in he said hed find me';
const VERDICT = {
	level: 'immediate' as const,
	categories: [],
	because: [
		{ rule: 'cannot-go-back', start: 21, end: 38, words: 'i cant go back in' },
		{ rule: 'threat', start: 39, end: 58, words: 'he said hed find me' },
	],
	rules: 'test@1',
};
const ASSETS = {
	'staff.css': '/a.css',
	'favicon.svg': '/f.svg',
	'manifest.webmanifest': '/m',
	'live.js': '/l.js',
	'push.js': '/p.js',
	'sw.js': '/sw.js',
};
const RULES = [{ id: 'T41=yes', says: 'Said that somebody hurt them.' }];

let world: AlertWorld;
let app: Hono<AppEnv>;
let who: StaffMember;

beforeEach(() => {
	world = alertWorld('2026-11-17T03:07:00Z');
	who = PRIYA;
	app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', world.session(who));
		c.set('nonce', 'nonce');
		c.set('assets', ASSETS);
		await next();
	});
	app.route('/alerts', alertRoutes({ ...world, rules: RULES }));
});

const get = async (path: string) => (await app.request(path)).text();
const post = (id: AlertId, act: string, fields: Record<string, string>) =>
	app.request(`/alerts/${id}/${act}`, {
		method: 'POST',
		body: new URLSearchParams(fields),
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
	});
/** Kofi was told what came of it. */
const HEARD = { heard: 'told', heardOn: '2026-11-17' };
const newest = () => world.state.concerns.at(-1)?.id ?? '';
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('opening an alert', () => {
	it('changes nothing, however often, and is in the audit before it is shown', async () => {
		const alert = await world.disclose('immediate', WORDS, null, VERDICT);
		const [trail, told] = [world.state.trail.length, world.state.notifications.length];
		for (let opened = 0; opened < 3; opened++) await get(`/alerts/${alert.id}`);
		await get(`/alerts/${alert.id}?do=take`);
		await get('/alerts');
		expect(world.alert(alert.id)).toEqual(alert);
		expect(world.state.trail).toHaveLength(trail);
		expect(world.state.notifications).toHaveLength(told);
		expect(world.state.audit.filter((row) => row.action === 'alert.opened')).toHaveLength(4);
	});

	it('shows the words whole with what the computer marked, and says that it may be wrong', async () => {
		const alert = await world.disclose('immediate', WORDS, null, VERDICT);
		const html = await get(`/alerts/${alert.id}`);
		expect(html).toContain('“hes outside the flat <mark>i cant go back in</mark> <mark>he said hed find me</mark>”');
		expect(text(html)).toContain('Kofi, 15, alone, on their own phone');
		expect(html).toContain('The computer marked two parts. It may be wrong. You decide.');
	});

	it('shows all the words plainly when nothing in them was marked', async () => {
		const alert = await world.disclose('unclear', '<b>he</b> hit me', NADIA.id);
		const html = await get(`/alerts/${alert.id}`);
		expect(html).toContain('“&lt;b&gt;he&lt;/b&gt; hit me”');
		expect(html).not.toContain('<mark>');
		expect(html).toContain('nothing of this. It is on staff screens only.');
	});

	it('does not make less of words that the computer did not grade', async () => {
		const alert = await world.disclose('unclear', 'the man at the park hit me', NADIA.id);
		const html = text(await get(`/alerts/${alert.id}`));
		expect(html).toContain('Please read this now. Nadia Rahman has had it since 3:07 am');
		expect(html).toContain('The computer did not grade these words. Read them and decide.');
		expect(html).toContain('To be checked at ');
		expect(html).not.toMatch(/Unclear|could not say/);
		expect(text(await get(`/alerts/${alert.id}?do=take`))).toContain('Choosing below takes it over from Nadia Rahman.');
	});

	it('says what was chosen as well as what was said', async () => {
		const alert = await world.disclose('urgent', 'my uncle', NADIA.id);
		world.state.concerns = world.state.concerns.map((concern) => ({ ...concern, rules: ['T41=yes', 'not-in-the-table'] }));
		const html = text(await get(`/alerts/${alert.id}`));
		expect(html).toContain('“my uncle” Said that somebody hurt them. This answer always comes to a person.');
		expect(html).not.toContain('not-in-the-table');
	});

	it('is dark at night and follows the device by day', async () => {
		const alert = await world.disclose('immediate', WORDS, null);
		expect(await get(`/alerts/${alert.id}`)).toContain('data-theme="dark"');
		world.pass(8 * 60);
		expect(await get(`/alerts/${alert.id}`)).not.toContain('data-theme');
	});

	it('names nobody in the title, because a phone shows it to whoever looks', async () => {
		const alert = await world.disclose('immediate', WORDS, null);
		expect(await get(`/alerts/${alert.id}`)).toContain('<title>Please open · Waymark</title>');
	});

	it('is not for an administrator, and is not there for a wrong address', async () => {
		const alert = await world.disclose('immediate', WORDS, null);
		expect((await app.request('/alerts/nothing')).status).toBe(404);
		who = ADA;
		for (const path of ['/alerts', `/alerts/${alert.id}`]) {
			const response = await app.request(path);
			expect(response.status).toBe(403);
			expect(await response.text()).not.toContain('Kofi');
		}
		expect((await post(alert.id, 'own', { decision: 'call-999' })).status).toBe(403);
		expect(world.alert(alert.id)).toEqual(alert);
	});
});

describe('acting on an alert', () => {
	it('marks it read, by name, when somebody says so', async () => {
		const alert = await world.disclose('immediate', WORDS, null);
		expect((await post(alert.id, 'seen', { read: newest() })).status).toBe(303);
		expect(world.alert(alert.id)).toMatchObject({ state: 'seen', seenBy: PRIYA.id });
		expect(text(await get(`/alerts/${alert.id}`))).toContain(
			'You have read it. Nobody has taken it yet. Joel is told at 3:09 am unless you take it.',
		);
		expect(world.state.audit.at(-2)).toMatchObject({ actor: PRIYA.id, action: 'alert.seen', subject: alert.id, youngPerson: 'kofi' });
	});

	it('does not count as read what was said after the page was made', async () => {
		const alert = await world.disclose('urgent', 'he hit me', null);
		const read = newest();
		await world.disclose('urgent', 'and my sister', null);
		const response = await post(alert.id, 'seen', { read });
		expect(response.status).toBe(409);
		expect(await response.text()).toContain('and my sister');
		expect(world.alert(alert.id).state).toBe('raised');
	});

	it('is taken with a decision: one touch, or words of their own', async () => {
		const alert = await world.disclose('immediate', WORDS, null);
		expect(text(await get(`/alerts/${alert.id}?do=take`))).toContain(
			'I am calling 999 now Speak to Kofi I am ringing the council night team Its number is not set up here yet: look in your cover plan.',
		);
		await post(alert.id, 'own', { decision: 'call-999', words: '' });
		expect(world.alert(alert.id)).toMatchObject({ state: 'owned', owner: PRIYA.id });
		expect(world.state.trail.at(-1)).toMatchObject({ what: 'owned', by: PRIYA.id, words: 'I am calling 999 now' });
		expect(text(await get(`/alerts/${alert.id}`))).toContain('Yours since 3:07 am');
	});

	it('is not taken without one, and nothing typed is lost', async () => {
		const alert = await world.disclose('immediate', WORDS, null);
		const empty = await post(alert.id, 'own', { decision: 'other', words: '  ' });
		expect(empty.status).toBe(422);
		expect(await empty.text()).toContain('Choose what you will do first, or write it');
		const late = await post(alert.id, 'own', { decision: 'wait', until: '09:00', words: 'The office rings back' });
		expect(late.status).toBe(422);
		expect(await late.text()).toMatch(/value="09:00"[\s\S]*The office rings back/);
		expect(world.alert(alert.id).state).toBe('raised');
	});

	it('waits for a call back until a time, over midnight too', async () => {
		world = alertWorld('2026-11-17T23:50:00Z');
		const alert = await world.disclose('immediate', WORDS, null);
		await actOnAlert(world, world.session(PRIYA), alert.id, { act: 'seen', read: newest() });
		app = new Hono<AppEnv>().use(async (c, next) => {
			c.set('session', world.session(who));
			await next();
		});
		app.route('/alerts', alertRoutes({ ...world, rules: RULES }));
		await post(alert.id, 'own', { decision: 'wait', until: '00:20', words: '' });
		expect(world.alert(alert.id)).toMatchObject({ state: 'owned', nextDueAt: '2026-11-18T00:20:00.000Z' });
	});

	it('is taken over from the worker it was said to, by a decision, and she can see it', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		expect(text(await get(`/alerts/${alert.id}`))).toContain('Take it over');
		expect((await post(alert.id, 'own', { decision: 'speak' })).status).toBe(409);
		expect((await post(alert.id, 'take-over', { decision: 'speak', from: NADIA.id })).status).toBe(303);
		expect(world.alert(alert.id)).toMatchObject({ owner: PRIYA.id });
		who = NADIA;
		expect(text(await get(`/alerts/${alert.id}`))).toContain('Priya Nair has had it since 3:07 am');
	});

	it('is not taken over from somebody whom the page did not show', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		await actOnAlert(world, world.session(JOEL), alert.id, { act: 'take-over', from: NADIA.id, decision: { words: 'Mine' } });
		const response = await post(alert.id, 'take-over', { decision: 'other', words: 'I will ring', from: NADIA.id });
		expect(response.status).toBe(409);
		expect(await response.text()).toContain('I will ring');
		expect(world.alert(alert.id).owner).toBe(JOEL.id);
	});

	it('takes an unreadable answer to a check-back as a call for help', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		who = NADIA;
		await post(alert.id, 'check-back', { answer: 'fine', read: newest() });
		expect(world.alert(alert.id).state).toBe('owned');
		await post(alert.id, 'check-back', { answer: '' });
		expect(world.alert(alert.id)).toMatchObject({ state: 'raised', level: 'immediate' });
	});

	it('is closed by its owner with what was done, who was told, and whether the child was told first', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		who = NADIA;
		const halfway = await post(alert.id, 'close', {
			read: newest(),
			done: 'Rang the council',
			toldWhom: 'Night team, 4:20 am',
			toldFirst: 'no',
			whyNot: '',
			...HEARD,
		});
		expect(halfway.status).toBe(422);
		expect(await halfway.text()).toMatch(/Rang the council[\s\S]*Night team, 4:20 am/);
		await post(alert.id, 'close', {
			read: newest(),
			done: 'Rang the council',
			toldWhom: 'Night team, 4:20 am',
			toldFirst: 'yes',
			whyNot: '',
			readBy: JOEL.id,
			...HEARD,
		});
		expect(world.alert(alert.id)).toMatchObject({ state: 'closed', nextDueAt: null });
		const html = text(await get(`/alerts/${alert.id}`));
		expect(html).toContain('Rang the council');
		expect(html).toContain('Also read by: Joel Okafor');
		expect(html).not.toContain('got this');
	});

	it('goes through although the sweep wrote a moment before, and gives up politely if it never can', async () => {
		const alert = await world.disclose('immediate', WORDS, null);
		let others = 2;
		world.state.beforeCommit = () => {
			if (others-- > 0) world.state.alerts.set(alert.id, { ...world.alert(alert.id), version: world.alert(alert.id).version + 1 });
		};
		expect(await actOnAlert(world, world.session(PRIYA), alert.id, { act: 'seen', read: newest() })).toEqual({ outcome: 'saved' });
		others = 1_000;
		expect(await actOnAlert(world, world.session(PRIYA), alert.id, { act: 'own', decision: { words: 'x' } })).toEqual({ outcome: 'stale' });
	});

	it('keeps the whole story in order for whoever asks later', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		await post(alert.id, 'seen', { read: newest() });
		await post(alert.id, 'take-over', { decision: 'night-team', from: NADIA.id });
		expect(text(await get(`/alerts/${alert.id}`))).toMatch(
			/Raised .*Owned by Nadia Rahman, who is with them .*Seen by Priya Nair .*Taken over by Priya Nair .*I am ringing the council night team/,
		);
	});
});
