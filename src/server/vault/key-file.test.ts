import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKeyFile } from '#server/vault/key-file.ts';

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

	it('is refused when others can read it, and says what to do', () => {
		readKeyFile(file, data, true);
		chmodSync(file, 0o640);
		expect(() => readKeyFile(file, data, true)).toThrow(/chmod 600/);
	});

	it('is refused when it is damaged', () => {
		mkdirSync(join(folder, 'keys'));
		writeFileSync(file, 'short', { mode: 0o600 });
		expect(() => readKeyFile(file, data, true)).toThrow(/damaged: it holds 5 bytes instead of 32/);
	});
});
