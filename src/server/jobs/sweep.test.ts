import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Carrier, Carriers, Knock } from '#app/reach/ports.ts';
import { checkBack, own } from '#core/escalation/acts.ts';
import type { AlertContext } from '#core/escalation/step.ts';
import { type AlertWorld, alertWorld, JOEL, NADIA, PRIYA } from '../../../test/support/alert-world.ts';
import { memoryAlertStandings } from '../../../test/support/memory-alert-standings.ts';
import type { AlertStandings } from './alert-standing.ts';
import { retryAfterSeconds, topicOf } from './knock.ts';
import { SENDING_LATE_MS, type Sweep, type SweepDeps, startSweep, sweepDeadlines, sweepNotifications } from './sweep.ts';

type Sent = { readonly to: string; readonly knock: Knock };
let world: AlertWorld;
let sent: Sent[];
let answers: Record<string, 'accepted' | 'gone' | 'retry'>;
let faults: unknown[];
const running: Sweep[] = [];

const by = (knock: Carrier['knock']): Carriers => new Map([['web-push', { channel: 'web-push', knock }]]);
const carriers = by(async ({ staff }, knock) => {
	sent.push({ to: staff, knock });
	const outcome = answers[staff] ?? 'accepted';
	return outcome === 'accepted' ? { outcome, providerId: null } : { outcome };
});
const deps = (over: Partial<SweepDeps> = {}): SweepDeps => ({
	...world,
	alertStandings: memoryAlertStandings(world.state),
	carriers,
	monotonicMs: () => performance.now(),
	onFault: (error) => faults.push(error),
	...over,
});
const device = (staff: typeof PRIYA) =>
	world.state.subscriptions.push({ id: `device-${staff.id}`, staff: staff.id, endpoint: 'https://push.example/1', p256dh: '', auth: '' });
const sweep = async () => {
	await sweepDeadlines(deps());
	await sweepNotifications(deps());
};
const trail = () => world.state.trail.map((line) => `${line.what}${line.words ? `: ${line.words}` : ''}`);
const context = (): AlertContext => ({
	now: world.state.now,
	newId: world.ids.row,
	staff: world.state.staff,
	skip: [],
	hour: world.state.hour,
});

beforeEach(() => {
	world = alertWorld();
	sent = [];
	answers = {};
	faults = [];
	device(PRIYA);
	device(JOEL);
	device(NADIA);
});
afterEach(async () => {
	await Promise.all(running.splice(0).map((one) => one.stop()));
	expect(faults).toEqual([]);
});

