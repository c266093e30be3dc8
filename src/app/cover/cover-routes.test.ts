import { describe, expect, it } from 'vitest';
import { may } from '#app/staff/permissions.ts';
import type { StaffId } from '#core/id.ts';
import { ROLES, type Role } from '#core/record/staff.ts';
import { staffApp } from '../../../test/support/staff-app.ts';
import { mayCover } from './hours-form.ts';

const HOURS = { day: ['1', '2'], from: '09:00', to: '17:00', mode: 'staffed', reply: '15' };

/** The cover pages for somebody in `role`, with a shorthand for what the table holds. */
async function coverApp(role: Role = 'lead') {
	const here = await staffApp(role);
	const { nadia, priya, project } = here.world;
	const spans = () => here.pages.cover.spans(project.id);
	const add = (fields: Readonly<Record<string, string | readonly string[]>> = {}) =>
		here.post('/cover/new', { ...HOURS, staff: nadia.id, ...fields });
	const stands = async () => (await spans()).map(({ weekday, from, to, mode, staff }) => [weekday, from, to, mode, staff]);
	return { ...here, nadia, priya, spans, add, stands };
}

const SHUT = Object.fromEntries(ROLES.filter((role) => !may(role, 'cover.see')).map((role) => [role, [403, 403, 403]]));

describe('the page of cover', () => {
	it('says of an empty table what young people read, and names the whole week', async () => {
		const { html, status } = await (await coverApp()).get('/cover');
		expect(status).toBe(200);
		for (const words of [
			'Nobody covers this hour',
			'Nobody is named for any hour yet',
			'Nobody here reads this now. We do not know when we will.',
		])
			expect(html).toContain(words);
		expect(html).not.toMatch(/undefined|null|NaN/);
	});

	it('shows who looks now, exactly what a young person reads, the week in words and its gaps', async () => {
		const here = await coverApp();
		await here.add({ day: ['1', '2', '3', '4', '5'] });
		await here.add({ day: ['1', '2', '3', '4'], from: '17:00', to: '09:00', mode: 'on-call', staff: here.priya.id, reply: '' });
		const { html } = await here.get('/cover');
		for (const words of [
			'Staffed until 5:00 pm: Nadia Rahman',
			'Nadia is here until 5:00 pm.',
			'Nadia can ring or text you back within 15 minutes.',
			'9:00 am to 5:00 pm: staffed, Nadia Rahman, answers within 15 minutes',
			'5:00 pm to midnight: on call, Priya Nair',
			'No one from Friday 5:00 pm to Monday 9:00 am',
		])
			expect(html).toContain(words);
	});

	it('opens for everybody in practice, changes for lead and manager, and not for whoever holds no talks', async () => {
		for (const role of ROLES) {
			const here = await coverApp(role);
			const seen = (await here.get('/cover')).status;
			const changed = (await here.add()).status;
			const line = (await here.post('/cover/lines', { line: 'childline' })).status;
			const [see, change, check] = { ...SHUT, lead: [200, 303, 303], manager: [200, 303, 303] }[role as string] ?? [200, 403, 303];
			expect([role, seen, changed, line]).toEqual([role, see, change, check]);
			expect(await here.spans()).toHaveLength(change === 303 ? 2 : 0);
		}
	});

	it('offers no button to those who may not use it', async () => {
		const lead = await coverApp();
		await lead.add();
		expect((await lead.get('/cover')).html).toMatch(/href="\/cover\/new"[\s\S]*Take out what is ticked/);
		const worker = await coverApp('worker');
		const [span] = await lead.spans();
		if (span === undefined) throw new Error('No hours were added.');
		await worker.pages.coverAdmin.add({ ...span, project: worker.session.project.id }, 'system', worker.world.clock.now());
		const { html } = await worker.get('/cover');
		expect(html).not.toMatch(/href="\/cover\/new"|Take out what is ticked/);
		expect(html).toContain('9:00 am to 5:00 pm: staffed');
	});
});

