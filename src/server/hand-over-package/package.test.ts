import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import { openPackage } from './open-package.ts';
import { MANIFEST } from './package-format.ts';
import { type PackageUnit, writePackage } from './write-package.ts';

const pair = () =>
	generateKeyPairSync('ec', {
		namedCurve: 'P-256',
		publicKeyEncoding: { type: 'spki', format: 'pem' },
		privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
	});
const [theirs, others] = [pair(), pair()];
const key = { privatePem: theirs.privateKey };

describe('a hand-over package', () => {
	let at: string;
	beforeEach(() => {
		at = mkdtempSync(join(tmpdir(), 'waymark-package-'));
	});
	afterEach(() => rmSync(at, { recursive: true }));
	const unit = (name: string, text = `<p>The words of ${name}</p>`): PackageUnit => ({
		name,
		files: async () => [
			{ path: `young-people/${name}/index.html`, text },
			{ path: `young-people/${name}/record.json`, text: JSON.stringify({ name }) },
		],
	});
	const UNITS = [unit('kieran'), unit('jaz'), unit('callum')];
	const folder = () => join(at, 'package');
	const make = (units: readonly PackageUnit[] = UNITS, publicPem = theirs.publicKey, seen: string[] = []) =>
		writePackage({
			...{ folder: folder(), publicPem, closure: 'the-closing', project: 'harbour', people: 3, units },
			at: instant('2026-11-22T12:00:00Z'),
			onProgress: (done, all, again) => void seen.push(`${done}/${all}${again ? ' again' : ''}`),
		});
	const opened = (out?: string) => openPackage(folder(), key, out);

	it('gives back every file to whoever has the private half, and says the same manifest to both', async () => {
		const made = await make();
		const out = join(at, 'out');
		const found = opened(out);
		expect([found.files, found.manifestSha256]).toEqual([6, made.sha256]);
		expect(readFileSync(join(out, 'young-people/jaz/index.html'), 'utf8')).toBe('<p>The words of jaz</p>');
		expect(readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())).toHaveLength(6);
	});

	it('holds no word in the clear, while it is made or after', async () => {
		const stopped = [...UNITS.slice(0, 2), { name: 'callum', files: () => Promise.reject(new Error('The machine stopped.')) }];
		await expect(make(stopped)).rejects.toThrow('The machine stopped.');
		const all = () =>
			readdirSync(at, { recursive: true, withFileTypes: true })
				.filter((one) => one.isFile())
				.map((one) => readFileSync(join(one.parentPath, one.name), 'latin1'));
		expect(all().length).toBeGreaterThan(2);
		for (const text of all()) expect(text).not.toContain('The words of');
		await make();
		for (const text of all()) expect(text).not.toContain('The words of');
	});

	it('goes on after a crash where it was, and what is half made never passes for a whole one', async () => {
		const stopped = [...UNITS.slice(0, 2), { name: 'callum', files: () => Promise.reject(new Error('The machine stopped.')) }];
		await expect(make(stopped)).rejects.toThrow();
		expect(existsSync(folder())).toBe(false);
		expect(() => openPackage(`${folder()}.unfinished`, key, undefined)).toThrow(/was not finished/);
		// Whoever gives it another name has no manifest either.
		cpSync(`${folder()}.unfinished`, join(at, 'renamed'), { recursive: true });
		rmSync(join(at, 'renamed', 'progress.jsonl'));
		expect(() => openPackage(join(at, 'renamed'), key, undefined)).toThrow(/no manifest/);
		const seen: string[] = [];
		await make(UNITS, theirs.publicKey, seen);
		expect(seen).toEqual(['1/3 again', '2/3 again', '3/3']);
		expect(opened().files).toBe(6);
		await expect(make()).rejects.toThrow(/something at/);
	});

	it('makes a part again that a crash left half written or that was changed meanwhile', async () => {
		const stopped = [...UNITS.slice(0, 2), { name: 'callum', files: () => Promise.reject(new Error('The machine stopped.')) }];
		await expect(make(stopped)).rejects.toThrow();
		const working = `${folder()}.unfinished`;
		writeFileSync(join(working, '000002.sealed'), 'half');
		writeFileSync(join(working, '000003.sealed.writing'), 'half');
		writeFileSync(join(working, 'progress.jsonl'), `${readFileSync(join(working, 'progress.jsonl'), 'utf8')}{"unit":"cal`);
		const seen: string[] = [];
		await make(UNITS, theirs.publicKey, seen);
		expect(seen).toEqual(['1/3 again', '2/3', '3/3']);
		expect(opened().files).toBe(6);
	});

	it('is not gone on with for another key', async () => {
		await expect(make([{ name: 'kieran', files: () => Promise.reject(new Error('The machine stopped.')) }])).rejects.toThrow();
		await expect(make(UNITS, others.publicKey)).rejects.toThrow(/begun for another key/);
	});

	it('opens with no other private key', async () => {
		await make();
		expect(() => openPackage(folder(), { privatePem: others.privateKey }, join(at, 'out'))).toThrow(/was made for the key/);
		expect(existsSync(join(at, 'out'))).toBe(false);
	});

	const part = (n: number) => join(folder(), `00000${n}.sealed`);
	it.each([
		['a part is missing', () => rmSync(part(2)), /is missing/],
		['a byte of a part was changed', () => flip(part(2)), /not the one that the manifest names/],
		['a byte of the manifest was changed', () => flip(join(folder(), MANIFEST)), /was changed|no part of/],
		['two parts changed places', () => swap(part(1), part(2)), /not the one that the manifest names/],
		['a part stands in the place of the manifest', () => cpSync(part(1), join(folder(), MANIFEST)), /put in the place of another/],
		['the manifest is missing', () => rmSync(join(folder(), MANIFEST)), /no manifest/],
		['something was put beside it', () => writeFileSync(join(folder(), 'extra.html'), 'hello'), /not in the manifest/],
	])('is not whole, and writes nothing, when %s', async (_what, damage, words) => {
		await make();
		damage();
		expect(() => opened(join(at, 'out'))).toThrow(words);
		expect(existsSync(join(at, 'out'))).toBe(false);
	});

	it('writes no file outside the folder that was named', async () => {
		await make([{ name: 'kieran', files: async () => [{ path: '../../outside.html', text: 'out' }] }]);
		expect(() => opened(join(at, 'a', 'out'))).toThrow(/leads out of the folder/);
		expect(existsSync(join(at, 'outside.html'))).toBe(false);
	});
});

function flip(path: string): void {
	const bytes = readFileSync(path);
	bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
	writeFileSync(path, bytes);
}

function swap(one: string, two: string): void {
	renameSync(one, `${one}.aside`);
	renameSync(two, one);
	renameSync(`${one}.aside`, two);
}
