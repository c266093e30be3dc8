import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oldKeyFiles, readKeyFile, readKeyFiles, turnKeyFile, writeKeyFiles } from '#server/vault/key-file.ts';

describe('the key file', () => {
	let folder: string;
	let data: string;
	let file: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'waymark-key-'));
		data = join(folder, 'data');
		file = join(folder, 'keys', 'key');
		mkdirSync(data);
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('is made once, for its owner alone, and read from then on', () => {
		const made = readKeyFile(file, data, true);
		expect(made).toHaveLength(32);
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(readKeyFile(file, data, false)).toEqual(made);
		expect(readKeyFile(file, data, true)).toEqual(made);
	});

	it('is never made anew once something was sealed: that would hide that it is lost', () => {
		expect(() => readKeyFile(file, data, false)).toThrow(/is missing.*Put it back/);
	});

	it('is refused inside the data folder, however the path is written', () => {
		for (const path of [join(data, 'key'), join(data, 'deep', 'key'), join(folder, 'keys', '..', 'data', 'key')]) {
			expect(() => readKeyFile(path, data, true)).toThrow(/inside the data folder/);
		}
	});

	it('is refused when a link leads into the data folder, for the file, its folder or the data', () => {
		const elsewhere = join(folder, 'elsewhere');
		symlinkSync(data, elsewhere);
		expect(() => readKeyFile(join(elsewhere, 'key'), data, true)).toThrow(/inside the data folder/);
		expect(() => readKeyFile(join(data, 'key'), elsewhere, true)).toThrow(/inside the data folder/);
		writeFileSync(join(data, 'hidden'), Buffer.alloc(32), { mode: 0o600 });
		const link = join(folder, 'link');
		symlinkSync(join(data, 'hidden'), link);
		expect(() => readKeyFile(link, data, false)).toThrow(/inside the data folder/);
		expect(existsSync(join(data, 'key'))).toBe(false);
	});

	it('is read through a link that leads elsewhere', () => {
		const made = readKeyFile(file, data, true);
		const link = join(folder, 'link');
		symlinkSync(file, link);
		expect(readKeyFile(link, data, false)).toEqual(made);
	});

	it.each([0o640, 0o604, 0o660, 0o644])('is refused when others can read it (%o), and says what to do', (mode) => {
		readKeyFile(file, data, true);
		chmodSync(file, mode);
		expect(() => readKeyFile(file, data, true)).toThrow(`Run: chmod 600 "${file}"`);
	});

	it('is refused where others may put another one in its place, and says which folder it is', () => {
		readKeyFile(file, data, true);
		chmodSync(join(folder, 'keys'), 0o757);
		expect(() => readKeyFile(file, data, true)).toThrow(`chmod go-w "${join(folder, 'keys')}"`);
		chmodSync(join(folder, 'keys'), 0o700);
		chmodSync(folder, 0o777);
		expect(() => readKeyFile(file, data, true)).toThrow(`Others may write to ${folder}`);
		chmodSync(folder, 0o1777);
		expect(readKeyFile(file, data, true)).toHaveLength(32);
	});

	it('is not made in a folder that others may write', () => {
		mkdirSync(join(folder, 'keys'));
		chmodSync(join(folder, 'keys'), 0o777);
		expect(() => readKeyFile(file, data, true)).toThrow(/Others may write/);
		expect(existsSync(file)).toBe(false);
	});

	it.skipIf(process.getuid?.() !== 0)('is refused when it belongs to somebody else', () => {
		readKeyFile(file, data, true);
		chownSync(file, 12_345, 12_345);
		expect(() => readKeyFile(file, data, true)).toThrow(
			/belongs to another user of this machine \(12345\)\. Run Waymark as that user, or as root: chown 0/,
		);
	});

	it('is refused when it is damaged', () => {
		mkdirSync(join(folder, 'keys'));
		writeFileSync(file, 'short', { mode: 0o600 });
		expect(() => readKeyFile(file, data, true)).toThrow(/damaged: it holds 5 bytes instead of 32/);
	});

	it('stays beside the new one when it is changed, for its owner alone', () => {
		const first = readKeyFile(file, data, true);
		const aside = turnKeyFile(file, data);
		const [second, ...others] = readKeyFiles(file, data);
		expect(second).not.toEqual(first);
		expect(others).toEqual([first]);
		expect(statSync(aside).mode & 0o777).toBe(0o600);
		const again = turnKeyFile(file, data);
		expect(new Set(oldKeyFiles(file))).toEqual(new Set([aside, again]));
		expect(readKeyFiles(file, data)).toHaveLength(3);
	});

	it('is whole when the machine stopped while it was changed, at whatever moment', () => {
		const first = readKeyFile(file, data, true);
		writeFileSync(join(folder, 'keys', '.writing-key'), 'half', { mode: 0o600 });
		expect(readKeyFiles(file, data)).toEqual([first]);
		turnKeyFile(file, data);
		expect(readKeyFiles(file, data)[1]).toEqual(first);
	});

	it('is written back from what was recovered, and never over one that is there', () => {
		const keys = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
		writeKeyFiles(file, data, keys);
		expect(readKeyFiles(file, data)).toEqual(keys);
		expect(() => writeKeyFiles(file, data, [Buffer.alloc(32, 3)])).toThrow(/There is a key file .* already/);
		expect(readFileSync(file)).toEqual(keys[0]);
		expect(() => writeKeyFiles(join(data, 'key'), data, keys)).toThrow(/inside the data folder/);
	});
});
