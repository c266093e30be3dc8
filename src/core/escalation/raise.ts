import { addMinutes } from '#core/clock/instant.ts';
import type { Assessment } from '#core/concern/assess.ts';
import type { AlertId, ConcernId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import { isDisclosure, isHigher } from '#core/screening/verdict.ts';
import type { Alert, Concern, SaidAt } from './alert.ts';
import { type Asked, askAgain, askMore, askNext, quietUntil } from './ask.ts';
import { mayOwnAlone } from './ladder.ts';
import { type AlertLevel, PACE } from './pace.ts';
import { type AlertContext, changed, heard, stand, trail } from './step.ts';

/** What was said, where, and to whom. */
export type Disclosed = SaidAt & {
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly assessment: Assessment;
	/** The worker who is with the young person, in a worker-led or handed-over conversation; null when nobody is. */
	readonly present: StaffId | null;
	/** The young person's one open alert, if there is one. */
	readonly open: Alert | undefined;
	/** She heard it, wrote it down and reads it again herself: see `isLeftToWorker`. Counts for nothing above `unclear`. */
	readonly leftToWorker?: boolean;
};

export type Raised = {
	/** Null when the level is `none`. */
	readonly concern: Concern | null;
	/** Null for `none`, and for what stands in the record and raises no alert: level `concern`, and what is left to the worker. */
	readonly alert: Alert | null;
	/** For the same commit as the words themselves. */
	readonly changes: readonly Change[];
};

/**
 * What one answer adds to the record: a concern, and, for a disclosure, an alert or a new line on the one that is open.
 *
 * With a worker present the alert is hers from the start, checked back on in time, and duty staff are told as well, so
 * that a second person always knows. She herself is not pushed to: the push could light up the tablet that the child is
 * looking at. With nobody present it is `raised` and people are told until somebody owns it.
 *
 * What screening did not understand and she wrote down is hers to read again and raises nothing by itself; beside an open alert it joins that one.
 *
 * Words that join an open alert may raise its level and bring its next deadline forward. They never lower, delay, take
 * over or quieten anything. Their line on the trail names the worker who was there, whoever owns the alert.
 *
 * @example raiseOrJoin({ …, present: nadia, open: undefined }, context).alert?.nextDue // 'check-back'
 */
export function raiseOrJoin(disclosed: Disclosed, context: AlertContext): Raised {
	const { level } = disclosed.assessment;
	if (level === 'none') return { concern: null, alert: null, changes: [] };
	if (level === 'concern') return inTheRecord(disclosed, context);
	if (disclosed.open !== undefined && disclosed.open.state !== 'closed') return join(disclosed, disclosed.open, level, context);
	return level === 'unclear' && isHers(disclosed, context) ? inTheRecord(disclosed, context) : raise(disclosed, level, context);
}

/** Left to a worker who is there, and whom nothing goes past. */
function isHers({ leftToWorker = false, present }: Disclosed, { skip }: AlertContext): boolean {
	return leftToWorker && present !== null && !skip.includes(present);
}

function inTheRecord(disclosed: Disclosed, context: AlertContext): Raised {
	const concern = concernOf(disclosed, null, context);
	return { concern, alert: null, changes: [{ change: 'concern-raised', concern }] };
}

function raise(disclosed: Disclosed, level: AlertLevel, context: AlertContext): Raised {
	// A complaint about the worker goes past that worker (insist.md 8).
	const present = disclosed.present !== null && context.skip.includes(disclosed.present) ? null : disclosed.present;
	const pace = PACE[level];
	const blank = blankAlert(disclosed, level, context);
	const isOwner = present !== null && mayOwnAlone(context.staff, present, level);
	const first: Alert = !isOwner
		? stand(blank, { state: 'raised', due: 'notify', inMinutes: pace.tellAgain }, null, context.now)
		: stand(blank, { state: 'owned', due: 'check-back', inMinutes: pace.checkBackPresent }, present, context.now);
	const { alert, changes } = firstAsked(first, isOwner, withoutPresent(context, present));
	const concern = concernOf(disclosed, alert.id, context);
	return {
		concern,
		alert,
		changes: [
			{ change: 'alert-raised', alert },
			{ change: 'concern-raised', concern },
			trail(alert, 'raised', null, null, context),
			...(present === null ? [] : [trail(alert, isOwner ? 'owned-by-worker-present' : 'volunteer-present', present, null, context)]),
			...changes,
			heard(alert),
		],
	};
}

/** The first rung, unless it waits until somebody is at work. */
export function firstAsked(alert: Alert, isOwner: boolean, context: AlertContext): Asked {
	const until = quietUntil(alert, context);
	if (until === null) return askNext(alert, context);
	return { alert: isOwner ? alert : { ...alert, nextDueAt: until }, changes: [] };
}

/** Whoever is with the young person is never knocked for it (decision 7). */
function withoutPresent(context: AlertContext, present: StaffId | null): AlertContext {
	return present === null ? context : { ...context, skip: [...context.skip, present] };
}

function join(disclosed: Disclosed, open: Alert, level: AlertLevel, context: AlertContext): Raised {
	const concern = concernOf(disclosed, open.id, context);
	const higher = isHigher(level, open.level);
	const worst = higher ? level : open.level;
	const past = open.owner !== null && (context.skip.includes(open.owner) || !mayOwnAlone(context.staff, open.owner, worst));
	const after = higher || past ? raisedTo(open, worst, past, context) : broughtForward(open, level, context);
	const asks = whomToAsk(disclosed, level, higher, past);
	const told = asks?.(after, withoutPresent(context, disclosed.present)) ?? { alert: after, changes: [] };
	const step = changed(open, told.alert, [
		{ change: 'concern-raised', concern },
		trail(open, 'joined', context.skip.includes(disclosed.present ?? NOBODY) ? null : disclosed.present, null, context),
		...told.changes,
	]);
	return { concern, ...step };
}

const NOBODY = '' as StaffId;

/**
 * Who is told that words joined: more people when it is worse than anybody has read, and whoever was asked before when it went
 * past its owner, or when it cannot wait and nobody is with the young person: whoever owns it may have gone home.
 */
function whomToAsk(
	{ present }: Disclosed,
	level: AlertLevel,
	higher: boolean,
	past: boolean,
): typeof askMore | typeof askAgain | undefined {
	if (higher) return askMore;
	return past || (present === null && level !== 'unclear') ? askAgain : undefined;
}

/**
 * A higher level than anybody has read: *seen* no longer counts, an owner stays the owner, and the pace is the new one. Words
 * that are about the owner take it from them: it is anybody's again.
 */
export function raisedTo(open: Alert, level: AlertLevel, past: boolean, context: AlertContext): Alert {
	const alert = { ...open, level, drill: false };
	if (open.state === 'owned' && !past) return broughtForward(alert, level, context);
	return stand(alert, { state: 'raised', due: 'notify', inMinutes: PACE[level].tellAgain }, null, context.now);
}

/** New words: whatever was due next is due no later than these words by themselves would have made it. They are real, so it is no drill any more. */
export function broughtForward(open: Alert, level: AlertLevel, context: AlertContext): Alert {
	const pace = PACE[level];
	const inMinutes = { notify: pace.tellAgain, 'seen-lapses': pace.seenLasts, 'check-back': pace.checkBackPresent }[
		open.nextDue ?? 'notify'
	];
	const latest = addMinutes(context.now, inMinutes);
	const nextDueAt = open.nextDueAt === null || open.nextDueAt > latest ? latest : open.nextDueAt;
	return {
		...open,
		nextDueAt,
		nextDue: open.nextDue ?? 'notify',
		seenUntil: open.state === 'seen' ? nextDueAt : null,
		drill: false,
		version: open.version + 1,
	};
}

function concernOf(disclosed: Disclosed, alert: AlertId | null, context: AlertContext): Concern {
	const { project, youngPerson, assessment } = disclosed;
	if (alert !== null && !isDisclosure(assessment.level)) throw new RangeError(`${assessment.level} raises no alert`);
	return {
		id: context.newId<ConcernId>(),
		project,
		youngPerson,
		...saidAt(disclosed),
		alert,
		level: assessment.level,
		categories: assessment.categories,
		rules: assessment.rules,
		raisedAt: context.now,
	};
}

function saidAt(said: SaidAt): SaidAt {
	if (said.conversation !== null) return { conversation: said.conversation, entry: said.entry };
	const { conversation, entry, text, together } = said;
	return together === undefined ? { conversation, entry, text } : { conversation, entry, text, together };
}

export function blankAlert(
	{ project, youngPerson }: Pick<Disclosed, 'project' | 'youngPerson'>,
	level: AlertLevel,
	context: AlertContext,
): Alert {
	return {
		id: context.newId<AlertId>(),
		project,
		youngPerson,
		level,
		state: 'raised',
		raisedAt: context.now,
		seenBy: null,
		seenAt: null,
		seenUntil: null,
		owner: null,
		ownedAt: null,
		nextDueAt: context.now,
		nextDue: 'notify',
		closedAt: null,
		version: 0,
		rung: 0,
		offeredTo: null,
		drill: false,
		neededWaking: null,
	};
}
