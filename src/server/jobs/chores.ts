import type { Clock } from '#app/clock.ts';
import type { WakeUp } from '#app/live/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import { loop } from './loop.ts';

/** A chore that this process has for as long as its lease. */
export type ClaimedChore = {
	readonly kind: string;
	readonly dueAt: Instant;
	/** Counts the one under way. */
	readonly attempts: number;
	readonly lastDoneAt: Instant | null;
};

/**
 * What the engine does once a day or so, each a deadline in a row of its own. A claim is a lease: of several processes one
 * has it, and when that one dies it is due again.
 */
export interface Chores {
	/** There from now on, due at `dueAt`; one that is there already stays as it is. */
	plan(project: ProjectId, kind: string, dueAt: Instant): Promise<void>;
	/** Takes one of these kinds that is due, the longest due first. */
	claim(project: ProjectId, kinds: readonly string[], now: Instant, leaseSeconds: number): Promise<ClaimedChore | undefined>;
	/** Done at `now`, and due again at `dueAt`. */
	done(project: ProjectId, kind: string, dueAt: Instant, now: Instant): Promise<void>;
	/** Not done: due again at `dueAt`. `why` holds no content. */
	failed(project: ProjectId, kind: string, dueAt: Instant, why: string): Promise<void>;
	/** Every chore of the project, for those who watch. */
	all(project: ProjectId): Promise<readonly (ClaimedChore & { readonly lastError: string | null })[]>;
}

/** One kind of work. `run` returns when it is due next; it throws when it was not done. Doing it twice must do no harm. */
export type Chore = {
	readonly kind: string;
	/** When it is due for the first time. */
	first(now: Instant): Instant;
	run(now: Instant, lastDoneAt: Instant | null): Promise<Instant>;
};

export type ChoresDeps = {
	readonly project: ProjectId;
	readonly chores: Chores;
	readonly each: readonly Chore[];
	readonly clock: Clock;
	readonly onFault: (error: unknown, subject: { readonly chore?: string }) => void;
};

const EVERY_MS = 15_000;
/** Nothing that happens makes a chore due sooner. */
const NEVER_NUDGED: WakeUp = { nudge: () => undefined, listen: () => () => undefined };
/** Longer than a chore may take. */
const LEASE_SECONDS = 10 * 60;
const LONGEST_WAIT_MINUTES = 60;

/** Does what is due, one after another. What fails is tried again, later each time, for as long as it fails. */
export async function doChores({ project, chores, each, clock, onFault }: ChoresDeps): Promise<number> {
	const byKind = new Map(each.map((chore) => [chore.kind, chore]));
	for (let done = 0; ; done += 1) {
		const now = clock.now();
		const claimed = await chores.claim(project, [...byKind.keys()], now, LEASE_SECONDS);
		const chore = byKind.get(claimed?.kind ?? '');
		if (claimed === undefined || chore === undefined) return done;
		try {
			await chores.done(project, chore.kind, await chore.run(now, claimed.lastDoneAt), now);
		} catch (error) {
			onFault(error, { chore: chore.kind });
			const wait = Math.min(LONGEST_WAIT_MINUTES, 2 ** Math.min(10, claimed.attempts - 1));
			await chores.failed(project, chore.kind, addMinutes(clock.now(), wait), error instanceof Error ? error.name : 'Error');
		}
	}
}

/**
 * Plans each chore and does what is due, beside the sweep and never in its way.
 *
 * @returns a function that stops it after the chore under way
 * @example const endChores = startChores({ project, chores: kept.chores, each: [proofOfLife(…)], clock, onFault })
 */
export function startChores(deps: ChoresDeps): () => Promise<void> {
	let planned = false;
	const pass = async () => {
		if (!planned) for (const { kind, first } of deps.each) await deps.chores.plan(deps.project, kind, first(deps.clock.now()));
		planned = true;
		await doChores(deps);
	};
	return loop(pass, { wake: NEVER_NUDGED, everyMs: EVERY_MS, nudgedAfterMs: EVERY_MS, onFault: (error) => deps.onFault(error, {}) });
}