describe('adding hours', () => {
	it('keeps one stretch for each day', async () => {
		const here = await coverApp();
		expect((await here.add()).location).toBe('/cover');
		expect(await here.stands()).toEqual([
			[1, '09:00', '17:00', 'staffed', here.nadia.id],
			[2, '09:00', '17:00', 'staffed', here.nadia.id],
		]);
		expect((await here.spans()).map(({ replyMinutes }) => replyMinutes)).toEqual([15, 15]);
	});

	it('splits a night at midnight, and Sunday’s into Monday', async () => {
		const here = await coverApp();
		await here.add({ day: '7', from: '22:00', to: '07:00', mode: 'on-call', staff: here.priya.id, reply: '' });
		expect(await here.stands()).toEqual([
			[1, '00:00', '07:00', 'on-call', here.priya.id],
			[7, '22:00', '24:00', 'on-call', here.priya.id],
		]);
	});

	it('reads times as people type them', async () => {
		const here = await coverApp();
		await here.add({ day: '6', from: '9.30', to: '24:00' });
		expect(await here.stands()).toEqual([[6, '09:30', '24:00', 'staffed', here.nadia.id]]);
	});

	it('says everything that has to be put right at once, and loses nothing that was typed', async () => {
		const here = await coverApp();
		const { status, html } = await here.post('/cover/new', { day: [], from: '9 o’clock', to: '', staff: '', reply: 'soon' });
		expect(status).toBe(422);
		for (const words of [
			'Pick at least one day',
			'Give the time from which it holds, such as 09:00',
			'Give the time until which it holds, such as 17:00',
			'Say whether they are at work or on call',
			'Choose who looks',
			'Give the minutes as a number from 1 to 240, or leave it empty',
		])
			expect(html).toContain(words);
		expect(html).toContain('value="9 o’clock"');
		expect(html).toContain('value="soon"');
		const again = await here.post('/cover/new', { ...HOURS, staff: '' });
		expect(again.html).toMatch(/id="day-1"[^>]* checked/);
		expect(again.html).toContain('value="09:00"');
		expect(await here.spans()).toEqual([]);
	});

	it('takes no answer within minutes from somebody on call', async () => {
		const here = await coverApp();
		expect((await here.add({ mode: 'on-call' })).html).toContain('Only somebody at work can say how soon they answer');
		expect(await here.spans()).toEqual([]);
	});

	it('takes no stretch that begins where it ends, except a whole day', async () => {
		const here = await coverApp();
		expect((await here.add({ from: '09:00', to: '09:00' })).html).toContain('For a whole day give 00:00 to 00:00');
		await here.add({ day: '3', from: '00:00', to: '00:00' });
		expect(await here.stands()).toEqual([[3, '00:00', '24:00', 'staffed', here.nadia.id]]);
	});

	it('puts nobody down twice for one hour, also when the button is pressed twice', async () => {
		const here = await coverApp();
		await here.add();
		const { status, html } = await here.add({ mode: 'on-call', day: '2', from: '16:00', to: '20:00', reply: '' });
		expect(status).toBe(422);
		expect(html).toContain('Nadia Rahman is down for Tuesday already, 9:00 am to 5:00 pm. Take that out first, or give other hours');
		expect((await here.add()).status).toBe(422);
		expect((await here.add({ staff: here.priya.id })).status).toBe(303);
	});

	it('names only people who work here and can open an alert', async () => {
		const here = await coverApp();
		const about = { project: here.session.project.id, active: true };
		const ade = { ...about, id: 'staff-ade' as StaffId, name: 'Ade Okafor', role: 'administrator' as const };
		const gone = { ...about, id: 'staff-gone' as StaffId, name: 'Lou Green', role: 'duty' as const, active: false };
		expect(mayCover([ade, gone, here.nadia, here.priya])).toEqual([here.nadia, here.priya]);
		expect((await here.add({ staff: ade.id })).html).toContain('Choose who looks');
	});
});

describe('taking hours out', () => {
	it('takes what was ticked and nothing else', async () => {
		const here = await coverApp();
		await here.add({ day: ['1', '2', '3'] });
		const [monday, , wednesday] = await here.spans();
		expect((await here.post('/cover/take-out', { span: [monday?.id ?? '', wednesday?.id ?? ''] })).status).toBe(303);
		expect((await here.stands()).map(([day]) => day)).toEqual([2]);
	});

	it('asks for a tick when nothing was ticked, and takes nothing', async () => {
		const here = await coverApp();
		await here.add();
		const { status, html } = await here.post('/cover/take-out', {});
		expect(status).toBe(422);
		expect(html).toContain('Tick the hours to take out');
		expect(await here.spans()).toHaveLength(2);
	});

	it('takes nothing for an id that is not here', async () => {
		const here = await coverApp();
		await here.add();
		expect((await here.post('/cover/take-out', { span: 'another-project' })).status).toBe(404);
		expect(await here.spans()).toHaveLength(2);
	});
});

describe('the national lines on the page', () => {
	it('are unverified until somebody here says that they rang one, and then name who and when', async () => {
		const here = await coverApp('worker');
		const before = (await here.get('/cover')).html;
		expect(before.split('Unverified until somebody checks')).toHaveLength(6);
		expect((await here.post('/cover/lines', { line: 'childline' })).location).toBe('/cover#lines');
		const after = (await here.get('/cover')).html;
		expect(after.split('Unverified until somebody checks')).toHaveLength(5);
		expect(after).toContain('Checked by Nadia Rahman on 17 November');
		expect(after).toContain('We checked it on 17 November.');
	});

	it('take no check of a line that is not in the list', async () => {
		const here = await coverApp();
		expect((await here.post('/cover/lines', { line: 'the-pizza-place' })).status).toBe(404);
		expect(await here.pages.lineChecks.newest(here.session.project.id)).toEqual([]);
	});
});

