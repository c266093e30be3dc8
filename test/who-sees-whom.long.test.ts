import { beforeEach, describe, expect, it } from 'vitest';
import { addressesOf, everything, type SightApp, sightApp } from './support/sight-app.ts';

/** Takes no id of anything of a young person's: one-time links, accounts and devices, hours of the rota, somebody's own calendar and ways. */
const OF_NOBODY = /^(GET|POST) \/(enter|people|getting-back|my-sign-in|calendar|how-i-am-reached)\//;
/** The one way in for whoever may not see a case; it has tests of its own. */
const OPENING = 'POST /open-with-a-reason/:id';

let here: SightApp;
beforeEach(async () => {
	here = await sightApp();
});

const withAnId = (routes: readonly string[]) =>
	routes.filter((route) => route.includes(':') && !OF_NOBODY.test(route) && route !== OPENING);

describe('every route that takes an id', () => {
	it('shows and does nothing to a volunteer about a case that does not name them', async () => {
		const vi = await here.volunteer();
		const before = everything(here);
		const walked = withAnId(here.routes);
		expect(walked.length).toBeGreaterThan(50);
		for (const route of walked)
			for (const address of addressesOf(route, here.shan.ids)) {
				const { status, html } = await vi.ask(route.split(' ')[0] ?? '', address, { words: 'he hit me', do: 'next' });
				expect([route, status]).toEqual([route, 403]);
				expect(html).not.toContain('Shanelle');
				expect(everything(here)).toBe(before);
			}
		expect((await vi.get(`/young-people/${here.kieran.youngPerson.id}`)).status).toBe(200);
		expect((await vi.get(`/alerts/${here.kieran.alert.id}`)).status).toBe(200);
		expect((await vi.get(`/conversations/${here.kieran.conversation.id}`)).status).toBe(200);
	});

	it.each(['worker', 'duty', 'lead', 'manager'] as const)(
		'shows and does nothing to a %s about a case that is closed to them',
		async (role) => {
			const one = await here.signedIn(role);
			await here.commit({ change: 'case-closed-to', mark: here.mark(one.member, here.shan) });
			const before = everything(here);
			for (const route of withAnId(here.routes))
				for (const address of addressesOf(route, here.shan.ids)) {
					const { status, html } = await one.ask(route.split(' ')[0] ?? '', address, { words: 'he hit me', do: 'next' });
					expect([route, status]).toEqual([route, 403]);
					expect(html).not.toMatch(/Shanelle|named|concern|conflict|closed/i);
					expect(everything(here)).toBe(before);
				}
			expect((await one.get(`/young-people/${here.kieran.youngPerson.id}`)).status).toBe(200);
		},
	);

	it('is not opened by an id that is written another way, or that stands in the query or in a form', async () => {
		const vi = await here.volunteer();
		const id = here.shan.youngPerson.id;
		const hidden = `%${id.charCodeAt(0).toString(16)}${id.slice(1)}`;
		for (const address of [`/young-people/${hidden}`, `/young-people/${id.toUpperCase()}`, `/today?of=${id}`])
			expect([address, (await vi.get(address)).status === 200]).toEqual([address, false]);
		const before = everything(here);
		const together = await vi.post(`/episodes/${here.kieran.episode.id}/together`, { version: '1', with: here.shan.episode.id });
		expect([together.status, everything(here) === before]).toEqual([403, true]);
	});
});

