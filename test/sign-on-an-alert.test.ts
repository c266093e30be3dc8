import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { raiseSign } from '#server/jobs/raise-sign.ts';
import { type ReachedApp, reachedApp } from './support/reached-app.ts';

describe('an alert that no words raised', () => {
	let here: ReachedApp;
	beforeEach(async () => {
		here = await reachedApp();
	});
	afterEach(() => here.at.close());

	it('opens, says what happened, and can be taken and closed as every other', async () => {
		const { at, project } = here;
		const youngPerson = at.world.aYoungPerson();
		const changes = [{ change: 'young-person-added', youngPerson }] as const;
		await at.kept.store.commit({ project, at: here.now(), changes, audit: [] });
		await raiseSign({ ...at.kept, clock: at.world.clock, ids: at.world.ids }, 'interview-overdue', project, youngPerson.id);
		const alert = await at.kept.alerts.openFor(project, youngPerson.id);
		const priya = await here.priya();
		const page = await priya.get(`/alerts/${alert?.id}`);
		expect(page.status).toBe(200);
		expect(page.html).toContain('Their return conversation is long overdue');
		const list = await priya.get('/alerts');
		expect(list.html).toContain(youngPerson.about.nameUsed);
	});

	it('leaves faults to administrators, leads and managers, who can look after them and say that they are over', async () => {
		const { at, project } = here;
		await at.kept.faults.raise(project, 'channel-down', 'text', here.now());
		expect((await (await here.nadia()).get('/faults')).status).toBe(403);
		const lead = await here.somebody('Lena', 'lead');
		const page = (await lead.get('/faults')).html;
		expect(page).toContain('No text goes out');
		expect((await lead.get('/today')).html).toContain('What it means and what to do');
		expect((await (await here.nadia()).get('/today')).html).not.toContain('What it means and what to do');
		const [fault] = await at.kept.faults.open(project);
		expect((await lead.post(`/faults/${fault?.id}/take`, {})).status).toBe(303);
		expect((await lead.get('/faults')).html).toContain('You look after it.');
		expect((await lead.get('/today')).html).not.toContain('What it means and what to do');
		expect((await lead.post(`/faults/${fault?.id}/clear`, {})).status).toBe(303);
		expect(await at.kept.faults.open(project)).toEqual([]);
		expect((await lead.post(`/faults/${fault?.id}/clear`, {})).status).toBe(404);
		expect((await (await here.somebody('Ada', 'administrator')).get('/faults')).status).toBe(200);
	});
});
