import type { Clock, Ids } from '#app/clock.ts';
import type { Carriers } from '#app/reach/ports.ts';
import type { Project } from '#core/record/staff.ts';
import { startChores } from '#server/jobs/chores.ts';
import { longOverdue } from '#server/jobs/long-overdue.ts';
import { noReply } from '#server/jobs/no-reply.ts';
import { proofOfLife } from '#server/jobs/proof-of-life.ts';
import type { Log } from '#server/log.ts';
import type { Letters } from '#server/reach/letter.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { type DigestDeps, digest, isDigestDue } from '#server/watch/digest.ts';
import type { FaultDesk } from '#server/watch/fault-desk.ts';

export type DailyChoresDeps = {
	readonly project: Project;
	readonly kept: DigestDeps['kept'] & Pick<OpenStore, 'chores' | 'pushSubscriptions' | 'alerts' | 'access' | 'store' | 'today' | 'threads'>;
	readonly carriers: Carriers;
	/** By what the daily message goes out. */
	readonly letters: Letters;
	readonly desk: Pick<FaultDesk, 'raise' | 'worksAgain'>;
	readonly clock: Clock;
	readonly ids: Ids;
	readonly log: Log;
};

/** Everything that the engine does once a day or so. Returns what ends it. */
export function startDailyChores(deps: DailyChoresDeps): () => Promise<void> {
	const { kept, carriers, letters, clock, ids, log, desk } = deps;
	const project = deps.project.id;
	const newToken = () => ids.secret().slice(0, 22);
	const alive = { ...kept, project, subscriptions: kept.pushSubscriptions, carriers, clock, newToken, newId: () => ids.row<string>() };
	return startChores({
		...{ project, chores: kept.chores, clock },
		each: [
			proofOfLife(alive),
			...(deps.project.kind === 'demonstration' ? [] : [longOverdue({ ...kept, project, clock, ids })]),
			noReply({ ...kept, project, clock, ids }),
			...(isDigestDue(deps.project, letters) ? [digest({ project, kept, letters, desk })] : []),
		],
		onFault: (error, subject) => log.error({ error, ...subject }, 'a daily chore was not done; it is tried again'),
	});
}
