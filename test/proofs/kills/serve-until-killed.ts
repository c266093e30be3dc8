import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { createLog } from '#server/log.ts';
import { serve } from '#server/serve.ts';
import { openStore } from '#server/store/open-store.ts';
import { answer } from '../../../scripts/bench/answer.ts';
import { flows, madeUpProject, madeUpTalks, type SignedIn, signIn, type Talk } from '../../../scripts/bench/made-up-talks.ts';
import { actUntilKilled, staffWithPhones } from './act-until-killed.ts';
import { filesIn } from './files.ts';

export type ServeSettings = {
	readonly folder: string;
	readonly assets: string;
	/** A push service on this machine, for the phones of whoever is told. */
	readonly pushService: string;
};

export type KilledCalls = {
	readonly address: () => { readonly port: number; readonly worker: SignedIn };
	readonly talks: (count: number) => Promise<readonly Talk[]>;
};

/** The server as it is always served, on a database that may have been left at any moment. */
async function run({ folder, assets, pushService }: ServeSettings): Promise<void> {
	const served = await serve({
		config: { host: '127.0.0.1', port: 0, origin: null, databaseUrl: null, ...filesIn(folder) },
		version: 'killed',
		flows,
		log: createLog(process.stderr, 'warn'),
		clock,
		ids,
		assetFolder: assets,
		openStore,
		projectOf: madeUpProject,
		monotonicMs: () => performance.now(),
		alsoPushTo: [pushService],
	});
	await staffWithPhones(served.kept, served.project, pushService);
	actUntilKilled(served.kept, served.project.id);
	const worker = await signIn(served.kept, served.project, 'worker');
	const calls: KilledCalls = {
		address: () => ({ port: Number(new URL(served.origin).port), worker: worker.browser }),
		talks: (count) => madeUpTalks(served.kept, worker.session, count),
	};
	answer(calls, served.stop);
}

await run(JSON.parse(process.argv[2] ?? '') as ServeSettings);
