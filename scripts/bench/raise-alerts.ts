import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import webPush from 'web-push';
import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import { OpenConversations } from '#app/conversation/open-conversations.ts';
import { alone } from '#app/conversation/speaker.ts';
import { type Taken, takeInput } from '#app/conversation/take-input.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { AlertId, YoungPersonId } from '#core/id.ts';
import type { Project } from '#core/record/staff.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { type Sweep, type SweepDeps, startSweep, sweepDeadlines, sweepNotifications, sweepUnconfirmed } from '#server/jobs/sweep.ts';
import { inProcessWakeUp } from '#server/live/in-process-wake-up.ts';
import { createPushCarrier } from '#server/reach/push-carrier.ts';
import { type OpenStore, openStore } from '#server/store/open-store.ts';
import { answer } from './answer.ts';
import { flows, madeUpProject, madeUpTalks, signIn, type Talk } from './made-up-talks.ts';
import { sharedMs } from './shared-ms.ts';

export type AlertsSettings = { readonly folder: string; readonly pushPort: number };

export type AlertsCalls = {
	/** Begins to disclose so many times, so many a second; resolves with when each was to be sent, once each is kept. */
	readonly disclose: (input: { readonly count: number; readonly perSecond: number }) => Promise<readonly number[]>;
	/** Since disclosing began. */
	readonly spent: () => { readonly processorMs: number; readonly transactions: number };
	/** Stops the sweep, answers what is due, and times whole passes over so many open alerts. */
	readonly sweeps: (input: { readonly open: number; readonly times: number }) => Promise<readonly number[]>;
	/** Milliseconds for answering so many deadlines that are due at once. */
	readonly dueAtOnce: (count: number) => Promise<number>;
};

const { folder, pushPort }: AlertsSettings = JSON.parse(process.argv[2] ?? '{}');

const failed = (error: unknown): never => {
	throw error;
};

/** Real SQLite, sealing, audit and web push with encryption, as they are served; no HTTP before it. */
async function run(): Promise<void> {
	const here = mkdtempSync(join(folder, 'alerts-'));
	const wake = inProcessWakeUp(failed);
	const kept = await openStore({
		...{ dataFolder: join(here, 'data'), keyFile: join(here, 'project.key'), clock, ids },
		onCommitted: ({ changes }) => {
			if (changes.some(({ change }) => change === 'notification-queued')) wake.nudge();
		},
	});
	const project = await madeUpProject(kept);
	const { session } = await signIn(kept, project, 'worker');
	const deps = await sweeping(kept, project, wake);
	let sweep: Sweep | undefined;
	let before = { processor: process.cpuUsage(), figures: kept.figures() };
	const calls: AlertsCalls = {
		async disclose({ count, perSecond }) {
			const talks = await madeUpTalks(kept, session, count);
			sweep = startSweep(deps);
			before = { processor: process.cpuUsage(), figures: kept.figures() };
			return disclosing(kept, project, talks, perSecond);
		},
		spent() {
			const { user, system } = process.cpuUsage(before.processor);
			return { processorMs: (user + system) / 1_000, transactions: kept.figures().transactions - before.figures.transactions };
		},
		async sweeps({ open, times }) {
			await sweep?.stop();
			await openAlerts(kept, project, open, 3);
			// Whatever is due already is answered first.
			for (let left = 1; left > 0; )
				left = (await sweepDeadlines(deps)) + (await sweepUnconfirmed(deps)) + (await sweepNotifications(deps));
			const took: number[] = [];
			for (let pass = 0; pass < times; pass++) took.push(await onePass(deps));
			return took;
		},
		async dueAtOnce(count) {
			await openAlerts(kept, project, count, -1);
			const from = performance.now();
			for (let climbed = 1; climbed > 0; ) climbed = await sweepDeadlines(deps);
			return performance.now() - from;
		},
	};
	answer(calls, async () => {
		await sweep?.stop();
		await kept.close();
		rmSync(here, { recursive: true, force: true });
	});
}

async function sweeping(kept: OpenStore, project: Project, wake: SweepDeps['wake']): Promise<SweepDeps> {
	const origin = `http://127.0.0.1:${pushPort}`;
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
		onFault: failed,
	};
}

/** At a steady pace, whatever became of the one before. Each is another young person's, alone, so each is an alert with a push. */
async function disclosing(kept: OpenStore, project: Project, talks: readonly Talk[], perSecond: number): Promise<readonly number[]> {
	const taking: ConversationDeps = {
		...{ reads: kept.conversations, people: kept.youngPeople, alerts: kept.alerts, access: kept.access, staff: kept.staff },
		...{ store: kept.store, cover: kept.cover, flows, screen: screenWords, clock, ids },
		onFault: ({ fault }) => failed(new Error(fault)),
	};
	const open = new OpenConversations(kept.conversations, flows);
	const sent: number[] = [];
	const began = sharedMs();
	const answers: Promise<Taken>[] = [];
	for (const [at, { conversation, token }] of talks.entries()) {
		const due = began + (at * 1_000) / perSecond;
		// What is due already is sent with the rest of its moment, as requests that came together are read together.
		const early = due - sharedMs();
		if (early > 0) await new Promise((later) => setTimeout(later, early));
		sent.push(due);
		const value = { words: 'he hit me with a belt and says he will kill me tonight' };
		const input = { type: 'answered', question: 'T41', value, whose: 'exact', prompted: true, then: 'stay' } as const;
		answers.push(takeInput(taking, open, { by: alone(project.id), conversation, token, input }));
	}
	const refused = (await Promise.all(answers)).find(({ outcome }) => outcome !== 'saved');
	if (refused !== undefined) throw new Error(`A disclosure was not kept: ${refused.outcome}`);
	return sent;
}

async function onePass(deps: SweepDeps): Promise<number> {
	const from = performance.now();
	await sweepDeadlines(deps, undefined, true);
	await sweepUnconfirmed(deps);
	await sweepNotifications(deps, undefined, true);
	return performance.now() - from;
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

await run();
