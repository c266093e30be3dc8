/** What the site answered to one scan. */
export type Tally = {
	readonly statuses: ReadonlyMap<number, number>;
	/** Refused before any handler was asked: no session, no token, not a form, no such id. */
	readonly door: number;
	readonly asked: number;
	/** What is wrong with answers, each once: a failure of ours, or a header that is missing. */
	readonly faults: readonly string[];
};

const AT_THE_DOOR = new Set([400, 401, 403, 404, 405, 413, 415, 423]);
const DOORS = /^\/(unlock|sign-in|hand-over)(\?|$)/;

export type Counting = {
	readonly add: (answer: { readonly status: number; readonly to: string | null; readonly faults: readonly string[] }) => void;
	readonly end: () => Tally;
};

/** Counts answers from here on. */
export function counting(): Counting {
	const statuses = new Map<number, number>();
	const faults = new Set<string>();
	let [door, asked] = [0, 0];
	return {
		add({ status, to, faults: more }) {
			asked += 1;
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
			if (AT_THE_DOOR.has(status) || (to !== null && DOORS.test(to))) door += 1;
			for (const fault of more) faults.add(fault);
		},
		end: () => ({ statuses: new Map([...statuses].sort(([a], [b]) => a - b)), door, asked, faults: [...faults] }),
	};
}

/** All of these together. */
export function together(tallies: readonly Tally[]): Tally {
	const statuses = new Map<number, number>();
	for (const tally of tallies) for (const [status, count] of tally.statuses) statuses.set(status, (statuses.get(status) ?? 0) + count);
	return {
		statuses: new Map([...statuses].sort(([a], [b]) => a - b)),
		door: tallies.reduce((sum, { door }) => sum + door, 0),
		asked: tallies.reduce((sum, { asked }) => sum + asked, 0),
		faults: [...new Set(tallies.flatMap(({ faults }) => faults))],
	};
}

/** @example wordsOf(tally) // '1,204 requests (200 × 800, 303 × 404), 12 of them refused at the door' */
export function wordsOf({ statuses, door, asked }: Tally): string {
	const each = [...statuses].map(([status, count]) => `${status} × ${count}`).join(', ');
	return `${asked} requests (${each}), ${door} of them refused at the door`;
}
