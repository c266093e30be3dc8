import { afterEach, beforeEach, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { Notification } from '#core/escalation/notification.ts';
import type { Fixture, StoreKind } from '../support/databases.ts';

/** What has come due is taken by one worker, and comes back if that worker dies. Long ago and far ahead: some stores have a clock of their own. */
export function dueWorkContract(kind: StoreKind): void {
	let at: Fixture;
	let alert: Alert;
	beforeEach(async () => {
		at = await kind.open();
		const youngPerson = at.world.aYoungPerson();
		alert = at.world.anAlert(youngPerson, { nextDueAt: at.world.past });
		await commit({ change: 'young-person-added', youngPerson }, { change: 'alert-raised', alert });
	});
	afterEach(() => at.close());

	const commit = (...changes: Parameters<typeof at.kept.store.commit>[0]['changes']) =>
		at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });
	const queue = async (over: Partial<Notification> = {}) => {
		const notification = at.world.aNotification(alert, at.world.priya, { dueAt: at.world.past, ...over });
		await commit({ change: 'notification-queued', notification });
		return notification;
	};
	const claim = (leaseSeconds = 30, limit = 10) =>
		at.kept.dueWork.claimNotifications(at.world.project.id, at.world.clock.now(), limit, leaseSeconds);

	it('takes what is due, oldest first, and counts the attempt', async () => {
		const second = await queue({ dueAt: instant('2021-01-01T00:00:00Z') });
		const first = await queue();
		await queue({ dueAt: at.world.future });
		expect(await claim()).toEqual([first, second].map((one) => ({ ...one, state: 'sending', attempts: 1 })));
	});

	it('never gives the same row to two workers', async () => {
		for (let count = 0; count < 12; count += 1) await queue();
		const taken = (await Promise.all([claim(30, 5), claim(30, 5), claim(30, 5)])).flat();
		expect(taken).toHaveLength(12);
		expect(new Set(taken.map(({ id }) => id)).size).toBe(12);
		expect(await claim()).toEqual([]);
	});

	it('gives a row again when its worker died', async () => {
		const { id } = await queue();
		expect(await claim(-1)).toMatchObject([{ id, attempts: 1 }]);
		expect(await claim()).toMatchObject([{ id, attempts: 2 }]);
		expect(await claim()).toEqual([]);
	});

	it('finds what somebody had who left, at once: it is nobody’s now, however long they had said that they wait', async () => {
		const hers = async (over: Partial<Alert>) => {
			const child = at.world.aYoungPerson('Amber');
			const one = at.world.anAlert(child, { nextDueAt: at.world.future, ...over });
			await commit({ change: 'young-person-added', youngPerson: child }, { change: 'alert-raised', alert: one });
			return one.id;
		};
		const [priya, nadia, now] = [at.world.priya.id, at.world.nadia.id, at.world.clock.now()];
		const owned = await hers({ state: 'owned', owner: priya, ownedAt: now, nextDue: 'check-back', offeredTo: nadia });
		const seen = await hers({ state: 'seen', seenBy: priya, seenAt: now, seenUntil: at.world.future, nextDue: 'seen-lapses' });
		const others = await hers({ state: 'owned', owner: nadia, ownedAt: now, nextDue: 'check-back' });
		await at.kept.staffAdmin.deactivate({ project: at.world.project.id, staff: priya }, nadia, now);
		const found = (await at.kept.dueWork.claimDueAlerts(at.world.project.id, now, 10)).map(({ id }) => id);
		expect(found).toEqual(expect.arrayContaining([owned, seen]));
		expect(found).not.toContain(others);
	});

	it('is done with a row that was sent or skipped, and gives back one that must be tried again', async () => {
		const [sent, skipped, again, later] = [await queue(), await queue(), await queue(), await queue()];
		await claim();
		const { finishNotification } = at.kept.dueWork;
		const now = at.world.clock.now();
		await finishNotification(at.world.project.id, sent.id, { state: 'sent' }, now);
		await finishNotification(at.world.project.id, skipped.id, { state: 'skipped', why: 'Closed' }, now);
		await finishNotification(at.world.project.id, again.id, { state: 'again', dueAt: at.world.past, why: 'No answer' }, now);
		await finishNotification(at.world.project.id, later.id, { state: 'again', dueAt: at.world.future, why: 'No answer' }, now);
		expect(await claim()).toMatchObject([{ id: again.id, attempts: 2, lastError: 'No answer' }]);
		expect((await at.kept.dueWork.waiting(at.world.project.id)).unsentNotifications).toBe(2);
	});

	it('finds alerts that have come due, and not those that are closed or still have time', async () => {
		const quiet = at.world.aYoungPerson('Amber');
		await commit(
			{ change: 'young-person-added', youngPerson: quiet },
			{ change: 'alert-raised', alert: at.world.anAlert(quiet, { nextDueAt: at.world.future }) },
		);
		const due = () => at.kept.dueWork.claimDueAlerts(at.world.project.id, at.world.clock.now(), 10);
		expect(await due()).toEqual([alert]);
		expect((await at.kept.dueWork.waiting(at.world.project.id)).oldestUnowned).toBe(alert.raisedAt);
		await commit({
			change: 'alert-changed',
			alert: { ...alert, state: 'closed', closedAt: at.world.clock.now(), nextDueAt: null, nextDue: null },
			from: 1,
		});
		expect(await due()).toEqual([]);
	});

	it('arms a row for whoever has it, and for nobody whose lease ran out', async () => {
		const { id } = await queue({ rung: 1 });
		const armed = { id, channel: 'text', tokenHash: 'a hash', confirmBy: at.world.past } as const;
		const { arm } = at.kept.dueWork;
		await claim(-1);
		expect(await arm(at.world.project.id, { ...armed, attempts: 1 })).toBe(true);
		await claim();
		expect(await arm(at.world.project.id, { ...armed, channel: 'voice', attempts: 1 })).toBe(false);
		expect(await at.kept.dueWork.rowsSince(at.world.project.id, alert.id, 1)).toMatchObject([{ id, channel: 'text', tokenHash: 'a hash' }]);
	});

	it('never sets a moment again that was looked at while the row was sent once more', async () => {
		const { id } = await queue({ rung: 1 });
		const armed = { id, channel: 'text', tokenHash: 'a hash' } as const;
		const { arm, rowsSince } = at.kept.dueWork;
		await claim(-1);
		await arm(at.world.project.id, { ...armed, attempts: 1, confirmBy: at.world.past });
		await claim();
		await commit({ change: 'notification-not-shown', notification: id, confirmBy: at.world.past });
		expect(await arm(at.world.project.id, { ...armed, attempts: 2, tokenHash: 'another' })).toBe(true);
		expect(await rowsSince(at.world.project.id, alert.id, 1)).toMatchObject([{ id, tokenHash: 'another', confirmBy: null }]);
	});

	it('finds what no screen has shown in time, until one has or it was looked at', async () => {
		const late = await queue({ state: 'sent', confirmBy: at.world.past });
		const shown = await queue({ state: 'sent', confirmBy: at.world.past });
		await queue({ state: 'sent', confirmBy: null });
		await commit({ change: 'notification-shown', notification: shown.id, shownAt: at.world.clock.now() });
		const waiting = async () => (await at.kept.dueWork.unconfirmed(at.world.project.id, at.world.clock.now(), 10)).map(({ id }) => id);
		expect(await waiting()).toEqual([late.id]);
		await commit({ change: 'notification-not-shown', notification: late.id, confirmBy: at.world.past });
		expect(await waiting()).toEqual([]);
	});

	it('has the rows of a rung and of those after it', async () => {
		const [one, two] = [await queue({ rung: 1 }), await queue({ rung: 2 })];
		const since = async (rung: number) => (await at.kept.dueWork.rowsSince(at.world.project.id, alert.id, rung)).map(({ id }) => id);
		expect([await since(1), await since(2), await since(3)]).toEqual([[one.id, two.id], [two.id], []]);
	});

	it('gives one alert to one process at a time, until it was answered', async () => {
		const due = () => at.kept.dueWork.claimDueAlerts(at.world.project.id, at.world.clock.now(), 10);
		const taken = (await Promise.all([due(), due(), due()])).flat();
		expect(taken.map(({ id }) => id)).toEqual([alert.id]);
		await commit({ change: 'alert-changed', alert: { ...alert, nextDueAt: at.world.past }, from: 1 });
		expect(await due()).toMatchObject([{ id: alert.id, version: 2 }]);
	});

	it('looks for what lies farther ahead than it can, because the clock was put back, only when it is asked to', async () => {
		const { id } = await queue({ dueAt: at.world.future });
		await commit({ change: 'alert-changed', alert: { ...alert, nextDueAt: at.world.future }, from: 1 });
		const { claimDueAlerts, claimNotifications } = at.kept.dueWork;
		const here = [at.world.project.id, at.world.clock.now(), 10] as const;
		expect([await claimDueAlerts(...here), await claimNotifications(...here, 30)]).toEqual([[], []]);
		expect(await claimDueAlerts(...here, true)).toMatchObject([{ id: alert.id }]);
		expect(await claimNotifications(...here, 30, true)).toMatchObject([{ id }]);
	});
}
