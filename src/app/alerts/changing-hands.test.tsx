import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { instant } from '#core/clock/instant.ts';
import type { Hour } from '#core/cover/hour.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { ADA, type AlertWorld, alertWorld, JOEL, NADIA, PRIYA } from '../../../test/support/alert-world.ts';
import { alertRoutes } from './routes.tsx';

const ASSETS = { 'staff.css': '/a.css', 'favicon.svg': '/f.svg', 'manifest.webmanifest': '/m', 'live.js': '/l.js' };
const ON_CALL: Hour = { mode: 'on-call', onDuty: [PRIYA.id], mayWake: [], backstop: [JOEL.id], opensAt: null };

let world: AlertWorld;
let app: Hono<AppEnv>;
let who: StaffMember;

beforeEach(() => {
	world = alertWorld('2026-11-17T03:07:00Z');
	world.state.hour = ON_CALL;
	who = PRIYA;
	app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', world.session(who));
		c.set('nonce', 'nonce');
		c.set('assets', ASSETS);
		await next();
	});
	app.route('/alerts', alertRoutes({ ...world, rules: [] }));
});

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const read = async ({ id }: Alert, below = '') => text(await (await app.request(`/alerts/${id}${below}`)).text());
const now = async () => (await app.request('/alerts/now')).headers.get('location');
const post = ({ id }: Alert, act: string, fields: Record<string, string> | string[][] = {}) =>
	app.request(`/alerts/${id}/${act}`, { method: 'POST', body: new URLSearchParams(fields) });
const said = () => world.state.trail.map(({ what }) => what);
const alone = () => world.disclose('immediate', 'hes outside', null);

describe('where a push leads', () => {
	it('is the one alert that nobody has, and the list where there are several or none', async () => {
		expect(await now()).toBe('/alerts');
		const alert = await alone();
		expect(await now()).toBe(`/alerts/${alert.id}`);
		const other = { ...world.alert(alert.id), id: 'other' as Alert['id'] };
		world.state.alerts.set(other.id, other);
		expect(await now()).toBe('/alerts');
		await post(other, 'own', { decision: 'got-it' });
		expect(await now()).toBe(`/alerts/${alert.id}`);
	});

	it('is hers once she has it, and that of whoever is asked to take it; it marks nothing', async () => {
		const alert = await alone();
		await post(alert, 'own', { decision: 'got-it' });
		const before = world.alert(alert.id);
		expect(await now()).toBe(`/alerts/${alert.id}`);
		who = JOEL;
		expect(await now()).toBe('/alerts');
		expect(world.alert(alert.id)).toEqual(before);
		who = PRIYA;
		await post(alert, 'offer', { to: JOEL.id });
		who = JOEL;
		expect(await now()).toBe(`/alerts/${alert.id}`);
		who = ADA;
		expect((await app.request('/alerts/now')).status).toBe(403);
	});
});

describe('one touch', () => {
	it('takes what nobody has, by a decision that is written down, and asks what comes first', async () => {
		const alert = await alone();
		const answer = await post(alert, 'own', { decision: 'got-it' });
		expect(answer.headers.get('location')).toBe(`/alerts/${alert.id}?do=take`);
		expect(world.state.trail.at(-1)).toMatchObject({ what: 'owned', by: PRIYA.id, words: 'I have read it and I have got it.' });
		const page = await read(alert, '?do=take');
		expect(page).toContain('Yours since 3:07 am');
		expect(page).toContain('What will you do first?');
		expect(page).toContain('leave this yours');
	});

	it('says first who is woken next, by name and when', async () => {
		const alert = await alone();
		expect(await read(alert)).toContain('Nobody has taken it yet. Joel is woken at 3:09 am unless you take it.');
		world.state.hour = { ...ON_CALL, mode: 'staffed' };
		expect(await read(alert)).toContain('Joel is told at 3:09 am unless you take it.');
	});

	it('says who had it and until when, once it is anybody’s again, on its page and in the list', async () => {
		const alert = await alone();
		await post(alert, 'own', { decision: 'got-it' });
		const [line] = world.state.trail.slice(-1);
		if (line === undefined) throw new Error('Nobody has it.');
		const until = instant('2026-11-17T03:37:00.000Z');
		world.state.trail.push({ ...line, id: 'missed', at: until, by: null, what: 'check-back-missed', words: null });
		world.state.alerts.set(alert.id, { ...world.alert(alert.id), state: 'raised', owner: null, ownedAt: null, nextDue: 'notify' });
		who = JOEL;
		const words = 'Priya Nair had it until 3:37 am. Nobody has it now.';
		for (const page of [await read(alert), text(await (await app.request('/alerts')).text())]) {
			expect(page).toContain(words);
			expect(page).not.toContain('Nobody has taken it yet');
		}
		who = PRIYA;
		expect(await read(alert)).toContain('You had it until 3:37 am. Nobody has it now.');
	});

	it('names nobody to whom it is closed', async () => {
		world.state.closedTo = [JOEL.id];
		expect(await read(await alone())).not.toContain('Joel is woken');
	});

	it('passes it on at once, when whoever read it cannot take it', async () => {
		const alert = await alone();
		await post(alert, 'seen', { read: world.state.concerns.at(-1)?.id ?? '' });
		expect(await read(alert)).toContain('Pass it on');
		expect((await post(alert, 'pass-on')).status).toBe(303);
		expect(said()).toContain('passed-on');
		expect(world.state.notifications.at(-1)?.to).toBe(JOEL.id);
	});
});

