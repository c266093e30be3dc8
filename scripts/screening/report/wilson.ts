/** So many of so many. */
export type Share = { readonly hits: number; readonly of: number };

/** Two-sided, 95 in 100. */
const Z = 1.959963984540054;

/**
 * The interval in which a share lies, by Wilson's score (Wilson 1927): right also near 0 and 1, and for few messages.
 *
 * @returns both ends, from 0 to 1; nothing is known of none, so 0 and 1.
 * @example wilson({ hits: 0, of: 59 }) // [0, 0.061]
 */
export function wilson({ hits, of }: Share): readonly [number, number] {
	if (of === 0) return [0, 1];
	const share = hits / of;
	const middle = share + Z ** 2 / (2 * of);
	const reach = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
	const whole = 1 + Z ** 2 / of;
	return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}
