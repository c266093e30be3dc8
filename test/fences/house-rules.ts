import { posix } from 'node:path';

/** A source file of ours, by its place from the top of the repository. */
export type SourceFile = { readonly path: string; readonly text: string };

/** A rule that no tool knows. `broken` says what is wrong, or nothing. */
export type HouseRule = { readonly name: string; readonly broken: (file: SourceFile) => string | undefined };

const DRAWERS = ['utils', 'helpers', 'common', 'misc', 'types', 'interfaces', 'lib', 'shared'];
const DOORS = ['flows/index.ts', 'db/schema/index.ts'];
/** Composition roots, where the one clock is made. An island is the root of what runs on its page. */
const CLOCKS = /^src\/(server\/(main|clock)\.ts|device\/sw\/main\.ts|device\/islands\/[\w-]+\.ts)$/;
/** What any capability may use: the frame of a page, forms, drawings, the clock, who is signed in and may do what. */
const COMMON_GROUND = /^src\/app\/([\w-]+\.tsx?|(layout|forms|drawing|staff)\/.*|[\w-]+\/[\w-]*ports\.ts)$/;

/** Every other arrow between capabilities is listed here, and the list has no way round. */
export const MAY_ENTER: Readonly<Record<string, readonly string[]>> = {
	access: ['young-people'],
	actions: ['episodes', 'young-people'],
	alerts: ['conversation', 'cover', 'private-page', 'rota', 'screening', 'young-people'],
	card: ['conversation', 'cover', 'room'],
	closing: ['keeping', 'private-page'],
	close: ['actions', 'conversation'],
	codes: ['conversation', 'room'],
	conversation: ['young-people'],
	episodes: ['young-people'],
	inbox: ['alerts', 'cover', 'safe-contact', 'screening', 'texting', 'young-people'],
	keeping: ['young-people'],
	live: ['alerts'],
	looks: ['young-people'],
	'messages-home': ['conversation', 'cover', 'texting', 'young-people'],
	offers: ['episodes', 'young-people'],
	record: ['actions', 'episodes', 'keeping', 'messages-home', 'offers', 'rights', 'safe-contact', 'screening', 'today', 'young-people'],
	faces: ['conversation', 'room'],
	'hand-over': ['card', 'conversation', 'room'],
	'private-page': ['conversation', 'cover', 'room'],
	people: ['sign-in'],
	practice: ['conversation', 'young-people'],
	report: ['conversation', 'close', 'episodes', 'offers', 'rights'],
	rights: ['actions', 'conversation', 'episodes', 'looks', 'offers', 'screening', 'young-people'],
	screening: ['conversation', 'young-people'],
	room: ['close', 'conversation', 'cover'],
	'safe-contact': ['cover', 'texting', 'young-people'],
	rota: ['cover'],
	'sign-in': ['codes'],
	texting: ['conversation', 'cover', 'private-page', 'room', 'young-people'],
	today: ['access', 'actions', 'alerts', 'cover', 'episodes', 'inbox', 'messages-home', 'offers', 'rota', 'sign-in', 'young-people'],
};

const isTest = (path: string) => /\.test\.tsx?$/.test(path) || /^(test|scripts)\//.test(path);

/** Code without its comments, so that a comment may name what code may not do. */
function codeOf(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

function found(file: SourceFile, pattern: RegExp): string | undefined {
	return pattern.exec(codeOf(file.text))?.[0];
}

function importsOf(file: SourceFile): string[] {
	return [...codeOf(file.text).matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

function zoneOf(path: string): string {
	return /^src\/device\/[^/]+|^src\/[^/]+|^[^/]+/.exec(path)?.[0] ?? path;
}

/** Where an import leads, for one of ours; packages and Node lead nowhere here. */
function target(file: SourceFile, specifier: string): string | undefined {
	if (specifier.startsWith('.')) return posix.join(posix.dirname(file.path), specifier);
	return specifier.startsWith('#app/') ? `src/${specifier.slice(1)}` : undefined;
}

function capabilityOf(path: string): string | undefined {
	return /^src\/app\/([^/]+)\//.exec(path)?.[1];
}

/** The composition of the whole app is the one place that meets every capability. */
function entersSibling(file: SourceFile): string | undefined {
	const own = capabilityOf(file.path);
	if (own === undefined || isTest(file.path)) return undefined;
	return importsOf(file).find((specifier) => {
		const to = target(file, specifier);
		const other = to === undefined ? undefined : capabilityOf(to);
		return to !== undefined && other !== undefined && other !== own && !MAY_ENTER[own]?.includes(other) && !COMMON_GROUND.test(to);
	});
}

function leavesZone(file: SourceFile): string | undefined {
	if (isTest(file.path)) return undefined;
	return importsOf(file).find((specifier) => specifier.startsWith('.') && zoneOf(target(file, specifier) ?? '') !== zoneOf(file.path));
}

export const HOUSE_RULES: readonly HouseRule[] = [
	{
		name: 'no drawers',
		broken: ({ path }) => {
			const parts = path.replace(/(\.test)?\.\w+$/, '').split('/');
			const drawer = parts.find((part) => DRAWERS.includes(part));
			return drawer ?? (parts.at(-1) === 'index' && !DOORS.includes(path) ? 'index' : undefined);
		},
	},
	{
		name: 'one clock and one source of ids',
		broken: (file) =>
			CLOCKS.test(file.path) || isTest(file.path)
				? undefined
				: found(file, /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b|\bTemporal\.Now\b/),
	},
	{
		name: 'only config reads the environment',
		broken: (file) =>
			file.path === 'src/server/config.ts' || isTest(file.path) ? undefined : found(file, /\bprocess\.env\b|\bimport\.meta\.env\b/),
	},
	{
		name: 'only the dialect opens a transaction',
		broken: (file) =>
			file.path.startsWith('db/dialect/') || isTest(file.path)
				? undefined
				: found(file, /\.transaction\(|['"`]\s*(begin (immediate|transaction|exclusive)|savepoint \w+)/i),
	},
	{ name: 'a capability is entered by its ports', broken: entersSibling },
	{ name: 'a relative import stays in its zone', broken: leavesZone },
	{
		name: 'no forced types',
		broken: (file) => found(file, /\bas unknown as\b/) ?? /@ts-(expect-error|ignore|nocheck)/.exec(file.text)?.[0],
	},
	{ name: 'nothing unfinished', broken: ({ text }) => /\b(TO[D]O|FIX[M]E|X[X]X)\b/.exec(text)?.[0] },
	{ name: 'test titles are plain sentences', broken: (file) => found(file, /\b(it|test)(\.each\([^)]*\))?\(\s*['"`]should\b/) },
	{ name: 'no test runs alone', broken: (file) => found(file, /\b(it|test|describe)\.only\b/) },
	{ name: 'no module of ours is mocked', broken: (file) => found(file, /\bvi\.(mock|doMock)\(\s*['"`][#.]/) },
	{ name: 'no machine is named', broken: ({ text }) => /\/work\/(main|shared)|\/root\/|registry\.[\w-]+\.(org|com)/.exec(text)?.[0] },
];
