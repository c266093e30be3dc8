import { describe, expect, it } from 'vitest';
import type { EpisodeId } from '#core/id.ts';
import type { Episode } from '#core/record/episode.ts';
import { staffApp } from '../../../test/support/staff-app.ts';
import { episodeForm } from './episode-form.ts';

const REPORT = {
	'left-date': '2026-11-16',
	'left-time': '18:30',
	'left-rough': 'yes',
	missingFrom: 'School',
	reportedToPolice: 'yes',
	'reported-date': '2026-11-16',
	'reported-time': '22:05',
	policeGrade: 'medium',
	policeReference: 'TP-4471',
	'returned-date': '2026-11-17',
	'returned-time': '07:10',
	howReturned: 'police',
	prevention: 'yes',
	preventionOn: '2026-11-17',
	notes: 'Wet through.',
};

type Here = Awaited<ReturnType<typeof staffApp>>;
const typed = (episode: Episode) => Object.fromEntries(episodeForm(episode).entries);
const newest = ({ state }: Here) => [...state.episodes.values()].at(-1);
/** Ellie with no time away yet. */
const fresh = async () => {
	const here = await staffApp();
	here.state.episodes.delete(here.known.ellieAway.id);
	return { here, path: `/young-people/${here.known.ellie.id}/episodes/new` };
};
const errorsIn = (html: string) => [...html.matchAll(/<li><a href="#[^"]+">([^<]+)/g)].map((match) => match[1]);

describe('adding a time away', () => {
	it('keeps a missing-person report in London time, and says which times are only about right', async () => {
		const { here, path } = await fresh();
		const { status, location } = await here.post(path, REPORT);
		expect([status, location]).toEqual([303, `/young-people/${here.known.ellie.id}`]);
		expect(newest(here)).toMatchObject({
			leftAt: '2026-11-16T18:30:00.000Z',
			lastSeenAt: null,
			returnedAt: '2026-11-17T07:10:00.000Z',
			howReturned: 'police',
			policeGrade: 'medium',
			reportedToPolice: true,
			preventionInterview: { done: true, on: '2026-11-17', outcomeReceived: false },
			about: { missingFrom: 'School', policeReference: 'TP-4471', notes: 'Wet through.', roughTimes: ['left'] },
			version: 1,
		});
		expect((await here.get(`/young-people/${here.known.ellie.id}`)).html).toContain('Monday, about 6:30 pm, from school');
	});

	it('keeps one that was never reported, with nothing known but that it was', async () => {
		const { here, path } = await fresh();
		expect((await here.post(path, { reportedToPolice: 'no' })).status).toBe(303);
		expect(newest(here)).toMatchObject({
			leftAt: null,
			returnedAt: null,
			reportedToPolice: false,
			policeGrade: null,
			careCode: null,
			about: {},
		});
	});

	it.each([
		['coming back before leaving', { 'returned-date': '2026-11-15' }, 'They came back before they left'],
		['a time that has not come', { 'returned-date': '2026-11-18' }, 'that time has not come yet'],
		['a day without a time', { 'left-time': '' }, 'give the time as well'],
		['a time without a day', { 'left-date': '' }, 'give the day as well'],
		['a day that does not exist', { 'left-date': '2026-02-30' }, 'that day or time does not exist'],
		['not saying whether it was reported', { reportedToPolice: '' }, 'Say whether they were reported'],
		['a prevention interview tomorrow', { preventionOn: '2026-11-18' }, 'Day of the prevention interview: that day has not come yet'],
		['a day of a prevention interview that was not said to be done', { prevention: '' }, 'You gave a day for the prevention interview'],
	])('refuses %s in plain words, keeps what was typed and stores nothing', async (_name, over, words) => {
		const { here, path } = await fresh();
		const before = here.state.episodes.size;
		const { status, html } = await here.post(path, { ...REPORT, ...over });
		expect(status).toBe(422);
		expect(errorsIn(html).join(' ')).toContain(words);
		expect(html).toContain('value="TP-4471"');
		expect(here.state.episodes.size).toBe(before);
	});

	it('takes the care code for a looked-after child only', async () => {
		const here = await staffApp();
		here.state.episodes.delete(here.known.amiraAway.id);
		const { status, html } = await here.post(`/young-people/${here.known.amira.id}/episodes/new`, { ...REPORT, careCode: 'missing' });
		expect([status, errorsIn(html).length]).toEqual([422, 1]);
		expect(html).toContain('for looked-after children only');
	});

	it('does not turn a police grade into a care code', async () => {
		const { here, path } = await fresh();
		await here.post(path, { ...REPORT, policeGrade: 'no-apparent-risk' });
		expect(newest(here)?.careCode).toBeNull();
	});

	it('tells once which of the two half past ones was taken when the clocks went back, and saves it the second time', async () => {
		const { here, path } = await fresh();
		const night = { reportedToPolice: 'no', 'returned-date': '2026-10-25', 'returned-time': '01:30' };
		const first = await here.post(path, night);
		expect(first.status).toBe(422);
		expect(first.html).toContain('1:30 am came twice. We have used the first one. Save again if that is right');
		const seen = [...first.html.matchAll(/name="clocksSeen" value="([^"]+)"/g)].map((match) => match[1] ?? '');
		expect((await here.post(path, { ...night, clocksSeen: seen })).status).toBe(303);
		expect(newest(here)?.returnedAt).toBe('2026-10-25T00:30:00.000Z');
	});

	it('does not begin a second time away while one is open, or inside another', async () => {
		const here = await staffApp();
		const before = here.state.episodes.size;
		const { status, html } = await here.post(`/young-people/${here.known.ellie.id}/episodes/new`, REPORT);
		expect(status).toBe(422);
		expect(html).toContain('run into another time away');
		expect(here.state.episodes.size).toBe(before);
	});
});

describe('changing a time away', () => {
	it('saves it as it was when nothing was touched', async () => {
		const here = await staffApp();
		const { november } = here.known;
		expect((await here.post(`/episodes/${november.id}/edit`, { ...typed(november), version: '1' })).status).toBe(303);
		expect(here.state.episodes.get(november.id)).toEqual({ ...november, version: 2 });
	});

	it('replaces nothing that somebody else saved meanwhile', async () => {
		const here = await staffApp();
		const { november } = here.known;
		await here.post(`/episodes/${november.id}/edit`, { ...typed(november), policeGrade: 'high', version: '1' });
		const late = await here.post(`/episodes/${november.id}/edit`, { ...typed(november), policeGrade: 'low', version: '1' });
		expect(late.status).toBe(409);
		expect(late.html).toContain('Police risk grade: High risk');
		expect(here.state.episodes.get(november.id)?.policeGrade).toBe('high');
	});
});

describe('away together', () => {
	it('gives both times away one group and counts each for itself', async () => {
		const here = await staffApp();
		const { ellieAway, callumAway } = here.known;
		await here.post(`/episodes/${ellieAway.id}/together`, { version: '1', with: callumAway.id });
		const [one, other] = [here.state.episodes.get(ellieAway.id), here.state.episodes.get(callumAway.id)];
		expect(one?.group).not.toBeNull();
		expect(other?.group).toBe(one?.group);
		expect([one?.youngPerson, other?.youngPerson]).toEqual([here.known.ellie.id, here.known.callum.id]);
		expect(here.state.audit.map(({ action, youngPerson }) => [action, youngPerson])).toEqual([
			['episode.joined', here.known.ellie.id],
			['episode.joined', here.known.callum.id],
		]);
	});

	it('takes one out again and leaves the other in', async () => {
		const here = await staffApp();
		const { ellieAway, callumAway } = here.known;
		await here.post(`/episodes/${ellieAway.id}/together`, { version: '1', with: callumAway.id });
		await here.post(`/episodes/${ellieAway.id}/together`, { version: '2' });
		expect(here.state.episodes.get(ellieAway.id)?.group).toBeNull();
		expect(here.state.episodes.get(callumAway.id)?.group).not.toBeNull();
	});

	it('joins nothing over a change it has not seen, to itself or to somebody unknown', async () => {
		const here = await staffApp();
		const { ellieAway, callumAway, november, october } = here.known;
		const before = structuredClone([...here.state.episodes]);
		const join = (from: EpisodeId, to: string, version = '1') => here.post(`/episodes/${from}/together`, { version, with: to });
		expect((await join(ellieAway.id, callumAway.id, '7')).status).toBe(409);
		expect((await join(november.id, october.id)).status).toBe(404);
		expect((await join(ellieAway.id, 'nobody')).status).toBe(404);
		expect([...here.state.episodes]).toEqual(before);
	});
});
