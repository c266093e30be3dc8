import { addMinutes, instant } from '#core/clock/instant.ts';
import type { AlertTimelineLine } from '../drawing/alert-timeline.tsx';
import type { PathFacts } from '../drawing/three-day-words.ts';
import type { Bracket, TimeAway } from '../drawing/time-away.ts';

/** Made-up people and times for the kit. Tuesday 17 November 2026, 1:54 pm. */
export const KIT_NOW = instant('2026-11-17T13:54:00Z');

const returnedAt = instant('2026-11-15T20:40:00Z');
const deadline = addMinutes(returnedAt, 72 * 60);
const earlier = addMinutes(returnedAt, -72 * 60);

export const KIT_PATHS: readonly PathFacts[] = [
	{ state: 'not-asked', returnedAt, deadline, now: addMinutes(returnedAt, 20) },
	{ state: 'on-the-way', returnedAt, deadline, now: KIT_NOW },
	{ state: 'part-done', returnedAt, deadline, now: KIT_NOW, at: addMinutes(returnedAt, 32 * 60) },
	{ state: 'done', returnedAt, deadline, now: KIT_NOW, at: addMinutes(returnedAt, 40 * 60) },
	{ state: 'late', returnedAt: earlier, deadline: returnedAt, now: KIT_NOW },
	{ state: 'done-late', returnedAt: earlier, deadline: returnedAt, now: KIT_NOW, at: addMinutes(returnedAt, 30 * 60) },
];

function away(id: string, began: string, hours: number, talk: TimeAway['talk'], reported = true): TimeAway {
	const beganAt = instant(began);
	return { id, beganAt, returnedAt: addMinutes(beganAt, hours * 60), reported, talk };
}

export const KIT_TIMES: readonly TimeAway[] = [
	away('a', '2026-07-21T15:00:00Z', 6, null, false),
	away('b', '2026-09-02T17:00:00Z', 9, { state: 'talked' }),
	away('c', '2026-10-03T12:00:00Z', 28, { state: 'said-no', words: 'She said no' }),
	away('d', '2026-10-29T18:00:00Z', 14, { state: 'in-part' }),
	away('e', '2026-11-14T17:30:00Z', 27, { state: 'due', words: 'Today, 4 pm' }),
];

export const KIT_BRACKETS: readonly Bracket[] = [
	{ times: ['b', 'c', 'd', 'e'], says: 'Away four times in 90 days', done: 'Joint meeting held on 9 November' },
];

const OUTCOMES: readonly TimeAway['talk'][] = [{ state: 'talked' }, { state: 'said-no' }, null, { state: 'in-part' }];

/** Enough times to be folded by month. */
export const KIT_MANY_TIMES: readonly TimeAway[] = Array.from({ length: 19 }, (_, n) =>
	away(`m${n}`, addMinutes(instant('2026-03-04T18:00:00Z'), n * n * 1_050).toString(), 5 + n * 2, OUTCOMES[n % 4] ?? null),
);

export const KIT_LIFE: readonly AlertTimelineLine[] = [
	{ at: instant('2026-11-17T13:52:00Z'), what: 'raised', by: null, words: null },
	{ at: instant('2026-11-17T13:52:00Z'), what: 'owned-by-worker-present', by: 'Nadia Rahman', words: null },
	{ at: instant('2026-11-17T13:53:00Z'), what: 'seen', by: 'Joel Adeyemi', words: null },
	{
		at: instant('2026-11-17T13:54:00Z'),
		what: 'taken-over',
		by: 'Joel Adeyemi',
		words: 'I will ring the council’s duty social worker. Nadia stays with her.',
	},
];
