import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Carrier, Carriers } from '#app/reach/ports.ts';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import { close, own } from '#core/escalation/acts.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { AlertContext, AlertOutcome } from '#core/escalation/step.ts';
import type { AlertId, ProjectId, StaffId } from '#core/id.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import { randomIds as ids } from '#server/clock.ts';
import { loadVapidKeys } from '#server/push/vapid-keys.ts';
import { createGateway } from '#server/reach/gateway.ts';
import { createMailCarrier } from '#server/reach/mail-carrier.ts';
import { createPushCarrier } from '#server/reach/push-carrier.ts';
import { type OpenStore, openStore } from '#server/store/open-store.ts';
import { GATEWAY_KEY, startFakeGateway } from '../../support/fake-gateway.ts';
import { startFakeMailServer } from '../../support/fake-mail-server.ts';
import { type MockDevice, startMockPushService } from '../../support/mock-push-service.ts';
import { raiseIn } from '../../support/raise-in.ts';
import { filesIn } from '../kills/files.ts';

/** One try by one channel, and when by the injected clock. */
export type Try = { readonly channel: Carrier['channel']; readonly to: StaffId; readonly at: Instant; readonly outcome: string };

export type ReachedPeople = Awaited<ReturnType<typeof reachedPeople>>;

/** A real provider hangs for ten seconds before it is given up; here for as long as this. */
const GIVE_UP_MS = 1_500;
const CODE = '123456';
export const BEGAN = instant('2026-11-17T16:00:00Z');

/** Somebody on duty and a lead, each with a phone, a number and an address. */
const PEOPLE = [
	{ name: 'Priya Nair', role: 'duty', number: '+447700900101', address: 'priya@example.org' },
	{ name: 'Joel Okafor', role: 'lead', number: '+447700900102', address: 'joel@example.org' },
] as const;

/**
 * A real SQLite and the real carriers, with providers on this machine that do as they are told and fail the run for any message
 * that nobody expects, and a clock that somebody moves.
 */
export async function reachedPeople(began: Instant = BEGAN) {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-faults-'));
	let now = began;
	const clock = { now: () => now };
	const files = filesIn(folder);
	const kept = await openStore({ ...files, clock, ids });
	const keys = loadVapidKeys(`${files.keyFile}.vapid`);
	const [push, gateway, mail] = await Promise.all([
		startMockPushService(keys.publicKey),
		startFakeGateway(clock.now),
		startFakeMailServer(),
	]);
	gateway.expects(...PEOPLE.map(({ number }) => number));
	mail.expects(...PEOPLE.map(({ address }) => address));
	const tries: Try[] = [];
	const watched = (carrier: Carrier): Carrier => ({
		channel: carrier.channel,
		async knock(way, knock) {
			const at = now;
			const came = await carrier.knock(way, knock);
			tries.push({ channel: carrier.channel, to: way.staff, at, outcome: came.outcome });
			return came;
		},
	});
	const letters = {
		host: '127.0.0.1',
		port: mail.port,
		encryption: 'none',
		user: null,
		password: null,
		from: 'waymark@example.org',
	} as const;
	const carriers: Carriers = new Map(
		[
			createPushCarrier({ keys, subject: 'mailto:nobody@example.org', alsoAllowed: [push.origin], timeoutMs: GIVE_UP_MS }),
			createGateway({ url: gateway.url, key: GATEWAY_KEY, clock, timeoutMs: GIVE_UP_MS }).text,
			createMailCarrier({ ...letters, origin: () => 'https://waymark.example.org', timeoutMs: GIVE_UP_MS }).knocks,
		].map((carrier) => [carrier.channel, watched(carrier)]),
	);
	const made: Project = { id: ids.row<ProjectId>(), name: 'Faults', kind: 'not-for-real-children' };
	await kept.projects.create(made, now);
	const devices = new Map<StaffId, MockDevice>();
	const people: StaffMember[] = [];
	for (const person of PEOPLE) people.push(await addPerson(kept, made.id, person, push.subscribe(), devices, now));

	const raised: AlertId[] = [];
	return {
		...{ kept, clock, ids, carriers, push, gateway, mail, tries, people, devices, raised, project: made.id },
		/** Somebody is told of it by nobody but the engine. */
		async raise(): Promise<AlertId> {
			const id = await raiseIn(kept, made.id, { now, ids });
			raised.push(id);
			return id;
		},
		/** The lead takes it, rings whoever has to be rung, and closes it. */
		async close(id: AlertId): Promise<void> {
			const [duty, lead] = people.map((person) => person.id);
			if (duty === undefined || lead === undefined) throw new Error('Nobody works here.');
			const said = { done: 'Rang them.', toldWhom: 'The council', toldFirst: true, whyNot: '', readBy: duty };
			const acts: readonly ((alert: Alert, context: AlertContext) => AlertOutcome)[] = [
				(alert, context) => own(alert, lead, { words: 'I ring them.' }, context),
				(alert, context) => close(alert, lead, said, context),
			];
			for (const act of acts) {
				const alert = (await kept.alertStandings.standing(made.id, id))?.alert;
				if (alert === undefined) throw new Error('It is gone.');
				const hour = await kept.cover.hour(made.id, now);
				const outcome = act(alert, { now, newId: ids.row, staff: people, skip: [], hour });
				if (outcome.outcome !== 'done') throw new Error(`It cannot be closed: ${outcome.why}`);
				await kept.store.commit({ project: made.id, at: now, changes: outcome.changes, audit: [] });
			}
		},
		/** Moves the clock, forwards or back. */
		move: (seconds: number) => {
			now = addMinutes(now, seconds / 60);
		},
		/** @throws when a provider got something that nobody expected */
		async end(): Promise<void> {
			await kept.close();
			await Promise.all([push.stop(), gateway.stop(), mail.stop()]);
			rmSync(folder, { recursive: true, force: true });
			if (push.refused.length > 0) throw new Error(`The push service got what is not well made: ${push.refused.join('; ')}`);
		},
	};
}

async function addPerson(
	kept: OpenStore,
	project: ProjectId,
	{ name, role, number, address }: (typeof PEOPLE)[number],
	device: MockDevice,
	devices: Map<StaffId, MockDevice>,
	now: Instant,
): Promise<StaffMember> {
	const person: StaffMember = { id: ids.row<StaffId>(), project, name, role, active: true };
	await kept.staffAdmin.add(person, 'system', now);
	await kept.pushSubscriptions.keep(project, { id: ids.row<string>(), staff: person.id, ...device }, null, now);
	devices.set(person.id, device);
	for (const [channel, to] of [
		['text', number],
		['e-mail', address],
	] as const) {
		const whose = { project, staff: person.id, id: ids.row<string>() };
		await kept.reaching.staffWays.add({ ...whose, channel, address: to }, { code: CODE, until: addMinutes(now, 5) }, now);
		await kept.reaching.staffWays.tryCode(whose, CODE, ids.row<string>(), now);
	}
	return person;
}
