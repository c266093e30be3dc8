import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import webPush from 'web-push';
import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import { OpenConversations } from '#app/conversation/open-conversations.ts';
import { alone } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { AlertId, YoungPersonId } from '#core/id.ts';
import type { Project } from '#core/record/staff.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { type SweepDeps, startSweep, sweepDeadlines, sweepNotifications, sweepUnconfirmed } from '#server/jobs/sweep.ts';
import { inProcessWakeUp } from '#server/live/in-process-wake-up.ts';
import { createPushCarrier } from '#server/reach/push-carrier.ts';
import { type OpenStore, openStore } from '#server/store/open-store.ts';
import { type Child, startChild } from './child.ts';
import { atMost, type Figure, median, percentile, told } from './figures.ts';
import { flows, madeUpProject, madeUpTalks, signIn, type Talk } from './made-up-talks.ts';
import type { PushCalls } from './serve-push.ts';

const PER_SECOND = 200;
const MESSAGES = 1_000;
const OPEN_ALERTS = 10_000;
const DUE_AT_ONCE = 1_000;
const SWEEPS = 7;

/**
 * From words that disclose something to the first push request that reaches a push service, at 200 messages a second; and one
 * sweep over 10,000 open alerts. Real SQLite, sealing, audit and web push with encryption; no HTTP before it. The push service is on loopback in a
 * process of its own.
 *
 * @param folder where to keep a database
 */
export async function alerts(folder: string): Promise<readonly Figure[]> {
	const here = mkdtempSync(join(folder, 'alerts-'));
	const wake = inProcessWakeUp((error) => {
		throw error;
	});
	const kept = await openStore({
		...{ dataFolder: join(here, 'data'), keyFile: join(here, 'project.key'), clock, ids },
		onCommitted: ({ changes }) => {
			if (changes.some(({ change }) => change === 'notification-queued')) wake.nudge();
		},
	});
	const service = await startChild<PushCalls>('scripts/bench/serve-push.ts', {});
	try {
		const project = await madeUpProject(kept);
		const { session } = await signIn(kept, project, 'worker');
		const deps = await sweeping(kept, project, wake, await service.ask('port', undefined));
		const talks = await madeUpTalks(kept, session, MESSAGES);
		return [...(await disclosing(kept, project, deps, talks, service)), ...(await swept(kept, project, deps))];
	} finally {
		await service.stop();
		await kept.close();
		rmSync(here, { recursive: true, force: true });
	}
}

/** The clock that every process of this machine shares, in milliseconds. */
const sharedMs = (): number => Number(process.hrtime.bigint()) / 1e6;

async function sweeping(kept: OpenStore, project: Project, wake: SweepDeps['wake'], port: number): Promise<SweepDeps> {
	const origin = `http://127.0.0.1:${port}`;
	const duty = (await kept.staff.all(project.id)).find(({ role }) => role === 'duty');
	if (duty === undefined) throw new Error('Nobody is on duty.');
	const device = webPush.generateVAPIDKeys();
	const subscription = { id: ids.row(), staff: duty.id, endpoint: `${origin}/device`, p256dh: device.publicKey, auth: 'A'.repeat(22) };
	await kept.pushSubscriptions.keep(project.id, subscription, null, clock.now());
	const keys = webPush.generateVAPIDKeys();
	return {
		...{ project: project.id, due: kept.dueWork, alertStandings: kept.alertStandings, access: kept.access, cover: kept.cover },
		...{ staff: kept.staff, store: kept.store, ways: kept.reaching.ways, clock, ids, wake },
		carriers: new Map([['web-push', createPushCarrier({ keys, subject: 'mailto:nobody@localhost.invalid', alsoAllowed: [origin] })]]),
		monotonicMs: () => performance.now(),
		onFault: (error) => {
			throw error;
		},
	};
}

