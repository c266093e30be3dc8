import type { Instant } from '#core/clock/instant.ts';
import { calendarDate, calendarDaysBetween, dayAndMonth, fromLondon, weekday } from '#core/clock/london.ts';
import type { Action, Idea } from '#core/record/action.ts';

/** Whose idea a promise was, in a form and on a record. */
export const IDEA_WORDS: Readonly<Record<Idea, { readonly option: string; readonly said: string }>> = {
	'asked-for': { option: 'They asked for it', said: 'Asked for' },
	'offered-yes': { option: 'We offered, and they said yes', said: 'Offered, yes' },
	'offered-no': { option: 'We offered, and they said no', said: 'Offered, said no' },
	worker: { option: 'The worker will do it anyway', said: 'The worker’s idea' },
};

/** How a promise stands. `tell`: something came of it, and the young person does not know yet. */
export type ActionStanding = 'late' | 'due' | 'tell' | 'told' | 'refused';

export function standingOf(action: Action, now: Instant): ActionStanding {
	if (action.state === 'refused') return 'refused';
	if (action.state !== 'open') return action.toldOn === null ? 'tell' : 'told';
	return action.dueOn !== null && action.dueOn < calendarDate(now) ? 'late' : 'due';
}

/** `Late since Friday`, `Today`, `By Thursday`, `Done. Tell Jaz`, `Told on Monday: by text`. Never hours, never a count. */
export function standingInWords(action: Action, now: Instant, name: string): string {
	switch (standingOf(action, now)) {
		case 'late':
			return `Late since ${dayNamed(action.dueOn, now)}`;
		case 'due':
			return dueInWords(action.dueOn, now);
		case 'tell':
			return action.state === 'done' ? `Done. Tell ${name}` : `Not possible. Tell ${name} why`;
		case 'told':
			return `${action.state === 'done' ? 'Done' : 'Not possible'}. Told ${onDayNamed(action.toldOn, now)}${action.about.toldHow ? `: ${action.about.toldHow}` : ''}`;
		case 'refused':
			return 'Said no. Kept, so that nobody asks again';
	}
}

function dueInWords(dueOn: string | null, now: Instant): string {
	if (dueOn === null) return 'No day set';
	const day = dayNamed(dueOn, now);
	return day === 'today' ? 'Today' : `By ${day}`;
}

function noonOf(day: string): Instant | undefined {
	return fromLondon(day, '12:00')?.at;
}

const NEAR: Readonly<Record<string, string>> = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' };

/** `today`, `Friday`, `5 October`. */
export function dayNamed(day: string | null, now: Instant): string {
	const noon = day === null ? undefined : noonOf(day);
	if (noon === undefined) return 'a day not known';
	const days = calendarDaysBetween(now, noon);
	return NEAR[String(days)] ?? (Math.abs(days) <= 6 ? weekday(noon) : dayAndMonth(noon));
}

export function onDayNamed(day: string | null, now: Instant): string {
	const named = dayNamed(day, now);
	return Object.values(NEAR).includes(named) ? named : `on ${named}`;
}

const CHASED: Readonly<Record<ActionStanding, number>> = { late: 0, tell: 1, due: 2, told: 3, refused: 3 };

/** What is late first, then what is settled and not told, then what is still to do; each in the order in which it came. */
export function mostChased<One extends { readonly action: Action }>(promised: readonly One[], now: Instant): readonly One[] {
	return promised.toSorted((a, b) => CHASED[standingOf(a.action, now)] - CHASED[standingOf(b.action, now)]);
}
