import { beforeEach, describe, expect, it } from 'vitest';
import { own, takeOver } from '#core/escalation/acts.ts';
import type { AlertOutcome } from '#core/escalation/step.ts';
import { JOEL, NADIA, PRIYA } from '../../../test/support/alert-world.ts';
import { sweepWorld } from '../../../test/support/sweep-world.ts';
import { sweepDeadlines, sweepNotifications } from './sweep.ts';

let at: ReturnType<typeof sweepWorld>;
beforeEach(() => {
	at = sweepWorld();
});
const done = async (outcome: AlertOutcome) => expect(outcome.outcome === 'done' ? await at.commit(outcome) : outcome.why).toBe('committed');
const send = async (afterMinutes = 0) => {
	at.world.pass(afterMinutes);
	await sweepNotifications(at.deps());
	expect(at.faults).toEqual([]);
};

describe('the worker who is with the child', () => {
	it('is not woken by a row that was meant for them before they were there; others are asked instead', async () => {
		at.without(PRIYA);
		await at.world.disclose('urgent', 'on the page', null);
		await at.world.disclose('urgent', 'to Joel himself', JOEL.id);
		await send();
		expect(at.sent).toEqual([]);
		expect(at.trail()).toContain('passed-over: Joel Okafor is with the young person, so no device was woken.');
		expect(at.world.state.notifications[0]).toMatchObject({ to: JOEL.id, state: 'skipped', lastError: 'With the young person.' });
		await send();
		expect(at.sent).toEqual(['nadia']);
	});

	it('is not woken after duty took it over and a check-back was missed', async () => {
		const alert = await at.world.disclose('urgent', 'he hit me', NADIA.id);
		await done(takeOver(alert, PRIYA.id, { words: 'Mine' }, at.context()));
		for (let round = 0; round < 4; round++) {
			at.world.pass(90);
			await sweepDeadlines(at.deps());
			await send();
		}
		expect(at.sent.length).toBeGreaterThan(3);
		expect(at.sent).not.toContain('nadia');
	});

	it('does not end the tries to reach a second person by deciding something; a second person does', async () => {
		at.answers.set('priya', 'retry');
		const alert = await at.world.disclose('urgent', 'he hit me', NADIA.id);
		await send();
		await done(own(alert, NADIA.id, { words: 'Stay with them' }, at.context()));
		await send(1);
		expect(at.sent).toEqual(['priya', 'priya']);
		await done(takeOver(at.world.alert(alert.id), JOEL.id, { words: 'Mine' }, at.context()));
		await send(1);
		expect(at.sent).toHaveLength(2);
		expect(at.world.state.notifications[0]).toMatchObject({ state: 'skipped', lastError: 'Somebody has it.' });
	});
});

describe('what stands on the trail', () => {
	it('says whose device took it by who they are, and of a failure only in words', async () => {
		await at.world.disclose('urgent', 'on the page', null);
		await send();
		const told = at.world.state.trail.filter(({ what }) => what === 'notified');
		expect(told.map(({ by, words }) => [by, words])).toEqual([[PRIYA.id, `${PRIYA.name}, on one device`]]);
		at.answers.set('joel', 'retry');
		at.world.pass(30);
		await sweepDeadlines(at.deps());
		await send();
		expect(at.world.state.trail.find(({ what }) => what === 'notify-failed')).toMatchObject({ by: null });
	});
});
