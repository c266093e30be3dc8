import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Session } from '#app/staff/ports.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { Commit } from '#core/record/change.ts';
import { open } from '#dialect';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { createLog } from '#server/log.ts';
import { type Servable, type Served, type ServeSettings, serve } from '#server/serve.ts';
import { openStore, openStoreOver } from '#server/store/open-store.ts';
import { openMemoryStore } from '../../test/support/memory-store.ts';
import { answer } from './answer.ts';
import { writeHeads } from './heads.ts';
import { flows, madeUpProject, madeUpTalks, type SignedIn, signIn, type Talk } from './made-up-talks.ts';

/**
 * `durable`: as it is served. `one-each`: the same without group commit. `no-disk`: sealed and audited in a database that
 * has no file. `memory`: the same app on maps, with nothing sealed, chained or written.
 */
export type Keeping = 'durable' | 'one-each' | 'no-disk' | 'memory';

export type ServerCalls = {
	readonly address: () => { readonly port: number; readonly heads: string; readonly worker: SignedIn; readonly duty: SignedIn };
	/** Makes this many conversations to answer in. */
	readonly talks: (count: number) => Promise<readonly Talk[]>;
	/** For a young person's own phone, in a conversation of its own. */
	readonly code: () => Promise<string>;
	readonly figures: () => { readonly commits: number; readonly transactions: number };
	/** Processor time of this process so far, in microseconds. */
	readonly processor: () => number;
	/** Bytes that are still in use once everything that is not was cleared away. */
	readonly memory: () => { readonly heap: number; readonly whole: number };
};

/** `assets` are the built pages, `folder` is where to keep a database, `gateway` is the one by which young people text. */
export type ServerSettings = {
	readonly keeping: Keeping;
	readonly folder: string;
	readonly assets: string;
	readonly gateway?: { readonly url: string; readonly keyFile: string } | undefined;
};

const { keeping, folder: parent, assets, gateway } = JSON.parse(process.argv[2] ?? '') as ServerSettings;
const folder = mkdtempSync(join(parent, `${keeping}-`));

const common = {
	config: {
		host: '127.0.0.1',
		port: 0,
		origin: null,
		dataFolder: join(folder, 'data'),
		databaseUrl: null,
		keyFile: join(folder, 'project.key'),
		...(gateway === undefined ? {} : { reach: { gateway: { ...gateway, voice: false }, mail: null } }),
	},
	version: 'measured',
	flows,
	log: createLog(process.stderr, 'warn'),
	clock,
	ids,
	assetFolder: assets,
	projectOf: madeUpProject,
	monotonicMs: () => performance.now(),
};

setFlagsFromString('--expose-gc');
const clearAway = runInNewContext('gc') as () => void;

const headsFile = join(folder, 'heads');
const heads = writeHeads(headsFile);
const places = new Map<string, number>();

/** The talks that are answered in from now on, and where each stands. */
function follow(talks: readonly Talk[]): readonly Talk[] {
	places.clear();
	for (const [at, { conversation, token }] of talks.entries()) {
		places.set(conversation, at);
		heads.note(at, token);
	}
	return talks;
}

function noteMoves({ changes }: Commit): void {
	for (const change of changes) {
		const at = change.change === 'conversation-moved' ? places.get(change.conversation) : undefined;
		if (change.change === 'conversation-moved' && at !== undefined) heads.note(at, change.position.head);
	}
}

async function run<Store extends Servable>(opening: ServeSettings<Store>['openStore']): Promise<void> {
	const served: Served<Store> = await serve({
		...common,
		openStore: (settings) =>
			opening({
				...settings,
				onCommitted(commit) {
					settings.onCommitted?.(commit);
					noteMoves(commit);
				},
			}),
	});
	const { kept, project } = served;
	const worker = await signIn(kept, project, 'worker');
	const duty = await signIn(kept, project, 'duty');
	if (gateway !== undefined) await reachedByText(kept, duty.session);
	const calls: ServerCalls = {
		address: () => ({ port: Number(new URL(served.origin).port), heads: headsFile, worker: worker.browser, duty: duty.browser }),
		talks: async (count) => follow(await madeUpTalks(kept, worker.session, count)),
		async code() {
			const [talk] = await madeUpTalks(kept, worker.session, 1);
			if (talk === undefined) throw new Error('No conversation was made.');
			const { conversation } = talk;
			const made = { project: project.id, conversation, by: worker.session.staff.id, mayCheck: false };
			return kept.privatePages.makeCode(made, clock.now());
		},
		figures: () => kept.figures(),
		memory() {
			clearAway();
			return { heap: process.memoryUsage().heapUsed, whole: process.memoryUsage.rss() };
		},
		processor: () => Object.values(process.cpuUsage()).reduce((sum, micros) => sum + micros, 0),
	};
	answer(calls, async () => {
		await served.stop();
		heads.close();
		rmSync(folder, { recursive: true, force: true });
	});
}

/** Whoever is on duty has a number that the gateway knows, so that an alert reaches somebody and the engine need not say that it does not. */
async function reachedByText({ reaching }: Servable, { project, staff }: Session): Promise<void> {
	const whose = { project: project.id, staff: staff.id, id: ids.row<string>() };
	const code = { code: '123456', until: addMinutes(clock.now(), 5) };
	await reaching.staffWays.add({ ...whose, channel: 'text', address: '+447700900999' }, code, clock.now());
	await reaching.staffWays.tryCode(whose, code.code, ids.row<string>(), clock.now());
}

switch (keeping) {
	case 'durable':
		await run(openStore);
		break;
	case 'one-each':
		await run((settings) => openStore({ ...settings, together: 1 }));
		break;
	case 'no-disk':
		await run(async (settings) => openStoreOver({ record: await open(':memory:'), keys: await open(':memory:') }, settings));
		break;
	case 'memory':
		await run(async ({ onCommitted }) => openMemoryStore({ clock, ids, ...(onCommitted ? { onCommitted } : {}) }));
		break;
}
