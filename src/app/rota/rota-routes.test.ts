import { describe, expect, it } from 'vitest';
import type { CoverSpan } from '#core/cover/cover.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import { staffApp } from '../../../test/support/staff-app.ts';

type Here = Awaited<ReturnType<typeof staffApp>>;

/** The pages for Nadia in `role`, with the office of every weekday hers and the nights of Monday and Tuesday Priya's. */
async function rotaApp(role: Role = 'worker') {
	const here = await staffApp(role);
	const { nadia, priya, project, ids, clock } = here.world;
	const span = (staff: StaffMember, weekday: number, from: string, to: string, mode: CoverSpan['mode']): CoverSpan => ({
		...{ id: ids.row<string>(), project: project.id, weekday, from, to, mode, staff: staff.id, replyMinutes: null },
	});
	const office = [1, 2, 3, 4, 5].map((day) => span(nadia, day, '09:00', '17:00', 'staffed'));
	const nights = [1, 2].flatMap((day) => [
		span(priya, day, '22:00', '24:00', 'on-call'),
		span(priya, day + 1, '00:00', '07:00', 'on-call'),
	]);
	for (const one of [...office, ...nights]) await here.pages.coverAdmin.add(one, 'system', clock.now());
	const changes = () => here.pages.rota.changes.between(project.id, '2026-01-01', '2027-12-31');
	return { ...here, nadia, priya, project, changes, office, nights };
}

/** Signs somebody else in on the same pages. */
function as(here: Here, member: StaffMember): void {
	Object.assign(here.session, { staff: member });
}

/** The key of a turn, as the page offers it. */
function turnsIn(html: string): readonly string[] {
	return [...html.matchAll(/<option value="(\d{4}-\d\d-\d\d_[^"]+)"/g)].map(([, key]) => key ?? '');
}

// Today is Tuesday 17 November 2026, a quarter past four.
describe('the rota', () => {
	it('shows fourteen days with every gap in words, and who cannot be reached', async () => {
		const here = await rotaApp();
		const { status, html } = await here.get('/rota');
		expect(status).toBe(200);
		for (const words of [
			'Today, Tuesday 17 November',
			'Monday 30 November',
			'9:00 am to 5:00 pm: staffed, Nadia Rahman',
			'10:00 pm to midnight: on call, Priya Nair',
			'Nobody on Tuesday 17 November, 5:00 pm to 10:00 pm',
			'nothing reaches them yet',
			'Nobody is the backstop.',
		])
			expect(html).toContain(words);
		expect(html).not.toContain('Tuesday 1 December, ');
		expect(html).not.toMatch(/undefined|null|NaN/);
	});

	it('puts nobody on a day on which they are away, from that moment on, and back when they are there after all', async () => {
		const here = await rotaApp();
		expect((await here.post('/rota/away', { date: '2026-11-18' })).location).toBe('/rota/mine#away');
		const [away] = await here.changes();
		expect(away).toMatchObject({ kind: 'away', askedBy: here.nadia.id, span: here.office[2]?.id, staff: null });
		expect((await here.get('/rota')).html).toContain('Nobody from Wednesday 18 November, 7:00 am, to Thursday 19 November, 9:00 am');
		expect((await here.post(`/rota/changes/${away?.id}/undo`, {})).location).toBe('/rota/mine');
		expect(await here.changes()).toEqual([]);
		expect((await here.post('/rota/away', { date: '2026-11-21' })).html).toContain('You are not on the rota on that day. Check the day');
	});

	it('takes both halves of a night for one turn, and lets only a lead say that somebody else is away', async () => {
		const here = await rotaApp();
		expect((await here.post('/rota/away', { date: '2026-11-17', staff: here.priya.id })).status).toBe(403);
		as(here, { ...here.nadia, role: 'lead' });
		await here.post('/rota/away', { date: '2026-11-17', staff: here.priya.id });
		expect((await here.changes()).map(({ date, askedBy }) => [date, askedBy])).toEqual([
			['2026-11-17', here.priya.id],
			['2026-11-18', here.priya.id],
		]);
		expect(here.state.audit.at(-1)).toMatchObject({ actor: here.nadia.id, action: 'rota.away' });
		expect((await here.get('/rota')).html).toContain('Priya Nair is away: Tuesday 17 November, 10:00 pm to midnight: on call');
		await here.post(`/rota/changes/${(await here.changes())[1]?.id}/undo`, {});
		expect(await here.changes()).toEqual([]);
	});
});

