import type { ThreadReads } from '#app/texting/thread-ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import { SILENCE_MINUTES } from '#core/texting/silence.ts';
import type { Chore } from './chores.ts';
import { raiseSign, type SignDeps } from './raise-sign.ts';

export type NoReplyDeps = SignDeps & { readonly project: ProjectId; readonly threads: Pick<ThreadReads, 'silentSince'> };

const EVERY_MINUTES = 2;
/** Who fell silent before this was ever looked for has an alert that climbs by itself. */
const FIRST_LOOKS_BACK_MINUTES = 60;

/**
 * Says on an alert that there was no reply after a worrying text which we answered: once for each answer of ours, when its time has passed
 * since the last look. Where nothing is open any more a person closed it, and knows more than a silence. A look that failed is made again
 * over the same time.
 */
export function noReply(deps: NoReplyDeps): Chore {
	return {
		kind: 'no-reply',
		first: (now) => now,
		async run(now, lastDoneAt) {
			const since = lastDoneAt ?? addMinutes(now, -FIRST_LOOKS_BACK_MINUTES);
			for (const level of ['immediate', 'urgent'] as const) {
				const before = (moment: Instant) => addMinutes(moment, -SILENCE_MINUTES[level]);
				const silent = await deps.threads.silentSince(deps.project, { level, from: before(since), to: before(now) });
				for (const { youngPerson } of silent) {
					const open = await deps.alerts.openFor(deps.project, youngPerson);
					if (open !== undefined) await raiseSign(deps, 'no-reply', deps.project, youngPerson);
				}
			}
			return addMinutes(now, EVERY_MINUTES);
		},
	};
}
