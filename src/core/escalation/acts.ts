import { addMinutes, type Instant, instant, minutesBetween } from '#core/clock/instant.ts';
import { longDay } from '#core/clock/london.ts';
import type { ActionId, StaffId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import type { Change } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { Alert, TrailKind } from './alert.ts';
import { askMore } from './ask.ts';
import { mayOwnAlone } from './ladder.ts';
import { PACE } from './pace.ts';
import { type AlertContext, type AlertOutcome, type AlertStep, changed, refused, stand, trail } from './step.ts';

/**
 * What somebody decided to do, in words; `until` when they are waiting for a call back, `replyBy` when they said by when
 * the young person hears from them. Whichever comes first, they are asked how it stands then.
 */
export type Decision = { readonly words: string; readonly until?: Instant | undefined; readonly replyBy?: Instant | undefined };

/**
 * "I have read this." Quietens the alert for two minutes (immediate) or fifteen, once: pressing it again does not make
 * it quieter for longer. On an alert that somebody owns it only adds a line.
 */
export function see(alert: Alert, by: StaffId, context: AlertContext): AlertOutcome {
	if (alert.state === 'closed') return refused('closed');
	const line = trail(alert, 'seen', by, null, context);
	if (alert.state !== 'raised') return { outcome: 'done', ...changed(alert, { ...alert, version: alert.version + 1 }, [line]) };
	const seen = stand(alert, { state: 'seen', due: 'seen-lapses', inMinutes: PACE[alert.level].seenLasts }, by, context.now);
	return { outcome: 'done', ...changed(alert, seen, [line]) };
}

/** "I've got this", with what they will do first. Refused while another person owns it: that is `takeOver`. */
export function own(alert: Alert, by: StaffId, decision: Decision, context: AlertContext): AlertOutcome {
	if (alert.state === 'owned' && alert.owner !== by) return refused('owned-by-another');
	return decide(alert, by, decision, 'owned', context);
}

/** Takes an alert that somebody else owns, by a recorded decision. The other person's screen hears it at once. */
export function takeOver(alert: Alert, by: StaffId, decision: Decision, context: AlertContext): AlertOutcome {
	if (alert.state !== 'closed' && alert.state !== 'owned') return refused('not-owned');
	if (alert.owner === by) return refused('already-yours');
	return decide(alert, by, decision, 'taken-over', context);
}

function decide(alert: Alert, by: StaffId, decision: Decision, what: TrailKind, context: AlertContext): AlertOutcome {
	if (alert.state === 'closed') return refused('closed');
	const words = decision.words.trim();
	if (words === '') return refused('no-decision');
	const pace = PACE[alert.level];
	const { until, replyBy } = decision;
	const minutesTo = (at: Instant | undefined) => (at === undefined ? undefined : minutesBetween(context.now, at));
	const wait = minutesTo(until) ?? pace.checkBackOwned;
	const reply = minutesTo(replyBy) ?? wait;
	const tooLong = (minutes: number) => !(minutes > 0) || minutes > pace.longestWait;
	if (tooLong(wait)) return refused('wait-too-long');
	if (tooLong(reply)) return refused('reply-too-late');
	if (!mayOwnAlone(context.staff, by, alert.level)) return handOn(alert, by, words, context);
	// It is theirs: if it ever is anybody's again, the ladder begins again.
	const owned = stand({ ...alert, rung: 0 }, { state: 'owned', due: 'check-back', inMinutes: Math.min(wait, reply) }, by, context.now);
	// Ids sort by when they were made: the decision comes before the promise that is part of it.
	const decided = trail(alert, what, by, words, context);
	const promised = replyBy === undefined ? [] : [trail(alert, 'will-reply', by, replyBy, context)];
	const waits = until === undefined ? [] : [trail(alert, 'waits-for-call', by, until, context)];
	return { outcome: 'done', ...changed(alert, owned, [decided, ...promised, ...waits]) };
}

/** A volunteer is never the only one who has it: what they do is written down, and others are asked to take it now. */
function handOn(alert: Alert, by: StaffId, words: string, context: AlertContext): AlertOutcome {
	const after = stand(alert, { state: 'raised', due: 'notify', inMinutes: PACE[alert.level].tellAgain }, null, context.now);
	const line = trail(alert, 'handed-on', by, words, context);
	const asked = askMore(after, without(context, [by]));
	return { outcome: 'done', ...changed(alert, asked.alert, [line, ...asked.changes]) };
}

/**
 * What was said turned out to be about these people: whoever of them has the alert has it no more, and others are told. Undefined
 * where nothing changes: it is closed, or in somebody else's hands.
 *
 * @example goPast(alert, [worker], context)?.alert.state // 'raised'
 */
export function goPast(alert: Alert, people: readonly StaffId[], context: AlertContext): AlertStep | undefined {
	if (alert.state === 'closed') return undefined;
	const theirs = [alert.owner, alert.seenBy].some((one) => one !== null && people.includes(one));
	if (!theirs) return undefined;
	const after = stand(alert, { state: 'raised', due: 'notify', inMinutes: PACE[alert.level].tellAgain }, null, context.now);
	const line = trail(alert, 'went-past', null, null, context);
	const asked = askMore(after, without(context, people));
	return changed(alert, asked.alert, [line, ...asked.changes]);
}

const without = (context: AlertContext, people: readonly StaffId[]): AlertContext => ({ ...context, skip: [...context.skip, ...people] });

/**
 * The owner's answer to "how is it?". `fine` keeps it theirs and asks again later. `need-help` is the silent call: it
 * becomes immediate, people are told now, and it goes on until somebody else owns it.
 */
export function checkBack(alert: Alert, by: StaffId, answer: 'fine' | 'need-help', words: string, context: AlertContext): AlertOutcome {
	if (alert.state === 'closed') return refused('closed');
	if (alert.owner !== by) return refused('not-yours');
	const said = [answer === 'fine' ? 'Still with it.' : 'Asked for help.', words.trim()].filter(Boolean).join(' ');
	const line = trail(alert, 'checked-back', by, said, context);
	if (answer === 'fine') {
		const after = stand(alert, { state: 'owned', due: 'check-back', inMinutes: PACE[alert.level].checkBackPresent }, by, context.now);
		return { outcome: 'done', ...changed(alert, after, [line]) };
	}
	const help = stand(
		{ ...alert, level: 'immediate' },
		{ state: 'raised', due: 'notify', inMinutes: PACE.immediate.tellAgain },
		null,
		context.now,
	);
	const asked = askMore(help, without(context, [by]));
	return { outcome: 'done', ...changed(alert, asked.alert, [line, ...asked.changes]) };
}

/** What came of it. Nothing closes without all of it. */
export type CloseOutcome = {
	readonly done: string;
	readonly toldWhom: string;
	/** Whether the young person was told first that it would be passed on; if not, `whyNot` says why. */
	readonly toldFirst: boolean;
	readonly whyNot: string;
	/** Somebody else, on duty or a safeguarding lead, who has read it too. An urgent or immediate alert needs one. */
	readonly readBy: StaffId | null;
	/** By reference, so that the words stand where they were said: when each disclosure was made. */
	readonly because?: readonly string[] | undefined;
	/** Whether the young person knows what came of it. Null: nobody said, and nothing closes without it. */
	readonly heard?: HeardOutcome | null | undefined;
	/** Whether somebody had to be woken for it; null or left out where nobody was. */
	readonly neededWaking?: boolean | null | undefined;
};

/** The young person was told what came of it on a day, or somebody tells them by one. London dates. */
export type HeardOutcome =
	| { readonly heard: 'told'; readonly on: string }
	| { readonly heard: 'not-yet'; readonly owner: StaffId; readonly by: string };

/** Whoever owns an alert of these levels does not close it as the only person who ever read it. */
export function needsSecondReader(alert: Pick<Alert, 'level'>): boolean {
	return alert.level === 'urgent' || alert.level === 'immediate';
}

/** Who may be named as having read it too: duty workers and safeguarding leads, never the person who closes it, nor whom it is about. */
export function secondReaders(staff: readonly StaffMember[], closer: StaffId, closedTo: readonly StaffId[] = []): readonly StaffMember[] {
	return staff.filter(({ id, role, active }) => active && id !== closer && !closedTo.includes(id) && (role === 'duty' || role === 'lead'));
}

/** Closed by the person who owns it, with an outcome. The only way that an alert ever ends. */
export function close(alert: Alert, by: StaffId, outcome: CloseOutcome, context: AlertContext): AlertOutcome {
	if (alert.state === 'closed') return refused('closed');
	if (alert.state !== 'owned') return refused('not-owned');
	if (alert.owner !== by) return refused('not-yours');
	const [done, toldWhom, whyNot] = [outcome.done.trim(), outcome.toldWhom.trim(), outcome.whyNot.trim()];
	if (done === '' || toldWhom === '') return refused('no-outcome');
	if (!outcome.toldFirst && whyNot === '') return refused('no-reason');
	const reader = secondReaders(context.staff, by, context.closedTo).find(({ id }) => id === outcome.readBy);
	if (needsSecondReader(alert) && reader === undefined) return refused('no-second-reader');
	const telling = tellingOf(alert, outcome.heard, context);
	if (telling === undefined) return refused('no-telling');
	const first = outcome.toldFirst ? 'Told the young person first.' : `Did not tell the young person first: ${whyNot}`;
	const closed: Alert = {
		...alert,
		state: 'closed',
		seenUntil: null,
		nextDueAt: null,
		nextDue: null,
		closedAt: context.now,
		offeredTo: null,
		neededWaking: outcome.neededWaking ?? null,
		version: alert.version + 1,
	};
	const also = reader === undefined ? [] : [`Also read by: ${reader.name}`];
	const because = outcome.because?.length ? [`Because of what was said: ${outcome.because.join('; ')}`] : [];
	const woken = closed.neededWaking === null ? [] : [closed.neededWaking ? WOKEN.needed : WOKEN.notNeeded];
	const words = [done, `Told: ${toldWhom}`, first, ...because, ...telling.words, ...also, ...woken].join('\n');
	return { outcome: 'done', ...changed(alert, closed, [trail(alert, 'closed', by, words, context), ...telling.changes]) };
}

const WOKEN = {
	needed: 'Somebody was woken for this, and it was needed.',
	notNeeded: 'Somebody was woken for this, and it was not needed.',
};

type Telling = { readonly words: readonly string[]; readonly changes: readonly Change[] };

/** Who tells the young person what came of it is a promise like any other, with an owner and a day. Undefined: nobody said. */
function tellingOf(alert: Alert, heard: HeardOutcome | null | undefined, { staff, now, newId }: AlertContext): Telling | undefined {
	if (heard === undefined) return { words: [], changes: [] };
	if (heard === null) return undefined;
	if (heard.heard === 'told') return { words: [`Told the young person what came of it: ${longDay(dayOf(heard.on))}`], changes: [] };
	const owner = staff.find(({ id, active }) => active && id === heard.owner);
	if (owner === undefined) return undefined;
	const action: Action = {
		...{ id: newId<ActionId>(), project: alert.project, youngPerson: alert.youngPerson, conversation: null, owner: owner.id },
		...{ dueOn: heard.by, idea: 'worker', state: 'open', toldOn: null, createdAt: now, version: 1 },
		about: { what: 'Tell them what came of what they said', ownerName: owner.name },
	};
	const words = `${owner.name} tells the young person what came of it by ${longDay(dayOf(heard.by))}`;
	return { words: [words], changes: [{ change: 'action-added', action }] };
}

/** Noon, so that it is the same day on every clock. */
const dayOf = (date: string): Instant => instant(`${date}T12:00:00Z`);

/** The latest moment that *waiting for a call back until…* may name, for the form that asks. */
export function latestWait(alert: Alert, now: Instant): Instant {
	return addMinutes(now, PACE[alert.level].longestWait);
}
