import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLES, type Role, type StaffMember } from '#core/record/staff.ts';
import { byRef, latest } from '#flows/index.ts';
import { practiceScripts } from '#flows/practice/scripts.ts';
import { seedDemonstration } from '#server/demonstration/seed.ts';
import { createLog } from '#server/log.ts';
import { loadVapidKeys } from '#server/push/vapid-keys.ts';
import { serve } from '#server/serve.ts';
import { openStore } from '#server/store/open-store.ts';
import { screenWordsCautiously } from '../support/cautious-screening.ts';
import { startMockPushService } from '../support/mock-push-service.ts';
import { world } from '../support/world.ts';
import type { Asking } from '../vault-matrix/found.ts';
import { NOW, ORIGIN } from '../vault-matrix/running.ts';
import { startOutside, tellOfItself, verifyWays } from './outside.ts';

export type SmallSite = Awaited<ReturnType<typeof openSmallSite>>;

/** Without what is in them: pages name them, and no browser reads them here. */
const ISLANDS = ['live.js', 'push.js', 'passkey.js', 'locked.js', 'read-aloud.js', 'print-page.js', 'copy.js', 'inbox.js'] as const;
const ASSETS = ['private.css', 'private.js', 'staff.css', 'inbox.css', 'favicon.svg', 'manifest.webmanifest', ...ISLANDS];

/** Bytes by the name of where they stand. */
export type Bytes = readonly (readonly [string, Uint8Array])[];

/** The whole server over a demonstration, with everything that it writes anywhere kept to be looked through. */
export async function openSmallSite() {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-canaries-'));
	for (const inside of ['keys', 'assets']) mkdirSync(join(folder, inside));
	for (const name of ASSETS) writeFileSync(join(folder, 'assets', name), '');
	writeFileSync(join(folder, 'assets', 'assets.json'), JSON.stringify(Object.fromEntries(ASSETS.map((name) => [name, `/assets/${name}`]))));
	const keyFile = join(folder, 'keys', 'key');
	const keys = loadVapidKeys(`${keyFile}.vapid`);
	const push = await startMockPushService(keys.publicKey);
	const w = world(NOW);
	const outside = await startOutside(folder, w.clock);
	const lines: string[] = [];
	const log = createLog({ write: (line) => void lines.push(line) }, 'trace');
	const spoken = listenIn();
	const served = await serve({
		config: {
			...{ host: '127.0.0.1', port: 0, origin: null, databaseUrl: null, keyFile },
			...{ dataFolder: join(folder, 'data'), auditCheckpoints: join(folder, 'checkpoints.jsonl'), reach: outside.reach },
		},
		...{ version: '0', flows: { latest, byRef }, practice: practiceScripts, clock: w.clock, ids: w.ids },
		log,
		screen: screenWordsCautiously,
		assetFolder: join(folder, 'assets'),
		openStore,
		projectOf: async (kept) => (await seedDemonstration({ kept, flows: { latest, byRef }, ids: w.ids, now: NOW })).project,
		monotonicMs: () => performance.now(),
		alsoPushTo: [push.origin],
		passphrases: { hash: async (words) => Buffer.from(words).reverse().toString('hex').slice(0, 8), matches: async () => true },
	});
	const { kept, project } = served;
	const staff = await everybody(kept, project.id, w);
	const pushing = { keys, subject: 'mailto:nobody@localhost.invalid', alsoAllowed: [push.origin] };
	const telling = { outside, kept, project: project.id, push: pushing, clock: w.clock, ids: w.ids, log, origin: served.origin };
	await verifyWays(telling);
	return {
		...{ kept, w, push, staff, outside, folder, origin: served.origin, lines, spoken },
		tellOfItself: () => tellOfItself(telling),
		app: throughTheWire(served.origin),
		/** Everything on the disk: the record with its log of writes, keys, checkpoints. */
		onDisk: (): Bytes => filesUnder(folder),
		logged: (): Bytes => [
			['the log', Buffer.from(lines.join('\n'))],
			['what the process said', Buffer.from(spoken.said.join('\n'))],
		],
		/** A copy as a backup makes it, through the database. */
		async backup(): Promise<Bytes> {
			const copy = join(folder, 'backup.db');
			await kept.db.client.backup(copy);
			return [['the backup', readFileSync(copy)]];
		},
		pushed: (): Bytes => push.received.map((one, at): [string, Uint8Array] => [`push ${at}`, Buffer.from(JSON.stringify(one))]),
		stop: async () => {
			spoken.stop();
			await served.stop();
			await Promise.all([push.stop(), outside.stop()]);
		},
		remove: () => rmSync(folder, { recursive: true }),
	};
}

async function everybody(kept: Awaited<ReturnType<typeof openStore>>, project: StaffMember['project'], w: ReturnType<typeof world>) {
	const known = await kept.staff.all(project);
	const staff: Partial<Record<Role, StaffMember>> = {};
	for (const role of ROLES) {
		const member = known.find((one) => one.role === role) ?? { ...w.staff(`Somebody who is ${role}`, role), project };
		if (!known.includes(member)) await kept.staffAdmin.add(member, 'system', NOW);
		staff[role] = member;
	}
	return staff as Readonly<Record<Role, StaffMember>>;
}

/** Asks what is served, as if it were the app itself. */
function throughTheWire(origin: string): Asking {
	return {
		request(address, { headers, ...init }) {
			const own = new Headers(headers);
			if (own.get('origin') === ORIGIN) own.set('origin', origin);
			return fetch(address.replace(ORIGIN, origin), { ...init, headers: own, redirect: 'manual' });
		},
	};
}

function filesUnder(folder: string): Bytes {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => [file.name, readFileSync(join(file.parentPath, file.name))]);
}

/** Everything that is written to the process’s own output, from here on. */
function listenIn() {
	const said: string[] = [];
	const before = {
		out: process.stdout.write,
		err: process.stderr.write,
		log: console.log,
		error: console.error,
		warn: console.warn,
		info: console.info,
	};
	const hear = (...words: readonly unknown[]): void =>
		void said.push(words.map((one) => (one instanceof Error ? `${one.stack}${JSON.stringify(one)}` : String(one))).join(' '));
	const warned = (warning: Error): void => hear(warning);
	process.on('warning', warned);
	const written = (chunk: unknown): boolean => {
		hear(chunk);
		return true;
	};
	Object.assign(process.stdout, { write: written });
	Object.assign(process.stderr, { write: written });
	Object.assign(console, { log: hear, error: hear, warn: hear, info: hear });
	return {
		said,
		stop() {
			process.off('warning', warned);
			process.stdout.write = before.out;
			process.stderr.write = before.err;
			Object.assign(console, { log: before.log, error: before.error, warn: before.warn, info: before.info });
		},
	};
}
