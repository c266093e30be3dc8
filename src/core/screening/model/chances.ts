/**
 * Scores as chances that sum to one (softmax). The power of e is worked out with multiplications alone, because engines differ
 * in the last digit of `Math.exp`, and a browser and a server must never say different levels for the same words.
 *
 * @example chances([0, 0]) // [0.5, 0.5]
 */
export function chances(scores: readonly number[]): readonly number[] {
	const top = Math.max(...scores);
	const raised = scores.map((score) => powerOfE(score - top));
	const sum = raised.reduce((total, each) => total + each, 0);
	return raised.map((each) => each / sum);
}

/** The chance of one thing by itself (logistic). */
export function chance(score: number): number {
	return chances([score, 0])[0] ?? 0;
}

const HALVINGS = 12;

/** (1 + x/4096)^4096, for x of zero and below. */
function powerOfE(x: number): number {
	let power = Math.max(0, 1 + x / 2 ** HALVINGS);
	for (let time = 0; time < HALVINGS; time += 1) power *= power;
	return power;
}
