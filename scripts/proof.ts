/** What one run of a proof found. `figures` go into the record as they are. */
export type ProofResult = {
	readonly ok: boolean;
	/** Why nothing was tried on this machine. Said in plain sight, and never written over a result. */
	readonly skipped?: string;
	readonly figures: Readonly<Record<string, number | string | boolean>>;
};

/**
 * A long proof: something that has to hold a great many times. `full` is the count that counts; a reduced run does at
 * least one in a hundred and says so.
 *
 * @example export const proof: Proof = { name: 'kills', full: 1_000, unit: 'SIGKILLs', claim: '…', run: async ({ count, log }) => … }
 */
export type Proof = {
	/** As typed after `npm run prove --`, and the name of its file in test/proofs. */
	readonly name: string;
	/** What is proved, in one sentence. */
	readonly claim: string;
	readonly full: number;
	/** What is counted: `SIGKILLs`. */
	readonly unit: string;
	readonly run: (request: { readonly count: number; readonly log: (line: string) => void }) => Promise<ProofResult>;
};

/** A finished run, as it is written to docs/proofs and printed. */
export type ProofRecord = ProofResult & {
	readonly name: string;
	readonly claim: string;
	readonly count: number;
	readonly full: number;
	readonly unit: string;
	readonly seconds: number;
	/** ISO date and time in UTC. */
	readonly at: string;
	readonly node: string;
};

/** One in a hundred, rounded up, and at least one. */
export function reducedCount(full: number): number {
	return Math.max(1, Math.ceil(full / 100));
}

/** The one line for a run: a reduced count always stands beside the full one. */
export function lineOf(record: ProofRecord): string {
	if (record.skipped !== undefined) return `skipped ${record.name}: ${record.skipped}`;
	const count =
		record.count === record.full ? `${record.full} ${record.unit}` : `${record.count} of ${record.full} ${record.unit} (reduced)`;
	return `${record.ok ? 'holds ' : 'FAILED'} ${record.name}: ${count}, ${record.seconds.toFixed(1)} s, ${JSON.stringify(record.figures)}`;
}

/** The page in docs/proofs. */
export function pageOf(record: ProofRecord): string {
	const figures = Object.entries(record.figures).map(([name, figure]) => `| ${name} | ${String(figure)} |`);
	return [
		`# ${record.name}`,
		'',
		record.claim,
		'',
		`${record.ok ? 'Held' : 'FAILED'} over ${record.count} ${record.unit} on ${record.at.slice(0, 10)} in ${record.seconds.toFixed(1)} s, Node ${record.node}.`,
		`Run it again: \`npm run prove -- ${record.name}\`.`,
		'',
		'| figure | value |',
		'|---|---|',
		...figures,
		'',
	].join('\n');
}
