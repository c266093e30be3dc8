import type { Clock, Ids } from '#app/clock.ts';
import type { Carriers } from '#app/reach/ports.ts';
import type { ProjectId } from '#core/id.ts';
import { startChores } from '#server/jobs/chores.ts';
import { proofOfLife } from '#server/jobs/proof-of-life.ts';
import { failureOf, type Log } from '#server/log.ts';
import type { OpenStore } from '#server/store/open-store.ts';

export type DailyChoresDeps = {
	readonly project: ProjectId;
	readonly kept: Pick<OpenStore, 'chores' | 'reaching' | 'pushSubscriptions' | 'staff'>;
	readonly carriers: Carriers;
	readonly clock: Clock;
	readonly ids: Ids;
	readonly log: Log;
};

/** Everything that the engine does once a day or so. Returns what ends it. */
export function startDailyChores({ project, kept, carriers, clock, ids, log }: DailyChoresDeps): () => Promise<void> {
	const newToken = () => ids.secret().slice(0, 22);
	const alive = { ...kept, project, subscriptions: kept.pushSubscriptions, carriers, clock, newToken, newId: () => ids.row<string>() };
	return startChores({
		...{ project, chores: kept.chores, clock },
		each: [proofOfLife(alive)],
		onFault: (error, subject) => log.error({ error: failureOf(error), ...subject }, 'a daily chore was not done; it is tried again'),
	});
}
