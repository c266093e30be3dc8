import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Clock } from '#app/clock.ts';
import { addMinutes, instant } from '#core/clock/instant.ts';
import type { Surroundings } from '#core/cover/going-live.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import { byRef, latest } from '#flows/index.ts';
import { practiceScripts } from '#flows/practice/scripts.ts';
import { randomIds } from '#server/clock.ts';
import { seedDemonstration } from '#server/demonstration/seed.ts';
import { createLog } from '#server/log.ts';
import { loadVapidKeys } from '#server/push/vapid-keys.ts';
import type { ReachConfig } from '#server/reach/reach-settings.ts';
import { type Served, serve } from '#server/serve.ts';
import { passphraseWork } from '#server/sign-in/passphrase-work.ts';
import { type OpenStore, openStore } from '#server/store/open-store.ts';
import { buildAssets } from '../../scripts/build-assets.ts';
import { type MockPushService, startMockPushService } from './mock-push-service.ts';
import { people, peopleCommit, THAT_TUESDAY } from './people.ts';
import { type MovedClock, world } from './world.ts';

export type RunningServer = {
	readonly served: Served;
	readonly origin: string;
	/** Runs on; moved on by hand, it is the server's alone and not a browser's. */
	readonly clock: MovedClock;
	/** A push service on loopback that this server may call, and that can read what it is sent. */
	readonly push: MockPushService;
	/** Lines that the server logged as warnings or worse, but for those that say truly that nobody can be reached: see below. */
	readonly logged: readonly string[];
	/** Signs somebody in on this page, as they would: the printed link, then the button. Ends at `lands`. */
	readonly signIn: (page: Page, member: StaffMember, lands?: string) => Promise<void>;
	readonly stop: () => Promise<void>;
};

export type JourneyServer = Awaited<ReturnType<typeof startJourneyServer>>;

/**
 * The whole server with four made-up young people, a worker, a duty worker and a lead, on a Tuesday afternoon.
 *
 * @param start another moment to begin at, such as the middle of a night
 * @param screen a steady stand-in (cautious-screening.ts) where the subject is not what words say
 * @param reach by which ways besides a push people are reached, such as a fake gateway of `fake-gateway.ts`
 */
export async function startJourneyServer(start = THAT_TUESDAY, screen?: ScreenWords, reach?: ReachConfig) {
	const here = world(start);
	const known = people(here);
	const joel = here.staff('Joel Okafor', 'lead');
	const running = await startServer(
		async (kept, clock) => {
			await kept.projects.create(here.project, clock.now());
			for (const member of [here.nadia, here.priya, joel]) await kept.staffAdmin.add(member, 'system', clock.now());
			await kept.store.commit(peopleCommit(here, known));
			return here.project;
		},
		start,
		screen,
		reach,
	);
	return { ...running, world: here, known, joel };
}

/** The whole server with the demonstration, as `npm start` makes it the first time. */
export async function startDemonstration() {
	const running = await startServer(async (kept, clock) => {
		const seeded = await seedDemonstration({ kept, flows: { latest, byRef }, ids: randomIds, now: clock.now() });
		return seeded.project;
	});
	const { kept, project } = running.served;
	const staff = await kept.staff.all(project.id);
	const everybody = await kept.youngPeople.search(project.id, '');
	const named = <Row>(rows: readonly Row[], of: (row: Row) => string, name: string): Row => {
		const found = rows.find((row) => of(row).startsWith(name));
		if (found === undefined) throw new Error(`The demonstration has nobody called ${name}.`);
		return found;
	};
	return {
		...running,
		member: (name: string) => named(staff, (member) => member.name, name),
		youngPerson: (name: string) => named(everybody, (person) => person.about.nameUsed, name),
	};
}

export type Demonstration = Awaited<ReturnType<typeof startDemonstration>>;

/**
 * The whole server as `npm start` runs it, on a free port of loopback, over a database in a temporary folder, on a
 * clock that begins on a Tuesday afternoon and then runs on.
 */
export async function startServer(
	projectOf: (kept: OpenStore, clock: Clock) => Promise<Project>,
	start = THAT_TUESDAY,
	screen?: ScreenWords,
	reach?: ReachConfig,
	around?: Partial<Surroundings>,
): Promise<RunningServer> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-journey-'));
	mkdirSync(join(folder, 'keys'));
	const keyFile = join(folder, 'keys', 'project.key');
	const push = await startMockPushService(loadVapidKeys(`${keyFile}.vapid`).publicKey);
	const assetFolder = join(folder, 'assets');
	await buildAssets(assetFolder);
	const clock = runningFrom(start);
	const logged: string[] = [];
	const served = await serve({
		config: {
			host: '127.0.0.1',
			port: 0,
			origin: null,
			dataFolder: join(folder, 'data'),
			databaseUrl: null,
			keyFile,
			...(reach ? { reach } : {}),
		},
		version: '0.0.0',
		flows: { latest, byRef },
		practice: practiceScripts,
		log: createLog({ write: (line) => void (NOBODY_TOLD.test(line) || logged.push(line)) }, 'warn'),
		clock,
		ids: randomIds,
		assetFolder,
		openStore,
		projectOf: (kept) => projectOf(kept, clock),
		// Time that a journey lets pass has passed by every clock: nothing jumps.
		monotonicMs: () => Date.parse(clock.now()),
		alsoPushTo: [push.origin],
		// As much work as everywhere else would make a busy machine wait longer than a test does.
		passphrases: passphraseWork({ N: 2 ** 12, r: 8, p: 1 }),
		...(screen ? { screen } : {}),
		...(around ? { around } : {}),
	});
	return {
		served,
		origin: served.origin,
		clock,
		push,
		logged,
		signIn: async (page, member, lands = '**/today') => {
			const code = await served.kept.sessions.invite(member.id, addMinutes(clock.now(), 60));
			await page.goto(`/enter/${code}`);
			await page.getByRole('button', { name: 'Sign in on this device' }).click();
			await page.waitForURL(lands);
		},
		stop: async () => {
			await served.stop();
			await push.stop();
			rmSync(folder, { recursive: true });
		},
	};
}

/** Nobody has a device before a journey gives them one. That the engine says so is held in src/server/jobs. */
const NOBODY_TOLD = /"fault":"nobody-reachable"|"msg":"nobody could be told of what does not work/;

function runningFrom(start: string): MovedClock {
	const first = Date.parse(start);
	const began = performance.now();
	let passed = 0;
	return {
		now: () => instant(Math.round(first + passed + performance.now() - began)),
		pass: (minutes) => {
			passed += minutes * 60_000;
		},
	};
}