describe('Today', () => {
	it('says that nobody covers this hour, and who does once the table has somebody', async () => {
		const here = await coverApp();
		const before = (await here.get('/today')).html;
		expect(before).toContain('<b>Nobody covers this hour</b>');
		expect(before).toContain('Nobody is at work at any hour of the week.');
		await here.add();
		const after = (await here.get('/today')).html;
		expect(after).toContain('Staffed until 5:00 pm: Nadia Rahman');
		expect(after).not.toContain('Nobody covers this hour');
	});
});

describe('hours that repeat', () => {
	it('may come every second week between two days, and a night counts its weeks from its evening', async () => {
		const here = await coverApp();
		const night = { day: '7', from: '22:00', to: '07:00', mode: 'on-call', reply: '', weeks: '2', first: '2026-11-18', last: '2026-12-20' };
		expect((await here.add(night)).status).toBe(303);
		expect((await here.spans()).map(({ weekday, firstDate, lastDate, everyWeeks }) => [weekday, firstDate, lastDate, everyWeeks])).toEqual([
			[1, '2026-11-23', '2026-12-21', 2],
			[7, '2026-11-22', '2026-12-20', 2],
		]);
		expect((await here.get('/cover')).html).toContain('every second week, from 22 November, until 20 December');
		expect((await here.add({ weeks: '2' })).html).toContain('Give the first day, so that the weeks can be counted');
		expect((await here.add({ first: '2026-12-01', last: '2026-11-30' })).html).toContain('The last day is before the first');
	});

	it('lets two people take turns in weeks of two, and one person have other hours from a day on', async () => {
		const here = await coverApp();
		await here.add({ weeks: '2', first: '2026-11-16' });
		expect((await here.add({ weeks: '2', first: '2026-11-23' })).status).toBe(303);
		expect((await here.add({ weeks: '2', first: '2026-11-30' })).status).toBe(422);
		expect(await here.spans()).toHaveLength(4);
	});

	it('end after a day that is given, and stay until then', async () => {
		const here = await coverApp();
		await here.add({ day: '1' });
		const [span] = await here.spans();
		await here.post('/cover/take-out', { span: span?.id ?? '', last: '2026-11-30' });
		expect(await here.spans()).toEqual([{ ...span, lastDate: '2026-11-30' }]);
	});

	it('change from a day on, and what was stays as it was', async () => {
		const here = await coverApp();
		await here.add({ day: '1' });
		const [span] = await here.spans();
		const { location } = await here.post('/cover/take-out', { span: span?.id ?? '', then: 'change' });
		expect(location).toBe(`/cover/${span?.id}/change`);
		expect((await here.get(location ?? '')).html).toMatch(/value="09:00"[\s\S]*value="2026-11-17"/);
		const other = { ...HOURS, day: '1', staff: here.priya.id, to: '12:00', first: '2026-11-23' };
		expect((await here.post(location ?? '', { ...other, first: '2026-11-16' })).html).toContain('what was stays as it was');
		expect((await here.post(location ?? '', other)).status).toBe(303);
		expect((await here.spans()).map(({ staff, to, firstDate = null, lastDate = null }) => [staff, to, firstDate, lastDate])).toEqual([
			[here.nadia.id, '17:00', null, '2026-11-22'],
			[here.priya.id, '12:00', '2026-11-23', null],
		]);
		expect((await here.get('/cover/not-here/change')).status).toBe(404);
	});

	it('give nobody more nights on call than they agreed to, and say so plainly', async () => {
		const here = await coverApp();
		const agreed = { id: 'a', project: here.session.project.id, staff: here.priya.id, nightsPerWeek: 2, at: here.world.clock.now() };
		await here.pages.rota.wakes.add({ ...agreed, agrees: 'yes' });
		const nights = (...day: string[]) =>
			here.add({ day, from: '22:00', to: '07:00', mode: 'on-call', staff: here.priya.id, reply: '', first: '2026-11-23' });
		const { status, html } = await nights('1', '2', '3');
		expect([status, html.includes('Priya Nair agreed to 2 nights on call a week. With these hours it would be 3')]).toEqual([422, true]);
		expect(await here.spans()).toEqual([]);
		expect((await nights('1', '2')).status).toBe(303);
		expect((await nights('4')).status).toBe(422);
		await here.pages.rota.wakes.add({ ...agreed, id: 'b', agrees: 'no', nightsPerWeek: 0 });
		expect((await nights('5')).html).toContain('Priya Nair has not agreed to be woken, so they cannot be on call at night');
	});
});
