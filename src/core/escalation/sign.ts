import type { ProjectId, YoungPersonId } from '#core/id.ts';
import { isHigher } from '#core/screening/verdict.ts';
import type { Alert } from './alert.ts';
import { askAgain, askMore } from './ask.ts';
import type { AlertLevel } from './pace.ts';
import { PACE } from './pace.ts';
import { blankAlert, broughtForward, firstAsked, raisedTo } from './raise.ts';
import { type AlertContext, type AlertStep, changed, heard, stand, trail } from './step.ts';

/** What besides words says that somebody has to look. */
export const SIGNS = ['no-reply', 'undeliverable', 'stopped-texts', 'code-word', 'interview-overdue', 'not-answered'] as const;
export type Sign = (typeof SIGNS)[number];

/** Null: it raises nothing by itself, and joins what is open at the level that it has. */
const LEVELS: Readonly<Record<Sign, AlertLevel | null>> = {
	'no-reply': 'urgent',
	undeliverable: 'urgent',
	'stopped-texts': null,
	'code-word': 'immediate',
	'interview-overdue': 'unclear',
	// Of somebody whose words raised more than this the alert is open already, and this joins it.
	'not-answered': 'unclear',
};

export type Signed = {
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	/** The young person's one open alert, if there is one. */
	readonly open: Alert | undefined;
};

/**
 * A sign that is not words, such as no reply after a worrying text: it joins the young person's open alert, or raises one. It may raise the
 * level and bring the next deadline forward, and it never lowers, delays, quietens or closes anything. Undefined where nothing is
 * raised: somebody who wants no more texts, and nothing is open.
 *
 * @example raiseOnSign('no-reply', { project, youngPerson, open: undefined }, context)?.alert.level // 'urgent'
 */
export function raiseOnSign(sign: Sign, { open, ...whose }: Signed, context: AlertContext): AlertStep | undefined {
	if (open !== undefined && open.state !== 'closed') return join(sign, open, context);
	const level = LEVELS[sign];
	return level === null ? undefined : raise(sign, whose, level, context);
}

/** Raised for no words of a conversation. `sign` is null for a drill. */
export function raise(sign: Sign | null, whose: Omit<Signed, 'open'>, level: AlertLevel, context: AlertContext): AlertStep {
	const standing = { state: 'raised', due: 'notify', inMinutes: PACE[level].tellAgain } as const;
	const { alert, changes } = firstAsked(stand(blankAlert(whose, level, context), standing, null, context.now), false, context);
	const why = sign === null ? [] : [trail(alert, sign, null, null, context)];
	const lines = [trail(alert, 'raised', null, null, context), ...why];
	return { alert, changes: [{ change: 'alert-raised', alert }, ...lines, ...changes, heard(alert)] };
}

function join(sign: Sign, open: Alert, context: AlertContext): AlertStep {
	const level = LEVELS[sign] ?? open.level;
	const isWorse = isHigher(level, open.level);
	const past = open.owner !== null && context.skip.includes(open.owner);
	const after = isWorse || past ? raisedTo(open, isWorse ? level : open.level, past, context) : broughtForward(open, level, context);
	const ask = isWorse ? askMore : past || level !== 'unclear' ? askAgain : undefined;
	const told = ask?.(after, context) ?? { alert: after, changes: [] };
	return changed(open, told.alert, [trail(open, sign, null, null, context), ...told.changes]);
}
