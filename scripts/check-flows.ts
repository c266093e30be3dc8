import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Flow, FlowError } from '#core/flow/define.ts';
import { gradeOfSet } from '#core/wording/check-words.ts';
import { coverageOf } from './flow-coverage.ts';
import { flowDiagram } from './flow-diagram.ts';
import { questionTable, reachedBy } from './question-table.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const USAGE =
	'Use: npm run flows             checks every flow; writes the question table and the diagrams\n     npm run flows -- --check   checks, writes nothing, and says which of them are out of date\n';

/** What `npm run flows` writes: path from the top of the repository → text. */
export function writtenFiles(flows: readonly Flow[]): ReadonlyMap<string, string> {
	return new Map([
		['docs/question-table.md', questionTable(flows)],
		...flows.map((flow) => [`docs/diagrams/${flow.id.replace('/', '-')}.svg`, flowDiagram(flow)] as const),
	]);
}

/** What a person is told about one flow. */
export function reportOn(flow: Flow): { readonly text: string; readonly isWhole: boolean } {
	const coverage = coverageOf(flow);
	const lines = [
		`${flow.ref}: ${coverage.questions} questions, hash ${flow.hash.slice(0, 12)}`,
		`  reached by path ${coverage.byPath}, by need ${coverage.byNeed}, by pull ${coverage.byPull}; transitions taken ${coverage.transitions}, moves of the floor ${coverage.floorMoves}`,
		`  core path: ${flow.source.core.length} of at most 10: ${flow.source.core.join(' ')}`,
		`  purposes of the core path: ${purposesOf(flow).join(', ')}`,
		`  reading grade of all that a child can read: ${gradeOfSet(flow.source).toFixed(1)} (at most 4)`,
		...flow.issues.map(({ where, why }) => `  worth a look: ${where}: ${why}`),
		...coverage.missed.map((missed) => `  WRONG: ${missed}`),
		...[...flow.order].sort().map((id) => `  ${id.padEnd(4)} ${flow.words(id, 'en').topic.padEnd(36)} reached by: ${reachedBy(flow, id)}`),
	];
	return { text: `${lines.join('\n')}\n`, isWhole: coverage.missed.length === 0 };
}

function purposesOf(flow: Flow): readonly string[] {
	const parts = new Set(flow.source.core.map((id) => flow.question(id)?.section));
	return [...new Set(flow.source.sections.filter(({ id }) => parts.has(id)).flatMap(({ purposes }) => purposes))];
}

/** Loading the registry checks and compiles every flow, so a hard error comes out here. */
async function registered(): Promise<readonly Flow[] | FlowError> {
	try {
		return (await import('#flows/index.ts')).all();
	} catch (error) {
		if (error instanceof FlowError) return error;
		throw error;
	}
}

async function main(args: readonly string[]): Promise<number> {
	if (args.some((arg) => arg !== '--check')) {
		process.stderr.write(USAGE);
		return 2;
	}
	const flows = await registered();
	if (flows instanceof FlowError) {
		process.stderr.write(`${flows.message}\n\n${flows.findings.length} to put right before this flow can be used.\n`);
		return 1;
	}
	const reports = flows.map(reportOn);
	process.stdout.write(`${reports.map(({ text }) => text).join('\n')}\n`);
	const stale = [...writtenFiles(flows)].filter(([path, text]) => !isCurrent(path, text));
	const filesAreRight = args.includes('--check') ? stale.length === 0 : true;
	if (args.includes('--check')) tell(stale, 'Out of date; run “npm run flows”');
	else write(stale);
	return reports.every(({ isWhole }) => isWhole) && filesAreRight ? 0 : 1;
}

function isCurrent(path: string, text: string): boolean {
	return existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path), 'utf8') === text;
}

function write(stale: readonly (readonly [string, string])[]): void {
	for (const [path, text] of stale) {
		mkdirSync(dirname(join(ROOT, path)), { recursive: true });
		writeFileSync(join(ROOT, path), text);
	}
	tell(stale, 'Written');
}

function tell(stale: readonly (readonly [string, string])[], what: string): void {
	const names = stale.map(([path]) => relative(process.cwd(), join(ROOT, path)));
	process.stdout.write(names.length === 0 ? 'The question table and the diagrams are up to date.\n' : `${what}: ${names.join(', ')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	// Whoever reads a pipe may leave before the end, such as “head”.
	process.stdout.on('error', () => process.exit(0));
	process.exitCode = await main(process.argv.slice(2));
}
