/** What the site answered to one scan. */
export type Tally = {
	readonly statuses: ReadonlyMap<number, number>;
	/** Refused before any handler was asked: no session, no token, not a form, no such id. */
	readonly door: number;
	readonly asked: number;
	/** Addresses without a query that were read and answered 200. */
	readonly opened: ReadonlySet<string>;
	/** Requests after which the sign-in was gone and had to be begun again: `POST /people/:id/role`. */
	readonly ended: readonly string[];
	/** What is wrong with answers, each once: a failure of ours, or a header that is missing. */
	readonly faults: readonly string[];
};

const AT_THE_DOOR = new Set([400, 401, 403, 404, 405, 413, 415, 423]);
export const DOORS = /^\/(unlock|sign-in|hand-over)(\?|$)/;

type Answered = {
	readonly method: string;
	readonly path: string;
	readonly status: number;
	readonly to: string | null;
	readonly faults: readonly string[];
};

export type Counting = {
	readonly add: (answer: Answered) => void;
	/** The sign-in was gone after this request. */
	readonly lost: (after: string) => void;
	readonly end: () => Tally;
};

const inOrder = (statuses: ReadonlyMap<number, number>): ReadonlyMap<number, number> => new Map([...statuses].sort(([a], [b]) => a - b));

/** Led to a door from somewhere else. The tablet's next page, in a young person's hands, stands at the same address. */
function isLedAway(asked: string, to: string | null): boolean {
	const door = DOORS.exec(to ?? '')?.[1];
	return door !== undefined && door !== DOORS.exec(asked)?.[1];
}

/** Counts answers from here on. */
export function counting(): Counting {
	const statuses = new Map<number, number>();
	const [faults, opened] = [new Set<string>(), new Set<string>()];
	const ended: string[] = [];
	let [door, asked] = [0, 0];
	return {
		add({ method, path, status, to, faults: more }) {
			asked += 1;
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
			if (AT_THE_DOOR.has(status) || isLedAway(path, to)) door += 1;
			if (method === 'GET' && status === 200) opened.add(path.split('?')[0] ?? '');
			for (const fault of more) faults.add(fault);
		},
		lost: (after) => void ended.push(after),
		end: () => ({ statuses: inOrder(statuses), door, asked, opened, ended, faults: [...faults] }),
	};
}

/** All of these together. */
export function together(tallies: readonly Tally[]): Tally {
	const statuses = new Map<number, number>();
	for (const tally of tallies) for (const [status, count] of tally.statuses) statuses.set(status, (statuses.get(status) ?? 0) + count);
	return {
		statuses: inOrder(statuses),
		door: tallies.reduce((sum, { door }) => sum + door, 0),
		asked: tallies.reduce((sum, { asked }) => sum + asked, 0),
		opened: new Set(tallies.flatMap(({ opened }) => [...opened])),
		ended: tallies.flatMap(({ ended }) => ended),
		faults: [...new Set(tallies.flatMap(({ faults }) => faults))],
	};
}

/** @example wordsOf(tally) // '1,204 requests (200 × 800, 303 × 404), 12 of them refused at the door' */
export function wordsOf({ statuses, door, asked }: Tally): string {
	const each = [...statuses].map(([status, count]) => `${status} × ${count}`).join(', ');
	return `${asked} requests (${each}), ${door} of them refused at the door`;
}

/** How many in a hundred answers were of this kind, or had this very status. */
export function shareOf({ statuses, asked }: Tally, kind: 200 | 300 | 400 | 401 | 500): number {
	const counted = [...statuses].filter(([status]) => (kind === 401 ? status === 401 : Math.floor(status / 100) * 100 === kind));
	return asked === 0 ? 0 : (100 * counted.reduce((sum, [, count]) => sum + count, 0)) / asked;
}
