import type { Clock, Ids } from '#app/clock.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import type { Flags } from '#server/flags.ts';
import type { OpenStore } from '#server/store/open-store.ts';

type SetUpDeps = { readonly kept: Omit<OpenStore, 'vault' | 'db'>; readonly clock: Clock; readonly ids: Ids };

/** How long a printed link may wait before it is used. */
const LINK_MINUTES = 24 * 60;

/**
 * Makes a real project with its keys and its first people, or adds people to the one that is there. Until it goes
 * live it is marked as not for real children and stays on this machine.
 */
export async function setUp({ kept, clock, ids }: SetUpDeps, flags: Flags): Promise<Project> {
	const there = await kept.projects.first();
	const now = clock.now();
	const project = there ?? { id: ids.row<ProjectId>(), name: flags.name ?? 'New project', kind: 'not-for-real-children' as const };
	if (there === undefined) await kept.projects.create(project, now);
	const known = await kept.staff.all(project.id);
	const first = known.length === 0 && !flags.staff.some((one) => one.role === 'administrator');
	const wanted = [...(first ? [{ role: 'administrator' as const, name: 'Administrator' }] : []), ...flags.staff];
	for (const { role, name } of wanted.filter((one) => !known.some((member) => member.name === one.name && member.role === one.role))) {
		await kept.staffAdmin.add({ id: ids.row<StaffId>(), project: project.id, name, role, active: true }, 'system', now);
	}
	return project;
}

/** Somebody who works here. `address`: a fresh one-time link; null for whoever has a way in already. */
export type Link = { readonly member: StaffMember; readonly address: string | null };

/**
 * A fresh one-time link for everybody in the demonstration. Anywhere else only for whoever has no way in yet, and, when
 * somebody at the machine itself asks by `npm run setup`, for administrators: whoever lost theirs begins again there.
 */
export async function linksFor(
	{ kept, clock }: SetUpDeps,
	project: Project,
	origin: string,
	{ setup = false }: { readonly setup?: boolean } = {},
): Promise<readonly Link[]> {
	const staff = (await kept.staff.all(project.id)).filter((member) => member.active);
	const needed = await kept.waysBack.needed(project.id);
	const now = clock.now();
	const until = addMinutes(now, LINK_MINUTES);
	const needsOne = ({ id, role }: StaffMember) =>
		project.kind === 'demonstration' || !needed.has(id) || (setup && role === 'administrator');
	const codeFor = ({ id, role }: StaffMember) =>
		setup && role === 'administrator' && needed.has(id)
			? kept.machineLink({ project: project.id, staff: id }, until, now)
			: kept.sessions.invite(id, until);
	return Promise.all(
		staff.map(async (member) => ({
			member,
			address: needsOne(member) ? `${origin}/enter/${await codeFor(member)}` : null,
		})),
	);
}
