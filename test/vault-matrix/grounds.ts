import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Passphrases } from '#app/sign-in/ports.ts';
import { ROLES, type Role, type StaffMember } from '#core/record/staff.ts';
import { byRef, latest } from '#flows/index.ts';
import { practiceScripts } from '#flows/practice/scripts.ts';
import { type AppDeps, createApp } from '#server/app.tsx';
import { seedDemonstration } from '#server/demonstration/seed.ts';
import { inProcessWakeUp } from '#server/live/in-process-wake-up.ts';
import type { Log } from '#server/log.ts';
import { createLog } from '#server/log.ts';
import { type OpenStore, openStore } from '#server/store/open-store.ts';
import { screenWordsCautiously } from '../support/cautious-screening.ts';
import { type World, world } from '../support/world.ts';
import { found } from './found.ts';
import { NOW, ORIGIN, type Running } from './running.ts';

/** Quick ones: what a passphrase costs is measured elsewhere. */
const passphrases: Passphrases = {
	hash: async (passphrase) => `quick:${passphrase}`,
	matches: async (passphrase, kept) => kept === `quick:${passphrase}`,
};

/** Two demonstrations side by side in one SQLite store, and somebody in every role in each. */
export type Grounds = Awaited<ReturnType<typeof openGrounds>>;
/** A folder with both, closed: each test takes a copy and may do to it what it likes. */
export async function openGrounds() {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-matrix-'));
	const w = world(NOW);
	const kept = await openStore(settingsOf(folder, w));
	const sides = { ours: await aSide(kept, w), theirs: await aSide(kept, w) };
	const before = { kept, w, app: appOver(kept, w), close: async () => undefined };
	const rows = { ours: await found(before, sides, 'ours'), theirs: await found(before, sides, 'theirs') };
	await kept.close();
	return {
		...{ sides, rows },
		/** A copy to work in. */
		async copy(log?: Log): Promise<Running> {
			const own = mkdtempSync(join(tmpdir(), 'waymark-matrix-'));
			cpSync(folder, own, { recursive: true });
			const running = await openStore(settingsOf(own, w));
			return {
				...{ kept: running, w },
				app: appOver(running, w, log),
				close: async () => {
					await running.close();
					rmSync(own, { recursive: true });
				},
			};
		},
		close: () => rmSync(folder, { recursive: true }),
	};
}

function settingsOf(folder: string, { clock, ids }: World) {
	return { dataFolder: join(folder, 'data'), keyFile: join(folder, 'key'), clock, ids };
}

async function aSide(kept: OpenStore, w: World) {
	const { project, staff } = await seedDemonstration({ kept, flows: { latest, byRef }, ids: w.ids, now: NOW });
	const everybody: Record<string, StaffMember> = {};
	for (const role of ROLES) {
		const known = staff.find((member) => member.role === role);
		const member = known ?? { ...w.staff(`Somebody who is ${role}`, role), project: project.id };
		if (known === undefined) await kept.staffAdmin.add(member, 'system', NOW);
		everybody[role] = member;
	}
	return { project, staff: everybody as Readonly<Record<Role, StaffMember>> };
}

/** The whole app as it is served, over this store. */
export function appOver(
	kept: OpenStore,
	w: World,
	log: Log = createLog({ write: () => true }, 'silent'),
	more: Partial<Pick<AppDeps, 'secure' | 'assetFolder'>> = {},
): ReturnType<typeof createApp> {
	const health = {
		ok: true,
		version: '0',
		sweepAgeMs: 0,
		sendAgeMs: 0,
		oldestUnownedAlertMs: null,
		unsentNotifications: 0,
		failingRows: 0,
		unopened: 0,
		openFaults: 0,
	};
	return createApp({
		...{ kept, clock: w.clock, ids: w.ids, log, passphrases },
		flows: { latest, byRef },
		screen: screenWordsCautiously,
		practice: practiceScripts,
		wake: inProcessWakeUp(() => undefined),
		stream: { pollMs: 1_000, beatMs: 1_000, lifeMs: 1 },
		push: { publicKey: 'key', isPushService: () => true },
		assets: new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }),
		assetFolder: '/nowhere',
		privateLook: { style: '', script: '' },
		origin: () => ORIGIN,
		secure: false,
		health: async () => health,
		monotonicMs: () => 0,
		...more,
	});
}
