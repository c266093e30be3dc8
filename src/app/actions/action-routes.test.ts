import { describe, expect, it } from 'vitest';
import { staffApp } from '../../../test/support/staff-app.ts';

const start = async () => {
	const here = await staffApp();
	const { callum, roomMove } = here.known;
	return {
		here,
		add: `/young-people/${callum.id}/actions/new`,
		one: `/young-people/${callum.id}/actions/${roomMove.id}`,
		stored: () => here.state.actions.get(roomMove.id),
	};
};

const DONE = { version: '1', state: 'done', outcome: 'He has the room by the garden', toldOn: '2026-11-17', dueOn: '2026-11-13' };

describe('writing down a promise', () => {
	it('keeps what, who, by when and whose idea it was', async () => {
		const { here, add } = await start();
		const form = { what: 'A key for his own cupboard', idea: 'asked-for', ownerName: 'The home’s manager', dueOn: '2026-11-20' };
		expect((await here.post(add, form)).status).toBe(303);
		expect([...here.state.actions.values()].at(-1)).toMatchObject({
			about: { what: 'A key for his own cupboard', ownerName: 'The home’s manager' },
			owner: null,
			idea: 'asked-for',
			state: 'open',
			dueOn: '2026-11-20',
			toldOn: null,
		});
	});

	it('keeps what was offered and refused, with nobody to do it, and never shows it as due', async () => {
		const { here, add } = await start();
		await here.post(add, { what: 'Boxing club', idea: 'offered-no' });
		expect([...here.state.actions.values()].at(-1)).toMatchObject({ state: 'refused', owner: null, dueOn: null });
		expect((await here.get('/promises')).html).not.toContain('Boxing club');
		expect((await here.get(`/young-people/${here.known.callum.id}`)).html).toContain('Boxing club');
	});

	it('asks for what is missing, all at once, and keeps the rest', async () => {
		const { here, add } = await start();
		const before = here.state.actions.size;
		const { status, html } = await here.post(add, { dueOn: '2026-11-20' });
		expect(status).toBe(422);
		for (const words of ['Say what was promised', 'Say whose idea it was', 'Say who does it', 'value="2026-11-20"'])
			expect(html).toContain(words);
		expect(here.state.actions.size).toBe(before);
	});
});

describe('keeping a promise', () => {
	it('is done and told, and then it waits no longer', async () => {
		const { here, one, stored } = await start();
		expect((await here.get('/promises')).html).toContain('Tell Callum about his room move');
		expect((await here.post(one, { ...DONE, owner: here.world.nadia.id })).status).toBe(303);
		expect(stored()).toMatchObject({
			state: 'done',
			toldOn: '2026-11-17',
			about: { what: 'Tell Callum about his room move', outcome: 'He has the room by the garden' },
		});
		expect((await here.get('/promises')).html).not.toContain('Tell Callum about his room move');
	});

	it('is on Today while they do not know, however much is due before it', async () => {
		const { here, add, one } = await start();
		await here.post(one, { ...DONE, toldOn: '', dueOn: '2027-06-01', ownerName: 'Ros' });
		for (let number = 1; number <= 8; number += 1)
			await here.post(add, { what: `Something soon ${number}`, idea: 'asked-for', ownerName: 'Ros', dueOn: '2026-11-20' });
		const { html } = await here.get('/today');
		expect(html).toContain('Done. Tell Callum');
		expect(html).not.toContain('Something soon 8');
	});

	it('keeps how they were told, and says it on the record', async () => {
		const { here, one, stored } = await start();
		await here.post(one, { ...DONE, toldHow: 'a text after school', owner: here.world.nadia.id });
		expect(stored()?.about).toMatchObject({ toldHow: 'a text after school' });
		expect((await here.get(`/young-people/${here.known.callum.id}`)).html).toContain('Told today: a text after school');
		expect((await here.get(one)).html).toContain('value="a text after school"');
	});

	it('stays in sight while it is done and the young person does not know', async () => {
		const { here, one } = await start();
		await here.post(one, { ...DONE, toldOn: '', ownerName: 'Ros' });
		const { html } = await here.get('/promises');
		expect(html).toContain('they don’t know yet');
		expect(html).toContain('Done. Tell Callum');
	});

	it.each([
		['not possible without why', { ...DONE, state: 'not-possible', outcome: '' }, 'Say why it was not possible'],
		['told while it is still to do', { ...DONE, state: 'open' }, 'It is still to do'],
		['told tomorrow', { ...DONE, toldOn: '2026-11-18' }, 'that day has not come yet'],
		['how they were told without the day', { ...DONE, toldOn: '', toldHow: 'by text' }, 'Give the day on which they were told, too'],
		['two people to do it', { ...DONE, ownerName: 'Ros', owner: 'nadia' }, 'wrote somebody else too'],
	])('refuses %s and stores nothing', async (_name, form, words) => {
		const { here, one, stored } = await start();
		const before = structuredClone(stored());
		const owner = 'owner' in form ? here.world.nadia.id : '';
		const { status, html } = await here.post(one, { ownerName: 'Ros', ...form, owner });
		expect(status).toBe(422);
		expect(html).toContain(words);
		expect(stored()).toEqual(before);
	});

	it('replaces nothing that somebody else saved meanwhile', async () => {
		const { here, one, stored } = await start();
		const owner = here.world.nadia.id;
		await here.post(one, { ...DONE, owner });
		const late = await here.post(one, { ...DONE, owner, state: 'not-possible', outcome: 'No room is free' });
		expect(late.status).toBe(409);
		expect(late.html).toContain('Is it done? Done');
		expect(late.html).toContain('No room is free');
		expect(stored()?.state).toBe('done');
	});

	it('never brings back what was refused', async () => {
		const { here } = await start();
		const path = `/young-people/${here.known.callum.id}/actions/${here.known.laterStart.id}`;
		expect((await here.get(path)).html).toContain('said no to this');
		expect((await here.post(path, { ...DONE, ownerName: 'Ros' })).status).toBe(404);
		expect(here.state.actions.get(here.known.laterStart.id)?.state).toBe('refused');
	});
});