describe('asking somebody to take it', () => {
	it('says on every page who was asked, and until when, and that it stays hers', async () => {
		const alert = await alone();
		await post(alert, 'own', { decision: 'got-it' });
		const form = await read(alert, '?do=pass');
		expect(form).toContain('Joel Okafor, safeguarding lead');
		expect(form).toContain('have 2 minutes');
		expect(form).not.toMatch(/Ada Byrne|Priya Nair, duty/);
		expect((await post(alert, 'offer', { to: '' })).status).toBe(422);
		await post(alert, 'offer', { to: JOEL.id, words: 'I have to drive.' });
		expect(world.state.trail.at(-1)).toMatchObject({ what: 'offered', words: 'Joel Okafor was asked. I have to drive.' });
		expect(await read(alert)).toContain(
			'Joel Okafor was asked to take it and has not answered yet. If there is no answer by 3:09 am, it stays yours and you are asked how it is.',
		);
		expect(text(await (await app.request('/alerts')).text())).toContain('Joel Okafor was asked to take it');
		who = JOEL;
		expect(await read(alert)).toContain('Priya Nair asks you to take it. Answer by 3:09 am.');
		await post(alert, 'answer', { answer: 'yes' });
		expect(world.alert(alert.id)).toMatchObject({ owner: JOEL.id, offeredTo: null });
		expect(await read(alert)).toContain('Joel Okafor took it');
	});

	it('is nobody’s to answer but his, and a no leaves it hers', async () => {
		const alert = await alone();
		await post(alert, 'own', { decision: 'got-it' });
		await post(alert, 'offer', { to: JOEL.id });
		who = NADIA;
		expect((await post(alert, 'answer', { answer: 'yes' })).status).toBe(409);
		who = JOEL;
		await post(alert, 'answer', { answer: 'no' });
		expect(world.alert(alert.id)).toMatchObject({ state: 'owned', owner: PRIYA.id, offeredTo: null });
		who = PRIYA;
		expect((await post(alert, 'offer', { to: ADA.id })).status).toBe(422);
	});
});

describe('waiting for a call back', () => {
	it('stands in words on the alert, in the list and on the trail until its time has come', async () => {
		const alert = await alone();
		await post(alert, 'own', { decision: 'wait', until: '03:40', words: '' });
		expect(await read(alert)).toContain('Waiting for a call back until 3:40 am. Say how it is by 3:40 am');
		expect(await read(alert)).toContain('Priya Nair is waiting for a call back 3:07 am Until 3:40 am');
		expect(text(await (await app.request('/alerts')).text())).toContain('Yours since 3:07 am. Waiting for a call back until 3:40 am.');
		world.pass(34);
		expect(await read(alert)).not.toContain('Waiting for a call back until 3:40 am. Say');
	});
});

describe('ringing the emergency duty team', () => {
	it('is a number where there is one, and a line that changes nothing else', async () => {
		world.state.team = {
			...{ id: 't', project: world.project, by: JOEL.id, at: world.state.now, name: 'Northmoor night team', number: '01632 960001' },
			...{ hours: 'Nights', checkedOn: null },
		} as never;
		const alert = await alone();
		expect(await (await app.request(`/alerts/${alert.id}?do=team`)).text()).toContain('tel:01632960001');
		await post(alert, 'rang-team', { at: '03:06', who: 'Sandra', reference: 'EDT 4' });
		expect(world.state.trail.at(-1)).toMatchObject({
			what: 'rang-emergency-team',
			words: 'At 3:06 am. Answered by Sandra. Reference EDT 4.',
		});
		expect(world.alert(alert.id)).toEqual(alert);
		await post(alert, 'rang-team', { at: '', who: '', reference: '' });
		expect(world.alert(alert.id)).toEqual(alert);
	});
});

