import type { AccessReads } from '#app/access/ports.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { CoverReads } from '#app/cover/ports.ts';
import { auditRead } from '#app/staff/audit-read.ts';
import type { Session, StaffReads } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayAndMonth, timeOfDay } from '#core/clock/london.ts';
import { type CloseOutcome, checkBack, close, type Decision, own, see, takeOver } from '#core/escalation/acts.ts';
import { withTheChild } from '#core/escalation/due.ts';
import { type CallToTeam, rangEmergencyTeam } from '#core/escalation/emergency-team.ts';
import { acceptOffer, declineOffer, offer, passOn } from '#core/escalation/offer.ts';
import type { AlertContext, AlertOutcome, AlertRefusal } from '#core/escalation/step.ts';
import type { AlertId, StaffId } from '#core/id.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import { staysInPractice } from '#core/practice/stays-in-practice.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { FieldError } from '../layout/error-summary.tsx';
import type { AlertReads, AlertRecord } from './ports.ts';
import { fieldErrorOf } from './refusal-words.ts';
import { unsaidIn } from './unsaid.ts';

export type AlertsDeps = {
	readonly alerts: AlertReads;
	readonly access: Pick<AccessReads, 'closedTo'>;
	readonly staff: StaffReads;
	/** Who is there at this hour. */
	readonly cover: Pick<CoverReads, 'hour'>;
	readonly store: RecordStore;
	readonly clock: Clock;
	readonly ids: Ids;
};

/** One deliberate act on one alert. `read` names the newest thing said that was on the page. */
export type AlertAct =
	| { readonly act: 'seen'; readonly read: string }
	/** Nobody has it, and whoever read it cannot take it. */
	| { readonly act: 'pass-on' }
	| { readonly act: 'own'; readonly decision: Decision; readonly read?: string }
	/** `from`: whom the page said it belonged to. */
	| { readonly act: 'take-over'; readonly decision: Decision; readonly from: string }
	| { readonly act: 'check-back'; readonly answer: 'fine' | 'need-help'; readonly words: string; readonly read?: string }
	| { readonly act: 'offer'; readonly to: StaffId; readonly words: string }
	| { readonly act: 'answer'; readonly yes: boolean; readonly words: string }
	| { readonly act: 'rang-team'; readonly call: CallToTeam }
	/** `woken`: somebody was woken for it, so nothing closes before it is said whether that was needed. */
	| { readonly act: 'close'; readonly outcome: CloseOutcome; readonly read: string; readonly woken?: boolean };

export type Acted =
	| { readonly outcome: 'saved' }
	/** Something was said or done since the page was made. Nothing was changed; what was typed is still there. */
	| { readonly outcome: 'stale' }
	| { readonly outcome: 'not-found' }
	| { readonly outcome: 'refused'; readonly why: AlertRefusal }
	| { readonly outcome: 'invalid'; readonly errors: readonly FieldError[] };

const TRIES = 4;

/**
 * Carries out one act of the person who is signed in. The sweep writes to the same alert every few minutes, which is no
 * reason to turn a person away: only new words, or another owner than the page showed, make the act stale.
 *
 * @example await actOnAlert(deps, session, id, { act: 'own', decision: { words: 'Call 999' } })
 */
export async function actOnAlert(deps: AlertsDeps, session: Session, id: AlertId, act: AlertAct): Promise<Acted> {
	for (let tries = 0; tries < TRIES; tries++) {
		const record = await deps.alerts.find(session.project.id, id);
		if (record === undefined) return { outcome: 'not-found' };
		if (overtaken(record, act, session.staff.id)) return { outcome: 'stale' };
		const now = deps.clock.now();
		const context = await contextOf(deps, session, record, now);
		const unsaid =
			act.act === 'close' ? unsaidIn({ alert: record.alert, outcome: act.outcome }, session.staff.id, context, act.woken === true) : [];
		if (unsaid.length > 0) return { outcome: 'invalid', errors: unsaid };
		const outcome = perform(record, session, act, context);
		if (outcome.outcome === 'refused') return refusal(outcome.why);
		const audit = [{ actor: session.staff.id, action: `alert.${act.act}`, subject: id, youngPerson: record.alert.youngPerson }];
		const changes = isPractice(session.project, record.youngPerson) ? staysInPractice(outcome.changes) : outcome.changes;
		const committed = await deps.store.commit({ project: session.project.id, at: now, changes, audit });
		if (committed === 'committed') return { outcome: 'saved' };
	}
	return { outcome: 'stale' };
}

