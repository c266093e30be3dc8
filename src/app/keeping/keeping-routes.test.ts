import { describe, expect, it } from 'vitest';
import { addresses } from '#app/young-people/addresses.ts';
import type { Role } from '#core/record/staff.ts';
import { staffApp } from '../../../test/support/staff-app.ts';

const open = async (role: Role = 'lead') => {
	const at = await staffApp(role);
	const [person] = [...at.state.youngPeople.values()].filter(({ about }) => about.dateOfBirth !== undefined);
	const id = person?.id ?? expect.fail('Nobody is here.');
	for (const action of at.state.actions.values()) if (action.youngPerson === id) at.state.actions.delete(action.id);
	return { ...at, id, here: addresses.keeping(id) };
};

describe('how long a record is kept', () => {
	it('stands on the record with its reason, for everybody who may read it', async () => {
		const { get, id } = await open('worker');
		const { html } = await get(addresses.youngPerson(id));
		expect(html).toMatch(/Kept until \d+ [A-Z][a-z]+ \d{4}, because /);
		expect(html).not.toContain(addresses.keeping(id));
	});

	it('says that it is held to everybody, and who asked to a lead alone', async () => {
		const { get, post, id, here, state } = await open();
		expect(await post(here, { do: 'hold', askedBy: 'police', why: 'Operation Elm, DC Ward' })).toMatchObject({
			status: 303,
			location: here,
		});
		expect(state.keeping.holds).toMatchObject([{ askedBy: 'police', reason: 'Operation Elm, DC Ward', lifted: null }]);
		const record = await get(addresses.youngPerson(id));
		expect(record.html).toContain('It is held');
		expect(record.html).not.toContain('Operation Elm');
		expect((await get(here)).html).toContain('Operation Elm');
	});

	it.each([
		[{ do: 'hold', askedBy: '', why: '' }, ['Choose who asked', 'Say why']],
		[{ do: 'hold', askedBy: 'the neighbours', why: 'They asked' }, ['Choose who asked']],
		[{ do: 'lift', hold: 'one', why: '' }, ['Say why it ends']],
		[{ do: 'longer', until: '2001-01-01', longer: '' }, ['Give a day that is still to come', 'Say why']],
		[{ do: 'propose', reason: 'because' }, ['Choose why']],
		[{ do: 'propose', reason: 'retention-over' }, ['its time is not over']],
	])('changes nothing for %j, and says what to put right', async (form, words) => {
		const { post, here, state } = await open();
		const before = JSON.stringify(state.keeping);
		const answer = await post(here, form);
		expect(answer.status).toBe(422);
		for (const one of words) expect(answer.html).toContain(one);
		expect(JSON.stringify(state.keeping)).toBe(before);
	});

	it('goes by two people: whoever proposed it is offered no button, and pressing it does nothing', async () => {
		const { get, post, here, id, state } = await open();
		expect((await post(here, { do: 'propose', reason: 'made-in-error' })).status).toBe(303);
		const [deletion] = state.keeping.deletions;
		const page = await get('/what-is-kept');
		expect(page.html).toContain('You proposed it, so somebody else approves.');
		expect(page.html).not.toContain('Destroy it for good');
		const answer = await post('/what-is-kept', { do: 'approve', deletion: deletion?.id ?? '' });
		expect([answer.status, state.youngPeople.has(id)]).toEqual([422, true]);
		expect((await post('/what-is-kept', { do: 'stop', deletion: deletion?.id ?? '' })).status).toBe(303);
		expect((await get('/what-is-kept/log')).html).toContain('Stopped: nothing was destroyed');
	});

	it('is in the list of who looked for each young person whose name and reason stand on the page of all, and for nobody else', async () => {
		const { get, post, here, id, state } = await open();
		await post(here, { do: 'propose', reason: 'made-in-error' });
		const before = state.audit.length;
		await get('/what-is-kept');
		const listed = state.audit.slice(before).filter(({ action }) => action === 'keeping.listed');
		expect(listed.map(({ youngPerson }) => youngPerson)).toEqual([id]);
	});

	it('is approved by another, and then stands in the log by its number, without a name', async () => {
		const { get, post, here, id, state, session, known } = await open();
		await post(here, { do: 'propose', reason: 'made-in-error' });
		const [deletion] = state.keeping.deletions;
		Object.assign(session, { staff: { ...session.staff, id: 'somebody-else' } });
		expect((await get('/what-is-kept')).html).toContain('Destroy it for good');
		expect((await post('/what-is-kept', { do: 'approve', deletion: deletion?.id ?? '' })).status).toBe(303);
		expect(state.youngPeople.has(id)).toBe(false);
		const log = await get('/what-is-kept/log');
		expect(log.html).toContain(id);
		for (const one of Object.values(known))
			if ('about' in one && 'nameUsed' in one.about) expect(log.html).not.toContain(one.about.nameUsed);
	});

	it('is proposed and approved only by somebody who has just proved who they are; a hold waits for nothing', async () => {
		const { post, here, state, session, world } = await open();
		const at = world.past;
		Object.assign(session, { how: { method: 'passkey', device: null, provedAt: at, lastSeenAt: at, lockedAt: null } });
		const asked = await post(here, { do: 'propose', reason: 'made-in-error' });
		expect([asked.status, asked.location]).toEqual([303, `/unlock?again&to=${encodeURIComponent(here)}`]);
		expect(state.keeping.deletions).toEqual([]);
		const approving = await post('/what-is-kept', { do: 'approve', deletion: 'any' });
		expect([approving.status, approving.location]).toEqual([303, `/unlock?again&to=${encodeURIComponent('/what-is-kept')}`]);
		expect((await post(here, { do: 'hold', askedBy: 'police', why: 'Operation Elm' })).location).toBe(here);
		expect(state.keeping.holds).toHaveLength(1);
	});

	it('says what the contract says, and never less for what may be sexual harm', async () => {
		const { get, post, state } = await open();
		const term = { class: 'return-talks', years: '10', from: 'last-written', source: 'Schedule 4' };
		expect((await post('/what-is-kept/times', term)).status).toBe(303);
		expect((await get('/what-is-kept/times')).html).toContain(
			'10 years after the last thing that was written down. The contract: Schedule 4',
		);
		for (const wrong of [
			{ class: 'sexual-harm' },
			{ class: 'sexual-harm', years: '80', from: 'birth' },
			{ class: 'audit' },
			{ source: ' ' },
			{ years: '0' },
		])
			expect((await post('/what-is-kept/times', { ...term, ...wrong })).status).toBe(422);
		expect(state.keeping.terms.size).toBe(1);
	});

	it.each(['worker', 'duty', 'volunteer', 'administrator', 'commissioner'] as const)('is closed to a %s', async (role) => {
		const { get, post, here, state } = await open(role);
		for (const path of [here, '/what-is-kept', '/what-is-kept/times', '/what-is-kept/log']) expect((await get(path)).status).toBe(403);
		for (const path of [here, '/what-is-kept', '/what-is-kept/times'])
			expect((await post(path, { do: 'hold-everything', askedBy: 'police', why: 'A reason' })).status).toBe(403);
		expect(state.keeping.everything).toEqual([]);
	});
});
