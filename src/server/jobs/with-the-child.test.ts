import { beforeEach, describe, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import { checkBack } from '#core/escalation/acts.ts';
import { JOEL, NADIA, PRIYA } from '../../../test/support/alert-world.ts';
import { sweepWorld } from '../../../test/support/sweep-world.ts';
import type { EngineFault } from './hurry-on.ts';
import { sweepDeadlines, sweepNotifications } from './sweep.ts';

const CHECK_BACK_MINUTES = 15;

describe('what was said to a worker who is there', () => {
	let at: ReturnType<typeof sweepWorld>;
	let said: EngineFault[];
	beforeEach(() => {
		at = sweepWorld();
		said = [];
	});
	const deps = () => at.deps({ onEngineFault: (fault) => said.push(fault) });
	const pass = async (minutes: number) => {
		at.world.pass(minutes);
		await sweepDeadlines(deps());
		await sweepNotifications(deps());
		await sweepNotifications(deps());
	};
	const sentSince = async (minutes: number) => {
		at.sent.length = 0;
		await pass(minutes);
		return [...new Set(at.sent)].sort();
	};

	it.each([
		['immediate', CHECK_BACK_MINUTES],
		['urgent', CHECK_BACK_MINUTES],
		['unclear', 60],
	] as const)(
		'%s, is asked about after %i minutes, and climbs to others for as long as nobody answers; she is never knocked',
		async (level, minutes) => {
			const alert = await at.world.disclose(level, 'he hit me', NADIA.id);
			expect(at.world.alert(alert.id)).toMatchObject({ owner: NADIA.id, nextDue: 'check-back' });
			expect(at.world.alert(alert.id).nextDueAt).toBe(addMinutes(at.world.state.now, minutes));
			await pass(minutes - 1);
			expect(at.world.alert(alert.id).state).toBe('owned');
			expect(await sentSince(1)).toEqual([JOEL.id, PRIYA.id]);
			expect(at.world.alert(alert.id)).toMatchObject({ state: 'raised', owner: null, nextDue: 'notify' });
			expect(at.trail()).toContain('check-back-missed');
			for (let round = 0; round < 30; round++) {
				const told = await sentSince(61);
				expect(told.length).toBeGreaterThan(0);
				expect(told).not.toContain(NADIA.id);
			}
			expect(at.faults).toEqual([]);
		},
	);

	it('is asked about every quarter of an hour while she answers, and climbs from the first time that she does not', async () => {
		const { id } = await at.world.disclose('urgent', 'he hit me', NADIA.id);
		for (let times = 0; times < 8; times++) {
			await pass(CHECK_BACK_MINUTES - 1);
			const fine = checkBack(at.world.alert(id), NADIA.id, 'fine', '', at.context());
			if (fine.outcome === 'done') await at.commit(fine);
			expect(at.world.alert(id)).toMatchObject({ owner: NADIA.id, state: 'owned' });
		}
		expect(await sentSince(CHECK_BACK_MINUTES)).toEqual([JOEL.id, PRIYA.id]);
	});

	it('and whom nobody else can be told of, is said to reach nobody each time that it is due', async () => {
		at.world.state.staff = at.world.state.staff.filter(({ id }) => id === NADIA.id);
		const { id } = await at.world.disclose('urgent', 'he hit me', NADIA.id);
		for (let times = 1; times < 4; times++) {
			await pass(CHECK_BACK_MINUTES + 1);
			expect(said.splice(0)).toEqual([{ kind: 'nobody-reachable', subject: id }]);
			expect(at.world.alert(id).nextDueAt).not.toBeNull();
		}
		expect(at.sent).toEqual([]);
	});
});
