/** Choices that look random and are the same for the same seed and number, whatever was made before them. */
export type Choice = {
	/** A whole number from 0 to `count - 1`. */
	readonly below: (count: number) => number;
	readonly chance: (share: number) => boolean;
	readonly one: <T>(list: readonly T[]) => T;
};

/**
 * Mulberry32 (Tommy Ettinger 2017), begun at a place that neighbouring numbers do not share.
 *
 * @example choiceOf(7, 1_000_000).one(['a', 'b'])
 */
export function choiceOf(seed: number, index: number): Choice {
	let state = mixed(mixed(seed) ^ index);
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let bits = Math.imul(state ^ (state >>> 15), state | 1);
		bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
		return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (count: number) => Math.floor(next() * count);
	return {
		below,
		chance: (share) => next() < share,
		one(list) {
			const found = list[below(list.length)];
			if (found === undefined) throw new Error('There is nothing to choose from.');
			return found;
		},
	};
}

/** The finalizer of MurmurHash3 (Austin Appleby 2011). */
function mixed(number: number): number {
	let bits = number | 0;
	bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return bits ^ (bits >>> 16);
}
