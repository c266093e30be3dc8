import { describe, expect, it } from 'vitest';
import { Bundle } from '#core/rights/bundle.ts';
import { rightsApp, WORDS } from '../../../test/support/rights-app.ts';
import { exact } from '../../../test/support/talk.ts';

const PARENT = { asker: 'parent', who: 'Dawn Whitlock, her mother' };
const HEARD = { theirView: 'She would rather not', understanding: 'She is 14 and understands it' };

describe('a request for what is held', () => {
	it('is written down by a worker, is due a month after it came, and waits on the list of a lead until it is answered', async () => {
		const here = await rightsApp();
		const request = await here.ask();
		const list = await here.lead.get('/requests');
		expect(list.text).toContain('Due 17 December 2026');
		expect(list.text).toContain(request);
		await here.agree(request);
		expect((await here.lead.post(request, { do: 'answered', how: '', version: '2' })).status).toBe(422);
		expect((await here.lead.post(request, { do: 'answered', how: 'In her hand', version: '2' })).to).toBe('/requests');
		expect((await here.lead.get('/requests')).text).toContain('Nobody waits for an answer');
	});

	it('says what to do where nobody asks, and takes no day that has not come', async () => {
		const here = await rightsApp();
		expect((await here.lead.get('/requests')).text).toContain('write it down under “What is held”');
		const early = await here.as('worker').post(`${here.person}/requests/new`, { asker: 'parent', receivedOn: '2026-11-18' });
		expect(early.status).toBe(422);
		expect(early.text).toContain('that day has not come yet');
		expect(early.text).toContain('Say who asks');
		expect(await here.kept.rights.requestsOf(here.w.project.id, here.jaz.jaz.id)).toEqual([]);
	});

	it('is put off once, with a reason, while the first month lasts', async () => {
		const here = await rightsApp();
		const request = await here.ask();
		expect((await here.lead.post(request, { do: 'extend', longer: ' ', version: '1' })).status).toBe(422);
		await here.lead.post(request, { do: 'extend', longer: 'Six years of talks', version: '1' });
		expect((await here.lead.get('/requests')).text).toContain('Due 17 February 2027');
		expect((await here.lead.post(request, { do: 'extend', longer: 'More', version: '2' })).text).toContain('It cannot be put off any more');
	});

	it('changes nothing for whoever decides from behind', async () => {
		const here = await rightsApp();
		const request = await here.ask();
		await here.agree(request);
		expect((await here.agree(request)).text).toContain('It is decided already');
		const late = await here.lead.post(request, { do: 'answered', how: 'By post', version: '1' });
		expect(late.status).toBe(422);
		expect((await here.kept.rights.requestsOf(here.w.project.id, here.jaz.jaz.id))[0]?.state).toBe('agreed');
	});
});

describe('who may not', () => {
	it.each(['worker', 'duty', 'volunteer', 'administrator', 'commissioner', 'partner'] as const)(
		'a %s decides, reads and makes nothing',
		async (role) => {
			const here = await rightsApp();
			const request = await here.ask();
			const them = here.as(role);
			for (const path of ['/requests', request, `${request}/lines`, `${request}/sheet`])
				expect((await them.get(path)).status, path).toBe(403);
			for (const path of [request, `${request}/lines`, `${request}/make`])
				expect((await them.post(path, { as: 'page', answer: 'agreed' })).status).toBe(403);
			expect((await here.kept.rights.stepsOf(here.w.project.id, here.jaz.jaz.id)).length).toBe(0);
		},
	);

	it('a volunteer does not even write one down', async () => {
		const here = await rightsApp();
		expect((await here.as('volunteer').get(`${here.person}/requests/new`)).status).toBe(403);
		expect(
			(await here.as('volunteer').post(`${here.person}/requests/new`, { asker: 'young-person', receivedOn: '2026-11-17' })).status,
		).toBe(403);
	});

	it('a lead of another project finds nothing, and neither does one who names another young person', async () => {
		const here = await rightsApp();
		const request = await here.ask();
		const other = here.as('lead', { project: { ...here.w.project, id: here.w.ids.row<typeof here.w.project.id>() } });
		for (const path of [request, `${request}/lines`, `${request}/sheet`]) expect((await other.get(path)).status).toBe(404);
		expect((await other.get('/requests')).text).not.toContain('Jaz');
		const mixed = request.replace(here.jaz.jaz.id, here.tash.id);
		expect((await here.lead.get(mixed)).status).toBe(404);
		expect((await here.lead.post(`${mixed}/make`, { as: 'page' })).status).toBe(404);
	});

	it('a lead who proved who they are too long ago proves it again, and is led back to the request', async () => {
		const here = await rightsApp();
		const request = await here.ask();
		await here.agree(request);
		const at = here.w.past;
		const stale = here.as('lead', { how: { method: 'passkey', device: null, provedAt: at, lastSeenAt: at, lockedAt: null } });
		const asked = await stale.post(`${request}/make`, { as: 'page' });
		expect([asked.status, asked.to]).toEqual([303, `/unlock?again&to=${encodeURIComponent(request)}`]);
		expect(here.audit()).not.toContain('access-request.made');
	});
});

