import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './fences/tools.ts';

const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
	.split('\n')
	.map((line) => line.split('|').map((cell) => cell.trim()))
	.filter((cells) => cells.length === 6 && cells[3]?.startsWith('`'))
	.map(([, word = '', , name = '', where = '']) => ({ word, name: name.replaceAll('`', ''), where: where.replaceAll('`', '') }));

function isExported(name: string, where: string): boolean {
	const file = join(root, where);
	return existsSync(file) && new RegExp(`export (const|type|interface|function|class) ${name}\\b`).test(readFileSync(file, 'utf8'));
}

describe('the glossary', () => {
	it('was read', () => {
		expect(rows.length).toBeGreaterThan(25);
		expect(isExported('Acknowledged', 'src/core/escalation/alert.ts')).toBe(false);
	});

	it.each(rows)('$word is $name in $where', ({ name, where }) => {
		expect(isExported(name, where)).toBe(true);
	});
});
