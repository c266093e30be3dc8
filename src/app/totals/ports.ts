import type { Instant } from '#core/clock/instant.ts';
import type { ClockFacts } from '#core/clock/return-interview.ts';
import type { Waking } from '#core/escalation/wakes.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';

/** One return, with what was done about a talk. Nothing of it is sealed, and it names nobody but by id. */
export type Returned = Pick<ClockFacts, 'offers' | 'conversation'> & { readonly youngPerson: YoungPersonId; readonly returnedAt: Instant };

export type Promised = Pick<Action, 'youngPerson' | 'idea' | 'toldOn'>;

export interface TotalsReads {
	/** Everybody who came back from `from` on and before `until`. */
	returned(project: ProjectId, from: Instant, until: Instant): Promise<readonly Returned[]>;
	/** Everything that was promised from `from` on and before `until`. */
	promised(project: ProjectId, from: Instant, until: Instant): Promise<readonly Promised[]>;
	/** Every alert raised since then for which somebody on call was woken, once it is closed. Drills and practice are none. */
	woken(project: ProjectId, since: Instant): Promise<readonly Waking[]>;
}
