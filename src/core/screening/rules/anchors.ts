import { type Pattern, type Piece, parsePattern } from './pattern.ts';

/** The sign of a pattern of which every piece can be anything. */
export const NO_ANCHOR = '-';

/** How often messages have something that goes by this name; with `^` before it, as their first word. Only which is more often counts. */
export type HowCommon = (name: string) => number;

/**
 * By which piece each pattern is best looked up: the one that fewest messages have.
 *
 * @param howCommon as counted in messages; without it, what many patterns ask for is taken for what many messages have.
 * @returns for each list one sign for each pattern: the place of the piece among the parts of its source, in base 36.
 */
export function anchorsOf(lists: readonly (readonly string[])[], howCommon?: HowCommon): readonly string[] {
	const read = lists.map((sources) => sources.map(parsePattern));
	const common = howCommon ?? commonIn(read.flat());
	return read.map((patterns) => patterns.map((pattern) => anchorOf(pattern, common)).join(''));
}

/** A word is first in one message of many that have it. */
const FIRST_IS_RARER = 8;
/** A class stands for many words. */
const CLASS_COSTS = 20;

function commonIn(patterns: readonly Pattern[]): HowCommon {
	const counts = new Map<string, number>();
	for (const { pieces } of patterns) {
		for (const name of new Set(pieces.flatMap(namesOfPiece)))
			counts.set(name, (counts.get(name) ?? 0) + (/^[@#]/.test(name) ? CLASS_COSTS : 1));
	}
	return (name) => (name.startsWith('^') ? (counts.get(name.slice(1)) ?? 0) / FIRST_IS_RARER : (counts.get(name) ?? 0));
}

function anchorOf({ source, pieces, fromStart }: Pattern, howCommon: HowCommon): string {
	const places = source
		.trim()
		.split(/\s+/)
		.flatMap((part, at) => (/^(?:\^|\$|\.\.\d+)$/.test(part) ? [] : [at]));
	const needed = pieces.flatMap((piece, at) => {
		if (piece.optional || piece.any) return [];
		const sign = fromStart && at === 0 && piece.gap === 0 ? '^' : '';
		const cost = namesOfPiece(piece).reduce((sum, name) => sum + howCommon(`${sign}${name}`), 0);
		return [{ place: places[at] ?? 0, cost }];
	});
	const [first, ...others] = needed;
	const best = others.reduce((cheapest, piece) => (cheapest && piece.cost < cheapest.cost ? piece : cheapest), first);
	return best === undefined ? NO_ANCHOR : best.place.toString(36);
}

/** Everything that can stand in a piece, by name: words, classes as `@class`, any number as `#`. */
export function namesOfPiece({ words, classes, range }: Piece): readonly string[] {
	return [...words, ...[...classes].map((name) => `@${name}`), ...(range === undefined ? [] : ['#'])];
}
