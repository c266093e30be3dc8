import type { ProjectId } from '#core/id.ts';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { createLog } from '#server/log.ts';
import { serve } from '#server/serve.ts';
import { type OpenStore, openStore } from '#server/store/open-store.ts';
import type { TextingConfig } from '#server/texting/texting-settings.ts';
import { answer } from '../../../scripts/bench/answer.ts';
import { flows, madeUpProject } from '../../../scripts/bench/made-up-talks.ts';
import { filesIn } from '../kills/files.ts';

export type ServeGatewaysSettings = { readonly folder: string; readonly assets: string; readonly texting: TextingConfig };

export type Counts = {
	/** Texts that are kept, and those that the assistant has not handled. */
	readonly kept: number;
	readonly unhandled: number;
	/** Texts of ours that wait to go out, that went, and that arrived. */
	readonly waiting: number;
	readonly gone: number;
	readonly delivered: number;
	/** In this life of the server: what was handed over although it was kept. */
	readonly refused: number;
};
export type ServeGatewaysCalls = { readonly counts: () => Counts };

/** The server as it is always served: its assistant answers whoever texts. */
async function run({ folder, assets, texting }: ServeGatewaysSettings): Promise<void> {
	const served = await serve({
		config: { host: '127.0.0.1', port: 0, origin: null, databaseUrl: null, texting, ...filesIn(folder) },
		version: 'gateways',
		flows,
		log: createLog(process.stderr, 'error'),
		clock,
		ids,
		assetFolder: assets,
		openStore: async (settings) => countingRepeats(await openStore(settings)),
		projectOf: madeUpProject,
		monotonicMs: () => performance.now(),
	});
	const calls: ServeGatewaysCalls = { counts: () => countsIn(served.kept, served.project.id) };
	answer(calls, served.stop);
}

let refused = 0;

/** The store with a count of what it was asked about and had already. */
function countingRepeats(kept: OpenStore): OpenStore {
	const isKept: OpenStore['texts']['isKept'] = async (project, text) => {
		const isThere = await kept.texts.isKept(project, text);
		if (isThere) refused += 1;
		return isThere;
	};
	return { ...kept, texts: Object.assign(Object.create(kept.texts) as OpenStore['texts'], { isKept }) };
}

function countsIn({ db }: OpenStore, project: ProjectId): Counts {
	const count = (from: string) => Number(db.client.prepare(`select count(*) from ${from} and project = ?`).pluck().get(project));
	return {
		kept: count('texts where 1 = 1'),
		unhandled: count('texts where handled_at is null'),
		waiting: count("sent_texts where state = 'waiting'"),
		gone: count("sent_texts where state in ('sent', 'delivered')"),
		delivered: count("sent_texts where state = 'delivered'"),
		refused,
	};
}

await run(JSON.parse(process.argv[2] ?? '') as ServeGatewaysSettings);
