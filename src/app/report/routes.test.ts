import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { reportRoutes } from '#app/report/routes.tsx';
import type { StaffMember } from '#core/record/staff.ts';
import { exact, sessionOf, talk } from '../../../test/support/talk.ts';

const ASSETS = { 'staff.css': '/staff.css', 'favicon.svg': '/favicon.svg', 'manifest.webmanifest': '/manifest.webmanifest' };

/** A talk that Nadia held, and its report as somebody else asks for it. */
async function report() {
	const jaz = await (await talk()).pastLimits();
	const joel = jaz.w.staff('Joel Okafor', 'lead');
	await jaz.kept.staffAdmin.add(joel, 'system', jaz.w.clock.now());
	const as = (member: StaffMember) => {
		const app = new Hono<AppEnv>();
		app.use(async (c, next) => {
			c.set('session', sessionOf(member, jaz.w.project));
			c.set('assets', ASSETS);
			c.set('nonce', 'nonce');
			return next();
		});
		return app.route('/', reportRoutes({ ...jaz.deps, rights: jaz.kept.rights, open: jaz.open, strips: async () => null }));
	};
	const path = (below: string) => `/conversations/${jaz.id}${below}`;
	const get = async (member: StaffMember, below: string) => (await as(member).request(path(below))).text();
	const sign = async (member: StaffMember, fields: Record<string, string>) => {
		const answer = await as(member).request(path('/sign-off'), { method: 'POST', body: new URLSearchParams(fields) });
		return { status: answer.status, html: await answer.text() };
	};
	const signed = async () =>
		(await jaz.kept.conversations.closings(jaz.w.project.id, jaz.id)).flatMap((one) => (one.part === 'sign-off' ? [one] : []));
	return { jaz, joel, get, sign, signed };
}

describe('signing off', () => {
	it('is not agreed without words while something is missing, and keeps what was typed when it cannot be kept', async () => {
		const { joel, get, sign, signed } = await report();
		expect(await get(joel, '/report')).toContain('Before you agree');
		const silent = await sign(joel, { decision: 'agreed', words: '  ' });
		expect(silent.status).toBe(422);
		expect(silent.html).toContain('Say why you agree although something is missing');
		const long = await sign(joel, { decision: 'agreed', words: `the beginning ${'x'.repeat(1_001)}` });
		expect(long.status).toBe(422);
		expect(long.html).toContain('the beginning xxx');
		expect((await sign(joel, { decision: 'maybe', words: 'kept words' })).html).toContain('kept words');
		expect(await signed()).toEqual([]);
	});

	it('is agreed with words, by name', async () => {
		const { joel, sign, signed } = await report();
		expect((await sign(joel, { decision: 'agreed', words: 'The rest comes on Friday.' })).status).toBe(303);
		expect(await signed()).toMatchObject([{ by: joel.id, body: { decision: 'agreed', words: 'The rest comes on Friday.' } }]);
	});

	it('is given back without words', async () => {
		const { joel, sign, signed } = await report();
		expect((await sign(joel, { decision: 'returned' })).status).toBe(303);
		expect(await signed()).toMatchObject([{ body: { decision: 'returned' } }]);
	});

	it('is refused to whoever was there, whatever they may otherwise do, and says who can', async () => {
		const { jaz, joel, get, sign, signed } = await report();
		const nadia: StaffMember = { ...jaz.w.nadia, role: 'lead' };
		const refused = await sign(nadia, { decision: 'agreed', words: 'I was there' });
		expect(refused.status).toBe(403);
		expect(refused.html).toContain('Somebody who was not there signs it off');
		expect(await signed()).toEqual([]);
		const page = await get(nadia, '/report');
		expect(page).not.toContain('/sign-off"');
		expect(page).toContain(`Somebody who was not there signs it off: ${joel.name}.`);
	});

	it('is refused to a worker of any kind who only wrote one line of it', async () => {
		const { jaz, joel, sign } = await report();
		await jaz.kept.store.commit({
			project: jaz.w.project.id,
			at: jaz.w.clock.now(),
			changes: [
				{
					change: 'entry-appended',
					conversation: jaz.id,
					youngPerson: jaz.jaz.id,
					entry: jaz.w.anEntry(99, 'one line', { actor: joel.id }),
				},
			],
			audit: [],
		});
		expect((await sign(joel, { decision: 'returned' })).status).toBe(403);
	});
});

describe('the pages of a report', () => {
	it('say “Not known” and “Not written” where the record holds nothing, and fill in nothing', async () => {
		const { joel, get } = await report();
		const page = await get(joel, '/report');
		for (const label of ['Date of birth', 'Legal status', 'Parental responsibility', 'Social worker', 'Reference'])
			expect(page).toContain(`<dt>${label}</dt><dd>Not known</dd>`);
		expect(page).toContain('<dt>Independent</dt><dd>Not written</dd>');
		expect(page).toMatch(/What Jaz said back: not written down/);
		expect(page).toContain('No offer is written down.');
	});

	it('show the level of an alert to the project and to nobody else', async () => {
		const { jaz, joel, get } = await report();
		await jaz.take({ type: 'opened', question: 'T41', by: 'young-person' });
		await jaz.take(exact('T41', '', { value: { options: ['yes'], words: 'my uncle hits me' } }));
		const [council, project, summary] = await Promise.all(['/report', '/report?for=project', '/summary'].map((below) => get(joel, below)));
		expect(project).toContain('About: Being hurt or threatened. Urgent');
		for (const page of [council, summary]) {
			expect(page).toContain('About: Being hurt or threatened');
			expect(page).not.toMatch(/\bUrgent\b/);
		}
		expect(project).toContain('Nadia Rahman was there and took it');
	});

	it('mark in the council’s copy who must not be told', async () => {
		const { jaz, joel, get } = await report();
		const about = { ...jaz.jaz.about, mustNotBeTold: [{ who: 'Mr Pike', why: 'she fears him' }] };
		await jaz.kept.store.commit({
			project: jaz.w.project.id,
			at: jaz.w.clock.now(),
			changes: [{ change: 'young-person-changed', youngPerson: { ...jaz.jaz, version: 2, about }, from: 1 }],
			audit: [],
		});
		expect(await get(joel, '/report')).toMatch(/report-not-told-marked.{0,120}Mr Pike \(she fears him\)/);
		expect(await get(joel, '/summary')).toMatch(/report-not-told-marked.{0,120}Mr Pike/);
	});

	it('sum up for a meeting what was said about harm and nothing else of the account, and say that “In short” is missing', async () => {
		const { jaz, joel, get } = await report();
		await jaz.take({ type: 'opened', question: 'T58', by: 'young-person' });
		await jaz.take(exact('T58', 'my gran would have me'));
		await jaz.take({ type: 'opened', question: 'T41', by: 'young-person' });
		await jaz.take(exact('T41', '', { value: { options: ['yes'], words: 'my uncle hits me' } }));
		const summary = await get(joel, '/summary');
		expect(summary).toContain('“In short” was not written');
		expect(summary).toContain('“my uncle hits me”');
		expect(summary).toContain('Ticked by Nadia: Yes');
		expect(summary).not.toContain('my gran');
		expect(await get(joel, '/report')).toContain('my gran');
	});
});