describe('lists', () => {
	const LISTS = ['/today', '/young-people', '/promises', '/alerts', '/live/strip', '/cover', '/messages-home'];

	it('hold only the cases that name a volunteer, and the strip of alerts with them', async () => {
		const vi = await here.volunteer();
		for (const address of LISTS) {
			const { status, html } = await vi.get(address);
			expect([address, status, html.includes('Shanelle')]).toEqual([address, 200, false]);
		}
		expect((await vi.get('/young-people')).html).toContain('Kieran');
		expect((await vi.get('/alerts')).html).toContain('Kieran');
		expect((await vi.post('/young-people', { name: 'Shanelle' })).html).not.toContain(here.shan.youngPerson.id);
		expect((await vi.get(`/episodes/${here.kieran.episode.id}/together`)).html).not.toContain('Shanelle');
	});

	it.each(['worker', 'lead'] as const)('lose a case in the moment in which it closes to a %s', async (role) => {
		const one = await here.signedIn(role);
		expect((await one.get('/alerts')).html).toContain('Shanelle');
		await here.commit({ change: 'case-closed-to', mark: here.mark(one.member, here.shan) });
		for (const address of [...LISTS, ...(role === 'lead' ? ['/screening'] : [])]) {
			const { status, html } = await one.get(address);
			expect([address, status, html.includes('Shanelle')]).toEqual([address, 200, false]);
		}
		expect((await one.post('/young-people', { name: 'Shanelle' })).html).not.toContain(here.shan.youngPerson.id);
		const alike = await one.post('/young-people/new', { nameUsed: 'Shanelle', then: 'look' });
		expect(alike.html).not.toContain(here.shan.youngPerson.id);
	});

	it('of what happens, as it happens, leave it out too', async () => {
		const [vi, worker] = [await here.volunteer(), await here.signedIn('worker')];
		const other = await here.signedIn('worker');
		await here.commit({ change: 'case-closed-to', mark: here.mark(worker.member, here.shan) });
		const listening = [vi, worker, other].map((one) => one.get('/live'));
		// Until each of them listens, what happens is before their time.
		await new Promise((passed) => setTimeout(passed, 150));
		for (const subject of [...here.shan.ids, ...here.kieran.ids])
			await here.commit({ change: 'staff-told', event: { kind: 'record-changed', subject } });
		const [toVi, toWorker, toOther] = (await Promise.all(listening)).map(({ html }) => html);
		for (const id of here.shan.ids)
			expect([toVi?.includes(id), toWorker?.includes(id), toOther?.includes(id)]).toEqual([false, false, true]);
		for (const id of here.kieran.ids)
			expect([toVi?.includes(id), toWorker?.includes(id), toOther?.includes(id)]).toEqual([true, true, true]);
	});
});

describe('a volunteer’s dates', () => {
	it.each([
		['2026-11-16', 403],
		['2026-11-17', 200],
	] as const)('that end on %s leave a case of theirs at %s', async (until, status) => {
		const vi = await here.volunteer();
		await here.commit(here.check(vi.member, until));
		expect((await vi.get(`/young-people/${here.kieran.youngPerson.id}`)).status).toBe(status);
		expect((await vi.get('/young-people')).html.includes('Kieran')).toBe(status === 200);
		expect((await vi.get('/live/strip')).html.includes('Kieran')).toBe(status === 200);
	});

	it('that nobody has written down leave nothing, and a reason opens nothing either', async () => {
		const vi = await here.signedIn('volunteer');
		await here.commit({ change: 'case-named', mark: here.mark(vi.member, here.kieran) });
		const { status, html } = await vi.get(`/young-people/${here.kieran.youngPerson.id}`);
		expect([status, html.includes('open-with-a-reason')]).toEqual([403, false]);
		expect((await vi.post(`/open-with-a-reason/${here.kieran.youngPerson.id}`, { reason: 'He rang me' })).status).toBe(403);
		expect(here.kept.state.openedCases.size).toBe(0);
	});

	it('are written down by a lead, who sees on Today when they have passed', async () => {
		const vi = await here.volunteer();
		const [lead, worker] = [await here.signedIn('lead'), await here.signedIn('worker')];
		expect((await lead.get('/today')).html).not.toContain('Vi Adeyemi');
		await here.commit(here.check(vi.member, '2026-11-16'));
		expect((await lead.get('/today')).html).toContain('Vi Adeyemi');
		expect((await worker.get('/today')).html).not.toContain('Vi Adeyemi');
		const dates = { staff: vi.member.id, trainingUntil: '2027-11-01', dbsUntil: '2028-11-01' };
		expect((await worker.post('/volunteers', dates)).status).toBe(403);
		expect((await lead.post('/volunteers', { ...dates, dbsUntil: 'soon' })).status).toBe(422);
		expect((await lead.post('/volunteers', dates)).status).toBe(303);
		expect((await vi.get(`/young-people/${here.kieran.youngPerson.id}`)).status).toBe(200);
	});
});

