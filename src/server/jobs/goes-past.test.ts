import { beforeEach, describe, expect, it } from 'vitest';
import type { StaffMember } from '#core/record/staff.ts';
import { JOEL, NADIA, PRIYA } from '../../../test/support/alert-world.ts';
import { screeningThatSays } from '../../../test/support/screening-that-says.ts';
import { sweepWorld } from '../../../test/support/sweep-world.ts';
import { exact, talk } from '../../../test/support/talk.ts';
import { sweepDeadlines, sweepNotifications } from './sweep.ts';

describe('whoever a case is closed to', () => {
	let at: ReturnType<typeof sweepWorld>;
	beforeEach(() => {
		at = sweepWorld();
	});
	const closeTo = (...people: readonly StaffMember[]) => at.world.state.closedTo.push(...people.map(({ id }) => id));

	it('is not woken by what was queued before it closed; others are, and the line names nobody', async () => {
		await at.world.disclose('urgent', 'it is Priya', null);
		closeTo(PRIYA);
		await sweepNotifications(at.deps());
		expect(at.sent).toEqual([]);
		expect(at.trail()).toContain('passed-over: One person who may not open it was not told.');
		await sweepNotifications(at.deps());
		expect(at.sent).toEqual(['joel']);
		expect(at.faults).toEqual([]);
	});

	it('is left out of every later round, however long it takes, and somebody is always told', async () => {
		closeTo(PRIYA, JOEL);
		await at.world.disclose('immediate', 'it is both of them', null);
		for (let round = 0; round < 4; round++) {
			at.world.pass(30);
			await sweepDeadlines(at.deps());
			await sweepNotifications(at.deps());
			await sweepNotifications(at.deps());
		}
		expect(new Set(at.sent)).toEqual(new Set([NADIA.id]));
		expect(at.faults).toEqual([]);
	});
});

describe('a volunteer who covers an hour', () => {
	it('is not woken for a case that does not name them, and somebody else is', async () => {
		const at = sweepWorld();
		at.world.state.staff = at.world.state.staff.map((one) => (one.id === PRIYA.id ? { ...one, role: 'volunteer' as const } : one));
		at.world.state.onlyNamed = [PRIYA.id];
		const alert = await at.world.disclose('urgent', 'he hit me', null);
		at.world.state.notifications = at.world.state.notifications.map((row) => ({ ...row, to: PRIYA.id }));
		await sweepNotifications(at.deps());
		await sweepNotifications(at.deps());
		expect(at.sent).toEqual(['joel']);
		expect(at.world.alert(alert.id).state).toBe('raised');
	});
});

describe('words said to a worker to whom the case is closed', () => {
	it('are kept, and are neither theirs to own nor pushed to them', async () => {
		const here = await (await talk({ screen: screeningThatSays('with a belt', 'urgent') })).pastLimits();
		const mark = { youngPerson: here.jaz.id, staff: here.w.nadia.id, by: here.w.priya.id, at: here.w.clock.now() };
		await here.kept.store.commit({
			project: here.w.project.id,
			at: here.w.clock.now(),
			changes: [{ change: 'case-closed-to', mark }],
			audit: [],
		});
		expect(await here.take(exact('T03', 'He hits me with a belt'))).toEqual({ outcome: 'saved' });
		const [alert] = here.kept.state.alerts.values();
		expect(alert).toMatchObject({ owner: null, state: 'raised' });
		expect([...here.kept.state.notifications.values()].map(({ to }) => to)).toEqual([here.w.priya.id]);
	});
});
