/** Numbers that look random and are the same every time: a linear congruential generator (Numerical Recipes). */
export function randomNumbers(seed: number) {
	let state = seed >>> 0;
	const uniform = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
	/** Box and Muller 1958. */
	const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
	const shuffle = (order: number[]) => {
		for (let at = order.length - 1; at > 0; at -= 1) {
			const other = Math.floor(uniform() * (at + 1));
			[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
		}
	};
	return { uniform, normal, shuffle };
}
