/** One row of the outbox as it stands in the end. */
export type SentRow = {
	readonly id: string;
	readonly alert: string;
	readonly to: string;
	readonly rung: number;
	readonly channel: string;
	readonly state: string;
	readonly dueAtMs: number;
};

export type Seen = {
	readonly rows: readonly SentRow[];
	/** When each message arrived at the carrier, by the key of its row. */
	readonly sends: ReadonlyMap<string, readonly number[]>;
	/** For each process that died, the rows that anybody was sending at that moment. */
	readonly inFlight: readonly ReadonlySet<string>[];
	readonly latestMs: number;
};

export type Judged = {
	/** Messages beyond the first of a row, and beyond one more for each process that died while it was being sent. */
	readonly twice: number;
	/** One more, because a process died in the middle of it: allowed. */
	readonly again: number;
	/** The same person asked twice by the same channel on one rung. */
	readonly doubled: number;
	/** Rows that never left, or are not done with. */
	readonly missed: number;
	/** Rows whose first message came later than it may. */
	readonly late: number;
	readonly latestMs: number;
	/** Messages of rows that are not there. */
	readonly unknown: number;
};

/** What came of every row. A row that was skipped says why, and needs no message. */
export function judgeSends({ rows, sends, inFlight, latestMs }: Seen): Judged {
	const extra = (id: string) => (sends.get(id)?.length ?? 0) - 1;
	const allowed = (id: string) => inFlight.filter((dying) => dying.has(id)).length;
	const waited = rows.flatMap(
		({ id, dueAtMs }) =>
			sends
				.get(id)
				?.slice(0, 1)
				.map((at) => at - dueAtMs) ?? [],
	);
	const places = new Set(rows.map(({ alert, to, rung, channel }) => [alert, to, rung, channel].join(' ')));
	const known = new Set(rows.map(({ id }) => id));
	const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
	return {
		twice: sum(rows.map(({ id }) => Math.max(0, extra(id) - allowed(id)))),
		again: sum(rows.map(({ id }) => Math.max(0, Math.min(extra(id), allowed(id))))),
		doubled: rows.length - places.size,
		missed: rows.filter(({ id, state }) => state !== 'skipped' && (state !== 'sent' || !sends.has(id))).length,
		late: waited.filter((ms) => ms > latestMs).length,
		latestMs: waited.length === 0 ? 0 : Math.max(...waited),
		unknown: [...sends.keys()].filter((id) => !known.has(id)).length,
	};
}
