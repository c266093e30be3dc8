import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { Alert } from './alert.ts';
import { type Ladder, ladder, type PassedOver, peopleOf } from './ladder.ts';
import { QUIET } from './pace.ts';
import { type AlertContext, tell, trail } from './step.ts';

/** The alert with the rungs that are asked now counted, and the rows that ask them. */
export type Asked = { readonly alert: Alert; readonly changes: readonly Change[] };

/**
 * Asks the next rung of the ladder as it is now. After the last it begins again, and then everybody of the round before is
 * told again at once. What was passed over on the way is said in the first round.
 *
 * @param also people besides the rung, such as an owner who missed a check-back
 * @example askNext({ ...alert, rung: 0 }, context) // whoever is on duty first
 */
export function askNext(alert: Alert, context: AlertContext, also: readonly StaffId[] = []): Asked {
	const found = ladderFor(alert, context);
	const at = positionOf(alert, found);
	const again = alert.rung > 0 && at === 0;
	const people = again ? peopleOf(found) : (found.rungs[at]?.people ?? []);
	return asked(alert, [...besides(also, context), ...people], alert.rung + 1, context, saidAt(found, alert.rung));
}

/**
 * Asks everybody who was asked so far and the next rung with them, the first two at least: it is worse than anybody knew, or
 * whoever had it has it no more.
 */
export function askMore(alert: Alert, context: AlertContext, also: readonly StaffId[] = []): Asked {
	const found = ladderFor(alert, context);
	const rung = Math.max(1, alert.rung) + 1;
	return asked(alert, [...besides(also, context), ...peopleOf(found, rung)], rung, context, saidAt(found, alert.rung));
}

/** Asks everybody who was asked so far again, the first rung at least, and nobody further. */
export function askAgain(alert: Alert, context: AlertContext): Asked {
	const found = ladderFor(alert, context);
	const rung = Math.max(1, alert.rung);
	return asked(alert, peopleOf(found, rung), rung, context, []);
}

/**
 * Until when something `unclear` waits because nobody is at work and nothing else was said (what may not be softened, 4). Null:
 * it does not wait.
 */
export function quietUntil(alert: Pick<Alert, 'level' | 'raisedAt'>, { hour, now, standsAlone }: AlertContext): Instant | null {
	// Raised later than now: the clock was put back, and nobody knows how long it has waited.
	if (alert.level !== 'unclear' || standsAlone !== true || hour.mode === 'staffed' || alert.raisedAt > now) return null;
	const latest = addMinutes(alert.raisedAt, hour.opensAt === null ? QUIET.blind : QUIET.longest);
	const until = hour.opensAt !== null && hour.opensAt < latest ? hour.opensAt : latest;
	return until > now ? until : null;
}

function ladderFor(alert: Alert, { hour, staff, skip }: AlertContext): Ladder {
	return ladder(alert.level, hour, staff, skip);
}

const positionOf = ({ rung }: Alert, { rungs }: Ladder): number => (rungs.length === 0 ? 0 : rung % rungs.length);

function besides(ids: readonly StaffId[], { staff, skip }: AlertContext): readonly StaffMember[] {
	return staff.filter(({ id, active }) => active && ids.includes(id) && !skip.includes(id));
}

function asked(alert: Alert, people: readonly StaffMember[], rung: number, context: AlertContext, passed: readonly PassedOver[]): Asked {
	const after = { ...alert, rung };
	const lines = wordsFor(passed, context).map((words) => trail(alert, 'passed-over', null, words, context));
	return { alert: after, changes: [...lines, ...tell(after, [...new Set(people)], context)] };
}

/** In the first round only: the same is not said again every few minutes. */
function saidAt({ passedOver, rungs }: Ladder, rung: number): readonly PassedOver[] {
	const isLast = rung === rungs.length;
	return passedOver.filter(({ before }) => before === rung || (isLast && before > rung));
}

const EMPTY: Readonly<Record<PassedOver['of'], string>> = {
	'first-on-duty': 'Nobody is on duty at this hour.',
	'others-on-duty': 'Nobody else is on duty at this hour.',
	leads: 'There is no safeguarding lead to tell.',
	'agreed-to-be-woken': 'Nobody has agreed to be woken at this hour.',
	backstop: 'Nobody has confirmed that they are the backstop.',
	'whoever-is-left': 'There is nobody else to tell.',
};

/** Nobody is named: it may be that the words are about them. Whoever is with the young person is not passed over, they know. */
function wordsFor(passed: readonly PassedOver[], { closedTo = [] }: AlertContext): readonly string[] {
	const sentences = passed.flatMap(({ why, of, staff }) => {
		if (why === 'empty') return [EMPTY[of]];
		return why === 'conflicted' && staff !== null && closedTo.includes(staff) ? ['One person who may not open it was not told.'] : [];
	});
	return [...new Set(sentences)];
}
