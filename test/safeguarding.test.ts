import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, root } from './fences/tools.ts';

const page = readFileSync(join(root, 'docs/safeguarding.md'), 'utf8');
const tests = filesIn(root, ['src', 'flows', 'db', 'test'])
	.filter((file) => /\.test\.tsx?$/.test(file.path) && !file.path.startsWith('test/fences/') && file.path !== 'test/safeguarding.test.ts')
	.map((file) => file.text);

type Row = { readonly hazard: string; readonly never: string; readonly titles: readonly string[] };

const rows: readonly Row[] = page
	.split('\n')
	.filter((line) => line.startsWith('| ') && !line.startsWith('| hazard'))
	.map((line) => line.split('|').map((cell) => cell.trim()))
	.map(([, hazard = '', never = '', proof = '']) => ({
		hazard,
		never,
		titles: [...proof.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
	}));

/** A title as it stands in a test file: the whole text of a quoted string, never a part of one. */
function isTitle(title: string): boolean {
	const quoted = [`'${title}'`, `"${title}"`, `\`${title}\``];
	return tests.some((text) => quoted.some((literal) => text.includes(literal)));
}

describe('the table of hazards', () => {
	it('was read', () => {
		expect(rows.length).toBeGreaterThan(20);
		expect(isTitle('a test that nobody wrote')).toBe(false);
	});

	it.each(rows)('$hazard: says what must never happen and names tests that exist', ({ never, titles }) => {
		expect(never).not.toBe('');
		expect(titles.length).toBeGreaterThan(0);
		expect(titles.filter((title) => !isTitle(title))).toEqual([]);
	});
});
