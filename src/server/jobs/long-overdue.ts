import type { TodayReads } from '#app/today/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { longOverdueSince } from '#core/clock/long-overdue.ts';
import type { ProjectId } from '#core/id.ts';
import type { Chore } from './chores.ts';
import { raiseSign, type SignDeps } from './raise-sign.ts';

export type LongOverdueDeps = SignDeps & { readonly project: ProjectId; readonly today: Pick<TodayReads, 'due'> };

const EVERY_MINUTES = 60;
/** What was long overdue before this was ever looked for is on Today; that is no reason to call anybody in the night. */
const FIRST_LOOKS_BACK_MINUTES = 24 * 60;

/**
 * Calls somebody, as for anything unclear, when a return conversation became long overdue since the last look: once for each time away.
 * A look that failed is made again over the same time, and joins what it raised.
 */
export function longOverdue(deps: LongOverdueDeps): Chore {
	return {
		kind: 'interview-overdue',
		first: (now) => now,
		async run(now, lastDoneAt) {
			const since = lastDoneAt ?? addMinutes(now, -FIRST_LOOKS_BACK_MINUTES);
			for (const { youngPerson, episode, offers, conversation } of await deps.today.due(deps.project)) {
				const at = longOverdueSince({ returnedAt: episode.returnedAt, offers, conversation, now });
				if (isNew(at, since)) await raiseSign(deps, 'interview-overdue', deps.project, youngPerson.id);
			}
			return addMinutes(now, EVERY_MINUTES);
		},
	};
}

const isNew = (at: Instant | null, since: Instant): boolean => at !== null && at > since;
