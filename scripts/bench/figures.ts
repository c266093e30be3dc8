/** One figure of a run. A limit of `null` is for information. */
export type Figure = {
	readonly name: string;
	readonly value: number;
	readonly unit: string;
	/** The most (or with `least`, the least) that is good enough. */
	readonly limit: number | null;
	readonly least?: boolean;
	readonly ok: boolean;
};

/** @example atMost('p99', 12.3, 'ms', 50) */
export function atMost(name: string, value: number, unit: string, limit: number): Figure {
	return { name, value: rounded(value), unit, limit, ok: value <= limit };
}

export function atLeast(name: string, value: number, unit: string, limit: number): Figure {
	return { name, value: rounded(value), unit, limit, least: true, ok: value >= limit };
}

export function told(name: string, value: number, unit: string): Figure {
	return { name, value: rounded(value), unit, limit: null, ok: true };
}

function rounded(value: number): number {
	const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3;
	return Number(value.toFixed(places));
}

/** The value below which `share` of them lie: 0.5 for the median. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** A table that a person can read. */
export function tableOf(figures: readonly Figure[]): string {
	const rows = figures.map(({ name, value, unit, limit, least, ok }) => [
		name,
		`${value} ${unit}`.trim(),
		limit === null ? 'for information' : `${least ? 'at least' : 'at most'} ${limit}`,
		limit === null ? '' : ok ? 'ok' : 'MISSED',
	]);
	const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
