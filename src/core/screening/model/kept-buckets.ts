import { LARGEST, readSmall, writeSmall } from './small-numbers.ts';

/** The longest gap that one sign says; a sign of this is followed by the rest. */
const LONGEST = 2 * LARGEST;

/**
 * Which buckets have weights, as the gaps between them, a sign each.
 *
 * @param kept in order, each once.
 * @example readKept(writeKept([3, 500]), 1024) // 1 at 3, 2 at 500, 0 elsewhere
 */
export function writeKept(kept: Iterable<number>): string {
	const gaps: number[] = [];
	let before = -1;
	for (const bucket of kept) {
		let gap = bucket - before - 1;
		for (; gap >= LONGEST; gap -= LONGEST) gaps.push(LONGEST);
		gaps.push(gap);
		before = bucket;
	}
	return writeSmall(
		gaps.map((gap) => gap - LARGEST),
		1,
	);
}

/** For each of `buckets` where its weights stand, counted from one; zero where it has none. */
export function readKept(text: string, buckets: number): Uint16Array {
	const places = new Uint16Array(buckets);
	let [at, place] = [-1, 0];
	const numbers = readSmall(text);
	for (let sign = 0; sign < numbers.length; sign += 1) {
		const gap = (numbers[sign] as number) + LARGEST;
		at += gap;
		if (gap === LONGEST) continue;
		at += 1;
		place += 1;
		places[at] = place;
	}
	return places;
}
