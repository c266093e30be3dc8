import { addMinutes, type Instant } from './instant.ts';
import { type ClockFacts, RETURN_INTERVIEW_HOURS, returnInterviewClock } from './return-interview.ts';

/**
 * When a return conversation became long overdue: as long again after its 72 hours as they are, with no offer that the young person
 * answered. Null while it is not, and for one that was answered, begun in part or held.
 *
 * @example longOverdueSince({ returnedAt, offers: [], conversation: null, now })
 */
export function longOverdueSince(facts: ClockFacts): Instant | null {
	const { state, deadline } = returnInterviewClock(facts);
	if (state !== 'late' || deadline === null) return null;
	if (facts.offers.some(({ outcome }) => ANSWERED.has(outcome))) return null;
	const since = addMinutes(deadline, RETURN_INTERVIEW_HOURS * 60);
	return since <= facts.now ? since : null;
}

const ANSWERED: ReadonlySet<string> = new Set(['accepted', 'partly-accepted', 'declined']);
