import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAssets } from './build-assets.ts';

const outDir = mkdtempSync(join(tmpdir(), 'assets-'));
let assets: Readonly<Record<string, string>> = {};

beforeAll(async () => {
	assets = await buildAssets(outDir);
});

afterAll(() => rmSync(outDir, { recursive: true }));

const fileOf = (path: string): string => join(outDir, path.replace(/^\/(assets\/)?/, ''));

describe('building what a browser asks for', () => {
	it('writes the names that it gives, and gives the names that it writes', () => {
		expect(JSON.parse(readFileSync(join(outDir, 'assets.json'), 'utf8'))).toEqual(assets);
		const given = Object.values(assets).map(fileOf).sort();
		const written = readdirSync(outDir)
			.filter((file) => file !== 'assets.json')
			.map((file) => join(outDir, file))
			.sort();
		expect(given).toEqual(written);
	});

	it('has the style, both fonts, the icons and the manifest', () => {
		expect(Object.keys(assets)).toEqual(
			expect.arrayContaining([
				'staff.css',
				'inbox.css',
				'atkinson-latin.woff2',
				'atkinson-latin-ext.woff2',
				'favicon.svg',
				'icon-maskable.svg',
				'manifest.webmanifest',
			]),
		);
	});

	it('gives every name but the service worker its content’s hash', () => {
		for (const [name, path] of Object.entries(assets)) {
			expect(path).toMatch(name === 'sw.js' ? /^\/sw\.js$/ : /^\/assets\/[\w-]+-[0-9a-f]{8}\.\w+$/);
		}
	});

	it('points the style at the fonts under their hashed names', () => {
		const css = readFileSync(fileOf(assets['staff.css'] ?? ''), 'utf8');
		for (const font of ['atkinson-latin.woff2', 'atkinson-latin-ext.woff2']) {
			expect(css).toContain(assets[font]?.replace('/assets/', ''));
			expect(css).not.toContain(font);
		}
	});

	it('keeps the style and the script of the young person’s own page small, and free of what staff pages load', () => {
		const [style, script] = ['private.css', 'private.js'].map((name) => readFileSync(fileOf(assets[name] ?? ''), 'utf8'));
		expect(gzipSync(style ?? '').length).toBeLessThan(3_000);
		expect(gzipSync(script ?? '').length).toBeLessThan(3_000);
		expect(style).not.toMatch(/govuk|url\(|@import|@font-face|(margin|padding|border|inset)-(left|right)|[{;](left|right):/);
		expect(`${style}${script}`).not.toMatch(/waymark|localStorage|sessionStorage|indexedDB|innerHTML|serviceWorker|<\/(style|script)/i);
	});

	it('gives the same content the same name a second time', async () => {
		const again = mkdtempSync(join(tmpdir(), 'assets-'));
		expect(await buildAssets(again)).toEqual(assets);
		rmSync(again, { recursive: true });
	});
});
