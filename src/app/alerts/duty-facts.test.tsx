import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { instant } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { Level } from '#core/screening/verdict.ts';
import { type AlertWorld, alertWorld, JOEL, NADIA, PRIYA } from '../../../test/support/alert-world.ts';
import { alertRoutes } from './routes.tsx';

let world: AlertWorld;
let app: Hono<AppEnv>;
let who: typeof PRIYA;

beforeEach(() => {
	world = alertWorld('2026-11-17T03:07:00Z');
	who = PRIYA;
	world.state.about = { pronouns: 'he/him' };
	world.state.saidIn = {
		worker: NADIA.id,
		startedAt: instant('2026-11-17T02:50:00Z'),
		endedAt: null,
		place: 'The kitchen at Hollin Bank',
		episodes: [{ leftAt: instant('2026-11-16T20:00:00Z'), returnedAt: null }],
	};
	app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', world.session(who));
		c.set('nonce', 'nonce');
		c.set('assets', { 'staff.css': '/a.css', 'favicon.svg': '/f.svg', 'manifest.webmanifest': '/m' });
		await next();
	});
	app.route('/alerts', alertRoutes({ ...world, rules: [] }));
});

const page = async (alert: Alert, below = '') => (await app.request(`/alerts/${alert.id}${below}`)).text();
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const read = async (alert: Alert, below = '') => text(await page(alert, below));
const post = (alert: Alert, act: string, fields: Record<string, string>) =>
	app.request(`/alerts/${alert.id}/${act}`, { method: 'POST', body: new URLSearchParams(fields) });
/** The part of the page that a phone shows without unfolding anything. */
const unfolded = (html: string) => text(html.replace(/<details[\s\S]*?<\/details>/g, ''));

describe('ringing 999', () => {
	it('is a link that rings, on every page where somebody can act', async () => {
		const alert = await world.disclose('immediate', 'he is outside', null);
		for (const below of ['', '?do=take'])
			expect(await page(alert, below)).toMatch(/<a [^>]*href="tel:999"[^>]*>[\s\S]*?Ring 999<\/span><\/a>/);
		await post(alert, 'own', { decision: 'call-999' });
		expect(await page(alert)).toContain('href="tel:999"');
	});

	it('is never what a button that only writes something down says or shows', async () => {
		const alert = await world.disclose('immediate', 'he is outside', NADIA.id);
		const html = await page(alert, '?do=take');
		const buttons = html.match(/<button[\s\S]*?<\/button>/g) ?? [];
		const phone = /<svg[\s\S]*?<\/svg>/.exec(/<a [^>]*href="tel:999"[\s\S]*?<\/a>/.exec(html)?.[0] ?? '')?.[0] ?? 'no icon';
		expect(phone).toContain('<path');
		expect(buttons.length).toBeGreaterThan(4);
		for (const button of buttons) {
			expect(button).not.toContain(phone);
			expect(text(button)).not.toMatch(/^\s*(Call|Ring) /);
		}
		expect(text(html)).toContain('Only “Ring 999” rings, from a phone.');
	});

	it('is written down as what the person is doing, and so is ringing the night team', async () => {
		const alert = await world.disclose('immediate', 'he is outside', null);
		await post(alert, 'own', { decision: 'call-999' });
		expect(world.state.trail.at(-1)?.words).toBe('I am calling 999 now');
		await post(alert, 'own', { decision: 'night-team' });
		expect(world.state.trail.at(-1)?.words).toBe('I am ringing the council night team');
		expect(await read(alert)).toContain('You decided: I am ringing the council night team');
	});
});

