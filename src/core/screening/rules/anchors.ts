import { type Pattern, type Piece, parsePattern } from './pattern.ts';

/** The sign of a pattern of which every piece can be anything. */
export const NO_ANCHOR = '-';

/** A word is first in one message of many that have it. */
const FIRST_IS_RARER = 8;
/** A class stands for many words. */
const CLASS_COSTS = 20;

/**
 * By which piece each pattern is best looked up: the one that fewest messages have. What many patterns ask for is what many messages
 * have, and that alone tells rare words from common ones.
 *
 * @returns for each list one sign for each pattern: the place of the piece among the parts of its source, in base 36.
 */
export function anchorsOf(lists: readonly (readonly string[])[]): readonly string[] {
	const read = lists.map((sources) => sources.map(parsePattern));
	const counts = new Map<string, number>();
	for (const { pieces } of read.flat()) {
		for (const name of new Set(pieces.flatMap(namesOfPiece)))
			counts.set(name, (counts.get(name) ?? 0) + (/^[@#]/.test(name) ? CLASS_COSTS : 1));
	}
	const cost = (names: readonly string[]) => names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
	return read.map((patterns) => patterns.map((pattern) => anchorOf(pattern, cost)).join(''));
}

function anchorOf({ source, pieces, fromStart }: Pattern, cost: (names: readonly string[]) => number): string {
	const places = source
		.trim()
		.split(/\s+/)
		.flatMap((part, at) => (/^(?:\^|\$|\.\.\d+)$/.test(part) ? [] : [at]));
	const needed = pieces.flatMap((piece, at) => {
		if (piece.optional || piece.any) return [];
		const isFirst = fromStart && at === 0 && piece.gap === 0;
		const own = cost(namesOfPiece(piece));
		return [{ place: places[at] ?? 0, cost: isFirst ? own / FIRST_IS_RARER : own }];
	});
	const [first, ...others] = needed;
	const best = others.reduce((cheapest, piece) => (cheapest && piece.cost < cheapest.cost ? piece : cheapest), first);
	return best === undefined ? NO_ANCHOR : best.place.toString(36);
}

/** Everything that can stand in a piece, by name: words, classes as `@class`, any number as `#`. */
export function namesOfPiece({ words, classes, range }: Piece): readonly string[] {
	return [...words, ...[...classes].map((name) => `@${name}`), ...(range === undefined ? [] : ['#'])];
}