describe('asking somebody to cover', () => {
	const ask = async (here: Awaited<ReturnType<typeof rotaApp>>, more: Readonly<Record<string, string>> = {}) => {
		const turn = turnsIn((await here.get('/rota/ask')).html).find((key) => key.startsWith('2026-11-20')) ?? '';
		return here.post('/rota/ask', { turn, asked: here.priya.id, back: '', ...more });
	};
	const friday = async (here: Awaited<ReturnType<typeof rotaApp>>) =>
		(await here.pages.cover.table(here.project.id, '2026-11-20', '2026-11-20')).changes.map(({ acceptedAt }) => acceptedAt !== null);

	it('moves nothing until they accept, and only they can', async () => {
		const here = await rotaApp();
		expect((await ask(here)).location).toBe('/rota/mine');
		const [asked] = await here.changes();
		expect(asked).toMatchObject({ kind: 'stands-in', staff: here.priya.id, askedBy: here.nadia.id, acceptedAt: null });
		expect((await here.post(`/rota/requests/${asked?.id}/accept`, {})).status).toBe(403);
		expect(await friday(here)).toEqual([false]);
		as(here, here.priya);
		expect((await here.get('/today')).html).toContain('Nadia Rahman asks you to take hours on the rota');
		expect((await here.get('/rota/mine')).html).toContain('I take them');
		expect((await here.post(`/rota/requests/${asked?.id}/accept`, {})).location).toBe('/rota/mine');
		expect(await friday(here)).toEqual([true]);
		expect((await here.get('/rota')).html).toContain('9:00 am to 5:00 pm: staffed, Priya Nair');
		const again = await here.post(`/rota/requests/${asked?.id}/accept`, {});
		expect([again.status, again.html.includes('That has changed meanwhile')]).toEqual([409, true]);
	});

	it('is declined or taken back without anything having moved', async () => {
		const here = await rotaApp();
		for (const who of [here.priya, { ...here.nadia, role: 'worker' as const }]) {
			as(here, { ...here.nadia, role: 'worker' });
			await ask(here);
			const [asked] = await here.changes();
			as(here, who);
			expect((await here.post(`/rota/requests/${asked?.id}/decline`, {})).location).toBe('/rota');
			expect(await here.changes()).toEqual([]);
		}
	});

	it('swaps two turns at once or not at all', async () => {
		const here = await rotaApp();
		const html = (await here.get('/rota/ask')).html;
		const back = turnsIn(html).find((key) => key.startsWith('2026-11-23_2200')) ?? '';
		await ask(here, { back });
		const all = await here.changes();
		expect(all.map(({ staff, askedBy, date }) => [staff === here.priya.id, askedBy === here.nadia.id, date])).toEqual([
			[true, true, '2026-11-20'],
			[false, false, '2026-11-23'],
			[false, false, '2026-11-24'],
		]);
		as(here, here.priya);
		expect((await here.get('/rota/mine')).html).toContain('In return Nadia Rahman takes');
		await here.post(`/rota/requests/${all[0]?.id}/accept`, {});
		expect((await here.changes()).every(({ acceptedAt }) => acceptedAt !== null)).toBe(true);
		expect((await here.post(`/rota/changes/${all[1]?.id}/undo`, {})).status).toBe(403);
		as(here, { ...here.nadia, role: 'lead' });
		await here.post(`/rota/changes/${all[1]?.id}/undo`, {});
		expect(await here.changes()).toEqual([]);
	});

	it('puts nobody in two places, and gives nobody more nights than they agreed to', async () => {
		const here = await rotaApp();
		const wakes = { id: 'w', project: here.project.id, staff: here.nadia.id, nightsPerWeek: 1, at: here.world.clock.now() };
		await here.pages.rota.wakes.add({ ...wakes, agrees: 'yes' });
		as(here, here.priya);
		const turns = turnsIn((await here.get('/rota/ask')).html);
		for (const night of ['2026-11-23', '2026-11-24']) {
			const turn = turns.find((key) => key.startsWith(`${night}_2200`)) ?? '';
			await here.post('/rota/ask', { turn, asked: here.nadia.id, back: '' });
			here.world.clock.pass(1);
		}
		expect(await here.changes()).toHaveLength(4);
		as(here, { ...here.nadia, role: 'worker' });
		const evenings = (await here.changes()).filter(({ from }) => from === '22:00');
		expect((await here.post(`/rota/requests/${evenings[0]?.id}/accept`, {})).status).toBe(303);
		const second = await here.post(`/rota/requests/${evenings[1]?.id}/accept`, {});
		expect(second.html).toContain(
			'Nadia Rahman agreed to 1 night on call a week. With these hours it would be 2 in the week of Monday 23 November',
		);
		as(here, { ...here.nadia, role: 'lead' });
		const extra = { date: '2026-11-20', from: '16:00', to: '18:00', mode: 'staffed', staff: here.nadia.id };
		expect((await here.post('/rota/extra', extra)).html).toContain('Nadia Rahman is on the rota for some of those hours already');
	});

	it('fills a gap of one day: somebody else accepts it, oneself has', async () => {
		const here = await rotaApp('lead');
		const extra = { date: '2026-11-21', from: '22:00', to: '07:00', mode: 'on-call' };
		await here.post('/rota/extra', { ...extra, staff: here.priya.id });
		expect((await here.changes()).map(({ date, from, to, acceptedAt }) => [date, from, to, acceptedAt])).toEqual([
			['2026-11-21', '22:00', '24:00', null],
			['2026-11-22', '00:00', '07:00', null],
		]);
		await here.post('/rota/extra', { ...extra, date: '2026-11-28', staff: here.nadia.id });
		expect((await here.changes()).filter(({ acceptedAt }) => acceptedAt !== null)).toHaveLength(2);
		expect((await here.post('/rota/extra', { ...extra, date: '2026-11-16', staff: here.nadia.id })).html).toContain(
			'within the next eight weeks',
		);
		expect((await (await rotaApp('worker')).get('/rota/extra')).status).toBe(403);
	});
});

