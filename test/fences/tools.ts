import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './house-rules.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a tool said about each file: `src/core/x.ts` → the rules or error codes. */
export type Findings = ReadonlyMap<string, ReadonlySet<string>>;

/** Every source file under these folders, by its place from `from`. */
export function filesIn(from: string, folders: readonly string[], kinds = /\.(ts|tsx|mjs|mts)$/): SourceFile[] {
	return folders.flatMap((folder) =>
		readdirSync(join(from, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && kinds.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => ({ path: relative(from, path), text: readFileSync(path, 'utf8') })),
	);
}

/** A repository of nothing but fixtures, under the real configuration of every tool. */
export function fixtureRepository(more: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'fences-'));
	cpSync(join(root, 'test/fences/tree'), folder, { recursive: true });
	for (const [path, text] of Object.entries(more)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const zones = ['src/core', 'src/app', 'src/server', 'src/device/sw', 'src/device/islands', 'db', 'flows'];
	for (const file of ['tsconfig.base.json', 'package.json', ...zones.map((zone) => `${zone}/tsconfig.json`)])
		cpSync(join(root, file), join(folder, file));
	const biome = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as Record<string, unknown>;
	writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...biome, vcs: { enabled: false } }));
	writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ files: [], references: zones.map((path) => ({ path })) }));
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
	return folder;
}

function runTool(folder: string, name: string, args: readonly string[]): string {
	const answer = spawnSync(join(root, 'node_modules/.bin', name), args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
	if (answer.error !== undefined) throw new Error(`${name} did not start`, { cause: answer.error });
	return answer.stdout;
}

function gather(pairs: Iterable<readonly [string, string]>): Findings {
	const findings = new Map<string, Set<string>>();
	for (const [path, what] of pairs) findings.set(path, (findings.get(path) ?? new Set()).add(what));
	return findings;
}

type BiomeReport = {
	readonly diagnostics: readonly { readonly category?: string; readonly location?: { readonly path?: string | { file?: string } } }[];
};

/** Biome's lint rules, by their short names. */
export function biomeFindings(folder: string): Findings {
	const report = JSON.parse(runTool(folder, 'biome', ['lint', '--reporter=json', '--max-diagnostics=none', '.'])) as BiomeReport;
	return gather(
		report.diagnostics.map(({ category, location }) => {
			const path = typeof location?.path === 'string' ? location.path : (location?.path?.file ?? '');
			return [path.replace(/^\.\//, ''), category?.split('/').at(-1) ?? ''] as const;
		}),
	);
}

/** The compiler's error codes. */
export function tscFindings(folder: string): Findings {
	const said = runTool(folder, 'tsc', ['-b', '--pretty', 'false']);
	return gather([...said.matchAll(/^(.+?)\(\d+,\d+\): error (TS\d+)/gm)].map((match) => [match[1] ?? '', match[2] ?? ''] as const));
}
