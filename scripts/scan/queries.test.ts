import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../build.mjs';
import { QUERIES } from './queries.ts';

const READ = /\.req\.quer(?:y|ies)\(('[^']+'|[A-Z]+)\)/g;

/** Every name that any page of ours reads from behind the question mark. */
function namesRead(): ReadonlySet<string> {
	const folder = join(root, 'src');
	const files = readdirSync(folder, { recursive: true })
		.map(String)
		.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
	const texts = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
	const constant = (name: string) => new RegExp(`const ${name} = '([^']+)'`).exec(texts)?.[1] ?? `what ${name} is`;
	return new Set([...texts.matchAll(READ)].map(([, name = '']) => (name.startsWith("'") ? name.slice(1, -1) : constant(name))));
}

it('every name that a page reads from an address is scanned', () => {
	const scanned = new Set(Object.values(QUERIES).flatMap((names) => Object.keys(names)));
	const read = namesRead();
	expect(read.size).toBeGreaterThan(10);
	expect([...read].filter((name) => !scanned.has(name))).toEqual([]);
});
