import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reducedCount } from './proof.ts';
import { runProofs } from './run-proofs.ts';

let folder = '';
let said: string[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'proofs-'));
	said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

function addProof(name: string, run: string): void {
	const proof = `{ name: '${name}', claim: 'Adding up works.', full: 250, unit: 'sums', run: ${run} }`;
	writeFileSync(join(folder, `${name}.ts`), `export const proof = ${proof};\n`);
}

const run = (names: string[], reduced = false) =>
	runProofs({ from: folder, to: join(folder, 'docs'), names, reduced, say: (line) => void said.push(line) });
const holds = 'async ({ count }) => ({ ok: true, figures: { sums: count } })';

describe('npm run prove', () => {
	it('runs every proof at its full count and keeps the figures', async () => {
		addProof('sums', holds);
		expect(await run([])).toBe(0);
		expect(JSON.parse(readFileSync(join(folder, 'docs', 'sums.json'), 'utf8'))).toMatchObject({
			ok: true,
			count: 250,
			full: 250,
			figures: { sums: 250 },
		});
		expect(readFileSync(join(folder, 'docs', 'sums.md'), 'utf8')).toContain('Held over 250 sums');
	});

	it('prints a reduced count beside the full one and never writes it over a full result', async () => {
		addProof('sums', holds);
		await run(['sums']);
		const full = readFileSync(join(folder, 'docs', 'sums.json'), 'utf8');
		expect(await run(['sums'], true)).toBe(0);
		expect(said.at(-1)).toContain('3 of 250 sums (reduced)');
		expect(readFileSync(join(folder, 'docs', 'sums.json'), 'utf8')).toBe(full);
	});

	it('writes nothing at all for a reduced run', async () => {
		addProof('sums', holds);
		await run([], true);
		expect(existsSync(join(folder, 'docs'))).toBe(false);
	});

	it('fails when one proof fails or throws, and still runs the others', async () => {
		addProof('a-breaks', "async () => { throw new Error('broke'); }");
		addProof('b-fails', 'async () => ({ ok: false, figures: {} })');
		addProof('c-holds', holds);
		expect(await run([])).toBe(1);
		expect(said.filter((line) => line.startsWith('FAILED'))).toHaveLength(2);
		expect(said.filter((line) => line.startsWith('holds'))).toHaveLength(1);
	});

	it('keeps a full run that failed, so that the record is not only good news', async () => {
		addProof('fails', 'async () => ({ ok: false, figures: {} })');
		await run([]);
		expect(readFileSync(join(folder, 'docs', 'fails.md'), 'utf8')).toContain('FAILED over 250 sums');
	});

	it('says in plain sight that a proof was skipped and why, and writes nothing over an earlier result', async () => {
		addProof('sums', holds);
		await run([]);
		const before = readFileSync(join(folder, 'docs', 'sums.json'), 'utf8');
		addProof('other', "async () => ({ ok: true, skipped: 'there is no abacus', figures: {} })");
		expect(await run(['other'])).toBe(0);
		expect(said.at(-1)).toBe('skipped other: there is no abacus');
		expect(existsSync(join(folder, 'docs', 'other.json'))).toBe(false);
		expect(readFileSync(join(folder, 'docs', 'sums.json'), 'utf8')).toBe(before);
	});

	it('refuses a name that it does not know, and a folder with nothing in it', async () => {
		expect(await run([])).toBe(1);
		addProof('sums', holds);
		expect(await run(['sumz'])).toBe(1);
		expect(said.at(-1)).toBe('No proof is called sumz. There are: sums.');
	});

	it('never reduces below one in a hundred', () => {
		expect([1, 99, 100, 101, 1_000].map(reducedCount)).toEqual([1, 1, 1, 2, 10]);
	});
});