describe('sending', () => {
	it('wakes duty once for a disclosure to a worker who is present, and not the worker', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		await sweep();
		await sweep();
		const knock = { kind: 'alert', key: world.state.notifications[0]?.id, topic: topicOf(alert.id), ttlSeconds: 900 };
		expect(sent).toEqual([{ to: 'priya', knock: { ...knock, token: expect.any(String) } }]);
		expect(trail()).toEqual(['raised', 'owned-by-worker-present', 'notified: Priya Nair, on one device']);
		expect(world.state.audit.at(-1)).toMatchObject({ actor: 'system', action: 'alert.notified', subject: alert.id });
	});

	it('names nothing in the topic', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		expect(topicOf(alert.id)).toMatch(/^[A-Za-z0-9_-]{32}$/);
		expect(topicOf(alert.id)).not.toContain(alert.id);
	});

	it('tries again for ever, later each time, and says so once', async () => {
		answers = { priya: 'retry' };
		await world.disclose('urgent', 'he hit me', NADIA.id);
		for (let tries = 0; tries < 14; tries++) {
			await sweepNotifications(deps());
			world.pass(5);
		}
		expect(sent).toHaveLength(14);
		expect(world.state.notifications[0]).toMatchObject({ state: 'due', attempts: 14 });
		expect(trail().filter((line) => line.startsWith('notify-failed'))).toHaveLength(1);
		expect([1, 2, 3, 6, 7, 20, 2_000].map(retryAfterSeconds)).toEqual([5, 10, 20, 160, 300, 300, 300]);
	});

	it('switches off a device that is gone and turns to the lead at once', async () => {
		answers = { priya: 'gone' };
		await world.disclose('immediate', 'hes outside', null);
		await sweepNotifications(deps());
		expect(world.state.subscriptions.find(({ staff }) => staff === PRIYA.id)?.disabled).toContain('gone');
		await sweepNotifications(deps());
		expect(sent.map(({ to }) => to)).toEqual(['priya', 'joel']);
		expect(trail()).toEqual([
			'raised',
			'passed-over: Priya Nair has no way by which they can be reached.',
			'notified: Joel Okafor, on one device',
		]);
	});

	it('says it and stops turning when nobody has a device; the next deadline starts again', async () => {
		world.state.subscriptions = [];
		const alert = await world.disclose('immediate', 'hes outside', null);
		for (let pass = 0; pass < 10; pass++) await sweepNotifications(deps());
		expect(trail().filter((line) => line.startsWith('passed-over'))).toEqual([
			'passed-over: Priya Nair has no way by which they can be reached.',
			'passed-over: Joel Okafor has no way by which they can be reached.',
			// Then everybody at once, and no further before the next deadline.
			'passed-over: Priya Nair has no way by which they can be reached.',
			'passed-over: Joel Okafor has no way by which they can be reached.',
		]);
		world.pass(2);
		await sweep();
		expect(world.alert(alert.id)).toMatchObject({ state: 'raised', nextDue: 'notify' });
		expect(world.state.notifications.map(({ to }) => to)).toEqual(['priya', 'joel', 'priya', 'joel', 'joel', 'priya', 'joel']);
	});

	it('sends nothing for an alert that was closed meanwhile, and stops trying again once somebody has decided', async () => {
		answers = { priya: 'retry' };
		const alert = await world.disclose('immediate', 'hes outside', null);
		await sweepNotifications(deps());
		const owned = own(alert, JOEL.id, { words: 'Ringing 999' }, context());
		if (owned.outcome === 'done')
			await world.store.commit({ project: world.project, at: world.state.now, changes: owned.changes, audit: [] });
		world.pass(1);
		await sweepNotifications(deps());
		expect(sent).toHaveLength(1);
		expect(world.state.notifications[0]).toMatchObject({ state: 'skipped', lastError: 'Somebody has it.' });
	});

	it('keeps a row due when something breaks, and reports the fault', async () => {
		const ways = { ...world.ways, of: async () => Promise.reject(new Error('database away')) };
		await world.disclose('urgent', 'he hit me', NADIA.id);
		await sweepNotifications(deps({ ways }));
		expect(world.state.notifications).toMatchObject([{ state: 'due', attempts: 1, lastError: 'Something went wrong on our side.' }]);
		expect(faults.splice(0)).toHaveLength(1);
	});
});

describe('deadlines', () => {
	it('tells duty and the lead when a check-back is missed, and still not the worker with the child', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		await sweep();
		world.pass(14);
		await sweep();
		expect(world.alert(alert.id).state).toBe('owned');
		world.pass(1);
		await sweep();
		expect(world.alert(alert.id)).toMatchObject({ state: 'raised', owner: null });
		expect(sent.map(({ to }) => to)).toEqual(['priya', 'priya', 'joel']);
		expect(trail()).toContain('check-back-missed');
		expect(world.state.audit.some((row) => row.action === 'alert.due-check-back')).toBe(true);
	});

	it('lets an act that came first stand', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		world.pass(15);
		const fine = checkBack(alert, NADIA.id, 'fine', '', context());
		world.state.beforeCommit = () => {
			if (fine.outcome === 'done') world.state.alerts.set(alert.id, fine.alert);
		};
		await sweepDeadlines(deps());
		expect(world.alert(alert.id)).toMatchObject({ state: 'owned', owner: NADIA.id });
	});

	it('does not let one broken alert hold up another', async () => {
		const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
		world.pass(15);
		const other = { ...alert, id: 'broken' as typeof alert.id };
		const broken = { ...world.due, claimDueAlerts: async () => [other, alert] };
		const alertStandings: AlertStandings = {
			standing: async (project, id) =>
				id === other.id ? Promise.reject(new Error('unreadable')) : memoryAlertStandings(world.state).standing(project, id),
		};
		await sweepDeadlines(deps({ due: broken, alertStandings }));
		expect(world.alert(alert.id).state).toBe('raised');
		expect(faults.splice(0)).toHaveLength(1);
	});
});

