import { expect, it } from 'vitest';
import { sightApp } from '../../../test/support/sight-app.ts';

it('whoever opens a mandatory report, or its form, is in the list of who looked', async () => {
	const here = await sightApp();
	const worker = await here.signedIn('worker');
	const form = `/young-people/${here.shan.youngPerson.id}/mandatory-report`;
	const since = (before: number) => here.kept.state.audit.slice(before).filter(({ action }) => action.startsWith('mandatory-report.'));
	const beforeForm = here.kept.state.audit.length;
	expect((await worker.get(form)).status).toBe(200);
	expect(since(beforeForm)).toMatchObject([{ action: 'mandatory-report.form-read', youngPerson: here.shan.youngPerson.id }]);
	const made = (await worker.post(form, { duty: 'fgm', what: 'She told me', to: 'police' })).location ?? '';
	expect(made).toMatch(/\/mandatory-report\/[\w-]+$/);
	const other = await here.signedIn('lead');
	const beforeReport = here.kept.state.audit.length;
	expect((await other.get(made)).html).toContain('She told me');
	expect(since(beforeReport)).toMatchObject([
		{ actor: other.member.id, action: 'mandatory-report.read', youngPerson: here.shan.youngPerson.id },
	]);
	const elsewhere = made.replace(here.shan.youngPerson.id, here.kieran.youngPerson.id);
	expect((await other.get(elsewhere)).status).toBe(404);
});
