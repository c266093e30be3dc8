import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Carriers } from '#app/reach/ports.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { type SweepDeps, sweepNotifications } from '#server/jobs/sweep.ts';
import { type Fixture, STORES } from '../support/databases.ts';
import { engineOn } from '../support/engine-on-store.ts';

const LEASE_MINUTES = 0.5;

/** How many commits of one row stand before its process dies: what is left is only what is in the database. */
const DIES_AFTER = [0, 1, 2] as const;

describe.each(STORES)('a rung on which nobody can be reached, in $name', (kind) => {
	let at: Fixture;
	let alert: Alert;
	let lead: StaffMember;
	beforeEach(async () => {
		at = await kind.open();
		const { world } = at;
		const youngPerson = world.aYoungPerson();
		alert = world.anAlert(youngPerson, { state: 'raised', owner: null, rung: 1, nextDue: 'notify', nextDueAt: world.future });
		lead = world.staff('Joel Okafor', 'lead');
		await at.kept.staffAdmin.add(lead, 'system', world.clock.now());
		const notification = world.aNotification(alert, world.priya, { dueAt: world.past, rung: 1 });
		await commit(
			{ change: 'young-person-added', youngPerson },
			{ change: 'alert-raised', alert },
			{ change: 'notification-queued', notification },
		);
	});
	afterEach(() => at.close());

	const commit = (...changes: Parameters<typeof at.kept.store.commit>[0]['changes']) =>
		at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });
	/** Nobody has any way. */
	const deps = (over: Partial<SweepDeps> = {}): SweepDeps => {
		const { project, clock, ids } = at.world;
		const carriers: Carriers = new Map();
		return { ...engineOn(at.kept, { project: project.id, clock, ids, carriers, onEngineFault: () => undefined }), ...over };
	};
	const rows = () => at.kept.dueWork.rowsSince(at.world.project.id, alert.id, 1);

	it.each(DIES_AFTER)('is left for the next within the lease of a row when the process dies after %i commits', async (commits) => {
		let left = commits;
		const dying: SweepDeps['store'] = {
			commit: (one) => (left-- > 0 ? at.kept.store.commit(one) : new Promise<never>(() => undefined)),
		};
		const claim = at.kept.dueWork.claimNotifications;
		// A lease that is over at once: some stores have a clock of their own.
		const due: SweepDeps['due'] = { ...at.kept.dueWork, claimNotifications: (project, now, limit) => claim(project, now, limit, -1) };
		void sweepNotifications(deps({ store: dying, due }));
		await expect.poll(() => left).toBeLessThan(0);
		at.world.clock.pass(LEASE_MINUTES);
		await sweepNotifications(deps());
		const found = await rows();
		expect(found.find(({ rung }) => rung === 1)?.state).toBe('skipped');
		expect(found.filter(({ rung }) => rung === 2).map(({ to }) => to)).toEqual([lead.id]);
		// Whoever is next has no way either: what was asked before the process died may be answered in the same pass.
		expect((await at.kept.alerts.find(at.world.project.id, alert.id))?.alert.rung).toBe(commits === 2 ? 3 : 2);
	});

	it('is settled by whoever has the row since, and that is no fault, when it was due again before the first had done with it', async () => {
		const faults: unknown[] = [];
		const onFault = (error: unknown) => void faults.push(error);
		let commits = 0;
		const slow: SweepDeps['store'] = {
			commit: async (one) => {
				const outcome = await at.kept.store.commit(one);
				commits += 1;
				if (commits > 1) return outcome;
				at.world.clock.pass(LEASE_MINUTES);
				await sweepNotifications(deps({ onFault }));
				return outcome;
			},
		};
		const claim = at.kept.dueWork.claimNotifications;
		const due: SweepDeps['due'] = { ...at.kept.dueWork, claimNotifications: (project, now, limit) => claim(project, now, limit, -1) };
		await sweepNotifications(deps({ store: slow, due, onFault }));
		expect(faults).toEqual([]);
		const found = await rows();
		expect(found.filter(({ rung }) => rung === 1).map(({ state }) => state)).toEqual(['skipped']);
		expect(found.filter(({ rung }) => rung === 2).map(({ to }) => to)).toEqual([lead.id]);
		expect(commits).toBe(2);
	});
});
