import { beforeEach, describe, expect, it } from 'vitest';
import type { PracticeRoom } from '../../../test/support/practice-room.ts';
import { practiceRoom, TOLD } from '../../../test/support/practice-room.ts';

let here: PracticeRoom;
const next = async (at: string, times = 1) => {
	for (let n = 0; n < times; n += 1) expect((await here.say(at, { do: 'next' })).status).toBe(303);
};

beforeEach(async () => {
	here = await practiceRoom();
});

describe('beginning', () => {
	it('makes up a young person who is back, and leads to the real conversation', async () => {
		const { status, at, once } = await here.begin('silent');
		expect([status, at]).toEqual([303, expect.stringMatching(/^\/conversations\//)]);
		const record = await here.kept.youngPeople.record(here.project.id, once);
		expect(record?.youngPerson.about).toMatchObject({ nameUsed: 'Robin', practice: 'silent' });
		expect(record?.episodes[0]?.returnedAt).not.toBeNull();
		expect(record?.conversations[0]?.position.flow).toBe('return-home');
	});

	it('begins once when pressed twice', async () => {
		const first = await here.begin('angry');
		const second = await here.begin('angry', first.once);
		expect(second.at).toBe(first.at);
		expect(here.kept.state.conversations.size).toBe(1);
	});

	it('refuses a child that is not scripted, and an id that is a real young person’s', async () => {
		expect((await here.post('/practice', { practice: 'happy', once: here.w.ids.row() })).status).toBe(409);
		expect((await here.begin('silent', here.jaz.id)).status).toBe(409);
		expect(here.kept.state.conversations.size).toBe(0);
	});

	it('offers the four, with what was practised before and what a supervisor would look at', async () => {
		const { at } = await here.begin('exhausted');
		const { html } = await here.get('/practice');
		for (const name of ['Robin, 13', 'Kit, 15', 'Bryn, 14', 'Noor, 14']) expect(html).toContain(name);
		expect(html).toContain(`${at}/practice`);
		here.as(here.w.priya);
		expect((await here.get('/practice')).html).not.toContain(`${at}/practice`);
		here.as(here.joel);
		expect((await here.get('/practice')).html).toContain('Nadia Rahman.');
	});
});

describe('the panel', () => {
	it('stands on the question, and follows what was kept', async () => {
		const { at } = await here.begin('disclosing');
		expect((await here.get(at)).html).toContain('So if somebody’s getting hurt you’d have to tell.');
		await next(at, 6);
		expect((await here.get(at)).html).toContain(TOLD);
		await here.say(at, { do: 'keep', whose: 'exact', words: TOLD });
		expect((await here.get(at)).html).toContain('Do you have to tell someone?');
	});

	it('answers when stopping is offered, in a pause, and to the help for a mood', async () => {
		const { at } = await here.begin('angry');
		expect((await here.get(`${at}/stop`)).html).toContain('If you actually come.');
		expect((await here.get(`${at}?with=angry`)).html).toContain('don’t do the voice');
		await here.say(at, { do: 'pause' });
		expect((await here.get(at)).html).toContain('kicks the chair leg');
	});

	it('is on no real conversation, and neither is what a supervisor would look at', async () => {
		const { at } = await here.beginReal();
		const page = await here.get(at);
		expect(page.status).toBe(200);
		expect(page.html).not.toMatch(/class="practice"|Practice\./);
		expect((await here.get(`${at}/practice`)).status).toBe(404);
	});
});

describe('what a supervisor would look at', () => {
	it('is there for the worker, and for a lead, and for nobody else', async () => {
		const { at } = await here.begin('silent');
		for (const [who, status] of [
			[here.w.nadia, 200],
			[here.joel, 200],
			[here.w.priya, 403],
		] as const) {
			here.as(who);
			expect([who.name, (await here.get(`${at}/practice`)).status]).toEqual([who.name, status]);
		}
	});

	it('shows what was kept, with the line it rests on', async () => {
		const { at } = await here.begin('disclosing');
		await next(at, 6);
		await here.say(at, { do: 'keep', whose: 'exact', words: TOLD, how: 'other', 'asked-other': 'Why did you go?' });
		const { html } = await here.get(`${at}/practice`);
		expect(html).toContain('asks for a defence');
		expect(html).toContain(`Just before leaving: “${TOLD}” (Noor’s exact words)`);
		expect(html).toContain('You kept Noor’s words as they were said.');
	});

	it('takes a note from supervision, sealed with the practice and read by the worker', async () => {
		const { at } = await here.begin('silent');
		here.as(here.joel);
		const token = (await here.get(`${at}/practice`)).html.match(/name="token" value="([^"]+)"/)?.[1] ?? '';
		expect((await here.post(`${at}/practice`, { token, reflection: ' ', decision: '' })).status).toBe(422);
		const kept = await here.post(`${at}/practice`, { token, reflection: 'You waited well.', decision: 'Practise Kit next.' });
		expect(kept.status).toBe(303);
		here.as(here.w.nadia);
		const { html } = await here.get(`${at}/practice`);
		expect(html).toContain('You waited well.\nWhat we decided: Practise Kit next.');
		expect(html).not.toContain('Keep the note');
		expect((await here.post(`${at}/practice`, { token, reflection: 'I was great.' })).status).toBe(403);
	});

	it('is not written by a lead about a practice of their own', async () => {
		here.as(here.joel);
		const { at } = await here.begin('silent');
		expect((await here.get(`${at}/practice`)).html).not.toContain('Keep the note');
		expect((await here.post(`${at}/practice`, { token: '', reflection: 'Very good.' })).status).toBe(403);
	});
});

describe('a young person made up for practice', () => {
	it('is in no list, no search, no total and no promise of the project', async () => {
		const { at, once } = await here.begin('exhausted');
		await next(at, 3);
		await here.say(at, { do: 'keep', option: 'food', words: 'Sleep. Is there any toast?' });
		expect(here.kept.state.actions.size).toBe(1);
		const everywhere = [
			await here.get('/today'),
			await here.get('/young-people'),
			{ status: 200, html: await (await here.post('/young-people', { name: 'Bryn' })).text() },
			await here.get('/promises'),
			await here.get(`/episodes/${here.episode.id}/together`),
		];
		for (const { status, html } of everywhere) {
			expect(status).toBe(200);
			expect(html).not.toMatch(/Bryn, 14|For Bryn/);
			expect(html).not.toContain(once);
		}
		expect(everywhere[0]?.html).toContain('Jaz');
		expect(everywhere[1]?.html).toContain('Jaz');
	});

	it('says Practice at the top of its record', async () => {
		const { once } = await here.begin('exhausted');
		expect((await here.get(`/young-people/${once}`)).html).toContain('Practice. 14, he/him.');
		expect((await here.get(`/young-people/${here.jaz.id}`)).html).not.toContain('Practice.');
	});

	it('stands in nobody’s way when somebody real of that name is added', async () => {
		await here.begin('silent');
		expect((await here.post('/young-people/new', { nameUsed: 'Robin' })).headers.get('location')).toMatch(/^\/young-people\//);
	});

	it('stays practice when what is known about them is changed', async () => {
		const { once } = await here.begin('silent');
		await here.post(`/young-people/${once}/edit`, { nameUsed: 'Robin', version: '1', home: 'family' });
		const record = await here.kept.youngPeople.record(here.project.id, once);
		expect(record?.youngPerson).toMatchObject({ version: 2, about: { practice: 'silent', home: 'family' } });
	});
});

describe('a project with real children', () => {
	it('has no practice, no way in to it, and leaves nobody out of a list', async () => {
		here = await practiceRoom('not-for-real-children');
		expect((await here.get('/practice')).status).toBe(404);
		expect((await here.begin('silent')).status).toBe(404);
		expect(here.kept.state.youngPeople.size).toBe(1);
		expect((await here.get('/today')).html).not.toContain('/practice');
		const marked = here.w.aYoungPerson('Robin', { practice: 'silent' });
		const changes = [
			{ change: 'young-person-added', youngPerson: marked },
			{ change: 'episode-added', episode: here.w.anEpisode(marked) },
		] as const;
		await here.kept.store.commit({ project: here.project.id, at: here.w.clock.now(), changes, audit: [] });
		expect((await here.get('/today')).html).toContain('Robin');
		expect((await here.get('/young-people')).html).toContain('Robin');
	});
});