function overtaken(record: AlertRecord, act: AlertAct, by: StaffId): boolean {
	if (act.act === 'seen' || act.act === 'close') return act.read !== newestOf(record);
	if (act.act === 'own') return putsOffUnread(record, act.read, by);
	// A call for help is never turned away; "still with it" says so of what was read.
	if (act.act === 'check-back') return act.answer === 'fine' && act.read !== undefined && act.read !== newestOf(record);
	return act.act === 'take-over' && record.alert.state === 'owned' && record.alert.owner !== act.from;
}

/** Whoever has it cannot put off when they are asked again because of words that they have not read. Taking it is never turned away. */
function putsOffUnread(record: AlertRecord, read: string | undefined, by: StaffId): boolean {
	return record.alert.owner === by && Boolean(read) && read !== newestOf(record);
}

/** Names the newest thing said, for the hidden field that says how far somebody had read. */
export function newestOf(record: AlertRecord): string {
	return record.disclosures[0]?.concern.id ?? '';
}

export async function contextOf(deps: AlertsDeps, session: Session, record: AlertRecord, now: Instant): Promise<AlertContext> {
	const present = withTheChild(record.trail);
	const [staff, closed, hour] = await Promise.all([
		deps.staff.all(session.project.id),
		deps.access.closedTo(session.project.id, record.alert.youngPerson),
		deps.cover.hour(session.project.id, now),
	]);
	return { now, newId: deps.ids.row, staff, hour, skip: present === null ? closed : [present, ...closed], closedTo: closed };
}

function perform(record: AlertRecord, session: Session, act: AlertAct, context: AlertContext): AlertOutcome {
	const { alert } = record;
	const by = session.staff.id;
	switch (act.act) {
		case 'seen':
			return see(alert, by, context);
		case 'pass-on':
			return passOn(alert, by, context);
		case 'own':
			return own(alert, by, act.decision, context);
		case 'take-over':
			return takeOver(alert, by, act.decision, context);
		case 'check-back':
			return checkBack(alert, by, act.answer, act.words, context);
		case 'offer':
			return offer(alert, by, act.to, act.words, context);
		case 'answer':
			return act.yes ? acceptOffer(alert, by, context) : declineOffer(alert, by, act.words, context);
		case 'rang-team':
			return rangEmergencyTeam(alert, by, act.call, context);
		case 'close':
			return close(alert, by, { ...act.outcome, because: whenSaid(record) }, context);
	}
}

/** When each of it was said, oldest first: the words stay where they are. */
function whenSaid({ disclosures }: AlertRecord): readonly string[] {
	return disclosures.toReversed().map(({ concern: { raisedAt } }) => `${dayAndMonth(raisedAt)}, ${timeOfDay(raisedAt)}`);
}

function refusal(why: AlertRefusal): Acted {
	const error = fieldErrorOf(why);
	return error === undefined ? { outcome: 'refused', why } : { outcome: 'invalid', errors: [error] };
}

/** The alert, with the reading of it in the audit before anything is shown. Opening changes nothing else. */
export async function openAlert(deps: AlertsDeps, session: Session, id: AlertId): Promise<AlertRecord | undefined> {
	const record = await deps.alerts.find(session.project.id, id);
	if (record === undefined) return undefined;
	await auditRead(deps, session, { action: 'alert.opened', subject: id, youngPerson: record.alert.youngPerson });
	return record;
}
