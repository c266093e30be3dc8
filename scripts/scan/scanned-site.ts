import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Instant, instant } from '#core/clock/instant.ts';
import { ROLES, type Role, type StaffMember } from '#core/record/staff.ts';
import { byRef, latest } from '#flows/index.ts';
import { practiceScripts } from '#flows/practice/scripts.ts';
import { seedDemonstration } from '#server/demonstration/seed.ts';
import { createLog } from '#server/log.ts';
import { type Served, serve } from '#server/serve.ts';
import { passphraseWork } from '#server/sign-in/passphrase-work.ts';
import { type OpenStore, openStore } from '#server/store/open-store.ts';
import { world } from '../../test/support/world.ts';
import { type Asking, type Found, found } from '../../test/vault-matrix/found.ts';
import { NOW, ORIGIN, signIn } from '../../test/vault-matrix/running.ts';
import { madeUpTalks } from '../bench/made-up-talks.ts';
import { handTablet, openPhone, type Visitor } from './visitors.ts';

/** As it is served to others: by https, through a proxy on this machine. What scans it stands where that proxy would. */
export const SITE = 'https://waymark.example';

export type ScannedSite = {
	/** One of everything that an address or a form can name. */
	readonly found: Found;
	readonly staff: Readonly<Record<Role, StaffMember>>;
	readonly kept: () => OpenStore;
	readonly port: number;
	/** Somebody in every role who is signed in, a tablet in a young person’s hands, and a young person’s own phone. */
	readonly visitors: ReadonlyMap<Role | 'handed' | 'phone', Visitor>;
	/** Asks what is served, as `https` would be passed on to it. */
	readonly app: Asking;
	/** Everything as it was in the beginning. */
	readonly reset: () => Promise<void>;
	/** Half an hour goes by for whoever tries codes and passphrases, so that nobody is slowed: that would only make a scan longer. */
	readonly passOver: () => void;
	/** Lines that were logged as errors since the last time somebody asked. */
	readonly logged: () => readonly string[];
	readonly close: () => Promise<void>;
};

/**
 * The made-up project has nobody on call who can be reached, and time is passed over in it: the engine that calls people says so
 * again and again, whether anybody asks for a page or not.
 */
const NOT_OF_A_REQUEST = /"fault":"(nobody-reachable|clock-jumped)"/;

const HALF_AN_HOUR_MS = 31 * 60_000;

/** A demonstration in a temporary folder with somebody in every role, served on a free port of loopback as it always is. */
export async function openScannedSite(assetFolder: string): Promise<ScannedSite> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-scan-'));
	mkdirSync(join(folder, 'keys'));
	const [whole, now] = [join(folder, 'whole'), join(folder, 'now')];
	const w = world(NOW);
	const lines: string[] = [];
	const port = await freePort();
	const time = passing();
	const start = starting({ port, w, time, assetFolder, keyFile: join(folder, 'keys', 'key'), lines });
	let served = await start(whole);
	const app = throughTheWire(port);
	const made = await furnished(served, w, app);
	await served.stop();
	const begin = async () => {
		rmSync(now, { recursive: true, force: true });
		cpSync(whole, now, { recursive: true });
		served = await start(now);
	};
	await begin();
	return {
		...{ port, app, ...made },
		kept: () => served.kept,
		passOver: time.passOver,
		logged: () => lines.splice(0).filter((line) => !NOT_OF_A_REQUEST.test(line)),
		async reset() {
			await served.stop();
			await begin();
		},
		async close() {
			await served.stop();
			rmSync(folder, { recursive: true });
		},
	};
}

type Starting = {
	readonly port: number;
	readonly w: ReturnType<typeof world>;
	readonly time: ReturnType<typeof passing>;
	readonly assetFolder: string;
	readonly keyFile: string;
	readonly lines: string[];
};

function starting({ port, w, time, assetFolder, keyFile, lines }: Starting): (dataFolder: string) => Promise<Served> {
	const seeded = async (kept: OpenStore) => (await seedDemonstration({ kept, flows: { latest, byRef }, ids: w.ids, now: NOW })).project;
	return (dataFolder) =>
		serve({
			config: { host: '127.0.0.1', port, origin: SITE, databaseUrl: null, dataFolder, keyFile },
			...{ version: 'scanned', flows: { latest, byRef }, practice: practiceScripts, ids: w.ids, assetFolder, openStore },
			log: createLog({ write: (line) => void lines.push(line) }, 'error'),
			projectOf: async (kept) => (await kept.projects.first()) ?? seeded(kept),
			...time.from(NOW),
			passphrases: passphraseWork({ N: 2 ** 12, r: 8, p: 1 }),
		});
}

/** Time as it goes on this machine, from the same moment at each start; what is passed over is on no clock that people read. */
function passing() {
	let over = 0;
	return {
		passOver: () => {
			over += HALF_AN_HOUR_MS;
		},
		from(start: Instant) {
			const [begun, first] = [performance.now(), Date.parse(start)];
			return { clock: { now: () => instant(first + performance.now() - begun) }, monotonicMs: () => performance.now() + over };
		},
	};
}

/** Everybody, everything that a form can name, and a browser for each way of being here. */
async function furnished(served: Served, w: ReturnType<typeof world>, app: Asking) {
	const { kept } = served;
	const staff = await everybody(served, w);
	const named = await found({ kept, w, app }, { ours: { staff }, theirs: { staff } }, 'ours');
	const visitors = new Map<Role | 'handed' | 'phone', Visitor>();
	for (const role of ROLES) visitors.set(role, overHttps(await signIn({ kept }, staff[role])));
	const worker = await signIn({ kept }, staff.worker);
	const session = await kept.sessions.find(worker.token, NOW);
	const [onTablet, onPhone] = session === undefined ? [] : await madeUpTalks(kept, session, 2);
	if (onTablet === undefined || onPhone === undefined) throw new Error('No conversation was begun.');
	visitors.set('handed', await handTablet({ app, kept }, overHttps(worker), onTablet.conversation));
	visitors.set('phone', await openPhone({ app, kept }, staff.worker, onPhone.conversation));
	return { staff, found: named, visitors };
}

/** The same one from beginning to end: the address that browsers use does not say which it is. */
async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return port;
}

const overHttps = ({ cookie, formToken }: Visitor): Visitor => ({ cookie: `__Host-${cookie}`, formToken });

async function everybody({ kept, project }: Served, w: ReturnType<typeof world>) {
	const known = await kept.staff.all(project.id);
	const staff: Partial<Record<Role, StaffMember>> = {};
	for (const role of ROLES) {
		const member = known.find((one) => one.role === role) ?? { ...w.staff(`Somebody who is ${role}`, role), project: project.id };
		if (!known.includes(member)) await kept.staffAdmin.add(member, 'system', NOW);
		staff[role] = member;
	}
	return staff as Readonly<Record<Role, StaffMember>>;
}

function throughTheWire(port: number): Asking {
	return {
		request(address, { headers, ...init }) {
			const own = new Headers(headers);
			if (own.has('origin')) own.set('origin', SITE);
			own.set('cookie', (own.get('cookie') ?? '').replace(/^waymark=/, '__Host-waymark='));
			const ask = () => fetch(address.replace(ORIGIN, `http://127.0.0.1:${port}`), { ...init, headers: own, redirect: 'manual' });
			// A connection that was kept from before a reset is found closed once.
			return ask().catch(ask);
		},
	};
}
