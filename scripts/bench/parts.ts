import { join } from 'node:path';
import { root } from '../build.mjs';
import { type Child, startChild } from './child.ts';
import type { SignedIn, Talk } from './made-up-talks.ts';
import type { LoadCalls } from './send-load.ts';
import type { Keeping, ServerCalls, ServerSettings } from './serve-app.ts';
import type { RawCalls } from './serve-raw.ts';
import type { Part } from './without.ts';

const here = 'scripts/bench';

/** What sends the requests: a process of its own, so that it shares no event loop with what it measures. */
export type Load = Child<LoadCalls>;

export const startLoad = (): Promise<Load> => startChild<LoadCalls>(`${here}/send-load.ts`, {});

/** A POST with nothing behind it. */
export async function startRaw(): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
	const { ask, stop } = await startChild<RawCalls>(`${here}/serve-raw.ts`, {});
	return { port: await ask('port', undefined), stop };
}

export type Server = {
	/** Where it listens, and the worker who is signed in. */
	readonly target: { readonly port: number; readonly as: SignedIn; readonly heads: string };
	readonly duty: SignedIn;
	readonly talks: (count: number) => Promise<readonly Talk[]>;
	/** A code for a young person's own phone, for a talk that is past the limits of privacy. */
	readonly code: () => Promise<string>;
	readonly figures: () => Promise<ReturnType<ServerCalls['figures']>>;
	/** Processor time of the server so far, in microseconds. */
	readonly processor: () => Promise<number>;
	readonly memory: () => Promise<ReturnType<ServerCalls['memory']>>;
	readonly stop: () => Promise<void>;
};

/**
 * The app in a process of its own, with a database of its own under `folder`.
 *
 * @param around a command that runs the process, such as `strace -f`
 * @param without parts of the app that are taken out, to see what they cost
 * @param gateway by which young people text; none where it is left out
 */
export async function startServer(
	keeping: Keeping,
	folder: string,
	around: readonly string[] = [],
	without: readonly Part[] = [],
	gateway?: ServerSettings['gateway'],
): Promise<Server> {
	const settings: ServerSettings = { keeping, folder, assets: join(root, 'dist', 'assets'), gateway };
	const { ask, stop } = await startChild<ServerCalls>(`${here}/serve-app.ts`, settings, around, without);
	const { port, worker, duty, heads } = await ask('address', undefined);
	return {
		target: { port, as: worker, heads },
		duty,
		talks: (count) => ask('talks', count),
		code: () => ask('code', undefined),
		figures: () => ask('figures', undefined),
		processor: () => ask('processor', undefined),
		memory: () => ask('memory', undefined),
		stop,
	};
}
