import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { demoPhoneCss } from '../../../scripts/build-assets.ts';

const css = demoPhoneCss();

it('mirrors in right-to-left, moves nothing by itself, loads nothing and writes no colour of its own', () => {
	expect(css.length).toBeGreaterThan(500);
	expect(css).not.toMatch(/[{;](?:margin|padding|border)-(?:left|right)\b|[{;](?:left|right):|text-align:(?:left|right)/);
	expect(css).not.toMatch(/[{;](?:animation|transition)\b|@keyframes|url\(|@import|#[0-9a-f]{3,6}\b(?![^{]*\{)/i);
});

it('stays small: it is loaded beside the style of every staff page', () => {
	expect(gzipSync(css).byteLength).toBeLessThan(1_500);
});
