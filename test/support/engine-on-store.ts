import type { Clock, Ids } from '#app/clock.ts';
import type { WakeUp } from '#app/live/ports.ts';
import type { Carriers, WayReads } from '#app/reach/ports.ts';
import type { ProjectId } from '#core/id.ts';
import type { SweepDeps } from '#server/jobs/sweep.ts';
import type { OpenStore } from '#server/store/open-store.ts';

export type EngineSettings = {
	readonly project: ProjectId;
	readonly clock: Clock;
	readonly ids: Ids;
	readonly carriers: Carriers;
	/** Instead of those that are kept. */
	readonly ways?: WayReads;
	readonly wake?: WakeUp;
	readonly monotonicMs?: () => number;
	readonly onFault?: SweepDeps['onFault'];
	readonly onEngineFault?: SweepDeps['onEngineFault'];
};

const ASLEEP: WakeUp = { nudge: () => undefined, listen: () => () => undefined };

/** What the engine needs, over a real store, as the server puts it together. A fault is thrown unless somebody wants to hear of it. */
export function engineOn(
	kept: Pick<OpenStore, 'dueWork' | 'alertStandings' | 'access' | 'cover' | 'staff' | 'store' | 'reaching'>,
	{ ways = kept.reaching.ways, wake = ASLEEP, monotonicMs = () => 0, onFault = thrown, ...settings }: EngineSettings,
): SweepDeps {
	const { dueWork: due, alertStandings, access, cover, staff, store } = kept;
	return { ...settings, due, alertStandings, access, cover, staff, store, ways, wake, monotonicMs, onFault };
}

function thrown(error: unknown): never {
	throw error;
}