describe('who is with them', () => {
	it('says the worker, since when and where, and offers to speak to her first', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		expect(unfolded(await page(alert))).toContain('With him now: Nadia Rahman, since 2:50 am. Place: The kitchen at Hollin Bank.');
		expect(await read(alert, '?do=take')).toMatch(/They ring nobody\. Speak to Nadia, who is with him Ring 999 I am calling 999 now/);
		await post(alert, 'take-over', { decision: 'speak-worker', from: NADIA.id });
		expect(world.alert(alert.id).owner).toBe(PRIYA.id);
		expect(world.state.trail.at(-1)?.words).toBe('Speak to Nadia, who is with him');
	});

	it('does not send the worker to herself', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		who = NADIA;
		expect(unfolded(await page(alert))).toContain('With him now: You, since 2:50 am.');
		expect(await read(alert, '?do=take')).not.toContain('who is with him');
		expect((await post(alert, 'own', { decision: 'speak-worker' })).status).toBe(422);
	});

	it('counts a conversation that was stopped and is gone on with, and never one that is still stopped', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		const saidIn = world.state.saidIn;
		if (saidIn === null) expect.fail('no conversation');
		const stopped = { ...saidIn, endedAt: instant('2026-11-17T03:11:00Z') };
		for (const floor of ['open', 'person'] as const) {
			world.state.saidIn = { ...stopped, floor };
			expect(unfolded(await page(alert))).toContain(
				'With him now: Nadia Rahman, again since it was stopped at 3:11 am. Place when they began: The kitchen at Hollin Bank.',
			);
			expect(await read(alert, '?do=take')).toContain('Speak to Nadia, who is with him');
		}
		for (const floor of ['stopped', 'finished', 'paused'] as const) {
			world.state.saidIn = { ...stopped, floor };
			expect(unfolded(await page(alert))).toContain('With him now: Not known. Nadia Rahman was until 3:11 am.');
			expect(await read(alert, '?do=take')).not.toContain('who is with him');
		}
	});

	it('says that more was kept after it ended without claiming that anybody is there', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		const saidIn = world.state.saidIn;
		if (saidIn === null) expect.fail('no conversation');
		world.state.saidIn = { ...saidIn, endedAt: instant('2026-11-17T03:11:00Z') };
		world.pass(87);
		await world.disclose('urgent', 'he said he would find me', NADIA.id);
		expect(unfolded(await page(alert))).toContain(
			'With him now: Not known. Nadia Rahman was until 3:11 am, and more was kept at 4:34 am. Place: The kitchen at Hollin Bank.',
		);
	});

	it('claims nothing about now when the conversation has ended, was far away, or is not known', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		const saidIn = world.state.saidIn;
		if (saidIn === null) expect.fail('no conversation');
		world.state.saidIn = { ...saidIn, endedAt: instant('2026-11-17T03:07:00Z'), place: undefined };
		expect(await read(alert)).toContain('With him now: Not known. Nadia Rahman was until 3:07 am. Place: not known.');
		expect(await read(alert, '?do=take')).not.toContain('who is with him');
		world.state.saidIn = null;
		expect(await read(alert)).toContain('With him now: Not known.');
		world.state.saidIn = saidIn;
		await world.disclose('urgent', 'he is outside', null);
		expect(await read(alert)).toContain(
			'With him now: Nobody from here. This was written alone, on their own phone. Their worker: Nadia Rahman.',
		);
		expect(await read(alert, '?do=take')).not.toContain('who is with him');
	});
});