describe('whoever reads a request', () => {
	it('is written down each time, before anything of it is shown', async () => {
		const here = await rightsApp();
		const request = await here.ask();
		await here.agree(request);
		for (const [path, action] of [
			['/requests', 'access-request.listed'],
			[request, 'access-request.read'],
			[`${request}/lines`, 'access-request.lines-read'],
			[`${request}/sheet`, 'access-request.sheet-read'],
			[`${here.person}/requests/new`, 'access-request.form-read'],
		] as const) {
			const before = here.audit().length;
			await here.lead.get(path);
			expect(here.audit().slice(before), path).toContain(action);
		}
	});
});

describe('what is made', () => {
	it('is one file to read and the same as data, with their words, and without the words and the names of somebody else', async () => {
		const here = await rightsApp();
		const request = await here.ask();
		await here.agree(request);
		const page = await here.lead.post(`${request}/make`, { as: 'page' });
		expect([page.status, page.cache, page.disposition]).toEqual([200, 'no-store', 'attachment; filename="what-is-held-2026-11-17.html"']);
		expect(page.text).toContain('I slept at the bus station and [Left out: about somebody else] came too');
		for (const theirs of ['Tash', 'Natasha', 'Obi', 'Southmoor', WORDS.tash]) expect(page.text).not.toContain(theirs);
		expect(page.text).not.toMatch(/<script|<link|<img|https?:|src=/);
		const data = await here.lead.post(`${request}/make`, { as: 'data' });
		const bundle = Bundle.parse(JSON.parse(data.text));
		for (const { text } of bundle.sections.flatMap(({ id, items }) => (id === 'looks' ? [] : items)))
			expect(page.text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')).toContain(text);
		expect(data.text).not.toContain('Tash');
		expect(here.audit().filter((action) => action === 'access-request.made')).toHaveLength(2);
	});

	it('names nobody who works here unless a lead gives the names', async () => {
		const here = await rightsApp();
		const request = await here.ask();
		await here.agree(request);
		const without = (await here.lead.post(`${request}/make`, { as: 'page' })).text;
		expect(without).toContain('A return-interview worker');
		expect(without).toContain('[Left out] thought that Jaz was cold');
		expect(without).not.toMatch(/Nadia|Rahman|Priya/);
		const again = await rightsApp();
		const named = await again.ask();
		await again.agree(named, { staffNames: 'yes' });
		expect((await again.lead.post(`${named}/make`, { as: 'page' })).text).toContain('Nadia Rahman');
	});

	it('is not made before a lead has agreed, nor once it was refused', async () => {
		const here = await rightsApp();
		const request = await here.ask();
		expect((await here.lead.post(`${request}/make`, { as: 'page' })).status).toBe(422);
		await here.agree(request, { answer: 'refused' });
		const refused = await here.lead.post(`${request}/make`, { as: 'page' });
		expect([refused.status, refused.text.includes('bus station')]).toEqual([422, false]);
		expect(here.audit()).not.toContain('access-request.made');
	});

	it('is audited before it leaves: what cannot be written down is not given', async () => {
		const here = await rightsApp();
		const request = await here.ask();
		await here.agree(request);
		here.jaz.losesAt('access-stepped');
		const lost = await here.lead.post(`${request}/make`, { as: 'page' });
		expect([lost.status, lost.disposition]).toEqual([422, null]);
	});

	it('says in the sheet of the lead what is left out and why, and not in what is given', async () => {
		const here = await rightsApp();
		const request = await here.ask();
		await here.agree(request);
		const sheet = await here.lead.get(`${request}/sheet`);
		expect(sheet.text).toContain('All of it left out: About somebody else');
		const page = await here.lead.post(`${request}/make`, { as: 'page' });
		expect(page.text).not.toContain('All of it left out');
		expect(here.audit()).toContain('access-request.sheet-read');
	});
});

describe('who it is that asks', () => {
	it('is known before anything is given: a lead may write it down when they decide', async () => {
		const here = await rightsApp();
		const request = await here.ask({ identity: 'Said so on the phone' });
		expect((await here.lead.get(request)).text).toContain('Said so on the phone');
		const unknown = await here.agree(request, { identity: ' ' });
		expect([unknown.status, unknown.text.includes('Nothing is given before')]).toEqual([422, true]);
		await here.agree(request, { identity: 'Came by with a passport' });
		expect((await here.lead.get(request)).text).toContain('Came by with a passport');
	});
});

describe('a parent who asks', () => {
	it('is answered by nobody before the young person’s view, what they understand and a reason are written down', async () => {
		const here = await rightsApp();
		const request = await here.ask(PARENT);
		expect((await here.lead.get(request)).text).toContain('A parent is never answered as of right');
		const silent = await here.agree(request);
		expect(silent.status).toBe(422);
		expect(silent.text).toContain('Say what the young person thinks of it');
		expect((await here.lead.post(`${request}/make`, { as: 'page' })).status).toBe(422);
	});

	it('is given nothing that the young person said unless a lead decides so, line by line', async () => {
		const here = await rightsApp();
		const request = await here.ask(PARENT);
		await here.agree(request, HEARD);
		await here.release(request);
		const page = await here.lead.post(`${request}/make`, { as: 'page' });
		expect(page.status).toBe(200);
		expect(page.text).toContain('[Left out]');
		expect(page.text).not.toContain('bus station');
	});

	it('is given nothing that shows what was said either: no note of the worker, no alert, no code word, no promise', async () => {
		const here = await rightsApp({
			codeWord: 'Yellow umbrella',
			safeContact: 'Text after four, she reads the phone',
			phone: '07700 900123',
		});
		await here.jaz.take(exact('T12', 'he hit me'));
		const promise = here.w.anAction(here.jaz.jaz, { about: { what: 'Ask school to keep him away', ownerName: 'Nadia' } as never });
		await here.kept.store.commit({
			...{ project: here.w.project.id, at: here.w.clock.now(), audit: [] },
			changes: [{ change: 'action-added', action: promise }],
		});
		const request = await here.ask(PARENT);
		await here.agree(request, HEARD);
		await here.release(request);
		const { text, status } = await here.lead.post(`${request}/make`, { as: 'data' });
		expect(status).toBe(200);
		for (const shown of ['was cold', 'umbrella', 'after four', '900123', 'keep him away', 'should look', 'hit me'])
			expect(text).not.toContain(shown);
		const own = await here.ask();
		await here.agree(own);
		const theirs = (await here.lead.post(`${own}/make`, { as: 'data' })).text;
		for (const given of ['was cold', 'umbrella', 'keep him away', 'hit me', 'should look']) expect(theirs).toContain(given);
	});

	it('who is found to be somebody that must not be told once a lead has decided is given nothing that was not looked at again', async () => {
		const here = await rightsApp();
		const request = await here.ask(PARENT);
		await here.agree(request, HEARD);
		const { jaz } = here.jaz;
		const record = await here.kept.youngPeople.record(here.w.project.id, jaz.id);
		const known = record?.youngPerson ?? expect.fail('Jaz is not here.');
		const youngPerson = {
			...known,
			version: known.version + 1,
			about: { ...known.about, mustNotBeTold: [{ who: 'mum' }, { who: 'dawn' }] },
		};
		await here.kept.store.commit({
			...{ project: here.w.project.id, at: here.w.clock.now(), audit: [] },
			changes: [{ change: 'young-person-changed', youngPerson, from: known.version }],
		});
		const made = await here.lead.post(`${request}/make`, { as: 'page' });
		expect([made.status, made.disposition]).toEqual([422, null]);
		expect(made.text).toContain('Lines must be decided first');
	});

	it.each(['Stepdad', 'her step-father', 'gary'])('is known as somebody who must not be told by “%s” alone', async (who) => {
		const here = await rightsApp({ mustNotBeTold: [{ who }] });
		const request = await here.ask({ asker: 'parent', who: 'Gary Webb, stepfather' });
		expect((await here.agree(request, HEARD)).text).toContain('They are written down as somebody who must not be told');
	});

	it('who is somebody that must not be told is so whatever is ticked, and nothing is made before every line is decided', async () => {
		const here = await rightsApp({ mustNotBeTold: [{ who: 'Her mother, Dawn', why: 'court order' }], livesIn: 'Northmoor' });
		const request = await here.ask(PARENT);
		const ticked = await here.agree(request, HEARD);
		expect(ticked.text).toContain('They are written down as somebody who must not be told');
		await here.agree(request, { ...HEARD, danger: 'yes' });
		expect((await here.lead.post(`${request}/make`, { as: 'page' })).status).toBe(422);
		const { count } = await here.decideAll(request, 'danger-person');
		expect(count).toBeGreaterThan(10);
		await here.release(request);
		const page = await here.lead.post(`${request}/make`, { as: 'page' });
		expect(page.status).toBe(200);
		for (const kept of ['Northmoor', 'bus station', 'Eastgate']) expect(page.text).not.toContain(kept);
	});
});

describe('where somebody must not find out where they are', () => {
	it.each([{ mustNotBeTold: [{ who: 'Her stepfather' }] }, { dangerAddresses: ['12 Quay Street'] }])(
		'nothing is made, for the young person either, before each line with an address is decided with a reason',
		async (flag) => {
			const here = await rightsApp({ ...flag, livesIn: 'Northmoor' });
			const request = await here.ask();
			await here.agree(request);
			expect((await here.lead.post(`${request}/make`, { as: 'page' })).status).toBe(422);
			expect((await here.decideAll(request, 'danger-address', '')).kept.status).toBe(422);
			expect((await here.lead.post(`${request}/make`, { as: 'page' })).status).toBe(422);
			await here.decideAll(request, 'danger-address');
			await here.release(request);
			const page = await here.lead.post(`${request}/make`, { as: 'page' });
			expect(page.status).toBe(200);
			expect(page.text).not.toMatch(/Northmoor|Quay Street|Eastgate/);
			expect(page.text).toContain('Grey hoodie');
		},
	);
});
