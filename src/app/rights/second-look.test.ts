import { describe, expect, it } from 'vitest';
import { rightsApp } from '../../../test/support/rights-app.ts';
import { exact } from '../../../test/support/talk.ts';

const PARENT = { asker: 'parent', who: 'Dawn Whitlock, her mother' };
const HEARD = { theirView: 'She would rather not', understanding: 'She is 14 and understands it' };

type Here = Awaited<ReturnType<typeof rightsApp>>;

/** A parent’s request that a lead has agreed to, every line weighed. */
async function weighed(about: Parameters<typeof rightsApp>[0] = {}) {
	const here = await rightsApp(about);
	const request = await here.ask(PARENT);
	await here.agree(request, HEARD);
	return { here, request };
}

const make = (here: Here, request: string) => here.lead.post(`${request}/make`, { as: 'page' });

describe('what a parent would be given', () => {
	it('is made by nobody before a second person has read it and agreed, and both stand in the audit', async () => {
		const { here, request } = await weighed();
		const alone = await make(here, request);
		expect([alone.status, alone.text.includes('A second person looks at it first'), alone.disposition]).toEqual([422, true, null]);
		await here.askSecond(request);
		expect((await make(here, request)).status).toBe(422);
		const page = await here.second.get(`${request}/second`);
		expect([page.status, page.text.includes('[Left out]'), page.text.includes('bus station')]).toEqual([200, true, false]);
		expect((await here.look(request, { do: 'agree' })).to).toBe(request);
		expect((await make(here, request)).status).toBe(200);
		const rows = here.kept.state.audit.filter(({ action }) => /weighed|released|second-read/.test(action));
		expect(rows.map(({ actor, action }) => [actor, action])).toEqual([
			[here.w.priya.id, 'access-request.weighed'],
			[here.grace.id, 'access-request.second-read'],
			[here.grace.id, 'access-request.second-read'],
			[here.grace.id, 'access-request.released'],
		]);
	});

	it('is never let go by whoever decided any of it, whatever they send', async () => {
		const { here, request } = await weighed();
		await here.askSecond(request);
		const own = await here.look(request, { do: 'agree' }, here.lead);
		expect([own.status, own.text.includes('somebody else looks at it')]).toEqual([422, true]);
		const { mark, version } = { mark: /name="seen" value="([^"]*)"/, version: /name="version" value="([^"]*)"/ };
		const page = (await here.second.get(`${request}/second`)).text;
		const fields = { do: 'agree', seen: mark.exec(page)?.[1] ?? '', version: version.exec(page)?.[1] ?? '' };
		expect((await here.lead.post(`${request}/second`, fields)).status).toBe(422);
		expect(here.audit()).not.toContain('access-request.released');
		expect((await make(here, request)).status).toBe(422);
	});

	it('is never let go by somebody whom the young person’s own words name', async () => {
		const { here, request } = await weighed();
		await here.jaz.take(exact('T12', 'Grace knows about it'));
		await here.askSecond(request);
		expect((await here.second.get(`${request}/second`)).text).toContain('Words of the young person name you');
		const named = await here.look(request, { do: 'agree' });
		expect([named.status, here.audit().includes('access-request.released')]).toEqual([422, false]);
	});

	it('goes back with a reason, and nothing is made until it was looked at again', async () => {
		const { here, request } = await weighed();
		await here.askSecond(request);
		expect((await here.look(request, { do: 'back', why: ' ' })).text).toContain('Say what is not right yet');
		expect((await here.look(request, { do: 'back', why: 'The school is in the third line' })).status).toBe(303);
		expect((await here.lead.get(request)).text).toContain('It was sent back. The school is in the third line');
		expect((await make(here, request)).status).toBe(422);
		expect(here.audit()).toContain('access-request.sent-back');
		expect((await here.release(request)).status).toBe(303);
		expect((await make(here, request)).status).toBe(200);
	});

	it('is looked at again once anything of it has changed, also while it is being read', async () => {
		const { here, request } = await weighed();
		await here.askSecond(request);
		const page = (await here.second.get(`${request}/second`)).text;
		const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
		const { jaz } = here.jaz;
		const changed = async (school: string) => {
			const now = (await here.kept.youngPeople.record(here.w.project.id, jaz.id))?.youngPerson ?? expect.fail('Jaz is not here.');
			const youngPerson = { ...now, version: now.version + 1, about: { ...now.about, school } };
			const changes = [{ change: 'young-person-changed', youngPerson, from: now.version }] as const;
			await here.kept.store.commit({ project: here.w.project.id, at: here.w.clock.now(), changes, audit: [] });
		};
		await changed('Hilltop');
		const late = await here.second.post(`${request}/second`, { do: 'agree', seen: field('seen'), version: field('version') });
		expect([late.status, late.text.includes('It changed while you read it')]).toEqual([422, true]);
		await here.release(request);
		expect((await make(here, request)).status).toBe(200);
		await changed('Seacroft');
		expect((await make(here, request)).status).toBe(422);
		expect((await here.lead.get(request)).text).toContain('has changed since somebody looked');
	});

	it('counts no more once the record is closed to whoever agreed, or to whoever weighed it', async () => {
		for (const who of ['grace', 'priya'] as const) {
			const { here, request } = await weighed();
			await here.release(request);
			const staff = who === 'grace' ? here.grace.id : here.w.priya.id;
			const mark = { youngPerson: here.jaz.jaz.id, staff, by: here.w.nadia.id, at: here.w.clock.now() };
			const changes = [{ change: 'case-closed-to', mark }] as const;
			await here.kept.store.commit({ project: here.w.project.id, at: here.w.clock.now(), changes, audit: [] });
			expect([who, (await make(here, request)).status]).toEqual([who, 422]);
		}
	});

	it('is not said to be with them before it was made', async () => {
		const { here, request } = await weighed();
		const version = /name="version" value="(\d+)"/.exec((await here.lead.get(request)).text)?.[1] ?? '';
		expect((await here.lead.post(request, { do: 'answered', how: 'By hand', version })).text).toContain('Nothing was made for them yet');
	});
});

describe('a second look', () => {
	it('is taken wherever somebody must not be told or a place must not get out, whoever asks', async () => {
		const here = await rightsApp({ dangerAddresses: ['12 Quay Street'] });
		const request = await here.ask();
		await here.agree(request);
		await here.decideAll(request, 'danger-address');
		expect((await make(here, request)).status).toBe(422);
		await here.release(request);
		expect((await make(here, request)).status).toBe(200);
	});

	it('is asked for by nobody before each line is decided, and is not needed for a young person’s own request', async () => {
		const danger = await rightsApp({ dangerAddresses: ['12 Quay Street'], livesIn: 'Northmoor' });
		const early = await danger.ask();
		await danger.agree(early);
		expect((await danger.askSecond(early)).text).toContain('It is not ready for a second look');
		expect((await danger.second.get(`${early}/second`)).status).toBe(404);
		const own = await rightsApp();
		const request = await own.ask();
		await own.agree(request);
		expect((await own.second.get(`${request}/second`)).status).toBe(404);
		expect((await make(own, request)).status).toBe(200);
	});

	it.each(['worker', 'duty', 'volunteer', 'administrator', 'commissioner', 'partner'] as const)('is not for a %s', async (role) => {
		const { here, request } = await weighed();
		await here.askSecond(request);
		const them = here.as(role);
		expect((await them.get(`${request}/second`)).status).toBe(403);
		expect((await them.post(`${request}/second`, { do: 'agree' })).status).toBe(403);
	});
});
