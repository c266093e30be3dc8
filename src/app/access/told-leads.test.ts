import { beforeEach, describe, expect, it } from 'vitest';
import { type SightApp, sightApp } from '../../../test/support/sight-app.ts';

let here: SightApp;
beforeEach(async () => {
	here = await sightApp();
});

/** What the form of one note on a page sends. */
function noteOn(html: string): { readonly youngPerson: string; readonly note: string } {
	const form = html.split('action="/told/read"')[1] ?? expect.fail('There is nothing to mark as read.');
	const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(form)?.[1] ?? '';
	return { youngPerson: field('youngPerson'), note: field('note') };
}

describe('a safeguarding lead', () => {
	it('is told that a record was closed to a colleague, until a lead has marked it as read; nobody else is', async () => {
		const [lead, other, manager, worker, named] = await Promise.all([
			here.signedIn('lead', 'Joel Okafor'),
			here.signedIn('lead', 'Ines Marsh'),
			here.signedIn('manager'),
			here.signedIn('worker', 'Nadia Rahman'),
			here.signedIn('worker', 'Sam Pike'),
		]);
		await worker.post(`/young-people/${here.shan.youngPerson.id}/people`, { do: 'close', staff: named.member.id });
		const told = 'A record was closed to Sam Pike';
		for (const one of [lead, other]) expect((await one.get('/today')).html).toContain(told);
		for (const one of [manager, worker, named]) expect((await one.get('/today')).html).not.toContain(told);
		const note = noteOn((await lead.get('/today')).html);
		for (const one of [manager, worker, named]) expect((await one.post('/told/read', note)).status).toBe(403);
		expect((await lead.get('/today')).html).toContain(told);
		expect((await lead.post('/told/read', note)).location).toBe('/today');
		for (const one of [lead, other]) expect((await one.get('/today')).html).not.toContain(told);
		expect((await lead.get(`/young-people/${here.shan.youngPerson.id}/looks`)).html).toContain('to whom it was closed');
	});

	it('is told once more when it closes once more', async () => {
		const [lead, worker, named] = await Promise.all([here.signedIn('lead'), here.signedIn('worker'), here.signedIn('worker', 'Sam Pike')]);
		const people = `/young-people/${here.shan.youngPerson.id}/people`;
		await worker.post(people, { do: 'close', staff: named.member.id });
		await lead.post('/told/read', noteOn((await lead.get('/today')).html));
		await lead.post(people, { do: 'give-back', staff: named.member.id });
		here.w.clock.pass(1);
		await worker.post(people, { do: 'close', staff: named.member.id });
		expect((await lead.get('/today')).html).toContain('A record was closed to Sam Pike');
	});

	it('is told that a record was opened again to somebody, until a lead has read it; not whoever did it, nor whom it was about', async () => {
		const [lead, other, manager, named] = await Promise.all([
			here.signedIn('lead', 'Joel Okafor'),
			here.signedIn('lead', 'Ines Marsh'),
			here.signedIn('manager'),
			here.signedIn('lead', 'Sam Pike'),
		]);
		const people = `/young-people/${here.shan.youngPerson.id}/people`;
		await other.post(people, { do: 'close', staff: named.member.id });
		await lead.post('/told/read', noteOn((await lead.get('/today')).html));
		await lead.post(people, { do: 'give-back', staff: named.member.id });
		const told = 'A record was opened again to Sam Pike';
		expect((await other.get('/today')).html).toContain(told);
		for (const one of [lead, manager, named]) expect((await one.get('/today')).html).not.toContain(told);
		const note = noteOn((await other.get('/today')).html);
		expect((await other.post('/told/read', note)).location).toBe('/today');
		expect((await other.get('/today')).html).not.toContain(told);
		const looks = (await lead.get(`/young-people/${here.shan.youngPerson.id}/looks`)).html;
		expect(looks).toContain('opened it again to somebody');
	});

	it('who is the only one tells the managers, who read that a record was opened again', async () => {
		const [lead, manager, worker, named] = await Promise.all([
			here.signedIn('manager', 'Grace Adeyemi'),
			here.signedIn('manager', 'Hal Winter'),
			here.signedIn('worker'),
			here.signedIn('worker', 'Sam Pike'),
		]);
		const people = `/young-people/${here.shan.youngPerson.id}/people`;
		await worker.post(people, { do: 'close', staff: named.member.id });
		await lead.post(people, { do: 'give-back', staff: named.member.id });
		expect((await manager.get('/today')).html).toContain('A record was opened again to Sam Pike');
		for (const one of [lead, worker, named]) expect((await one.get('/today')).html).not.toContain('opened again');
	});

	it('who is the one it was closed to is told nothing of it, and can mark nothing', async () => {
		const [lead, other, worker] = await Promise.all([here.signedIn('lead', 'Joel Okafor'), here.signedIn('lead'), here.signedIn('worker')]);
		await worker.post(`/young-people/${here.shan.youngPerson.id}/people`, { do: 'close', staff: lead.member.id });
		expect((await lead.get('/today')).html).not.toContain('was closed to');
		const note = noteOn((await other.get('/today')).html);
		expect((await lead.post('/told/read', note)).status).toBe(403);
		expect((await other.get('/today')).html).toContain('A record was closed to Joel Okafor');
	});

	it('who is the only one, and the one it is about, is gone past: the managers are told then, and nobody to whom it is closed', async () => {
		const people = `/young-people/${here.shan.youngPerson.id}/people`;
		const [lead, manager, other, worker] = await Promise.all([
			here.signedIn('lead', 'Joel Okafor'),
			here.signedIn('manager', 'Grace Adeyemi'),
			here.signedIn('manager', 'Hal Winter'),
			here.signedIn('worker'),
		]);
		await worker.post(people, { do: 'close', staff: lead.member.id });
		for (const one of [manager, other]) expect((await one.get('/today')).html).toContain('A record was closed to Joel Okafor');
		for (const one of [lead, worker]) expect((await one.get('/today')).html).not.toContain('was closed to');
		await manager.post(people, { do: 'close', staff: other.member.id });
		expect((await other.get('/today')).html).not.toContain('was closed to');
		await here.signedIn('lead', 'Ines Marsh');
		expect((await manager.get('/today')).html).not.toContain('was closed to');
	});

	it('or a manager always keeps sight: the last one is refused in plain words that say whom to ring, and nothing is changed', async () => {
		const people = `/young-people/${here.shan.youngPerson.id}/people`;
		const [lead, manager, worker] = await Promise.all([
			here.signedIn('lead', 'Joel Okafor'),
			here.signedIn('manager', 'Grace Adeyemi'),
			here.signedIn('worker'),
		]);
		expect((await worker.post(people, { do: 'close', staff: manager.member.id })).status).toBe(303);
		const refused = await worker.post(people, { do: 'close', staff: lead.member.id });
		expect(refused.status).toBe(422);
		expect(refused.html).toContain('nobody who answers for safeguarding would see it');
		expect(refused.html).toContain('Ring the LADO, the designated officer of the council, now');
		expect((await lead.get(`/young-people/${here.shan.youngPerson.id}`)).status).toBe(200);
		await here.signedIn('lead', 'Ines Marsh');
		expect((await worker.post(people, { do: 'close', staff: lead.member.id })).status).toBe(303);
	});

	it('sees that a record was opened with a reason until a lead has marked it as read, however long that takes', async () => {
		const vi = await here.volunteer();
		await vi.post(`/open-with-a-reason/${here.shan.youngPerson.id}`, { reason: 'She rang me and is alone' });
		here.w.clock.pass(60 * 24 * 10);
		const again = async (role: 'lead' | 'manager') => (await (await here.signedIn(role)).get('/today')).html;
		expect(await again('lead')).toContain('She rang me and is alone');
		expect(await again('manager')).not.toContain('action="/told/read"');
		const reader = await here.signedIn('lead');
		await reader.post('/told/read', { ...noteOn((await reader.get('/today')).html), note: 'not-one-of-them' });
		expect(await again('lead')).toContain('She rang me and is alone');
		await reader.post('/told/read', noteOn((await reader.get('/today')).html));
		expect(await again('lead')).not.toContain('She rang me and is alone');
		expect(await again('manager')).not.toContain('She rang me and is alone');
	});
});
