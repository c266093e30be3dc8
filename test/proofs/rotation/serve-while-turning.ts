import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Project } from '#core/record/staff.ts';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { type OpenStore, openStore } from '#server/store/open-store.ts';
import { answer } from '../../../scripts/bench/answer.ts';
import { filesIn } from '../kills/files.ts';
import { type Child, KEEPER, type Load, loadOn } from './load.ts';

export type TurningCalls = {
	/** What was read and written since it was asked last, and what went wrong. */
	readonly load: () => Load;
	/** Stops reading and writing, and tells who must be readable from now on. */
	readonly still: () => Promise<readonly Child[]>;
};

async function project(kept: OpenStore): Promise<Project> {
	const made: Project = { id: ids.row<ProjectId>(), name: 'Harbour Return Project', kind: 'demonstration' };
	await kept.projects.create(made, clock.now());
	const keeper = { id: ids.row<StaffId>(), project: made.id, name: KEEPER, role: 'administrator' as const, active: true };
	await kept.staffAdmin.add(keeper, 'system', clock.now());
	return made;
}

/** A store as a server holds it, read and written without a pause while somebody changes its keys from another process. */
async function run({ folder, people }: { readonly folder: string; readonly people: number }): Promise<void> {
	const kept = await openStore({ ...filesIn(folder), clock, ids });
	const { id } = await project(kept);
	const load = await loadOn(kept, id, people, { clock, ids, youngPerson: () => ids.row<YoungPersonId>() });
	const calls: TurningCalls = { load: load.soFar, still: load.stop };
	answer(calls, kept.close);
}

await run(JSON.parse(process.argv[2] ?? '') as { readonly folder: string; readonly people: number });