describe('the loop', () => {
	it('sends within a second of a nudge, without waiting for the next round', async () => {
		const loop = startSweep(deps());
		running.push(loop);
		await until(() => loop.ageMs() < 1_000);
		const began = performance.now();
		await world.disclose('urgent', 'he hit me', NADIA.id);
		await until(() => sent.length > 0);
		expect(performance.now() - began).toBeLessThan(1_000);
	});

	it('goes on after a fault, and its age shows when it could not finish', async () => {
		let broken = true;
		const failing = { ...world.due, claimDueAlerts: async () => (broken ? Promise.reject(new Error('database away')) : []) };
		const loop = startSweep(deps({ due: failing }));
		running.push(loop);
		await until(() => faults.length > 0);
		expect(loop.ageMs()).toBe(Number.POSITIVE_INFINITY);
		expect(loop.failing()).toBe(1);
		broken = false;
		world.wake.nudge();
		await until(() => loop.ageMs() < 1_000 && loop.failing() === 0);
		faults.length = 0;
	});

	it('goes on and says so while not everything that is said can be kept: people are still told', async () => {
		let [swept, isStopped] = [0, true];
		const insistOnWriting = () => {
			if (isStopped) throw new Error('the keys are not written any more');
		};
		const raised: unknown[] = [];
		const onEngineFault: SweepDeps['onEngineFault'] = ({ kind, subject }) => void raised.push(`${kind} ${subject}`);
		const loop = startSweep(deps({ due: { ...world.due, insistOnWriting }, onSwept: () => void swept++, onEngineFault }));
		running.push(loop);
		await until(() => faults.length > 0);
		expect([loop.failing(), swept, loop.ageMs() < 1_000, raised]).toEqual([1, 1, true, []]);
		await world.disclose('urgent', 'he hit me', NADIA.id);
		await until(() => sent.length > 0 && faults.length > 1);
		world.wake.nudge();
		await until(() => raised.length > 0);
		expect([raised[0], loop.failing()]).toEqual(['due-row-failing pass', 1]);
		isStopped = false;
		world.wake.nudge();
		await until(() => loop.failing() === 0);
		faults.length = 0;
	});

	it('is not held up by a push service that never answers', async () => {
		const releases: (() => void)[] = [];
		const slow = by(() => new Promise((resolve) => releases.push(() => resolve({ outcome: 'accepted', providerId: null }))));
		const alert = await world.disclose('immediate', 'hes outside', null);
		const loop = startSweep(deps({ carriers: slow, onEngineFault: () => undefined }));
		running.push(loop);
		await until(() => world.state.notifications.some(({ state }) => state === 'sending'));
		world.pass(3);
		world.wake.nudge();
		await until(() => world.state.notifications.length > 1);
		expect(world.alert(alert.id).nextDue).toBe('notify');
		await until(() => releases.length > 1);
		for (const release of releases) release();
	});

	it('is seen from outside when only its sending hangs: its age grows, and the monitor elsewhere hears of no sweep', async () => {
		let [ahead, swept, hangs] = [0, 0, true];
		const claim = world.due.claimNotifications;
		const due = { ...world.due, claimNotifications: (...given: Parameters<typeof claim>) => (hangs ? stuck : claim(...given)) };
		let release: (rows: readonly []) => void = () => undefined;
		const stuck = new Promise<readonly []>((resolve) => {
			release = resolve;
		});
		const loop = startSweep(deps({ due, monotonicMs: () => performance.now() + ahead, onSwept: () => void swept++ }));
		running.push(loop);
		await until(() => swept > 0);
		expect(loop.sendAgeMs()).toBe(Number.POSITIVE_INFINITY);
		ahead = SENDING_LATE_MS;
		world.wake.nudge();
		await until(() => loop.ageMs() < 1_000);
		const heard = swept;
		world.wake.nudge();
		await new Promise((later) => setTimeout(later, 120));
		expect([loop.ageMs() < 1_000, swept]).toEqual([true, heard]);
		hangs = false;
		release([]);
		await until(() => loop.sendAgeMs() < 1_000);
		world.wake.nudge();
		await until(() => swept > heard);
	});

	it('claims nothing once it was stopped', async () => {
		const loop = startSweep(deps());
		await loop.stop();
		await world.disclose('urgent', 'he hit me', NADIA.id);
		await new Promise((later) => setTimeout(later, 120));
		expect(sent).toEqual([]);
	});
});

async function until(holds: () => boolean): Promise<void> {
	const end = performance.now() + 2_000;
	while (!holds()) {
		if (performance.now() > end) throw new Error('waited for two seconds');
		await new Promise((later) => setTimeout(later, 5));
	}
}
