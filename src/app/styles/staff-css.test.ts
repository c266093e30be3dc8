import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { staffCss } from '../../../scripts/build-assets.ts';

const css = staffCss();
const palette = readFileSync('node_modules/govuk-frontend/dist/govuk/settings/_colours-palette--internal.scss', 'utf8');
/** What GOV.UK used before its present palette. */
const OLD = '#1d70b8 #00703c #005a30 #002d18 #ffdd00 #d4351c #0b0c0c #f3f2f1 #b1b4b6 #505a5f #003078 #4c2c92 #912b88'.split(' ');
const GOVUK = [...OLD, ...[...palette.matchAll(/#[0-9a-f]{6}/g)].map(([hex]) => hex)].filter((hex) => hex !== '#ffffff');

describe('the staff style sheet', () => {
	it('has a long list of colours to keep out', () => {
		expect(GOVUK.length).toBeGreaterThan(60);
	});

	it.each(GOVUK)('holds nothing in %s', (hex) => {
		expect(css.toLowerCase()).not.toContain(hex);
	});

	it('names neither the typeface nor the crown of GOV.UK', () => {
		expect(css).not.toMatch(/GDS|Transport|crown/i);
	});

	it('has no physical left or right, so that right-to-left mirrors it', () => {
		expect(css).not.toMatch(/[{;](?:margin|padding|border)-(?:left|right)\b/);
		expect(css).not.toMatch(/[{;](?:left|right):/);
		expect(css).not.toMatch(/text-align:(?:left|right)/);
	});

	it('moves nothing by itself', () => {
		expect(css).not.toMatch(/[{;](?:animation|transition)\b|@keyframes/);
	});

	it('loads nothing from anywhere else', () => {
		const urls = [...css.matchAll(/url\(([^)]*)\)/g)].map(([, url = '']) => url.replaceAll('"', ''));
		expect(urls.sort()).toEqual(['atkinson-latin-ext.woff2', 'atkinson-latin.woff2']);
	});

	it('stays small', () => {
		expect(gzipSync(css).byteLength).toBeLessThan(20_000);
	});
});
