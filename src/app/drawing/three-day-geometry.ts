import { addMinutes, type Instant, minutesBetween } from '#core/clock/instant.ts';
import { weekday } from '#core/clock/london.ts';
import type { PathFacts, PathState } from './three-day-words.ts';

/** Pixels of a drawing 212 wide and 54 high. */
export const PATH = { start: 18, post: 174, beyond: 196, y: 20, lastDot: 169 } as const;

export type PathMark = {
	readonly x: number;
	/** The London day as three letters. Null where the next mark falls on the same day (clocks going back). */
	readonly day: string | null;
};

export type PathGeometry = {
	/** Coming back and each 24 hours; the post is not among them. */
	readonly ticks: readonly PathMark[];
	readonly post: PathMark;
	/** Where the ring, disc, tick or diamond stands. */
	readonly here: number;
	/** End of the solid line; null when there is nothing past to draw. */
	readonly solidTo: number | null;
	/** First dot of what is to come; null when nothing is. */
	readonly dotsFrom: number | null;
	/** The dashed piece past the post. */
	readonly beyond: boolean;
};

const RADIUS: Readonly<Record<PathState, number>> = {
	'not-asked': 8,
	'on-the-way': 8,
	'part-done': 8.5,
	done: 10,
	late: 8.5,
	'done-late': 10,
};

/** Where everything on the path stands. Ticks are 24 hours of elapsed time apart; their days are London's. */
export function pathGeometry(facts: PathFacts): PathGeometry {
	const past = PAST_THE_POST[facts.state](facts);
	const here = past ? PATH.beyond : along(facts);
	const radius = RADIUS[facts.state];
	const marks = daysOf(facts);
	return {
		ticks: marks.slice(0, -1),
		post: marks.at(-1) ?? { x: PATH.post, day: null },
		here,
		solidTo: past ? PATH.post : here - radius - 2 > PATH.start ? here - radius : null,
		dotsFrom: past || here + radius + 6 > PATH.lastDot ? null : here + radius + 6,
		beyond: past,
	};
}

// "Part done" may stand past the post as well: chosen by the young person, and still not late.
const PAST_THE_POST: Readonly<Record<PathState, (facts: PathFacts) => boolean>> = {
	'not-asked': () => false,
	'on-the-way': () => false,
	'part-done': ({ at, now, deadline }) => (at ?? now) > deadline,
	done: () => false,
	late: () => true,
	'done-late': () => true,
};

function along({ returnedAt, deadline, now, at }: PathFacts): number {
	const part = minutesBetween(returnedAt, at ?? now) / minutesBetween(returnedAt, deadline);
	return PATH.start + Math.min(1, Math.max(0, part)) * (PATH.post - PATH.start);
}

function daysOf({ returnedAt, deadline }: PathFacts): readonly PathMark[] {
	const days = Math.round(minutesBetween(returnedAt, deadline) / (24 * 60));
	const at = (n: number): Instant => (n === days ? deadline : addMinutes(returnedAt, n * 24 * 60));
	return Array.from({ length: days + 1 }, (_, n) => {
		const day = weekday(at(n));
		return {
			x: PATH.start + (n / days) * (PATH.post - PATH.start),
			day: n < days && weekday(at(n + 1)) === day ? null : day.slice(0, 3),
		};
	});
}
