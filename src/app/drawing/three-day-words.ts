import type { Instant } from '#core/clock/instant.ts';
import { dayInWords, timeOfDay, weekday } from '#core/clock/london.ts';
import type { ClockState } from '#core/clock/return-interview.ts';

/** The six states that are drawn. Somebody who is still away has no clock yet. */
export type PathState = Exclude<ClockState, 'still-away'>;

/** What the path is drawn from. `at`: when the talk was, for *done*, *done late* and *part done*. */
export type PathFacts = {
	readonly returnedAt: Instant;
	readonly deadline: Instant;
	readonly now: Instant;
	readonly state: PathState;
	readonly at?: Instant | null | undefined;
};

/** Names of the states, as under each path. */
export const PATH_STATE_WORDS: Readonly<Record<PathState, string>> = {
	'not-asked': 'Not asked yet',
	'on-the-way': 'On the way',
	'part-done': 'Part done, their choice',
	done: 'Done in time',
	late: 'Late',
	'done-late': 'Done late, and why is kept',
};

const NEAR_DAYS = ['today', 'yesterday', 'tomorrow'];

function onDay(at: Instant, now: Instant): string {
	const day = dayInWords(at, now);
	return NEAR_DAYS.includes(day) ? day : `on ${day}`;
}

const by = ({ deadline, now }: PathFacts): string => `By ${dayInWords(deadline, now)}, ${timeOfDay(deadline)}`;

const BESIDE: Readonly<Record<PathState, (facts: PathFacts) => string>> = {
	'not-asked': by,
	'on-the-way': by,
	'part-done': () => 'Their choice, so not late',
	done: ({ at, now }) => `Done ${at ? onDay(at, now) : 'in time'}`,
	late: ({ deadline, now }) => `Late since ${dayInWords(deadline, now)}. Say why, and try again`,
	'done-late': ({ at, now }) => `Done ${at ? `${onDay(at, now)}, ` : ''}late. Why is kept`,
};

/**
 * The words that always stand beside the path: "By tomorrow, 8:40 pm", "Late since Monday. Say why, and try again".
 * A day and a time, never hours running down.
 */
export function threeDayWords(facts: PathFacts): string {
	return BESIDE[facts.state](facts);
}

/** The whole drawing as a sentence, for somebody who cannot see it. */
export function threeDayLabel(facts: PathFacts): string {
	const day = (at: Instant): string => `${weekday(at)}, ${timeOfDay(at)}`;
	const talked = facts.at ? ` Talked ${day(facts.at)}.` : '';
	return `Came back ${day(facts.returnedAt)}. Within three days is by ${day(facts.deadline)}.${talked} ${PATH_STATE_WORDS[facts.state]}.`;
}
