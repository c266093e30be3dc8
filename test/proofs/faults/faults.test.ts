import { describe, expect, it } from 'vitest';
import type { SweepDeps } from '#server/jobs/sweep.ts';
import { clockFaults } from './clock-faults.ts';
import { channelWaits, waitsOf } from './finding.ts';
import { type Breaking, providerFaults } from './provider-faults.ts';
import type { Try } from './reached-people.ts';

/** An engine that never looks whether a screen showed anything. */
const waitsForNothing: Breaking = (engine) => ({ ...engine, due: { ...engine.due, unconfirmed: async () => [] } });
/** One that tells nobody that anything is due. */
const neverSends: Breaking = (engine) => ({ ...engine, due: { ...engine.due, claimNotifications: async () => [] } });
/** One that does not notice that a clock was put back. */
const trustsTheClock: Breaking = (engine: SweepDeps) => {
	const { due } = engine;
	return {
		...engine,
		due: {
			...due,
			putBack: async () => undefined,
			claimDueAlerts: (project, now, limit) => due.claimDueAlerts(project, now, limit),
			claimNotifications: (project, now, limit, lease) => due.claimNotifications(project, now, limit, lease),
			unconfirmed: async (project, now, limit) =>
				(await due.unconfirmed(project, now, limit)).filter(({ confirmBy }) => confirmBy !== null && confirmBy <= now),
		},
	};
};

describe('a fault of a provider', () => {
	it('is held where the engine does what it must', async () => {
		expect(await providerFaults(undefined, 'push says 410')).toEqual([
			{ fault: 'push says 410', lost: 0, unseen: 0, late: 0, longest: 30, wrong: [] },
		]);
	});

	it('is found where nobody looks whether anything was shown', async () => {
		const [found] = await providerFaults(waitsForNothing, 'nothing is broken, and nobody looks');
		expect(found?.late).toBeGreaterThan(0);
	});

	it('is found where nothing is sent', async () => {
		const [found] = await providerFaults(neverSends, 'push says 500');
		expect(found).toMatchObject({ unseen: 1 });
		expect(found?.wrong).not.toEqual([]);
	});
});

describe('a clock that is put back', () => {
	it('is found where the engine believes it', async () => {
		const [found] = await clockFaults(trustsTheClock, 'the clock goes ten years back');
		expect(found?.late).toBeGreaterThan(0);
	});
});

describe('the waits between channels', () => {
	const at = (channel: Try['channel'], seconds: number, to = 'priya') =>
		({ channel, to, at: new Date(seconds * 1_000).toISOString(), outcome: 'accepted' }) as Try;

	it('are those from the first try of each to the first of the next, for each person', () => {
		const tries = [at('web-push', 0), at('web-push', 5), at('text', 30), at('web-push', 300, 'joel'), at('text', 340, 'joel')];
		expect(channelWaits(tries, ['web-push', 'text'])).toEqual([30, 40]);
		expect(waitsOf([30, 40])).toEqual({ late: 1, longest: 40 });
	});

	it('never end for a channel that was not tried', () => {
		expect(channelWaits([at('web-push', 0)], ['web-push', 'text'])).toEqual([Number.POSITIVE_INFINITY]);
	});
});
