import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actOnAlert } from '#app/alerts/alerts.ts';
import { addMinutes } from '#core/clock/instant.ts';
import { NO_ROTA } from '#core/cover/hour.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { raiseOrJoin } from '#core/escalation/raise.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { type SweepDeps, startSweep, sweepDeadlines, sweepNotifications } from '#server/jobs/sweep.ts';
import { inProcessWakeUp } from '#server/live/in-process-wake-up.ts';
import { loadVapidKeys } from '#server/push/vapid-keys.ts';
import { createPushCarrier } from '#server/reach/push-carrier.ts';
import { DATABASES, type DatabaseFixture } from './support/databases.ts';
import { type MockDevice, type MockPushService, startMockPushService } from './support/mock-push-service.ts';

/** From what a child says to a phone that lights up, over the real store and a push service that can read what arrives. */
describe.each(DATABASES)('a disclosure, over $name', (kind) => {
	let at: DatabaseFixture;
	let service: MockPushService;
	let deps: SweepDeps;
	let joel: StaffMember;
	let phone: MockDevice;
	const faults: unknown[] = [];
	const keysFolder = mkdtempSync(join(tmpdir(), 'waymark-vapid-'));
	const keys = loadVapidKeys(join(keysFolder, 'vapid'));

	beforeEach(async () => {
		at = await kind.open();
		service = await startMockPushService(keys.publicKey);
		const { kept, world } = at;
		joel = world.staff('Joel Okafor', 'lead');
		await kept.staffAdmin.add(joel, 'system', world.clock.now());
		phone = await withPhone(world.priya);
		const settings = { keys, subject: 'mailto:duty@example.org', alsoAllowed: [service.origin], timeoutMs: 2_000 };
		const push = createPushCarrier(settings);
		deps = {
			project: world.project.id,
			due: kept.dueWork,
			alertStandings: kept.alertStandings,
			access: kept.access,
			staff: kept.staff,
			store: kept.store,
			cover: kept.cover,
			ways: kept.reaching.ways,
			carriers: new Map([['web-push', push]]),
			clock: world.clock,
			ids: world.ids,
			wake: inProcessWakeUp((error) => faults.push(error)),
			monotonicMs: () => performance.now(),
			onFault: (error) => faults.push(error),
		};
	});
	afterEach(async () => {
		await service.stop();
		await at.close();
		expect(service.refused).toEqual([]);
		expect(faults.splice(0)).toEqual([]);
	});
	afterAll(() => rmSync(keysFolder, { recursive: true }));

	async function withPhone(person: StaffMember): Promise<MockDevice> {
		const device = service.subscribe();
		const { kept, world } = at;
		await kept.pushSubscriptions.keep(world.project.id, { id: world.ids.row(), staff: person.id, ...device }, null, world.clock.now());
		return device;
	}

	/** Kieran tells Nadia, who is with him; everything that follows from it is one commit with his words. */
	async function disclose(): Promise<Alert> {
		const { kept, world } = at;
		const kieran = world.aYoungPerson('Kieran');
		const episode = world.anEpisode(kieran);
		const talk = world.aConversation(kieran, [episode]);
		const entry = world.anEntry(1, 'my uncle hit me with a belt');
		const raised = raiseOrJoin(
			{
				project: world.project.id,
				youngPerson: kieran.id,
				conversation: talk.id,
				entry: entry.id,
				assessment: { level: 'urgent', categories: ['physical_abuse'], rules: ['T41=yes'] },
				present: world.nadia.id,
				open: undefined,
			},
			{ now: world.clock.now(), newId: world.ids.row, staff: await kept.staff.all(world.project.id), skip: [], hour: NO_ROTA },
		);
		const changes = [
			{ change: 'young-person-added', youngPerson: kieran },
			{ change: 'episode-added', episode },
			{ change: 'conversation-begun', conversation: talk },
			{ change: 'entry-appended', conversation: talk.id, youngPerson: kieran.id, entry },
			...raised.changes,
		] as const;
		expect(await kept.store.commit({ project: world.project.id, at: world.clock.now(), changes, audit: [] })).toBe('committed');
		if (raised.alert === null) throw new Error('no alert');
		return raised.alert;
	}

	const sweep = async () => {
		await sweepDeadlines(deps);
		await sweepNotifications(deps);
	};
	const record = async (alert: Alert) => {
		const found = await at.kept.alerts.find(at.world.project.id, alert.id);
		if (found === undefined) throw new Error('the alert is not kept');
		return found;
	};
	const devices = () => service.received.map((push) => push.device);

	it('wakes the duty phone within a second of a nudge, with nothing in the push that anybody could read', async () => {
		const loop = startSweep(deps);
		await disclose();
		const began = performance.now();
		deps.wake.nudge();
		while (service.received.length === 0 && performance.now() - began < 5_000) await new Promise((later) => setTimeout(later, 10));
		await loop.stop();
		expect(performance.now() - began).toBeLessThan(1_000);
		const [push] = service.received;
		expect(push).toMatchObject({ device: phone.endpoint, urgency: 'high', ttl: 900 });
		const everything = JSON.stringify(push);
		for (const secret of ['Kieran', 'uncle', 'belt', 'urgent', 'T41', 'physical']) expect(everything).not.toContain(secret);
	});

	it('climbs from a missed check-back to duty and lead, and stops only when somebody decides', async () => {
		const alert = await disclose();
		const lead = await withPhone(joel);
		await sweep();
		expect((await record(alert)).alert).toMatchObject({
			state: 'owned',
			owner: at.world.nadia.id,
			nextDueAt: addMinutes(at.world.clock.now(), 15),
		});
		at.world.clock.pass(15);
		await sweep();
		expect((await record(alert)).alert).toMatchObject({ state: 'raised', owner: null });
		at.world.clock.pass(5);
		await sweep();
		expect(devices().filter((device) => device === phone.endpoint)).toHaveLength(3);
		expect(devices().filter((device) => device === lead.endpoint)).toHaveLength(2);

		const session = {
			id: 'a-session',
			staff: at.world.priya,
			project: at.world.project,
			since: at.world.clock.now(),
			formToken: 'form',
			handedOver: null,
		};
		const acted = await actOnAlert({ ...deps, alerts: at.kept.alerts }, session, alert.id, {
			act: 'own',
			decision: { words: 'Ringing the council' },
		});
		expect(acted).toEqual({ outcome: 'saved' });
		at.world.clock.pass(10);
		await sweep();
		expect(devices()).toHaveLength(5);
		expect((await record(alert)).trail.map((line) => line.what)).toEqual([
			'raised',
			'owned-by-worker-present',
			'notified',
			'check-back-missed',
			'notified',
			'notified',
			'notified',
			'notified',
			'owned',
		]);
	});

	it('switches off a phone that answers 410, says so on the alert, and wakes the lead instead', async () => {
		const alert = await disclose();
		const lead = await withPhone(joel);
		service.answerWith(phone, 410);
		await sweep();
		await sweep();
		expect(devices()).toEqual([lead.endpoint]);
		expect(await at.kept.pushSubscriptions.of(at.world.project.id, at.world.priya.id)).toEqual([]);
		expect((await record(alert)).trail.map((line) => line.words)).toContain('Priya Nair has no way by which they can be reached.');
	});

	it('goes on after a restart with what was due before it', async () => {
		const alert = await disclose();
		service.answerWith(phone, 503);
		await sweep();
		const kept = await at.reopen();
		deps = {
			...deps,
			due: kept.dueWork,
			alertStandings: kept.alertStandings,
			access: kept.access,
			cover: kept.cover,
			staff: kept.staff,
			store: kept.store,
			ways: kept.reaching.ways,
		};
		service.answerWith(phone, 201);
		at.world.clock.pass(1);
		await sweep();
		expect(devices()).toEqual([phone.endpoint]);
		at.world.clock.pass(24 * 60);
		await sweep();
		const found = await kept.alerts.find(at.world.project.id, alert.id);
		expect(found?.alert).toMatchObject({ state: 'raised', nextDue: 'notify' });
	});

	it('sends again what a process had claimed when it died', async () => {
		await disclose();
		const claimed = await deps.due.claimNotifications(deps.project, at.world.clock.now(), 10, 30);
		expect(claimed).toHaveLength(1);
		await sweepNotifications(deps);
		expect(service.received).toHaveLength(0);
		at.world.clock.pass(1);
		await sweepNotifications(deps);
		expect(devices()).toEqual([phone.endpoint]);
	});
});
