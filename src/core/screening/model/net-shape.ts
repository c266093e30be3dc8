/**
 * The shape of the small net: a word is a point, a filter looks at one, two or three words side by side, and of each filter the
 * strongest answer in the message counts (Kim 2014, convolutional networks for sentences). The question has filters of its own.
 */
export const SIZE = 12;
export const WIDTHS = [1, 2, 3] as const;
export const FILTERS = 24;
export const QUESTION_FILTERS = 12;

/** Points that a filter of each width looks at, together: what one word gives to all filters at all places. */
export const PLACES = 6;
/** Answers that the outputs go by. */
export const ANSWERS = (FILTERS + QUESTION_FILTERS) * WIDTHS.length;

/**
 * Where the points of width `width` begin among `PLACES`: 0, 1, 3.
 *
 * @example placeOf(3) // 3
 */
export function placeOf(width: number): number {
	return (width * (width - 1)) / 2;
}
