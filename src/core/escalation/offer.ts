import { addMinutes } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import type { Alert } from './alert.ts';
import { askNext } from './ask.ts';
import { mayOwnAlone } from './ladder.ts';
import { PACE } from './pace.ts';
import { type AlertContext, type AlertOutcome, type AlertStep, changed, refused, stand, tell, trail } from './step.ts';

/** They answer for young people here. The council's emergency duty team has no login, so it is never among them. */
const TAKES: readonly Role[] = ['worker', 'duty', 'lead', 'manager', 'volunteer'];

/**
 * Whom the owner may ask to take it: everybody who could own it alone, never whoever it is closed to, nor the owner.
 *
 * @example offerableTo(alert, staff, closedTo).map(({ name }) => name) // ['Joel Okafor', …]
 */
export function offerableTo(
	{ owner, level }: Pick<Alert, 'owner' | 'level'>,
	staff: readonly StaffMember[],
	closedTo: readonly StaffId[],
): readonly StaffMember[] {
	return staff.filter(
		({ id, role, active }) => active && id !== owner && TAKES.includes(role) && !closedTo.includes(id) && mayOwnAlone(staff, id, level),
	);
}

/**
 * The owner asks one person by name to take it. It stays the owner's until that person says yes; they are knocked at once, unless they
 * are with the young person. They have as long to answer as *seen* lasts, whatever the owner does meanwhile.
 */
export function offer(alert: Alert, by: StaffId, to: StaffId, words: string, context: AlertContext): AlertOutcome {
	const refusal = notTheirs(alert, by);
	if (refusal !== undefined) return refusal;
	const person = offerableTo(alert, context.staff, context.closedTo ?? []).find(({ id }) => id === to);
	if (person === undefined) return refused('not-offerable');
	const answerBy = addMinutes(context.now, PACE[alert.level].seenLasts);
	const nextDueAt = alert.nextDueAt !== null && alert.nextDueAt < answerBy ? alert.nextDueAt : answerBy;
	const after: Alert = { ...alert, offeredTo: to, nextDueAt, nextDue: 'check-back', version: alert.version + 1 };
	const said = [`${person.name} was asked.`, words.trim()].filter(Boolean).join(' ');
	return { outcome: 'done', ...changed(alert, after, [trail(alert, 'offered', by, said, context), ...knockOne(after, to, context)]) };
}

/** "Yes, I take it." From here on it is theirs, as if they had taken it over by a decision. */
export function acceptOffer(alert: Alert, by: StaffId, context: AlertContext): AlertOutcome {
	const refusal = notAsked(alert, by);
	if (refusal !== undefined) return refusal;
	if (!offerableTo(alert, context.staff, context.closedTo ?? []).some(({ id }) => id === by)) return refused('not-offerable');
	const inMinutes = PACE[alert.level].checkBackOwned;
	const theirs = stand({ ...alert, rung: 0 }, { state: 'owned', due: 'check-back', inMinutes }, by, context.now);
	return { outcome: 'done', ...changed(alert, theirs, [trail(alert, 'offer-accepted', by, null, context)]) };
}

/**
 * "Not me." Nobody has it and whoever read it cannot take it: the next people are asked now, and nothing waits. They may be asked again
 * in the next round, as everybody is.
 */
export function passOn(alert: Alert, by: StaffId, context: AlertContext): AlertOutcome {
	if (alert.state === 'closed') return refused('closed');
	if (alert.state === 'owned') return refused('owned-by-another');
	const after = stand(alert, { state: 'raised', due: 'notify', inMinutes: PACE[alert.level].tellAgain }, null, context.now);
	const asked = askNext(after, context);
	return { outcome: 'done', ...changed(alert, asked.alert, [trail(alert, 'passed-on', by, null, context), ...asked.changes]) };
}

/** "I can't." It stays the owner's, who is told, and is asked sooner how it stands. */
export function declineOffer(alert: Alert, by: StaffId, words: string, context: AlertContext): AlertOutcome {
	const refusal = notAsked(alert, by);
	if (refusal !== undefined) return refusal;
	const step = givenBack(alert, context);
	const line = trail(alert, 'offer-declined', by, words.trim() || null, context);
	return { outcome: 'done', ...changed(alert, step, [line, ...knockOne(step, alert.owner, context)]) };
}

/** Nobody answered in time. The owner is told, and says within the time that *seen* lasts how it stands; then it climbs. */
export function lapseOffer(alert: Alert, context: AlertContext): AlertStep {
	const after = givenBack(alert, context);
	return changed(alert, after, [trail(alert, 'offer-lapsed', null, null, context), ...knockOne(after, alert.owner, context)]);
}

function notTheirs(alert: Alert, by: StaffId): AlertOutcome | undefined {
	if (alert.state === 'closed') return refused('closed');
	if (alert.state !== 'owned') return refused('not-owned');
	return alert.owner === by ? undefined : refused('not-yours');
}

function notAsked(alert: Alert, by: StaffId): AlertOutcome | undefined {
	if (alert.state === 'closed') return refused('closed');
	return alert.state === 'owned' && alert.offeredTo === by ? undefined : refused('not-offered');
}

function givenBack(alert: Alert, { now }: AlertContext): Alert {
	const inMinutes = PACE[alert.level].seenLasts;
	return stand({ ...alert, offeredTo: null }, { state: 'owned', due: 'check-back', inMinutes }, alert.owner, now);
}

/** On a rung of its own, below all that climb, so that it neither counts as one nor is counted among them. */
function knockOne(alert: Alert, to: StaffId | null, context: AlertContext): readonly Change[] {
	const people = context.staff.filter(({ id, active }) => active && id === to && !context.skip.includes(id));
	return people.length === 0 ? [] : tell({ ...alert, rung: -alert.version }, people, context);
}