/** At a steady pace, whatever became of the one before. Each is another young person's, alone, so each is an alert with a push. */
async function disclosing(
	kept: OpenStore,
	project: Project,
	deps: SweepDeps,
	talks: readonly Talk[],
	service: Child<PushCalls>,
): Promise<readonly Figure[]> {
	const taking: ConversationDeps = {
		...{ reads: kept.conversations, people: kept.youngPeople, alerts: kept.alerts, access: kept.access, staff: kept.staff },
		...{ store: kept.store, cover: kept.cover, flows, screen: screenWords, clock, ids },
		onFault: ({ fault }) => {
			throw new Error(fault);
		},
	};
	const open = new OpenConversations(kept.conversations, flows);
	const sweep = startSweep(deps);
	const sent: number[] = [];
	const [worked, before] = [process.cpuUsage(), kept.figures()];
	const began = sharedMs();
	const answers: Promise<unknown>[] = [];
	for (const [at, { conversation, token }] of talks.entries()) {
		const due = began + (at * 1_000) / PER_SECOND;
		await new Promise((later) => setTimeout(later, Math.max(0, due - sharedMs())));
		sent.push(due);
		const value = { words: 'he hit me with a belt and says he will kill me tonight' };
		const input = { type: 'answered', question: 'T41', value, whose: 'exact', prompted: true, then: 'stay' } as const;
		answers.push(takeInput(taking, open, { by: alone(project.id), conversation, token, input }));
	}
	await Promise.all(answers);
	const arrivals = await allPushed(service, talks.length);
	const { user, system } = process.cpuUsage(worked);
	const { transactions } = kept.figures();
	await sweep.stop();
	// Pushes name nobody, so the order tells which is which: the first to come is the first that went.
	const took = sent.map((at, which) => (arrivals[which] ?? Number.POSITIVE_INFINITY) - at);
	return [
		told('disclosure to the first push request, at 200 a second: p50', median(took), 'ms'),
		atMost('disclosure to the first push request, at 200 a second: p99', percentile(took, 0.99), 'ms', 250),
		told('processor time of one disclosure with its push', (user + system) / 1_000 / talks.length, 'ms'),
		told('transactions for one disclosure with its push', (transactions - before.transactions) / talks.length, ''),
	];
}

/** @throws when fewer came within half a minute */
async function allPushed(service: Child<PushCalls>, count: number): Promise<readonly number[]> {
	const end = performance.now() + 30_000;
	for (;;) {
		const arrivals = await service.ask('arrivals', undefined);
		if (arrivals.length >= count) return arrivals;
		if (performance.now() > end) throw new Error(`Of ${count} disclosures ${arrivals.length} were pushed.`);
		await new Promise((later) => setTimeout(later, 100));
	}
}

async function swept(kept: OpenStore, project: Project, deps: SweepDeps): Promise<readonly Figure[]> {
	await openAlerts(kept, project, OPEN_ALERTS, 3);
	const pass = async () => {
		const from = performance.now();
		await sweepDeadlines(deps, undefined, true);
		await sweepUnconfirmed(deps);
		await sweepNotifications(deps, undefined, true);
		return performance.now() - from;
	};
	// What the disclosures before have left due is answered first.
	for (let left = 1; left > 0; ) left = (await sweepDeadlines(deps)) + (await sweepUnconfirmed(deps)) + (await sweepNotifications(deps));
	const rest: number[] = [];
	for (let sweep = 0; sweep < SWEEPS; sweep++) rest.push(await pass());
	await openAlerts(kept, project, DUE_AT_ONCE, -1);
	const from = performance.now();
	for (let climbed = 1; climbed > 0; ) climbed = await sweepDeadlines(deps);
	const each = (performance.now() - from) / DUE_AT_ONCE;
	const most = Math.max(...rest);
	return [
		told('one sweep over 10,000 open alerts: half of them within', median(rest), 'ms'),
		atMost('one sweep over 10,000 open alerts, the slowest', most, 'ms', 1_000),
		atMost('one sweep over 10,000 open alerts against the five seconds between two', most / 5_000, '×', 0.2),
		told('answering one deadline of 1,000 that are due at once', each, 'ms'),
	];
}

/** Each a young person's own. Their next deadline is so many minutes away. */
async function openAlerts(kept: OpenStore, project: Project, count: number, minutes: number): Promise<void> {
	const now = clock.now();
	for (let made = 0; made < count; made += 250) {
		await Promise.all(Array.from({ length: Math.min(250, count - made) }, () => openAlert(kept, project, now, addMinutes(now, minutes))));
	}
}

async function openAlert(kept: OpenStore, project: Project, now: Alert['raisedAt'], nextDueAt: Alert['raisedAt']): Promise<void> {
	const youngPerson = ids.row<YoungPersonId>();
	const about = { nameUsed: 'Sam', parentalResponsibility: [], mustNotBeTold: [], communicationNeeds: [], trustedPeople: [] };
	const alert: Alert = {
		...{ id: ids.row<AlertId>(), project: project.id, youngPerson, level: 'urgent', state: 'raised', raisedAt: now },
		...{ seenBy: null, seenAt: null, seenUntil: null, owner: null, ownedAt: null, nextDueAt, nextDue: 'notify', closedAt: null },
		...{ version: 1, rung: 1, offeredTo: null, drill: false, neededWaking: null },
	};
	await kept.store.commit({
		...{ project: project.id, at: now, audit: [] },
		changes: [
			{ change: 'young-person-added', youngPerson: { id: youngPerson, project: project.id, createdAt: now, version: 1, about } },
			{ change: 'alert-raised', alert },
		],
	});
}
