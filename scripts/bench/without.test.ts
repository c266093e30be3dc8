import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../build.mjs';
import { CHANGES, changedTexts, PARTS, withoutParts } from './without.ts';

it.each(PARTS)('the app without %s is another text, made from the source as it stands now', (part) => {
	const texts = changedTexts(CHANGES[part]);
	expect(texts.size).toBeGreaterThan(0);
	for (const [path, text] of texts) expect(text).not.toBe(readFileSync(path, 'utf8'));
});

it('a source that is not as it was is a fault, so that nothing is measured against itself', () => {
	const gone = { file: 'src/app/staff/allow.tsx', from: 'no such words', to: '' };
	expect(() => changedTexts([gone])).toThrow('src/app/staff/allow.tsx has no “no such words” any more');
});

it('with every part in it the bundler is the bundler', async () => {
	const esbuild = await import('esbuild');
	expect(withoutParts(esbuild, [])).toBe(esbuild);
});

it('only the files of a part are changed', async () => {
	const entry = join(root, 'src/app/staff/allow.tsx');
	const bundled = async (parts: readonly (typeof PARTS)[number][]) => {
		const { build } = withoutParts(await import('esbuild'), parts);
		const result = await build({ entryPoints: [entry], write: false, bundle: true, packages: 'external', format: 'esm', external: ['#*'] });
		return result.outputFiles?.[0]?.text ?? '';
	};
	const [whole, without, other] = [await bundled([]), await bundled(['permission']), await bundled(['headers'])];
	expect(without).toContain('return next();\n    if (!may(');
	expect(whole).not.toContain('if (c)');
	expect(other).toBe(whole);
});