describe('the facts', () => {
	const ABOUT = {
		pronouns: 'he/him',
		fullName: 'Kofi Mensah',
		mustNotBeTold: [{ who: 'His stepfather', why: 'He is who he runs from.' }, { who: 'The neighbour' }],
		safeContact: 'Text only, after 4 pm',
		codeWord: 'pineapple',
		phone: '07700 900123',
		whatHelps: 'Short questions',
		communicationNeeds: ['Time to answer'],
		socialWorker: 'Dan Otley, 01632 960001',
		responsibleAuthority: 'Tarnshire Council',
		hostAuthority: 'Northmoor Council',
		legalStatus: 'Section 20',
	};

	it('are all there, with who must not be told never folded away, also while somebody decides', async () => {
		world.state.about = ABOUT;
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		for (const below of ['', '?do=take'])
			expect(unfolded(await page(alert, below))).toContain(
				'Must not be told His stepfather. He is who he runs from. The neighbour. Why is not known.',
			);
		const all = await read(alert);
		for (const fact of [
			'Full name Kofi Mensah',
			'Age, date of birth 15, born 5 May 2011',
			'Safe contact Text only, after 4 pm',
			'Code word There is one. It is in the record.',
			'Phone 07700 900123',
			'What helps them talk Short questions Time to answer',
			'Social worker Dan Otley, 01632 960001',
			'Responsible authority Tarnshire Council',
			'Host authority Northmoor Council',
			'Legal status Section 20',
			'Away Left: yesterday, 8:00 pm. Back: not known.',
		])
			expect(all).toContain(fact);
	});

	it('never hold the code word itself', async () => {
		world.state.about = ABOUT;
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		for (const below of ['', '?do=take', '?do=close']) expect(await page(alert, below)).not.toContain('pineapple');
	});

	it('say in words what is not known, and never that nobody must not be told', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		const all = await read(alert);
		for (const key of ['Full name', 'Safe contact', 'Code word', 'What helps them talk', 'Social worker', 'Host authority', 'Legal status'])
			expect(all).toContain(`${key} Not known`);
		expect(all).toContain('Must not be told Not known. Ask before you tell anybody at home.');
		expect(all).not.toContain('Phone');
	});

	it('come after the words that were said and before what can be done', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		const all = await read(alert);
		const places = ['“he hit me”', 'Must not be told', 'With him now', 'About Kofi', 'Ring 999', 'Take it over'].map((one) =>
			all.indexOf(one),
		);
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});
});

describe('closing what is urgent', () => {
	const OUTCOME = {
		done: 'Rang the council',
		toldWhom: 'Night team, 4:20 am',
		toldFirst: 'yes',
		whyNot: '',
		heard: 'told',
		heardOn: '2026-11-17',
	};
	const closing = (alert: Alert, readBy?: string) =>
		post(alert, 'close', { ...OUTCOME, read: world.state.concerns.at(-1)?.id ?? '', ...(readBy === undefined ? {} : { readBy }) });

	it.each<Level>(['urgent', 'immediate'])('needs the name of somebody else who has read it: %s', async (level) => {
		const alert = await world.disclose(level, 'he hit me', NADIA.id);
		who = NADIA;
		const form = await read(alert, '?do=close');
		expect(form).toContain('Who else has read it');
		expect(form).toContain('Priya Nair, duty');
		expect(form).toContain('Joel Okafor, safeguarding lead');
		expect(form).not.toContain('Ada Byrne');
		for (const nobody of [undefined, '', NADIA.id, 'ada', 'made-up']) {
			const refused = await closing(alert, nobody);
			expect(refused.status).toBe(422);
			const html = await refused.text();
			expect(text(html)).toContain('Choose the duty worker or safeguarding lead who has read it too');
			expect(html).toMatch(/Rang the council[\s\S]*Night team, 4:20 am/);
			expect(world.alert(alert.id).state).toBe('owned');
		}
		expect((await closing(alert, PRIYA.id)).status).toBe(303);
		expect(world.alert(alert.id).state).toBe('closed');
		expect(world.state.trail.at(-1)).toMatchObject({ what: 'closed', by: NADIA.id });
		expect(world.state.trail.at(-1)?.words).toContain('Also read by: Priya Nair');
	});

	it('does not let somebody on duty name themselves, and says so when there is nobody else', async () => {
		const alert = await world.disclose('urgent', 'he hit me', PRIYA.id);
		expect((await closing(alert, PRIYA.id)).status).toBe(422);
		world.state.staff = world.state.staff.filter(({ id }) => id !== JOEL.id);
		expect(await read(alert, '?do=close')).toContain('Nobody else here is on duty or a safeguarding lead.');
		expect(world.alert(alert.id).state).toBe('owned');
	});

	it('asks for nobody else when it is not clear yet', async () => {
		const alert = await world.disclose('unclear', 'dunno', NADIA.id);
		who = NADIA;
		expect(await read(alert, '?do=close')).not.toContain('Who else has read it');
		expect((await closing(alert)).status).toBe(303);
		expect(world.alert(alert.id).state).toBe('closed');
	});
});
