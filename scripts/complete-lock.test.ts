import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completed, type Lock, machineOf, missingFromLock } from './complete-lock.mjs';

const ours = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lock;

describe('the lock file', () => {
	it('names a package for every machine, so that a fresh clone installs: npm run lock', () => {
		expect(missingFromLock(ours).map(([path]) => path)).toEqual([]);
	});

	it('names a whole version for every package', () => {
		const odd = Object.entries(ours.packages).filter(([path, { version }]) => path !== '' && !/^\d+\.\d+\.\d+/.test(version ?? ''));
		expect(odd.map(([path]) => path)).toEqual([]);
	});

	it('gives no download address, so that any registry serves', () => {
		expect(JSON.stringify(ours)).not.toContain('"resolved"');
	});

	it('gains what is missing as optional, of the version that its parent names', () => {
		const lock = {
			packages: { 'node_modules/tool': { dev: true, optionalDependencies: { 'tool-win32-x64': '^1.2.3', 'tool-aix-ppc64': '2.6.8' } } },
		};
		expect(completed(lock).packages['node_modules/tool-win32-x64']).toEqual({
			version: '1.2.3',
			os: ['win32'],
			cpu: ['x64'],
			dev: true,
			optional: true,
		});
		expect(completed(lock).packages['node_modules/tool-aix-ppc64']?.version).toBe('2.6.8');
		expect(missingFromLock(completed(lock))).toEqual([]);
	});
});

describe('the machine that a package is for', () => {
	it.each([
		['@biomejs/cli-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
		['@oxc-parser/binding-linux-ppc64-gnu', { os: ['linux'], cpu: ['ppc64'], libc: ['glibc'] }],
		['@oxc-parser/binding-win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
		['@esbuild/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
	])('%s', (name, machine) => {
		expect(machineOf(name)).toEqual(machine);
	});
});
