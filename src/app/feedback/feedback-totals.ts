import { FACES, type Face } from '#core/flow/answer.ts';
import type { Feedback } from '#core/record/feedback.ts';

/** Fewer than this in one cell might tell who it was: they are not told apart. */
export const FEWEST = 5;

/** How many said so: nobody, one to four, or the number. */
export type Cell = 'nobody' | 'few' | number;

/** One stone over the whole time. `at-least`: the number itself would give away a month that is not told. */
export type YearCell = Cell | { readonly atLeast: number };

export type FeedbackTotals = {
	/** Newest first, each `2026-10`, with how many picked each stone in it. */
	readonly months: readonly { readonly month: string; readonly faces: Readonly<Record<Face, Cell>> }[];
	readonly year: Readonly<Record<Face, YearCell>>;
};

/**
 * The twelve months that are over, newest first. The month that is going on is not among them: whoever looked before a talk
 * and again after it would know whose answer was new.
 *
 * @example monthsOver('2026-11-22')[0] // '2026-10'
 */
export function monthsOver(today: string): readonly string[] {
	const [year = 0, month = 1] = today.split('-').map(Number);
	const thisOne = year * 12 + month - 1;
	return Array.from({ length: 12 }, (_one, at) => {
		const then = thisOne - 1 - at;
		return `${Math.floor(then / 12)}-${String((then % 12) + 1).padStart(2, '0')}`;
	});
}

/** How talks were in the months that are over: numbers below `FEWEST` are never told, nor can they be worked out from others. */
export function feedbackTotals(given: readonly Feedback[], today: string): FeedbackTotals {
	const counts = monthsOver(today).map((month) => {
		const inIt = given.filter((one) => one.month === month);
		return { month, of: (face: Face) => inIt.filter(({ faces }) => faces.includes(face)).length };
	});
	return {
		months: counts.map(({ month, of }) => ({ month, faces: byFace((face) => cellOf(of(face))) })),
		year: byFace((face) => yearOf(counts.map(({ of }) => of(face)))),
	};
}

function byFace<Value>(of: (face: Face) => Value): Readonly<Record<Face, Value>> {
	return Object.fromEntries(FACES.map((face) => [face, of(face)])) as Record<Face, Value>;
}

const isFew = (count: number): boolean => count > 0 && count < FEWEST;

function cellOf(count: number): Cell {
	return count === 0 ? 'nobody' : isFew(count) ? 'few' : count;
}

/**
 * The sum over the months, where it leaves every hidden month at least two numbers that it may be: never where one month
 * alone is hidden, nor where nothing but ones or nothing but fours make the sum. Otherwise what the months show already.
 */
export function yearOf(counts: readonly number[]): YearCell {
	const hidden = counts.filter(isFew);
	const told = sum(counts.filter((count) => !isFew(count)));
	const among = sum(hidden);
	const tells = hidden.length === 1 || among === hidden.length || among === hidden.length * (FEWEST - 1);
	if (hidden.length === 0 || (!tells && told + among >= FEWEST)) return cellOf(told + among);
	return hidden.length === 1 && told === 0 ? 'few' : { atLeast: told + hidden.length };
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

export type FeedbackWords = {
	/** Months in which enough said how it was, newest first. */
	readonly months: readonly { readonly month: string; readonly words: readonly string[] }[];
	/** From every other month that is over, in no order that means anything. */
	readonly withoutMonth: readonly string[];
};

/**
 * What was written, in the order of random ids, which tells nothing. Where fewer than `FEWEST` said anything in a month, its
 * words stand without it: a month with one talk in it would name whoever wrote them.
 */
export function feedbackWords(given: readonly Feedback[], today: string): FeedbackWords {
	const over = monthsOver(today);
	const written = given
		.filter(({ month, words }) => over.includes(month) && words.trim() !== '')
		.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const enough = over.filter((month) => given.filter((one) => one.month === month).length >= FEWEST);
	return {
		months: enough
			.map((month) => ({ month, words: written.filter((one) => one.month === month).map(({ words }) => words) }))
			.filter(({ words }) => words.length > 0),
		withoutMonth: written.filter(({ month }) => !enough.includes(month)).map(({ words }) => words),
	};
}
