import type { Instant } from '#core/clock/instant.ts';
import { faultyRows } from '#server/jobs/faulty-rows.ts';
import { type SweepDeps, sweepDeadlines, sweepNotifications, sweepUnconfirmed } from '#server/jobs/sweep.ts';
import type { OpenStore } from '#server/store/open-store.ts';

/** As seldom as a sweep that nobody nudges. */
const SWEEP_SECONDS = 5;
/** More than one moment can ask for, if the engine comes to rest at all. */
const MOST_ROUNDS = 40;

const NEXT = `select min(at) from (
	select min(next_due_at) as at from alerts where state <> 'closed'
	union all select min(due_at) from notifications where state = 'due'
	union all select min(locked_until) from notifications where state = 'sending'
	union all select min(confirm_by) from notifications where shown_at is null)`;

/** The moment at which the engine has something to do next; null when never. */
export function nextMoment({ db }: Pick<OpenStore, 'db'>): Instant | null {
	return db.client.prepare<[], Instant | null>(NEXT).pluck().get() ?? null;
}

type Passing = {
	readonly kept: OpenStore;
	readonly engine: SweepDeps;
	readonly move: (seconds: number) => void;
};

/** Sweeps until there is nothing more to do at this moment. @throws when it never comes to rest */
export async function settle(engine: SweepDeps): Promise<void> {
	const faulty = faultyRows(engine.monotonicMs);
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const climbed = await sweepDeadlines(engine, faulty, true);
		const late = await sweepUnconfirmed(engine);
		if (climbed + late + (await sweepNotifications(engine, faulty, true)) === 0) return;
	}
	throw new Error('The engine does not come to rest.');
}

/** Lets so many seconds go by, with a sweep every five as far as it would find anything to do. */
export async function pass({ kept, engine, move }: Passing, seconds: number): Promise<void> {
	await settle(engine);
	for (let left = seconds; left > 0; ) {
		const next = nextMoment(kept);
		const wait = next === null ? left : (Date.parse(next) - Date.parse(engine.clock.now())) / 1_000;
		const step = Math.min(left, Math.max(SWEEP_SECONDS, Math.ceil(wait / SWEEP_SECONDS) * SWEEP_SECONDS));
		move(step);
		left -= step;
		await settle(engine);
	}
}
