import type { NumberState } from './safe-to-send.ts';

/**
 * What happens to a number. `they-wrote` is every text of theirs, "I'm fine" too, and every right answer to a check: whoever holds the
 * phone can type it (what may not be softened, 9). The last two are a worker’s, who says how she knows.
 */
export const HAPPENINGS = [
	'they-wrote',
	'opted-out',
	'opted-in',
	'marked-unsafe',
	'doubted',
	'known-to-be-them',
	'known-to-be-safe',
] as const;
export type Happening = (typeof HAPPENINGS)[number];

/** What is not here changes nothing. */
const AFTER: Readonly<Record<NumberState, Partial<Record<Happening, NumberState>>>> = {
	open: { 'opted-out': 'stopped', 'marked-unsafe': 'unsafe', doubted: 'not-sure' },
	stopped: { 'opted-in': 'open', 'marked-unsafe': 'unsafe', doubted: 'not-sure' },
	'not-sure': { 'marked-unsafe': 'unsafe', 'known-to-be-them': 'open' },
	// Safe to send is not yet theirs: that is for somebody to know, and to say.
	unsafe: { 'known-to-be-safe': 'not-sure' },
};

/**
 * How a number stands after something happened. Nothing that the sender writes makes it more open, except that START undoes their STOP.
 *
 * @example stateAfter('not-sure', 'they-wrote') // 'not-sure'
 */
export function stateAfter(state: NumberState, happened: Happening): NumberState {
	return AFTER[state][happened] ?? state;
}
