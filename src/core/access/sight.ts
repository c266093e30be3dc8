import type { Instant } from '#core/clock/instant.ts';
import type { StaffId, YoungPersonId } from '#core/id.ts';

/** Until when somebody's training and DBS check count. London dates, the last day included: `2027-03-31`. */
export type StaffCheck = {
	readonly id: string;
	readonly staff: StaffId;
	readonly trainingUntil: string;
	readonly dbsUntil: string;
	readonly by: StaffId;
	readonly at: Instant;
};

/** A case opened by somebody whom it does not name, with a reason, for a while. */
export type OpenedCase = {
	readonly id: string;
	readonly youngPerson: YoungPersonId;
	readonly staff: StaffId;
	readonly at: Instant;
	readonly until: Instant;
	readonly reason: string;
};

/** A case that names a volunteer, or one that is closed to somebody: who said so, and when. */
export type CaseMark = { readonly youngPerson: YoungPersonId; readonly staff: StaffId; readonly by: StaffId; readonly at: Instant };

/** What is known about one member of staff that decides which cases they see. */
export type SightFacts = {
	/** Cases that are closed to them, because what was said names them. */
	readonly closed: ReadonlySet<YoungPersonId>;
	/** For whoever sees named cases only; null for whoever sees the whole project. */
	readonly only: {
		readonly named: ReadonlySet<YoungPersonId>;
		/** Made-up young people whom they practise with: whoever is not checked yet is exactly who should. */
		readonly practised: ReadonlySet<YoungPersonId>;
		/** Cases opened with a reason, and until when. */
		readonly opened: ReadonlyMap<YoungPersonId, Instant>;
		/** Null: nobody has written their dates down. */
		readonly check: Pick<StaffCheck, 'trainingUntil' | 'dbsUntil'> | null;
	} | null;
};

/** `closed` and `not-theirs` must look alike to whoever is refused; only `not-theirs` may be opened with a reason. */
export type Sight = 'open' | 'not-theirs' | 'closed' | 'checks-over';

/**
 * Whether somebody may see one young person. Asked in one place for every read; a case that is closed to them stays
 * closed whatever else names or opens it.
 *
 * @param today the London date
 * @example sightOf(facts, youngPerson, now, '2026-11-22') // 'open'
 */
export function sightOf(facts: SightFacts, youngPerson: YoungPersonId, now: Instant, today: string): Sight {
	if (facts.closed.has(youngPerson)) return 'closed';
	const { only } = facts;
	if (only === null) return 'open';
	if (only.practised.has(youngPerson)) return 'open';
	if (isCheckOver(only.check, today)) return 'checks-over';
	const until = only.opened.get(youngPerson);
	return only.named.has(youngPerson) || (until !== undefined && until > now) ? 'open' : 'not-theirs';
}

/** Dates that nobody has written down count as over. */
export function isCheckOver(check: Pick<StaffCheck, 'trainingUntil' | 'dbsUntil'> | null, today: string): boolean {
	return check === null || check.trainingUntil < today || check.dbsUntil < today;
}

/** How long a case stays open that was opened with a reason, in minutes. */
export const OPENED_MINUTES = 60;
