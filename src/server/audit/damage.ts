import type { Placement, StoredRow } from '#server/audit/placement.ts';

/** What is wrong with some numbers of one chain. */
export type Damage = {
	readonly verdict: 'edited' | 'missing' | 'truncated' | 'reordered' | 'rewritten' | 'spliced';
	readonly from: number;
	readonly to: number;
};

/**
 * What the places of a chain's rows say happened to it.
 *
 * @param isFromElsewhere whether a row that has no place here was written somewhere else
 * @param isEndTrue whether the end is sealed truly: without it nobody knows how many rows there were
 */
export function damageOf(
	placement: Placement,
	{ isFromElsewhere, isEndTrue }: { readonly isFromElsewhere: (row: StoredRow) => boolean; readonly isEndTrue: boolean },
): readonly Damage[] {
	const moved = outOfOrder(placement);
	// Rows that were shuffled so much that looking for them was given up are still only shuffled.
	if (placement.gaveUp && moved.length > 0)
		return runsOf('reordered', [...moved, placement.lostFrom ?? placement.last, placement.last], true);
	const foreign = new Set(placement.unplaced.filter(isFromElsewhere));
	const taken = placement.unplaced.filter((row) => !foreign.has(row));
	const edited = placement.places.filter(({ how }) => how === 'edited').map(({ seq }) => seq);
	const lost = new Set(placement.lost);
	const replaced = new Set(taken.filter(({ seq }) => lost.has(seq)).map(({ seq }) => seq));
	const present = new Set(placement.unplaced.map(({ seq }) => seq));
	const tail = tailDamage(placement, foreign, taken);
	const added = taken.filter((row) => !replaced.has(row.seq) && !isIn(tail, row.seq)).map(({ seq }) => seq);
	return [
		...runsOf('edited', [...edited, ...replaced]),
		...runsOf(
			'missing',
			placement.lost.filter((seq) => !present.has(seq)),
		),
		...runsOf('reordered', moved),
		...runsOf('spliced', [...[...foreign].map(({ seq }) => seq), ...added]),
		...tail,
		...(isEndTrue || tail.length > 0 || foreign.size > 0 ? [] : [cutAfter(placement.last)]),
	].sort((a, b) => a.from - b.from);
}

const cutAfter = (seq: number): Damage => ({ verdict: 'truncated', from: seq, to: seq });
const isIn = (damage: readonly Damage[], seq: number): boolean => damage.some(({ from, to }) => from <= seq && seq <= to);

/** Nothing genuine up to the end: cut off where no rows are left, written anew where there are some. */
function tailDamage({ lostFrom, last }: Placement, foreign: ReadonlySet<StoredRow>, taken: readonly StoredRow[]): readonly Damage[] {
	if (lostFrom === undefined) return [];
	const anew = taken.filter(({ seq }) => seq >= lostFrom && seq <= last).map(({ seq }) => seq);
	const [first] = anew;
	if (first !== undefined) return [{ verdict: 'rewritten', from: first, to: last }];
	const reached = [...foreign].reduce((highest, { seq }) => Math.max(highest, seq), 0);
	return reached >= last ? [] : [cutAfter(Math.max(lostFrom - 1, reached))];
}

/**
 * Numbers whose rows stand under another number now. Rows that only moved up into a gap, or down before what was put in,
 * are in order: the gap, or what was put in, is the finding.
 */
function outOfOrder({ places, lost, unplaced }: Placement): readonly number[] {
	const moved = places.filter(({ seq, row }) => row.seq !== seq).map(({ seq }) => seq);
	const isShuffled = places.some(({ row }, at) => at > 0 && row.seq < (places[at - 1]?.row.seq ?? 0));
	return isShuffled || (lost.length === 0 && unplaced.length === 0) ? moved : [];
}

/** One finding for each run of numbers that follow each other; `whole`: one from the first of them to the last. */
function runsOf(verdict: Damage['verdict'], numbers: readonly number[], whole = false): readonly Damage[] {
	const runs: { verdict: Damage['verdict']; from: number; to: number }[] = [];
	for (const seq of [...numbers].sort((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run !== undefined && (whole || seq <= run.to + 1)) run.to = seq;
		else runs.push({ verdict, from: seq, to: seq });
	}
	return runs;
}
