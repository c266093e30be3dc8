import { expect, it } from 'vitest';
import type { StaffId } from '#core/id.ts';
import { openMemoryStore } from '../../test/support/memory-store.ts';
import { world } from '../../test/support/world.ts';
import { linksFor } from './set-up.ts';

async function project(kind: 'demonstration' | 'not-for-real-children') {
	const here = world();
	const kept = openMemoryStore(here);
	const made = { ...here.project, kind };
	await kept.projects.create(made, here.clock.now());
	const ada = here.staff('Ada Mensah', 'administrator');
	for (const member of [ada, here.nadia, here.priya]) await kept.staffAdmin.add(member, 'system', here.clock.now());
	for (const { id } of [ada, here.nadia])
		await kept.credentials.setCodeSecret({ project: made.id, staff: id as StaffId }, 'SECRET', 1, here.clock.now());
	const deps = { kept, clock: here.clock, ids: here.ids };
	const named = async (setup: boolean) =>
		(await linksFor(deps, made, 'http://localhost', { setup })).filter(({ address }) => address !== null).map(({ member }) => member.name);
	return { kept, here, deps, made, named };
}

it('everybody of the demonstration gets a link, each time', async () => {
	const { named } = await project('demonstration');
	expect(await named(false)).toEqual(['Ada Mensah', 'Nadia Rahman', 'Priya Nair']);
});

it('elsewhere only whoever has no way in yet gets one, and an administrator when somebody at the machine asks', async () => {
	const { named } = await project('not-for-real-children');
	expect(await named(false)).toEqual(['Priya Nair']);
	expect(await named(true)).toEqual(['Ada Mensah', 'Priya Nair']);
});

it('elsewhere a link opens the page on which a way in is made, for an hour, and no more', async () => {
	const { kept, here, deps, made } = await project('not-for-real-children');
	const link = (await linksFor(deps, made, 'http://localhost')).find(({ address }) => address !== null)?.address ?? '';
	const opened = await kept.sessions.open(link.slice(link.lastIndexOf('/') + 1), here.clock.now());
	const session = await kept.sessions.find(opened?.token ?? '', here.clock.now());
	expect(session?.how?.method).toBe('enrolling');
	here.clock.pass(60);
	expect(await kept.sessions.find(opened?.token ?? '', here.clock.now())).toBeUndefined();
});
