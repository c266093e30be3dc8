import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isNodeNewEnough, missingPackages, setToInstall } from './bootstrap.mjs';

type Entries = Record<string, { version?: string; dev?: boolean; optional?: boolean }>;

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'bootstrap-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const wanted: Entries = {
	'': { version: '0.1.0' },
	'node_modules/hono': { version: '4.0.0' },
	'node_modules/vitest': { version: '5.0.0', dev: true },
	'node_modules/@esbuild/win32-x64': { version: '1.0.0', optional: true },
};

function lock(packages: Entries): void {
	writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
}

function installed(packages: Entries): void {
	for (const path of Object.keys(packages)) {
		mkdirSync(join(root, path), { recursive: true });
		writeFileSync(join(root, path, 'package.json'), '{}');
	}
	mkdirSync(dirname(join(root, 'node_modules', 'x')), { recursive: true });
	writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

describe('what is missing', () => {
	it('is everything on a fresh clone, except packages for other machines', () => {
		lock(wanted);
		expect(missingPackages(root, 'full')).toEqual(['hono', 'vitest']);
		expect(missingPackages(root, 'serve')).toEqual(['hono']);
	});

	it('is nothing when the installed versions are those of the lock file', () => {
		lock(wanted);
		installed({ 'node_modules/hono': { version: '4.0.0' } });
		expect(missingPackages(root, 'serve')).toEqual([]);
		expect(missingPackages(root, 'full')).toEqual(['vitest']);
	});

	it('is a package with another version than the lock file names', () => {
		lock(wanted);
		installed({ 'node_modules/hono': { version: '3.9.9' } });
		expect(missingPackages(root, 'serve')).toEqual(['hono']);
	});

	it('is a package whose folder was deleted, whatever the note says', () => {
		lock(wanted);
		installed({ 'node_modules/hono': { version: '4.0.0' } });
		rmSync(join(root, 'node_modules/hono'), { recursive: true });
		expect(missingPackages(root, 'serve')).toEqual(['hono']);
	});
});

describe('what to install', () => {
	it('never takes the tools of development away again', () => {
		installed({ 'node_modules/vitest': { version: '5.0.0', dev: true } });
		expect(setToInstall(root, 'serve')).toBe('full');
	});

	it('is what was asked for where nothing is installed', () => {
		expect(setToInstall(root, 'serve')).toBe('serve');
		expect(setToInstall(root, 'full')).toBe('full');
	});
});

describe('the Node that a command gets', () => {
	it.each([
		['v20.20.2', false],
		['v22.11.0', false],
		['v22.12.0', true],
		['v24.21.0', true],
		['', false],
	])('%s is new enough: %s', (version, enough) => {
		expect(isNodeNewEnough(version)).toBe(enough);
	});
});
