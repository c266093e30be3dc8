import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StaffId } from '#core/id.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import { whoDidWhat } from '../support/behind-the-store.ts';
import type { Fixture, StoreKind } from '../support/databases.ts';

const ANSWERING = [
	{ role: 'lead', stays: 'last-lead' },
	{ role: 'administrator', stays: 'last-administrator' },
] as const satisfies readonly { role: Role; stays: string }[];

/** Somebody of this role; `signsIn`: they have a way of their own. */
export async function somebodyAs(at: Fixture, role: Role, signsIn = true): Promise<StaffMember> {
	const { world, kept } = at;
	const member = { id: world.ids.row<StaffId>(), project: world.project.id, name: `A ${role} ${world.ids.row()}`, role, active: true };
	await kept.staffAdmin.add(member, 'system', world.clock.now());
	if (!signsIn) return member;
	const whose = { project: member.project, staff: member.id };
	await kept.credentials.setPassphrase(whose, 'a hash', world.clock.now());
	await kept.credentials.setCodeSecret(whose, 'JBSWY3DPEHPK3PXP', 1, world.clock.now());
	return member;
}

export function endAccess(at: Fixture, { project, id }: StaffMember, kept = at.kept) {
	return kept.staffAdmin.deactivate({ project, staff: id }, at.world.priya.id, at.world.clock.now());
}

const whoIsLeft = async (at: Fixture, role: Role) =>
	(await at.kept.staff.all(at.world.project.id)).filter((one) => one.active && one.role === role).map(({ id }) => id);

/** A project keeps somebody who answers for its children, and somebody who looks after its accounts. */
export function leavingContract({ open }: StoreKind): void {
	let at: Fixture;
	beforeEach(async () => {
		at = await open();
	});
	afterEach(() => at.close());

	it.each(ANSWERING)('the last $role who can sign in stays, and may leave once there is another', async ({ role, stays }) => {
		const [last, invited] = [await somebodyAs(at, role), await somebodyAs(at, role, false)];
		expect(await endAccess(at, last)).toBe(stays);
		expect(await whoIsLeft(at, role)).toEqual([last.id, invited.id]);
		expect(await whoDidWhat(at)).not.toContainEqual(expect.objectContaining({ action: 'staff-deactivated' }));
		const other = await somebodyAs(at, role);
		expect(await endAccess(at, last)).toBe('ended');
		expect([await endAccess(at, other), await whoIsLeft(at, role)]).toEqual([stays, [invited.id, other.id]]);
	});

	it.each(ANSWERING)('of the two who are $role, one stays when both leave at once', async ({ role, stays }) => {
		const two = [await somebodyAs(at, role), await somebodyAs(at, role)];
		const outcomes = await Promise.all(two.map((one) => endAccess(at, one)));
		expect(outcomes.toSorted()).toEqual(['ended', stays]);
		expect(await whoIsLeft(at, role)).toHaveLength(1);
	});

	it('another project’s lead keeps nobody here from being the last, and anybody else leaves', async () => {
		const lead = await somebodyAs(at, 'lead');
		const elsewhere = { ...at.world.project, id: at.world.ids.row<typeof at.world.project.id>(), name: 'Elsewhere' };
		await at.kept.projects.create(elsewhere, at.world.clock.now());
		await somebodyAs({ ...at, world: { ...at.world, project: elsewhere } }, 'lead');
		expect(await endAccess(at, lead)).toBe('last-lead');
		expect(await endAccess(at, at.world.nadia)).toBe('ended');
	});
}
