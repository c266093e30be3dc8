import { describe, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import type { Surroundings } from '#core/cover/going-live.ts';
import type { Project, Role, StaffMember } from '#core/record/staff.ts';
import { staffApp } from '../../../test/support/staff-app.ts';

const AROUND: Surroundings = { httpsOrigin: true, auditCheckpoints: true, outsideMonitor: true };
const AGREED = { agreedBy: 'Nadia Rahman', commissioner: 'The council', agreedWith: 'Ann Hall', agreedOn: '2026-11-16', sure: 'yes' };
const TEAM = { name: 'Emergency duty team', number: '0191 000 0000', hours: 'Nights and weekends', checkedOn: '2026-11-10' };

/** A real project that is not live, with a lead (Nadia), a manager (Priya) and hours of the lead's. */
async function liveApp(kind: Project['kind'] = 'not-for-real-children') {
	const here = await staffApp('lead');
	const { world } = here;
	const project: Project = { ...world.project, id: world.ids.row<Project['id']>(), name: 'Real', kind };
	const kept = here.kept;
	await kept.projects.create(project, world.clock.now());
	const member = (name: string, role: Role): StaffMember => ({ ...world.staff(name, role), project: project.id });
	const [lead, manager] = [member('Lee Lead', 'lead'), member('Max Manager', 'manager')];
	for (const one of [lead, manager]) await kept.staffAdmin.add(one, 'system', world.clock.now());
	for (const weekday of [1, 2, 3, 4, 5]) {
		const hours = { weekday, from: '09:00', to: '17:00', mode: 'staffed' as const, staff: lead.id, replyMinutes: null };
		await kept.coverAdmin.add({ id: world.ids.row<string>(), project: project.id, ...hours }, 'system', world.clock.now());
	}
	Object.assign(here.pages, { surroundings: () => AROUND });
	const as = (staff: StaffMember) => Object.assign(here.session, { staff, project });
	as(lead);
	const verified = async ({ id: staff }: StaffMember) => {
		const id = world.ids.row<string>();
		const until = addMinutes(world.clock.now(), 15);
		const number = { id, project: project.id, staff, channel: 'text', address: '+447700900123' } as const;
		await kept.reaching.staffWays.add(number, { code: '123456', until }, world.clock.now());
		await kept.reaching.staffWays.tryCode({ project: project.id, staff, id }, '123456', `${id}-call`, world.clock.now());
	};
	const backstop = async () => (await kept.rota.backstops.standing(project.id))[0];
	const everything = async () => {
		await here.post('/rota/emergency-team', TEAM);
		await here.post('/rota/statement', AGREED);
		await here.post('/rota/backstop', { staff: manager.id });
		for (const one of [lead, manager]) await verified(one);
		as(manager);
		await here.post(`/rota/backstop/${(await backstop())?.id}/confirm`, {});
		as(lead);
	};
	const kindNow = async () => (await kept.projects.find(project.id))?.kind;
	return { ...here, kept, project, lead, manager, as, verified, backstop, everything, kindNow };
}

describe('going live', () => {
	it('lists what is missing, each with where it is mended, and takes no word for it', async () => {
		const here = await liveApp();
		const { html } = await here.get('/going-live');
		for (const words of ['A cover statement was agreed', 'href="/rota/statement"', 'A backstop has confirmed', 'href="/rota/backstop"'])
			expect(html).toContain(words);
		expect(html).not.toContain('I say that this may go live');
		const { status, html: refused } = await here.post('/going-live', {});
		expect([status, refused.includes('Something is still missing, so nothing was kept.')]).toEqual([409, true]);
		expect(await here.kept.rota.live.signatures(here.project.id)).toEqual([]);
	});

	it('takes a lead and a manager, and is then said of the project', async () => {
		const here = await liveApp();
		await here.everything();
		expect((await here.get('/going-live')).html).toContain('I say that this may go live');
		for (let times = 0; times < 2; times += 1) expect((await here.post('/going-live', {})).status).toBe(303);
		expect([await here.kindNow(), (await here.get('/going-live')).html.includes('A manager has to say so too.')]).toEqual([
			'not-for-real-children',
			true,
		]);
		here.as(here.manager);
		expect((await here.post('/going-live', {})).status).toBe(303);
		expect(await here.kindNow()).toBe('live');
	});

	it.each(['no statement', 'no confirmed backstop', 'no lead’s other half'])('is refused with %s, whatever is sent', async (what) => {
		const here = await liveApp();
		await here.everything();
		await here.post('/going-live', {});
		if (what === 'no confirmed backstop') await here.post(`/rota/backstop/${(await here.backstop())?.id}/end`, {});
		if (what === 'no statement') Object.assign(here.pages.rota.statements, { newest: async () => undefined });
		if (what !== 'no lead’s other half') here.as(here.manager);
		await here.post('/going-live', { missing: '', sure: 'yes' });
		expect(await here.kindNow()).toBe('not-for-real-children');
	});

	it('is never possible for a demonstration, nor for anybody but a lead and a manager', async () => {
		const here = await liveApp('demonstration');
		await here.everything();
		expect((await here.post('/going-live', {})).status).toBe(403);
		const real = await liveApp();
		await real.everything();
		for (const role of ['worker', 'duty', 'administrator', 'commissioner'] as const) {
			real.as({ ...real.lead, role });
			expect((await real.post('/going-live', {})).status).toBe(403);
		}
		expect(await real.kept.rota.live.signatures(real.project.id)).toEqual([]);
	});
});

describe('a backstop', () => {
	it('is confirmed by the person themself, once something verified besides push reaches them', async () => {
		const here = await liveApp();
		await here.post('/rota/backstop', { staff: here.manager.id });
		const id = (await here.backstop())?.id;
		expect((await here.post(`/rota/backstop/${id}/confirm`, {})).status).toBe(403);
		here.as(here.manager);
		expect((await here.get('/rota/backstop')).html).toContain(
			'You can confirm this once a number or an e-mail address of yours is verified',
		);
		expect((await here.post(`/rota/backstop/${id}/confirm`, {})).status).toBe(422);
		expect((await here.backstop())?.confirmedAt).toBeNull();
		await here.verified(here.manager);
		expect((await here.post(`/rota/backstop/${id}/confirm`, {})).status).toBe(303);
		expect((await here.backstop())?.confirmedUntil).toBe(addMinutes(here.world.clock.now(), 90 * 24 * 60));
		expect((await here.post('/rota/backstop', { staff: here.manager.id })).html).toContain('Max Manager was asked already');
	});
});

it('the words that were agreed end in no colon that nothing follows', async () => {
	const here = await liveApp();
	await here.everything();
	const bullets = [...(await here.get('/rota/statement')).html.matchAll(/<li>([^<]*)<\/li>/g)].map(([, words]) => words);
	expect(bullets).toContain('To talk now: the lines that are open in that hour, with their numbers');
	expect(bullets.filter((words) => words?.trim().endsWith(':'))).toEqual([]);
});

describe('a gateway that is taken away', () => {
	const onlyPush = { carriers: new Map([['web-push', {}]] as const) };

	it('leaves nobody reachable whose only way was a text: nothing goes live, and the rota says why', async () => {
		const here = await liveApp();
		await here.everything();
		expect((await here.get('/going-live')).html).toContain('I say that this may go live');
		Object.assign(here.pages, { reach: onlyPush });
		expect((await here.get('/going-live')).html).not.toContain('I say that this may go live');
		expect((await here.post('/going-live', {})).status).toBe(409);
		expect(await here.kept.rota.live.signatures(here.project.id)).toEqual([]);
		const { html } = await here.get('/rota');
		expect(html).toContain('nothing reaches them yet');
		expect(html).toContain('no texts can be sent from here, so their number does not count');
		expect(html).not.toContain('no calls can be made from here');
	});

	it('leaves a backstop who cannot confirm it again, until texts can be sent', async () => {
		const here = await liveApp();
		await here.everything();
		here.as(here.manager);
		const confirm = async () => here.post(`/rota/backstop/${(await here.backstop())?.id}/confirm`, {});
		Object.assign(here.pages, { reach: onlyPush });
		const { status, html } = await confirm();
		expect(status).toBe(422);
		expect(html).toContain('one that can be sent to from here');
		Object.assign(here.pages, { reach: { carriers: new Map([['text', {}]] as const) } });
		expect((await confirm()).status).toBe(303);
		expect((await here.get('/rota')).html).not.toContain('does not count');
	});
});

describe('a backstop who has left', () => {
	it('is nobody’s backstop, and the page says so', async () => {
		const here = await liveApp();
		await here.everything();
		expect((await here.get('/rota')).html).toContain('confirmed until');
		await here.kept.staffAdmin.deactivate({ project: here.project.id, staff: here.manager.id }, here.lead.id, here.world.clock.now());
		expect((await here.get('/rota')).html).toContain('Nobody is the backstop.');
		expect((await here.get('/going-live')).html).toContain('<b>Missing: </b>A backstop has confirmed');
	});
});

describe('the emergency duty team and the statement', () => {
	it('say everything that has to be put right, and keep nothing until it is', async () => {
		const here = await liveApp();
		const team = await here.post('/rota/emergency-team', { name: '', number: 'ring them', hours: '', checkedOn: '2026-11-18' });
		for (const words of ['Say what they are called', 'Give the number in digits', 'Say when they answer', 'That day has not come yet'])
			expect(team.html).toContain(words);
		const statement = await here.post('/rota/statement', { agreedOn: '2026-11-18' });
		for (const words of [
			'Say who agreed to it',
			'Say who commissions it',
			'Say with whom',
			'That day has not come yet',
			'Look at the hours and the words with them first',
		])
			expect(statement.html).toContain(words);
		expect([await here.kept.rota.teams.newest(here.project.id), await here.kept.rota.statements.newest(here.project.id)]).toEqual([
			undefined,
			undefined,
		]);
	});

	it('stand on the pages as they were written, with a number that is rung and never a button that tells', async () => {
		const here = await liveApp();
		await here.post('/rota/emergency-team', TEAM);
		const { html } = await here.get('/rota');
		expect(html).toContain('href="tel:01910000000"');
		expect(html).toContain('Last checked on Tuesday 10 November');
		await here.post('/rota/statement', AGREED);
		const stands = (await here.get('/rota/statement')).html;
		for (const words of [
			'Ann Hall, The council',
			'9:00 am to 5:00 pm staffed; nobody at other hours',
			'Nobody here reads this now. We do not know when we will.',
		])
			expect(stands).toContain(words);
	});
});

describe('Today, once it is live', () => {
	it('says to lead and manager what is about to go wrong, with the day and the hour, and to nobody else', async () => {
		const here = await liveApp();
		await here.everything();
		await here.post('/going-live', {});
		here.as(here.manager);
		await here.post('/going-live', {});
		const today = async (staff: StaffMember, kind: Project['kind'] = 'live') => {
			Object.assign(here.session, { staff, project: { ...here.project, kind } });
			return (await here.get('/today')).html;
		};
		expect(await today(here.lead)).not.toContain('Cover in the next 14 days');
		Object.assign(here.session, { staff: here.lead });
		await here.post('/rota/away', { date: '2026-11-20' });
		const gap = 'Agreed to be staffed, and there is nobody, on Friday 20 November, 9:00 am to 5:00 pm';
		expect(await today(here.lead)).toContain(gap);
		expect(await today(here.manager)).toContain(gap);
		expect(await today({ ...here.lead, role: 'worker' })).not.toContain(gap);
		expect(await today(here.lead, 'not-for-real-children')).not.toContain(gap);
		here.world.clock.pass(77 * 24 * 60);
		expect(await today(here.lead)).toContain('Max Manager stops being the backstop on Monday 15 February, unless they confirm it again');
		here.world.clock.pass(13 * 24 * 60);
		expect(await today(here.lead)).toContain('Nobody is the backstop: when nobody answers, nobody else is told');
	});
});
