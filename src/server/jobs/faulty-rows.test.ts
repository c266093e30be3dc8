import { beforeEach, describe, expect, it } from 'vitest';
import type { Alert } from '#core/escalation/alert.ts';
import { NADIA } from '../../../test/support/alert-world.ts';
import { memoryAlertStandings } from '../../../test/support/memory-alert-standings.ts';
import { sweepWorld } from '../../../test/support/sweep-world.ts';
import type { AlertStandings } from './alert-standing.ts';
import { type FaultyRows, faultyRows } from './faulty-rows.ts';
import { sweepDeadlines, sweepNotifications } from './sweep.ts';

let at: ReturnType<typeof sweepWorld>;
let rows: FaultyRows;
beforeEach(() => {
	at = sweepWorld();
	rows = faultyRows(() => 0);
});
const STALE = { commit: async () => 'stale' as const };
const waiting = async () => {
	const alert = await at.world.disclose('urgent', 'he hit me', null);
	at.world.pass(60);
	return alert;
};

describe('rows that fail', () => {
	it('hold up nobody, however many there are, and are counted', async () => {
		const alert = await waiting();
		const broken = Array.from({ length: 120 }, (_, number) => ({ ...alert, id: `broken-${number}` as Alert['id'] }));
		const due = { ...at.world.due, claimDueAlerts: async (_: unknown, __: unknown, limit: number) => [...broken, alert].slice(0, limit) };
		const known = memoryAlertStandings(at.world.state);
		const alertStandings: AlertStandings = {
			standing: async (project, id) => (id === alert.id ? known.standing(project, id) : Promise.reject(new Error('unreadable'))),
		};
		for (let pass = 0; pass < 3; pass++) await sweepDeadlines(at.deps({ due, alertStandings }), rows);
		expect(at.world.alert(alert.id).version).toBe(alert.version + 1);
		expect(rows.count()).toBe(120);
		expect(at.faults).toHaveLength(50 + 100 + 120);
	});

	it('are tried after the others once they failed', async () => {
		const first = await waiting();
		const second = { ...first, id: 'second' as Alert['id'] };
		at.world.state.alerts.set(second.id, second);
		const order: string[] = [];
		const alertStandings: AlertStandings = {
			standing: async (_project, id) => {
				order.push(id);
				return undefined;
			},
		};
		rows.failed(first.id, 1);
		await sweepDeadlines(at.deps({ alertStandings }), rows);
		expect(order).toEqual([second.id, first.id]);
	});

	it('tell when the answer to a deadline is stale again and again, and not the first times', async () => {
		const alert = await waiting();
		for (let pass = 0; pass < 2; pass++) await sweepDeadlines(at.deps({ store: STALE }), rows);
		expect([at.faults.length, rows.count()]).toEqual([0, 0]);
		await sweepDeadlines(at.deps({ store: STALE }), rows);
		expect(at.faults).toEqual([new Error('Answering this deadline was stale again and again.')]);
		expect(rows.count()).toBe(1);
		await sweepDeadlines(at.deps(), rows);
		expect([rows.count(), at.world.alert(alert.id).version]).toEqual([0, alert.version + 1]);
	});

	it('send again when what came of a push could not be written down', async () => {
		await at.world.disclose('urgent', 'he hit me', NADIA.id);
		await sweepNotifications(at.deps({ store: STALE }), rows);
		expect([at.faults.length, rows.count()]).toEqual([1, 1]);
		at.world.pass(1);
		await sweepNotifications(at.deps(), rows);
		expect([at.sent, rows.count(), at.world.state.notifications[0]?.state]).toEqual([['priya', 'priya'], 0, 'sent']);
	});

	it('say so twice, and wait for their lease, when they cannot even be put back', async () => {
		await at.world.disclose('urgent', 'he hit me', NADIA.id);
		const due = { ...at.world.due, finishNotification: async () => Promise.reject(new Error('database away')) };
		await sweepNotifications(at.deps({ due, store: STALE }), rows);
		expect(at.faults).toHaveLength(2);
		expect([rows.count(), at.world.state.notifications[0]?.state]).toEqual([1, 'sending']);
	});

	it('are forgotten when they are never tried again', () => {
		let now = 0;
		const elsewhere = faultyRows(() => now);
		elsewhere.failed('taken by another node', 15_000);
		now = 14_999;
		expect(elsewhere.count()).toBe(1);
		now = 15_000;
		expect(elsewhere.count()).toBe(0);
	});
});
