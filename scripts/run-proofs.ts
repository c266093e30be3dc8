import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lineOf, type Proof, type ProofRecord, type ProofResult, pageOf, reducedCount } from './proof.ts';

export type ProofRun = {
	/** Where the proofs are: one file each, named for its proof, exporting `proof`. */
	readonly from: string;
	/** Where full results are written. */
	readonly to: string;
	/** None: all of them. */
	readonly names: readonly string[];
	readonly reduced: boolean;
	readonly say: (line: string) => void;
};

/** Runs proofs one after another; one that fails or throws does not stop the rest. Resolves to the exit code. */
export async function runProofs(request: ProofRun): Promise<number> {
	const known = knownProofs(request.from);
	const unknown = request.names.filter((name) => !known.includes(name));
	if (unknown.length > 0) {
		request.say(`No proof is called ${unknown.join(' or ')}. There are: ${known.join(', ') || 'none yet'}.`);
		return 1;
	}
	const names = request.names.length > 0 ? request.names : known;
	if (names.length === 0) {
		request.say('There is no proof to run.');
		return 1;
	}
	const records: ProofRecord[] = [];
	for (const name of names) records.push(await runOne(request, await load(request.from, name)));
	for (const record of records) request.say(lineOf(record));
	return records.every((record) => record.ok) ? 0 : 1;
}

function knownProofs(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
		.map((file) => basename(file, '.ts'))
		.sort();
}

async function load(folder: string, name: string): Promise<Proof> {
	const { proof } = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as { proof?: Proof };
	if (proof?.name !== name) throw new Error(`test/proofs/${name}.ts must export a proof that is called ${name}.`);
	return proof;
}

async function runOne(request: ProofRun, proof: Proof): Promise<ProofRecord> {
	const count = request.reduced ? reducedCount(proof.full) : proof.full;
	request.say(`== ${proof.name}: ${proof.claim} (${count} of ${proof.full} ${proof.unit})`);
	const started = performance.now();
	const result: ProofResult = await proof.run({ count, log: request.say }).catch((error: unknown) => {
		request.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
		return { ok: false, figures: { threw: true } };
	});
	const { name, claim, full, unit } = proof;
	const seconds = (performance.now() - started) / 1000;
	const record = { name, claim, full, unit, count, seconds, at: new Date().toISOString(), node: process.versions.node, ...result };
	if (count === full && !request.reduced && result.skipped === undefined) keep(request.to, record);
	return record;
}

/** Only a full run leaves a record, so a reduced one can never stand in for it. A full run that failed is kept too. */
function keep(folder: string, record: ProofRecord): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${record.name}.md`), pageOf(record));
	writeFileSync(join(folder, `${record.name}.json`), `${JSON.stringify(record, null, '\t')}\n`);
}
