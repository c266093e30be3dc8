import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { createLog } from '#server/log.ts';
import { serve } from '#server/serve.ts';
import { openStore } from '#server/store/open-store.ts';
import { answer } from '../../../scripts/bench/answer.ts';
import { flows, madeUpProject, madeUpTalks, signIn } from '../../../scripts/bench/made-up-talks.ts';
import { filesIn } from '../kills/files.ts';

export type PhoneSettings = { readonly folder: string; readonly assets: string };

export type PhoneCalls = {
	readonly origin: () => string;
	/** A fresh conversation that is past the limits of privacy, and a code for it. */
	readonly sitting: () => Promise<{ readonly conversation: string; readonly code: string }>;
	/** Everything that was said in a conversation, as one text. */
	readonly said: (conversation: string) => Promise<string>;
};

/** The server as it is always served, and what a worker would give to a young person. */
async function run({ folder, assets }: PhoneSettings): Promise<void> {
	const served = await serve({
		config: { host: '127.0.0.1', port: 0, origin: null, databaseUrl: null, ...filesIn(folder) },
		version: 'traced',
		flows,
		log: createLog(process.stderr, 'warn'),
		clock,
		ids,
		assetFolder: assets,
		openStore,
		projectOf: madeUpProject,
		monotonicMs: () => performance.now(),
	});
	const { kept, project } = served;
	const { session } = await signIn(kept, project, 'worker');
	const calls: PhoneCalls = {
		origin: () => served.origin,
		async sitting() {
			const [talk] = await madeUpTalks(kept, session, 1);
			if (talk === undefined) throw new Error('No conversation was made.');
			const { conversation } = talk;
			const made = { project: project.id, conversation, by: session.staff.id, mayCheck: false };
			return { conversation, code: await kept.privatePages.makeCode(made, clock.now()) };
		},
		async said(conversation) {
			const found = await kept.conversations.find(project.id, conversation as Parameters<typeof kept.conversations.find>[1]);
			return JSON.stringify(found?.entries.map(({ input }) => input));
		},
	};
	answer(calls, served.stop);
}

await run(JSON.parse(process.argv[2] ?? '') as PhoneSettings);