describe('being woken', () => {
	it('is somebody’s own to agree to, with the most nights, and to take back', async () => {
		const here = await rotaApp();
		const mine = async () =>
			(await here.pages.rota.wakes.newest(here.project.id)).map(({ staff, agrees, nightsPerWeek }) => [staff, agrees, nightsPerWeek]);
		expect((await here.post('/rota/waking', { agrees: 'yes', nights: '' })).html).toContain('Give the nights as a number from 1 to 7');
		expect((await here.post('/rota/waking', { nights: '2' })).html).toContain('Say whether you may be woken');
		await here.post('/rota/waking', { agrees: 'yes', nights: '2', staff: here.priya.id });
		expect(await mine()).toEqual([[here.nadia.id, 'yes', 2]]);
		here.world.clock.pass(1);
		await here.post('/rota/waking', { agrees: 'no', nights: '' });
		expect(await mine()).toEqual([[here.nadia.id, 'no', 0]]);
	});
});

describe('a calendar of one’s own', () => {
	it('shows its address once, and a new one ends the old', async () => {
		const here = await rotaApp();
		const made = (await here.post('/rota/calendar', {})).html;
		const secret = /\/calendar\/([\w-]{40,})</.exec(made)?.[1] ?? '';
		expect((await here.pages.rota.feeds.whose(secret))?.staff).toBe(here.nadia.id);
		expect((await here.get('/rota/mine')).html).not.toContain(secret);
		await here.post('/rota/calendar', {});
		expect(await here.pages.rota.feeds.whose(secret)).toBeUndefined();
		await here.post('/rota/calendar/end', {});
		expect(await here.pages.rota.feeds.since(here.project.id, here.nadia.id)).toBeUndefined();
	});
});