describe('closing', () => {
	const fields = (more: Record<string, string> = {}) => ({
		...{ read: world.state.concerns.at(-1)?.id ?? '', done: 'Rang the council', toldFirst: 'yes', whyNot: '', readBy: JOEL.id },
		...more,
	});
	const told = [
		['toldWhom', 'Dan Otley'],
		['toldAt', '03:20'],
		['toldReference', 'FD 12'],
		['toldWhom', 'Her nan'],
		['toldAt', ''],
		['toldReference', ''],
	];
	const send = (alert: Alert, more: Record<string, string>) => post(alert, 'close', [...Object.entries(fields(more)), ...told]);

	it('asks whether waking somebody was needed where somebody was woken, keeps what was typed, and writes all of it down', async () => {
		const alert = await alone();
		await post(alert, 'own', { decision: 'got-it' });
		expect(await read(alert, '?do=close')).not.toContain('Did somebody have to be woken');
		world.state.trail.push({
			id: 'n',
			alert: alert.id,
			at: world.state.now,
			by: PRIYA.id,
			what: 'notified',
			words: 'Priya Nair, on one device',
		});
		expect(await read(alert, '?do=close')).toContain('Did somebody have to be woken for this?');
		const notSaid = await send(alert, { heard: 'not-yet', tellOwner: NADIA.id, tellBy: '2026-11-20' });
		expect(notSaid.status).toBe(422);
		expect(await notSaid.text()).toMatch(/Dan Otley[\s\S]*FD 12[\s\S]*Her nan/);
		const nobodyTells = await send(alert, { neededWaking: 'no', heard: 'not-yet', tellOwner: NADIA.id, tellBy: '' });
		expect(text(await nobodyTells.text())).toContain('Say when the young person was told what came of it, or who tells them');
		expect((await send(alert, { neededWaking: 'no', heard: 'not-yet', tellOwner: NADIA.id, tellBy: '2026-11-20' })).status).toBe(303);
		expect(world.alert(alert.id)).toMatchObject({ state: 'closed', neededWaking: false });
		const page = await read(alert);
		for (const words of [
			'Told Dan Otley, 03:20, reference FD 12; Her nan, time not written down, no reference given',
			'Because of what was said 17 November, 3:07 am',
			'Nadia Rahman tells the young person what came of it by Friday 20 November',
			'Somebody was woken for this, and it was not needed.',
			'Closed at 3:07 am',
		])
			expect(page).toContain(words);
	});

	it('says all that is missing at once, in the order of the page, and keeps nothing of it', async () => {
		const alert = await alone();
		await post(alert, 'own', { decision: 'got-it' });
		world.state.trail.push({ id: 'n', alert: alert.id, at: world.state.now, by: PRIYA.id, what: 'notified', words: 'Priya Nair' });
		const before = world.alert(alert.id);
		const nothing = await post(alert, 'close', { read: fields().read });
		expect(nothing.status).toBe(422);
		const page = text(await nothing.text());
		const all = [
			...['Say what was done', 'Say who was told', 'Say why the young person was not told first', 'Say when the young person was told'],
			...['Say whether somebody had to be woken', 'Choose the duty worker or safeguarding lead who has read it too'],
		];
		expect(all.map((words) => page.indexOf(words))).toEqual(all.map((words) => page.indexOf(words)).toSorted((a, b) => a - b));
		for (const words of all) expect(page).toContain(words);
		const one = text(await (await send(alert, { done: '', neededWaking: 'yes', heard: 'told', heardOn: '2026-11-17' })).text());
		expect(all.filter((words) => one.includes(words))).toEqual(['Say what was done']);
		expect(world.alert(alert.id)).toEqual(before);
	});

	it('asks nobody whether it was needed where somebody was at work', async () => {
		world.state.hour = { ...ON_CALL, mode: 'staffed' };
		const alert = await alone();
		world.state.trail.push({
			id: 'n',
			alert: alert.id,
			at: world.state.now,
			by: PRIYA.id,
			what: 'notified',
			words: 'Priya Nair, on one device',
		});
		await post(alert, 'own', { decision: 'got-it' });
		expect(await read(alert, '?do=close')).not.toContain('Did somebody have to be woken');
		expect((await send(alert, { heard: 'told', heardOn: '2026-11-17' })).status).toBe(303);
		expect(world.alert(alert.id).neededWaking).toBeNull();
	});
});

it('shows an alert whole although nothing that stands around it can be read', async () => {
	const alert = await alone();
	const broken = async () => Promise.reject(new Error('away'));
	const poor = new Hono<AppEnv>();
	poor.use(async (c, next) => {
		c.set('session', world.session(PRIYA));
		c.set('nonce', 'nonce');
		c.set('assets', ASSETS);
		await next();
	});
	poor.route('/alerts', alertRoutes({ ...world, rules: [], cover: { hour: broken, at: broken }, rota: { teams: { newest: broken } } }));
	const page = text(await (await poor.request(`/alerts/${alert.id}`)).text());
	expect(page).toContain('hes outside');
	expect(page).toContain('I’ve got this');
	expect(world.besideFaults.length).toBeGreaterThanOrEqual(2);
});
