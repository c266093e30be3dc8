import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, root } from './fences/tools.ts';
import { titlesIn } from './support/test-titles.ts';

const page = readFileSync(join(root, 'docs/safeguarding.md'), 'utf8');
const tests = filesIn(root, ['src', 'flows', 'db', 'test'])
	.filter(
		(file) =>
			/\.(test|contract)\.tsx?$/.test(file.path) && !file.path.startsWith('test/fences/') && file.path !== 'test/safeguarding.test.ts',
	)
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

const declared = new Set(tests.flatMap(titlesIn));
const isTitle = (title: string): boolean => declared.has(title);

describe('the titles of tests', () => {
	it('are those of tests that run, however they are written', () => {
		const text = [
			"it('one', () => {});",
			'test("it\'s two", () => {});',
			'it(`three`, () => {});',
			"it.each([['x', (1)]])('four %s', () => {});",
			"it.each<Row>(rows)(\n'five', () => {});",
			"describe.each(kinds)('group', () => { it('six', () => expect(/it('no')/.test('x')).toBe(true)); });",
		].join('\n');
		expect(titlesIn(text)).toEqual(['one', "it's two", 'three', 'four %s', 'five', 'six']);
	});

	it('are not what stands in a comment, in a string, behind a skip or behind a condition', () => {
		const text = [
			"// it('a', () => {});",
			"/* it('b', () => {}); */",
			"expect('c').toBe(\"it('d', () => {})\");",
			"it.skip('e', () => {});",
			"it.todo('f');",
			"it.skipIf(!tool)('g', () => {});",
			"describe.skip('h', () => { it('i', () => {}); });",
			"submit('j'); page.it('k');",
			"describe('l', () => {});",
			"it('kept', () => {});",
		].join('\n');
		expect(titlesIn(text)).toEqual(['kept']);
	});
});

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
