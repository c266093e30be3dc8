/** What is to be made small: its value at a place, with its slope there written into `slope`. */
export type Valley = (at: Float64Array, slope: Float64Array) => number;

export type DescentSettings = {
	/** Steps at most. */
	readonly rounds: number;
	/** It ends sooner where no slope is steeper than this. */
	readonly flat: number;
};

/** How many steps are remembered. */
const MEMORY = 10;
/** A step is good enough that brings this share of what the slope promised. */
const ENOUGH = 1e-4;
const MOST_HALVINGS = 20;

/**
 * Goes down a smooth valley by its slope and what the last steps taught of its bend (L-BFGS, Liu and Nocedal 1989). Nothing in it is
 * left to chance: the same valley gives the same place.
 *
 * @param size of the place; it begins at zero.
 * @example lbfgs(2, valley, { rounds: 40, flat: 1e-3 })
 */
export function lbfgs(size: number, valley: Valley, { rounds, flat }: DescentSettings): Float64Array {
	let [at, slope] = [new Float64Array(size), new Float64Array(size)];
	let value = valley(at, slope);
	const steps: Step[] = [];
	for (let round = 0; round < rounds && steepest(slope) > flat; round += 1) {
		const way = wayDown(slope, steps);
		const promise = dot(way, slope);
		let length = steps.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
		const [next, nextSlope] = [new Float64Array(size), new Float64Array(size)];
		let nextValue = Number.POSITIVE_INFINITY;
		for (let halving = 0; halving <= MOST_HALVINGS; halving += 1) {
			for (let i = 0; i < size; i += 1) next[i] = (at[i] as number) + length * (way[i] as number);
			nextValue = valley(next, nextSlope);
			if (nextValue <= value + ENOUGH * length * promise) break;
			length /= 2;
		}
		if (nextValue >= value) return at;
		remember(steps, at, next, slope, nextSlope);
		[at, slope, value] = [next, nextSlope, nextValue];
	}
	return at;
}

/** A step that was made, how the slope changed on it, and one over the product of both. */
type Step = { readonly moved: Float64Array; readonly turned: Float64Array; readonly over: number };

function remember(steps: Step[], at: Float64Array, next: Float64Array, slope: Float64Array, nextSlope: Float64Array): void {
	const moved = next.map((each, i) => each - (at[i] as number));
	const turned = nextSlope.map((each, i) => each - (slope[i] as number));
	const product = dot(moved, turned);
	if (product <= 0) return;
	steps.push({ moved, turned, over: 1 / product });
	if (steps.length > MEMORY) steps.shift();
}

function wayDown(slope: Float64Array, steps: readonly Step[]): Float64Array {
	const way = slope.map((each) => -each);
	const shares: number[] = [];
	for (const { moved, turned, over } of steps.toReversed()) {
		const share = over * dot(moved, way);
		shares.push(share);
		add(way, turned, -share);
	}
	const last = steps.at(-1);
	if (last) {
		const scale = 1 / (last.over * dot(last.turned, last.turned));
		for (let i = 0; i < way.length; i += 1) way[i] = (way[i] as number) * scale;
	}
	for (const { moved, turned, over } of steps) add(way, moved, (shares.pop() ?? 0) - over * dot(turned, way));
	return way;
}

function add(to: Float64Array, each: Float64Array, times: number): void {
	for (let i = 0; i < to.length; i += 1) to[i] = (to[i] as number) + times * (each[i] as number);
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
	return sum;
}

function steepest(slope: Float64Array): number {
	let most = 0;
	for (const each of slope) most = Math.max(most, Math.abs(each));
	return most;
}
