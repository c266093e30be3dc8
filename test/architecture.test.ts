import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleOf, mustNotShip } from './fences/bundle.ts';
import { HOUSE_RULES, MAY_ENTER, type SourceFile } from './fences/house-rules.ts';
import { biomeFindings, type Findings, filesIn, fixtureRepository, root, tscFindings } from './fences/tools.ts';

/**
 * A fence that nobody has seen bite is a decoration. Every fixture under fences/tree says in its first line who must
 * refuse it, or that nobody may.
 */
const MADE: Readonly<Record<string, string>> = {
	'src/core/too-long.ts': `// refused by biome: noExcessiveLinesPerFile\n${Array.from({ length: 301 }, (_, n) => `export const line${n} = ${n};`).join('\n')}\n`,
	'src/core/long-function.ts': `// refused by biome: noExcessiveLinesPerFunction\nexport function add(sum: number): number {\n\tlet all = sum;\n${'\tall += 1;\n'.repeat(40)}\treturn all;\n}\n`,
	'src/core/unfinished.ts': `// refused by house rule: nothing unfinished\n// TO${'DO'}: the other half\nexport const half = 1;\n`,
	'src/core/alone.test.ts': `// refused by house rule: no test runs alone\nit.${'only'}('adds up', () => undefined);\n`,
};

const repository = fixtureRepository(MADE);
afterAll(() => rmSync(repository, { recursive: true }));

const fixtures = filesIn(repository, ['src', 'flows', 'db']).map((file) => ({
	...file,
	verdict: file.text.split('\n')[0]?.replace('// ', '') ?? '',
}));
const byBiome = biomeFindings(repository);
const byTsc = tscFindings(repository);

function brokenRules(file: SourceFile): string[] {
	return HOUSE_RULES.filter((rule) => rule.broken(file) !== undefined).map((rule) => rule.name);
}

function judges(file: SourceFile): Record<string, readonly string[]> {
	const of = (findings: Findings) => [...(findings.get(file.path) ?? [])];
	return { biome: of(byBiome), tsc: of(byTsc), 'house rule': brokenRules(file) };
}

describe('every fence bites', () => {
	it.each(fixtures.filter((file) => file.verdict.startsWith('refused')))('$path is $verdict', (file) => {
		const [, judge = '', what = ''] = /^refused by (biome|tsc|house rule): (.+)$/.exec(file.verdict) ?? [];
		expect(judges(file)[judge]).toContain(what);
	});

	it.each(fixtures.filter((file) => file.verdict === 'accepted'))('$path is let through', (file) => {
		expect(judges(file)).toEqual({ biome: [], tsc: [], 'house rule': [] });
	});

	it('is told by every fixture who judges it', () => {
		const odd = fixtures.filter((file) => !/^(accepted|a place to import from|refused by (biome|tsc|house rule): .+)$/.test(file.verdict));
		expect(odd.map((file) => file.path)).toEqual([]);
	});

	it('has a fixture for every house rule', () => {
		const proved = fixtures.map((file) => file.verdict.replace('refused by house rule: ', ''));
		expect(HOUSE_RULES.map((rule) => rule.name).filter((name) => !proved.includes(name))).toEqual([]);
	});

	it('has a fixture for every zone that Biome fences', () => {
		const overrides = (
			JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as { overrides: { includes: string[]; linter: object }[] }
		).overrides;
		const zones = overrides
			.filter((part) => JSON.stringify(part.linter).includes('noRestrictedImports'))
			.map((part) => part.includes[0]?.replace('/**', '') ?? '');
		const fenced = fixtures
			.filter((file) => file.verdict.endsWith('noRestrictedImports') || file.verdict === 'accepted')
			.map((file) => file.path);
		expect(zones.length).toBeGreaterThan(8);
		expect(zones.filter((zone) => !fenced.some((path) => path.startsWith(zone)))).toEqual([]);
	});
});

describe('our own code', () => {
	const ours = filesIn(root, ['src', 'flows', 'db', 'scripts', 'test']).filter((file) => !file.path.startsWith('test/fences/'));

	it('was found', () => {
		expect(ours.length).toBeGreaterThan(60);
		expect(existsSync(join(root, 'test/fences/tree/src/core/allowed.ts'))).toBe(true);
	});

	it('names no machine in its pages and settings either', () => {
		const rule = HOUSE_RULES.find(({ name }) => name === 'no machine is named');
		const inFolders = filesIn(root, ['docs', 'flows', '.ci'], /\.(md|json)$|^run$/);
		const onTop = ['README.md', 'CHANGELOG.md', 'package.json', 'biome.json', '.npmrc', '.gitignore'].map((path) => ({
			path,
			text: readFileSync(join(root, path), 'utf8'),
		}));
		const broken = [...inFolders, ...onTop].filter((file) => rule?.broken(file) !== undefined);
		expect(inFolders.length).toBeGreaterThan(8);
		expect(broken.map((file) => file.path)).toEqual([]);
	});

	it('lists arrows between capabilities that lead nowhere in a circle', () => {
		const reach = (from: string, seen: readonly string[] = []): readonly string[] =>
			(MAY_ENTER[from] ?? []).flatMap((to) => (seen.includes(to) ? [to] : [to, ...reach(to, [...seen, to])]));
		expect(Object.keys(MAY_ENTER).filter((capability) => reach(capability).includes(capability))).toEqual([]);
	});

	it.each(HOUSE_RULES)('keeps the rule: $name', (rule) => {
		const broken = ours.map((file) => ({ path: file.path, what: rule.broken(file) })).filter(({ what }) => what !== undefined);
		expect(broken.map(({ path, what }) => `${path}: ${what}`)).toEqual([]);
	});
});

describe('what ships to a browser', () => {
	/** Kilobytes after gzip. An island helps a page that works without it, so it stays small. */
	/** In kB. The one island that carries a library is met at the door only. */
	const BUDGET = { island: 3, passkey: 4, serviceWorker: 60 };
	const budgetOf = (entry: string) =>
		entry.includes('/sw/') ? BUDGET.serviceWorker : entry.endsWith('/passkey.ts') ? BUDGET.passkey : BUDGET.island;
	const islands = filesIn(root, ['src/device/islands']).map((file) => file.path);
	const workers = filesIn(root, ['src/device/sw']).map((file) => file.path);
	const entries = [...islands, ...workers.filter((path) => path.endsWith('/main.ts'))].filter((path) => !path.endsWith('.test.ts'));

	it('refuses a bundle that reaches the server or the database', async () => {
		const reaching = await bundleOf(repository, 'src/device/islands/imports-server.ts');
		expect(mustNotShip(reaching)).toEqual(['src/server/near.ts']);
		expect(mustNotShip(await bundleOf(repository, 'src/device/islands/imports-node.ts'))).toEqual(['node:fs']);
		expect(mustNotShip(await bundleOf(repository, 'src/device/islands/imports-db.ts'))).toEqual(['db/near.ts']);
	});

	it('weighs what it bundles', async () => {
		expect((await bundleOf(repository, 'src/core/too-long.ts')).gzipped / 1024).toBeLessThan(BUDGET.island);
		expect((await bundleOf(repository, 'src/app/alerts/imports-drizzle.ts')).gzipped / 1024).toBeGreaterThan(BUDGET.island);
	});

	it.each(entries)('%s carries nothing of the server and keeps to its budget', async (entry) => {
		const bundle = await bundleOf(root, entry);
		expect(mustNotShip(bundle)).toEqual([]);
		expect(bundle.gzipped / 1024).toBeLessThan(budgetOf(entry));
	});
});
