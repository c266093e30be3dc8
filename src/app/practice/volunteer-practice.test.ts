import { beforeEach, describe, expect, it } from 'vitest';
import { type SightApp, sightApp } from '../../../test/support/sight-app.ts';

let here: SightApp;
beforeEach(async () => {
	here = await sightApp();
});

const begin = (who: Awaited<ReturnType<SightApp['signedIn']>>, once: string) => who.post('/practice', { practice: 'silent', once });

describe('a volunteer', () => {
	it('practises without any named case, and before anybody has written their dates down', async () => {
		const vi = await here.signedIn('volunteer', 'Vi Adeyemi');
		expect((await vi.get('/practice')).status).toBe(200);
		const once = here.w.ids.row<string>();
		const { status, location } = await begin(vi, once);
		expect([status, location]).toEqual([303, expect.stringMatching(/^\/conversations\//)]);
		const talk = await vi.get(location ?? '');
		expect([talk.status, talk.html.includes('Robin')]).toEqual([200, true]);
		expect((await begin(vi, once)).location).toBe(location);
		expect((await vi.get(`${location}/practice`)).status).toBe(200);
		expect((await vi.get('/practice')).html).toContain(`${location}/practice`);
	});

	it('sees no real young person by it, and nobody else’s practice', async () => {
		const [vi, bo] = [await here.signedIn('volunteer', 'Vi Adeyemi'), await here.signedIn('volunteer', 'Bo Lind')];
		const { location } = await begin(vi, here.w.ids.row<string>());
		expect((await bo.get(location ?? '')).status).toBe(403);
		expect((await bo.get('/practice')).html).not.toContain(`${location}/practice`);
		for (const { youngPerson } of [here.kieran, here.shan]) expect((await vi.get(`/young-people/${youngPerson.id}`)).status).toBe(403);
		expect((await begin(vi, here.kieran.youngPerson.id)).status).toBe(403);
		expect((await vi.get(`/young-people/${here.kieran.youngPerson.id}`)).status).toBe(403);
	});

	it('supervises nobody, and is not counted as working with a case', async () => {
		const [vi, lead] = [await here.signedIn('volunteer', 'Vi Adeyemi'), await here.signedIn('lead')];
		const { location } = await begin(vi, here.w.ids.row<string>());
		expect((await vi.post(`${location}/practice`, { reflection: 'Mine', token: '' })).status).toBe(403);
		expect((await lead.get(`${location}/practice`)).status).toBe(200);
		expect((await lead.get('/volunteers')).html).not.toMatch(/1 young person|1 case|Robin/);
	});
});
