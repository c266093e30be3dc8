import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { Verdict } from '#core/screening/verdict.ts';
import { type AlertWorld, alertWorld, NADIA, PRIYA } from '../../../test/support/alert-world.ts';
import { textOf } from '../../../test/support/screening-room.ts';
import { alertRoutes } from './routes.tsx';

const WORDS = 'my brother is dead funny';
const VERDICT: Verdict = {
	level: 'urgent',
	categories: [],
	because: [{ rule: 'gone-since@2', start: 14, end: 18, words: 'dead' }],
	rules: 'screening@7',
};
const ASSETS = { 'staff.css': '/a', 'favicon.svg': '/f', 'manifest.webmanifest': '/m' };

let world: AlertWorld;
let app: Hono<AppEnv>;
const open = async (path: string) => textOf(await (await app.request(path)).text());

function appOver(screening: AlertWorld['screening']) {
	const made = new Hono<AppEnv>();
	made.use(async (c, next) => {
		c.set('session', world.session(PRIYA));
		c.set('assets', ASSETS);
		await next();
	});
	made.route('/alerts', alertRoutes({ ...world, screening, rules: [] }));
	return made;
}

beforeEach(() => {
	world = alertWorld();
	app = appOver(world.screening);
});

describe('words that joined an alert', () => {
	it('stand first with their own time, and what made it so is marked below them', async () => {
		const alert = await world.disclose('immediate', 'he is at the door', null);
		world.state.now = addMinutes(world.state.now, 5);
		await world.disclose('urgent', 'he has gone', null);
		await world.disclose('urgent', 'i think', null);
		const page = await open(`/alerts/${alert.id}`);
		expect(page).toMatch(
			/their own phone, 4:05 pm “i think”.*Said before that.*“he has gone”.*Immediate because of this “he is at the door”/,
		);
		expect(page.match(/because of this/g)).toHaveLength(1);
	});

	it('say nothing of it where the newest is why, or nobody’s words are', async () => {
		const alert = await world.disclose('urgent', 'he is at the door', null);
		expect(await open(`/alerts/${alert.id}`)).not.toMatch(/because of this|phone, \d/);
		await world.disclose('immediate', 'he is in', null);
		expect(await open(`/alerts/${alert.id}`)).not.toContain('because of this');
	});
});

describe('beside the words of an alert', () => {
	it('stands what the computer went by, the rule and its version, and a form that needs no script', async () => {
		const alert = await world.disclose('urgent', WORDS, null, VERDICT);
		const html = await (await app.request(`/alerts/${alert.id}`)).text();
		expect(textOf(html)).toContain('A rule that is no longer used: gone-since@2.');
		expect(textOf(html)).toContain('Rules: gone-since, version 2. Screening: screening, version 7.');
		const [entry] = world.state.entries.keys();
		expect(html).toContain(`<form method="post" action="/conversations/talk/lines/${entry}/screening"`);
		expect(html).toContain(`name="alert" value="${alert.id}"`);
	});

	it('stands what only the model found, more quietly than what a rule reads', async () => {
		const because = [{ rule: 'model@a1', start: 14, end: 18, words: 'dead' }];
		const alert = await world.disclose('urgent', WORDS, null, { ...VERDICT, because });
		const html = await (await app.request(`/alerts/${alert.id}`)).text();
		expect(html).toContain('<mark class="mark-weighed">dead</mark>');
		expect(textOf(html)).toContain('The computer asked for somebody to look. It may be wrong. You decide.');
		expect(textOf(html)).not.toContain('The computer marked');
	});

	it('stands nothing where the computer found nothing or read no words', async () => {
		const none = { ...VERDICT, level: 'none' as const, because: [] };
		const alert = await world.disclose('urgent', WORDS, NADIA.id, none);
		await world.disclose('urgent', 'said without a verdict', NADIA.id);
		expect(await open(`/alerts/${alert.id}`)).not.toContain('Was the computer right?');
	});

	it('is out of the way while somebody takes or closes it', async () => {
		const alert = await world.disclose('urgent', WORDS, null, VERDICT);
		expect(await open(`/alerts/${alert.id}`)).toContain('Was the computer right?');
		expect(await open(`/alerts/${alert.id}?do=take`)).not.toContain('Was the computer right?');
	});

	it('may break, and the alert is shown all the same', async () => {
		const alert = await world.disclose('urgent', WORDS, null, VERDICT);
		app = appOver({ ...world.screening, checksOf: () => Promise.reject(new Error('The disk is gone.')) });
		const page = await open(`/alerts/${alert.id}`);
		expect(page).toContain('my brother is dead funny');
		expect(page).toContain('I’ve got this');
		expect(world.besideFaults).toEqual([{ message: 'The disk is gone.', alert: alert.id }]);
	});
});