describe('opening a case with a reason', () => {
	const record = () => `/young-people/${here.shan.youngPerson.id}`;
	const opening = () => `/open-with-a-reason/${here.shan.youngPerson.id}`;

	it('needs a reason, lasts an hour, tells the lead, and stands in who looked', async () => {
		const [vi, lead] = [await here.volunteer(), await here.signedIn('lead')];
		expect((await vi.get(record())).html).toContain(opening());
		expect((await vi.post(opening(), { reason: '  ' })).status).toBe(422);
		expect((await vi.get(record())).status).toBe(403);
		expect((await vi.post(opening(), { reason: 'She rang me and is alone' })).location).toBe(record());
		expect((await vi.get(record())).status).toBe(200);
		expect((await vi.get(`/alerts/${here.shan.alert.id}`)).status).toBe(200);
		const today = (await lead.get('/today')).html;
		expect(today).toContain('Vi Adeyemi');
		expect(today).toContain('She rang me and is alone');
		expect((await lead.get(`${record()}/looks`)).html).toContain('opened it with a reason');
		expect(here.kept.state.events.at(-1)).toMatchObject({ kind: 'record-changed', subject: here.shan.youngPerson.id });
		here.w.clock.pass(60);
		expect((await vi.get(record())).status).toBe(403);
	});

	it('never opens one that is closed to them: the page is the same, byte for byte, and that they asked is written down', async () => {
		const vi = await here.volunteer();
		const bare = async () => (await vi.get(record())).html.replace(/nonce="[^"]*"/g, '');
		const before = await bare();
		await here.commit({ change: 'case-closed-to', mark: here.mark(vi.member, here.shan) });
		expect(await bare()).toBe(before);
		expect((await vi.post(opening(), { reason: 'She rang me' })).status).toBe(403);
		expect((await vi.get(record())).status).toBe(403);
		expect(here.kept.state.openedCases.size).toBe(0);
		expect(here.kept.state.audit.at(-1)).toMatchObject({ action: 'case.opening-refused', youngPerson: here.shan.youngPerson.id });
	});

	it('is for whoever sees named cases only, and never for a worker whom it is about', async () => {
		const worker = await here.signedIn('worker');
		await here.commit({ change: 'case-closed-to', mark: here.mark(worker.member, here.shan) });
		expect((await worker.get(record())).html).not.toContain('open-with-a-reason');
		expect((await worker.post(opening(), { reason: 'I want to see' })).status).toBe(403);
		expect(here.kept.state.openedCases.size).toBe(0);
	});
});

describe('saying whom a case names, and to whom it is closed', () => {
	const page = () => `/young-people/${here.shan.youngPerson.id}/people`;

	it('names a volunteer by a lead alone, and takes them out again', async () => {
		const [vi, lead, worker] = [await here.volunteer(), await here.signedIn('lead'), await here.signedIn('worker')];
		const record = `/young-people/${here.shan.youngPerson.id}`;
		expect((await worker.post(page(), { do: 'name', staff: vi.member.id })).status).toBe(403);
		expect((await lead.post(page(), { do: 'name', staff: worker.member.id })).status).toBe(422);
		expect((await lead.post(page(), { do: 'name', staff: vi.member.id })).status).toBe(303);
		expect((await vi.get(record)).status).toBe(200);
		expect((await lead.post(page(), { do: 'unname', staff: vi.member.id })).status).toBe(303);
		expect((await vi.get(record)).status).toBe(403);
		expect((await vi.get(page())).status).toBe(403);
	});

	it('closes by a worker at once, takes the alert from them, and only another lead opens it again', async () => {
		const [worker, named, lead] = [await here.signedIn('worker'), await here.signedIn('lead', 'Named Lead'), await here.signedIn('lead')];
		const duty = await here.signedIn('duty');
		await named.post(`/alerts/${here.shan.alert.id}/own`, { decision: 'other', words: 'I ring her' });
		expect(here.kept.state.alerts.get(here.shan.alert.id)?.owner).toBe(named.member.id);
		expect((await worker.post(page(), { do: 'close', staff: named.member.id })).status).toBe(303);
		expect((await named.get(`/alerts/${here.shan.alert.id}`)).status).toBe(403);
		expect(here.kept.state.alerts.get(here.shan.alert.id)).toMatchObject({ owner: null, state: 'raised' });
		const told = [...here.kept.state.notifications.values()].map(({ to }) => to);
		expect(told).toContain(duty.member.id);
		expect(told).not.toContain(named.member.id);
		expect((await named.post(page(), { do: 'give-back', staff: named.member.id })).status).toBe(403);
		expect((await worker.post(page(), { do: 'give-back', staff: named.member.id })).status).toBe(403);
		expect((await lead.post(page(), { do: 'give-back', staff: named.member.id })).status).toBe(303);
		expect((await named.get(`/alerts/${here.shan.alert.id}`)).status).toBe(200);
	});

	it('leads there from the alert and from the record', async () => {
		const worker = await here.signedIn('worker');
		for (const address of [`/alerts/${here.shan.alert.id}`, `/young-people/${here.shan.youngPerson.id}`])
			expect((await worker.get(address)).html).toContain(`href="${page()}"`);
	});
});
