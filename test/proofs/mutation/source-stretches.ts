import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { choiceOf } from '../fuzz/seeded-choice.ts';

/** Where a mutant may be: a whole file, or lines of it, as Stryker writes them. */
export type Stretch = string;

const FOLDERS = ['src/core/screening', 'src/core/concern'];
/** Rules as data, the questions they are about among them: mutated pattern by pattern (rule-mutants.ts). */
const RULE_TABLES = /^src\/core\/screening\/rules\/(?!fire-rules|all-rules|pattern|rule\b).*\.ts$/;
const NOT_MUTATED = /\.test\.ts$|\.generated\.ts$/;

/** Every source file whose code is mutated. */
export function mutatedFiles(root: string): readonly string[] {
	return FOLDERS.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
	)
		.filter((file) => file.endsWith('.ts') && !NOT_MUTATED.test(file) && !RULE_TABLES.test(file))
		.sort();
}

/** Long enough for most statements to lie in one, short enough for a twentieth to lie in many places. */
const STRETCH = 14;

/**
 * Stretches of lines, chosen by chance and always the same, that make up a share of all lines; everything for a share of one.
 *
 * @param share from 0 to 1.
 * @example stretchesOf(root, 1 / 20) // ['src/core/screening/decide.ts:15-28', …]
 */
export function stretchesOf(root: string, share: number): readonly Stretch[] {
	const files = mutatedFiles(root);
	if (share >= 1) return files;
	const all = files.flatMap((file) => {
		const lines = readFileSync(join(root, file), 'utf8').split('\n').length;
		return Array.from(
			{ length: Math.ceil(lines / STRETCH) },
			(_, at) => `${file}:${at * STRETCH + 1}-${Math.min(lines, (at + 1) * STRETCH)}`,
		);
	});
	const choice = choiceOf(3, all.length);
	const chosen = new Set<Stretch>();
	while (chosen.size < Math.ceil(all.length * share)) chosen.add(choice.one(all));
	return [...chosen].sort();
}

/**
 * All files in so many parts of about as many lines each.
 *
 * @example partsOf(root, 10)[0] // ['src/core/screening/tokens.ts', …]
 */
export function partsOf(root: string, count: number): readonly (readonly Stretch[])[] {
	const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length;
	const sized = mutatedFiles(root).map((file) => ({ file, lines: lines(file) }));
	const parts = Array.from({ length: count }, () => ({ files: [] as string[], lines: 0 }));
	for (const one of sized.sort((a, b) => b.lines - a.lines || a.file.localeCompare(b.file))) {
		const least = parts.reduce((smallest, part) => (part.lines < smallest.lines ? part : smallest));
		least.files.push(one.file);
		least.lines += one.lines;
	}
	return parts.map(({ files }) => files.sort()).filter((files) => files.length > 0);
}
