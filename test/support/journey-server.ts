import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Clock } from '#app/clock.ts';
import { addMinutes, instant } from '#core/clock/instant.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { byRef, latest } from '#flows/index.ts';
import { randomIds } from '#server/clock.ts';
import { createLog } from '#server/log.ts';
import { type Served, serve } from '#server/serve.ts';
import { loadVapidKeys } from '#server/push/vapid-keys.ts';
import { openStore } from '#server/store/open-store.ts';
import { buildAssets } from '../../scripts/build-assets.ts';
import { type MockPushService, startMockPushService } from './mock-push-service.ts';
import { type People, people, peopleCommit, THAT_TUESDAY } from './people.ts';
import { type World, world } from './world.ts';

export type JourneyServer = {
	readonly served: Served;
	readonly origin: string;
	readonly clock: Clock;
	readonly world: World;
	/** Four made-up young people, and the rows they came with. */
	readonly known: People;
	readonly joel: StaffMember;
	/** A push service on loopback that this server may call, and that can read what it is sent. */
	readonly push: MockPushService;
	/** Lines that the server logged as warnings or worse. */
	readonly logged: readonly string[];
	/** Signs somebody in on this page, as they would: the printed link, then the button. */
	readonly signIn: (page: Page, member: StaffMember) => Promise<void>;
	readonly stop: () => Promise<void>;
};

/**
 * The whole server as `npm start` runs it, on a free port of loopback, over a database in a temporary folder, on a
 * Tuesday afternoon whose clock then runs on.
 */
export async function startJourneyServer({ from = THAT_TUESDAY }: { readonly from?: string } = {}): Promise<JourneyServer> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-journey-'));
	mkdirSync(join(folder, 'keys'));
	const keyFile = join(folder, 'keys', 'project.key');
	const push = await startMockPushService(loadVapidKeys(`${keyFile}.vapid`).publicKey);
	const assetFolder = join(folder, 'assets');
	await buildAssets(assetFolder);
	const clock = runningFrom(from);
	const here = world(from);
	const known = people(here);
	const joel = here.staff('Joel Okafor', 'lead');
	const logged: string[] = [];
	const served = await serve({
		config: { host: '127.0.0.1', port: 0, origin: null, dataFolder: join(folder, 'data'), databaseUrl: null, keyFile },
		version: '0.0.0',
		flows: { latest, byRef },
		log: createLog({ write: (line) => void logged.push(line) }, 'warn'),
		clock,
		ids: randomIds,
		assetFolder,
		openStore,
		projectOf: async (kept) => {
			await kept.projects.create(here.project, clock.now());
			for (const member of [here.nadia, here.priya, joel]) await kept.staffAdmin.add(member, 'system', clock.now());
			await kept.store.commit(peopleCommit(here, known));
			return here.project;
		},
		monotonicMs: () => performance.now(),
		alsoPushTo: [push.origin],
	});
	return {
		served,
		origin: served.origin,
		clock,
		world: here,
		known,
		joel,
		push,
		logged,
		signIn: async (page, member) => {
			const code = await served.kept.sessions.invite(member.id, addMinutes(clock.now(), 60));
			await page.goto(`/enter/${code}`);
			await page.getByRole('button', { name: 'Sign in on this device' }).click();
			await page.waitForURL('**/today');
		},
		stop: async () => {
			await served.stop();
			await push.stop();
			rmSync(folder, { recursive: true });
		},
	};
}

function runningFrom(start: string): Clock {
	const first = Date.parse(start);
	const began = performance.now();
	return { now: () => instant(Math.round(first + performance.now() - began)) };
}
