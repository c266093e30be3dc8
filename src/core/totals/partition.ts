/** Fewer than this, and a number might tell who it was. */
export const FEWEST = 5;

export type Part<Name extends string> = { readonly name: Name; readonly count: number };

/** What may be told of numbers that make up a whole. */
export type Told<Name extends string> = {
	/** Null: one of them is from one to four, so none stands by itself. */
	readonly parts: readonly Part<Name>[] | null;
	/** Null: fewer than `FEWEST` in all, so that nothing is told. */
	readonly total: number | null;
};

/**
 * Hides numbers from one to four so that they cannot be worked out from the whole and the others either. One small number
 * hides every part, and leaves the whole: hiding some of the others with it was tried, and whoever knows by which rule they
 * were picked can work back from it (`[1, 5, 5]`). With fewer than five in all, nothing is told.
 *
 * @example partition([{ name: 'yes', count: 9 }, { name: 'no', count: 2 }]) // { parts: null, total: 11 }
 */
export function partition<Name extends string>(parts: readonly Part<Name>[]): Told<Name> {
	const total = parts.reduce((all, { count }) => all + count, 0);
	if (total < FEWEST) return { parts: null, total: null };
	return { parts: parts.some(({ count }) => count > 0 && count < FEWEST) ? null : parts, total };
}
