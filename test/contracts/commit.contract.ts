import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AuditRow, Change } from '#core/record/change.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import { auditRows, failNoMore, failOn } from '../support/behind-the-store.ts';
import type { DatabaseFixture, Fixture, StoreKind } from '../support/databases.ts';
import { START } from '../support/world.ts';
import { scene } from './change-cases.ts';

/** What a commit promises, whatever keeps it. */
export function commitContract(kind: StoreKind): void {
	let at: Fixture;
	let here: ReturnType<typeof scene>;
	beforeEach(async () => {
		at = await kind.open();
		here = scene(at.world);
		expect(await commit([here.added, here.away, here.begun])).toBe('committed');
	});
	afterEach(() => at.close());
	const commit = (changes: readonly Change[], audit: readonly AuditRow[] = []) =>
		at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit });
	const found = () => at.kept.conversations.find(at.world.project.id, here.talk.id);
	const say = (seq: number, from: number): Change[] => {
		const entry = at.world.anEntry(seq, `Line ${seq}`);
		return [
			{ change: 'entry-appended', conversation: here.talk.id, youngPerson: here.kieran.id, entry },
			{
				change: 'conversation-moved',
				conversation: here.talk.id,
				youngPerson: here.kieran.id,
				position: { ...START, entries: seq, head: entry.id },
				endedAt: null,
				outcome: null,
				from,
			},
		];
	};

	it('keeps nothing of a commit whose last change is stale', async () => {
		const before = await found();
		const outcome = await commit([
			...say(1, 1),
			{ change: 'alert-raised', alert: here.alert },
			{ change: 'episode-changed', episode: here.episode, from: 7 },
		]);
		expect(outcome).toBe('stale');
		expect(await found()).toEqual(before);
		expect(await at.kept.alerts.open(at.world.project.id)).toEqual([]);
	});

	it('takes changes in any order', async () => {
		const kez = at.world.aYoungPerson('Kez');
		const alert = at.world.anAlert(kez);
		const outcome = await commit([
			{ change: 'trail-written', youngPerson: kez.id, line: at.world.aTrailLine(alert) },
			{ change: 'notification-queued', notification: at.world.aNotification(alert, at.world.priya) },
			{ change: 'alert-raised', alert },
			{ change: 'young-person-added', youngPerson: kez },
		]);
		expect(outcome).toBe('committed');
		expect(await at.kept.alerts.openFor(at.world.project.id, kez.id)).toEqual(alert);
	});

	it('lets one of two who saw the same version through', async () => {
		const outcomes = await Promise.all([commit(say(1, 1)), commit(say(2, 1))]);
		expect([...outcomes].sort()).toEqual(['committed', 'stale']);
		expect((await found())?.entries).toHaveLength(1);
		expect((await found())?.conversation.version).toBe(2);
	});

	it('raises one alert when two disclosures arrive at the same moment', async () => {
		const outcomes = await Promise.all([1, 2, 3].map(() => commit([{ change: 'alert-raised', alert: at.world.anAlert(here.kieran) }])));
		expect([...outcomes].sort()).toEqual(['committed', 'stale', 'stale']);
		expect(await at.kept.alerts.open(at.world.project.id)).toHaveLength(1);
	});

	it('lets a new alert be raised once the old one was closed', async () => {
		await commit([{ change: 'alert-raised', alert: here.alert }]);
		await commit([
			{
				change: 'alert-changed',
				alert: { ...here.alert, state: 'closed', closedAt: at.world.clock.now(), nextDueAt: null, nextDue: null },
				from: 1,
			},
		]);
		expect(await commit([{ change: 'alert-raised', alert: at.world.anAlert(here.kieran) }])).toBe('committed');
	});

	it('keeps the log in the order in which it arrived', async () => {
		for (let seq = 1; seq <= 12; seq += 1) expect(await commit(say(seq, seq))).toBe('committed');
		expect((await found())?.entries.map((entry) => entry.deviceSeq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
	});

	it('says that a commit was made once it stands, and not when it is stale', async () => {
		const before = at.commits.length;
		await commit(say(1, 1));
		await commit(say(2, 1));
		expect(at.commits).toHaveLength(before + 1);
	});
}

/** What only a real database can show: failing writes, shared transactions. */
export function durableCommitContract(kind: StoreKind<DatabaseFixture>): void {
	let at: DatabaseFixture;
	let here: ReturnType<typeof scene>;
	beforeEach(async () => {
		at = await kind.open();
		here = scene(at.world);
		await at.kept.store.commit({
			project: at.world.project.id,
			at: at.world.clock.now(),
			changes: [here.added, here.away, here.begun],
			audit: [],
		});
	});
	afterEach(() => at.close());

	const disclosure = (): Parameters<typeof at.kept.store.commit>[0] => {
		const { talk, kieran, entry, alert } = here;
		const { world } = at;
		return {
			project: world.project.id,
			at: world.clock.now(),
			changes: [
				{ change: 'entry-appended', conversation: talk.id, youngPerson: kieran.id, entry },
				{
					change: 'conversation-moved',
					conversation: talk.id,
					youngPerson: kieran.id,
					position: { ...START, entries: 1, head: entry.id },
					endedAt: null,
					outcome: null,
					from: 1,
				},
				{ change: 'alert-raised', alert },
				{ change: 'concern-raised', concern: world.aConcern(talk, entry, alert) },
				{ change: 'trail-written', youngPerson: kieran.id, line: world.aTrailLine(alert) },
				{ change: 'notification-queued', notification: world.aNotification(alert, world.priya) },
				{ change: 'staff-told', event: { kind: 'alert-changed', subject: alert.id } },
			],
			audit: [{ actor: world.nadia.id, action: 'answered', subject: talk.id, youngPerson: kieran.id }],
		};
	};

	const WRITES = [
		['entries', 'insert'],
		['conversations', 'update'],
		['alerts', 'insert'],
		['concerns', 'insert'],
		['alert_trail', 'insert'],
		['notifications', 'insert'],
		['staff_events', 'insert'],
		['audit', 'insert'],
		['audit_heads', 'update'],
	] as const;

	const everything = async () => ({
		talk: await at.kept.conversations.find(at.world.project.id, here.talk.id),
		alerts: await at.kept.alerts.open(at.world.project.id),
		due: await at.kept.dueWork.waiting(at.world.project.id),
		events: await at.kept.staffEvents.after(at.world.project.id, null),
		audit: await auditRows(at),
	});

	it.each(WRITES)('stores nothing of a disclosure when writing to %s fails', async (table, verb) => {
		await at.kept.store.commit({
			project: at.world.project.id,
			at: at.world.clock.now(),
			changes: [],
			audit: [{ actor: 'system', action: 'first', subject: 'x', youngPerson: null }],
		});
		const before = await everything();
		await at.raw(failOn(table, verb));
		await expect(at.kept.store.commit(disclosure())).rejects.toThrow(/made to fail/);
		expect(await everything()).toEqual(before);
		await at.raw(failNoMore(table));
		expect(await at.kept.store.commit(disclosure())).toBe('committed');
		expect((await everything()).talk?.entries).toEqual([here.entry]);
		expect((await at.kept.alerts.find(at.world.project.id, here.alert.id))?.disclosures).toHaveLength(1);
		expect(await verifyAudit(at.kept.db, at.kept.vault, at.world.project.id)).toEqual([]);
	});

	it('shares a transaction between commits that arrive together, and undoes a stale one alone', async () => {
		const { world } = at;
		const people = Array.from({ length: 100 }, (_, number) => world.aYoungPerson(`Person ${number}`));
		await Promise.all(
			people.map((youngPerson) =>
				at.kept.store.commit({
					project: world.project.id,
					at: world.clock.now(),
					changes: [{ change: 'young-person-added', youngPerson }],
					audit: [],
				}),
			),
		);
		const before = at.kept.figures();
		const outcomes = await Promise.all(
			people.map((youngPerson, number) =>
				at.kept.store.commit({
					project: world.project.id,
					at: world.clock.now(),
					changes: [
						{ change: 'action-added', action: world.anAction(youngPerson) },
						{ change: 'young-person-changed', youngPerson, from: number === 40 ? 9 : 1 },
					],
					audit: [{ actor: world.nadia.id, action: 'changed', subject: youngPerson.id, youngPerson: youngPerson.id }],
				}),
			),
		);
		expect(outcomes.map((outcome, number) => (outcome === 'stale' ? number : undefined)).filter((number) => number !== undefined)).toEqual([
			40,
		]);
		const after = at.kept.figures();
		expect(after.commits - before.commits).toBe(100);
		expect(after.transactions - before.transactions).toBeLessThanOrEqual(10);
		expect(await at.kept.today.promises(world.project.id, world.clock.now())).toHaveLength(99);
		expect(await verifyAudit(at.kept.db, at.kept.vault, world.project.id)).toEqual([]);
	});

	it('lets the others stand when one write in a shared transaction fails', async () => {
		const { world } = at;
		const one = (action: ReturnType<typeof world.anAction>) =>
			at.kept.store.commit({ project: world.project.id, at: world.clock.now(), changes: [{ change: 'action-added', action }], audit: [] });
		const nobody = world.aYoungPerson('Nobody');
		await at.kept.vault.addCase(world.project.id, nobody.id);
		const settled = await Promise.allSettled([
			one(world.anAction(here.kieran)),
			one(world.anAction(nobody)),
			one(world.anAction(here.kieran)),
		]);
		expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
		expect(await at.kept.conversations.actions(world.project.id, here.kieran.id)).toHaveLength(2);
	});
}
