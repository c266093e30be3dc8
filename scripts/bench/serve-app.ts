import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { createLog } from '#server/log.ts';
import { type Servable, type Served, type ServeSettings, serve } from '#server/serve.ts';
import { openStore } from '#server/store/open-store.ts';
import { openMemoryStore } from '../../test/support/memory-store.ts';
import { answer } from './answer.ts';
import { flows, madeUpProject, madeUpTalks, type SignedIn, signIn, type Talk } from './made-up-talks.ts';

/**
 * `durable`: as it is served. `one-each`: the same without group commit. `memory`: the same app on maps, with nothing
 * sealed, chained or written.
 */
export type Keeping = 'durable' | 'one-each' | 'memory';

export type ServerCalls = {
	readonly address: () => { readonly port: number; readonly worker: SignedIn; readonly duty: SignedIn };
	/** Makes this many conversations to answer in. */
	readonly talks: (count: number) => Promise<readonly Talk[]>;
	readonly figures: () => { readonly commits: number; readonly transactions: number };
};

/** `assets` are the built pages, `folder` is where to keep a database. */
export type ServerSettings = { readonly keeping: Keeping; readonly folder: string; readonly assets: string };

const { keeping, folder: parent, assets } = JSON.parse(process.argv[2] ?? '') as ServerSettings;
const folder = mkdtempSync(join(parent, `${keeping}-`));

const common = {
	config: {
		host: '127.0.0.1',
		port: 0,
		origin: null,
		dataFolder: join(folder, 'data'),
		databaseUrl: null,
		keyFile: join(folder, 'project.key'),
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

async function run<Store extends Servable>(open: ServeSettings<Store>['openStore']): Promise<void> {
	const served: Served<Store> = await serve({ ...common, openStore: open });
	const { kept, project } = served;
	const worker = await signIn(kept, project, 'worker');
	const duty = await signIn(kept, project, 'duty');
	const calls: ServerCalls = {
		address: () => ({ port: Number(new URL(served.origin).port), worker: worker.browser, duty: duty.browser }),
		talks: (count) => madeUpTalks(kept, worker.session, count),
		figures: () => kept.figures(),
	};
	answer(calls, async () => {
		await served.stop();
		rmSync(folder, { recursive: true, force: true });
	});
}

if (keeping === 'memory')
	await run(async (settings) => openMemoryStore({ clock, ids, ...(settings.onCommitted ? { onCommitted: settings.onCommitted } : {}) }));
else await run((settings) => openStore({ ...settings, together: keeping === 'one-each' ? 1 : undefined }));
