import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadVapidKeys } from './vapid-keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-vapid-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the keys', () => {
	it('are made once, kept for this user only, and read again', () => {
		const path = join(folder, 'once');
		const made = loadVapidKeys(path);
		expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(loadVapidKeys(path)).toEqual(made);
	});

	it('are never made anew over a damaged file', () => {
		const path = join(folder, 'damaged');
		writeFileSync(path, '{"publicKey":"x"}');
		expect(() => loadVapidKeys(path)).toThrow('Put the file back from a backup');
		expect(readFileSync(path, 'utf8')).toBe('{"publicKey":"x"}');
		expect(() => loadVapidKeys(join(folder, 'no-such-folder', 'vapid'))).toThrow('Check that the folder is there');
	});
});
