import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { Hour } from '#core/cover/hour.ts';
import type { NotificationId, StaffId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { Alert, AlertState, DueKind, TrailKind } from './alert.ts';

/** Everything an alert needs from outside: the moment, ids, who works here, and who is there at this hour. */
export type AlertContext = {
	readonly now: Instant;
	readonly newId: <Id extends string>() => Id;
	/** Everyone in the project; roles and `active` decide. */
	readonly staff: readonly StaffMember[];
	/** Left out of every rung: whom the words concern, or who is with the child. */
	readonly skip: readonly StaffId[];
	/** Of those, to whom the case is closed: they have read nothing of it. */
	readonly closedTo?: readonly StaffId[] | undefined;
	/** Who is at work or on call now, by the rota. Its first is whom a young person may have read will look. */
	readonly hour: Hour;
	/** Nothing else was said on this alert or in its conversation. Left out: not known, and then it waits for nothing. */
	readonly standsAlone?: boolean | undefined;
};

/** One move in the life of an alert: how it stands now, and the writes that make it so. */
export type AlertStep = { readonly alert: Alert; readonly changes: readonly Change[] };

/** Why an act changed nothing. The words for a person are in app/alerts. */
export type AlertRefusal =
	| 'closed'
	| 'owned-by-another'
	| 'not-owned'
	| 'not-yours'
	| 'already-yours'
	| 'no-decision'
	| 'wait-too-long'
	| 'reply-too-late'
	| 'no-outcome'
	| 'no-reason'
	| 'no-second-reader'
	| 'not-offered'
	| 'not-offerable'
	| 'no-telling';

export type AlertOutcome = ({ readonly outcome: 'done' } & AlertStep) | { readonly outcome: 'refused'; readonly why: AlertRefusal };

export function refused(why: AlertRefusal): AlertOutcome {
	return { outcome: 'refused', why };
}

/** How an unclosed alert stands: always with something due. `closed` is not here: only `close` makes that. */
export type Standing = {
	readonly state: Exclude<AlertState, 'closed'>;
	readonly due: DueKind;
	readonly inMinutes: number;
};

/** The alert moved on to `standing`, with everything that the new state has no use for put back to null. */
export function stand(alert: Alert, { state, due, inMinutes }: Standing, by: StaffId | null, now: Instant): Alert {
	const seen = state === 'seen';
	const owned = state === 'owned';
	const offeredTo = owned && alert.owner === by ? alert.offeredTo : null;
	const asked = addMinutes(now, inMinutes);
	// While somebody was asked to take it, nothing that its owner does puts off the moment by which they have to answer.
	const dueAt = offeredTo !== null && alert.nextDueAt !== null && alert.nextDueAt < asked ? alert.nextDueAt : asked;
	return {
		...alert,
		state,
		seenBy: seen ? by : owned ? alert.seenBy : null,
		seenAt: seen ? now : owned ? alert.seenAt : null,
		seenUntil: seen ? dueAt : null,
		owner: owned ? by : null,
		ownedAt: owned ? (alert.owner === by ? (alert.ownedAt ?? now) : now) : null,
		nextDueAt: dueAt,
		nextDue: due,
		offeredTo,
		version: alert.version + 1,
	};
}

export function trail(
	alert: Pick<Alert, 'id' | 'youngPerson'>,
	what: TrailKind,
	by: StaffId | null,
	words: string | null,
	context: AlertContext,
): Change {
	const line = { id: context.newId<string>(), alert: alert.id, at: context.now, by, what, words };
	return { change: 'trail-written', youngPerson: alert.youngPerson, line };
}

/** One row for each person, due now. They carry the alert's id and nothing that was said. */
export function tell(alert: Alert, people: readonly StaffMember[], context: AlertContext): readonly Change[] {
	if (people.length === 0) return [trail(alert, 'notify-failed', null, 'There is nobody else to tell.', context)];
	return people.map((person) => ({
		change: 'notification-queued',
		notification: {
			id: context.newId<NotificationId>(),
			project: alert.project,
			alert: alert.id,
			to: person.id,
			channel: 'web-push',
			state: 'due',
			dueAt: context.now,
			attempts: 0,
			lastError: null,
			rung: alert.rung,
			sentAt: null,
			confirmBy: null,
			shownAt: null,
			tokenHash: null,
			providerId: null,
		},
	}));
}

/** Every staff screen hears that this alert changed, and nothing about how. */
export function heard(alert: Alert): Change {
	return { change: 'staff-told', event: { kind: 'alert-changed', subject: alert.id } };
}

export function changed(before: Alert, after: Alert, rest: readonly Change[]): AlertStep {
	return { alert: after, changes: [{ change: 'alert-changed', alert: after, from: before.version }, ...rest, heard(after)] };
}
