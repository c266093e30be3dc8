import { type Instant, minutesBetween } from '#core/clock/instant.ts';
import { timeOfDay } from '#core/clock/london.ts';
import type { StaffId } from '#core/id.ts';
import type { Alert } from './alert.ts';
import { type AlertContext, type AlertOutcome, heard, trail } from './step.ts';

/** A call to the council's emergency duty team, as far as whoever rang knows it. Nothing of it has to be known. */
export type CallToTeam = { readonly at: Instant | null; readonly who: string; readonly reference: string };

/**
 * "I rang the emergency duty team." A line of the trail and nothing else: the team has no login and never owns an alert, so whoever
 * has it has it still, and what is due is due (what may not be softened, 5). Also on one that is closed: it was rung all the same.
 */
export function rangEmergencyTeam(alert: Alert, by: StaffId, { at, who, reference }: CallToTeam, context: AlertContext): AlertOutcome {
	const isPast = at !== null && minutesBetween(at, context.now) >= 0;
	const words = [
		`At ${timeOfDay(isPast ? at : context.now)}.`,
		who.trim() === '' ? 'Who answered was not written down.' : `Answered by ${who.trim()}.`,
		reference.trim() === '' ? 'No reference yet.' : `Reference ${reference.trim()}.`,
	].join(' ');
	return { outcome: 'done', alert, changes: [trail(alert, 'rang-emergency-team', by, words, context), heard(alert)] };
}
