/**
 * Builds what `npm start` serves: two server bundles (one for each database) and the browser's assets. Plain
 * JavaScript, because starting must not need the tools of development. Does nothing when no source has changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** What a build is made from. Tests and words for people are left out: changing them changes no bundle. */
const SOURCES = ['src', 'flows', 'db', 'scripts/build.mjs', 'scripts/build-assets.ts', 'package.json', 'package-lock.json'];
const NOT_SOURCES = /\.test\.tsx?$|\.md$|(^|\/)transcripts\//;

function filesUnder(path) {
	const full = join(root, path);
	if (!existsSync(full)) return [];
	const entries = readdirSync(join(full, '.'), { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)));
}

/** One hash over every source file's place and content. */
export function hashOfSources() {
	const hash = createHash('sha256');
	const files = SOURCES.flatMap((path) => (/\.\w+$/.test(path) ? [path] : filesUnder(path)));
	for (const file of files.sort()) {
		if (NOT_SOURCES.test(file) || !existsSync(join(root, file))) continue;
		hash
			.update(file)
			.update('\0')
			.update(readFileSync(join(root, file)))
			.update('\0');
	}
	return hash.digest('hex');
}

/** A module still finds its neighbours (migrations, say) by `import.meta.url` after it has moved into a bundle. */
function keepPlaces(outdir) {
	return {
		name: 'keep-places',
		setup(build) {
			build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
				const text = readFileSync(path, 'utf8');
				const here = JSON.stringify(relative(outdir, path));
				const contents = text.replaceAll('import.meta.url', `new URL(${here}, import.meta.url).href`);
				return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
			});
		},
	};
}

/** Packages with a part that is not JavaScript: they cannot go into a bundle. */
const NATIVE = ['better-sqlite3'];
const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/** `whole`: packages go in as well, so that a process that lives for a moment starts in a quarter of the time. */
export async function bundle(esbuild, entry, outfile, conditions, whole = false) {
	const result = await esbuild.build({
		entryPoints: [join(root, entry)],
		outfile,
		absWorkingDir: root,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node22',
		...(whole ? { external: NATIVE, banner: { js: REQUIRE } } : { packages: 'external' }),
		conditions,
		jsx: 'automatic',
		jsxImportSource: 'hono/jsx',
		sourcemap: true,
		metafile: true,
		logLevel: 'warning',
		plugins: [keepPlaces(dirname(outfile))],
	});
	return result.metafile;
}

/** Server bundles by name; each is also the name of its metafile in `dist/meta`. */
const SERVERS = { sqlite: [], postgres: ['postgres'] };

/** What runs beside the server, for each database too: `npm run keys` is `keys-sqlite.js` or `keys-postgres.js`. */
const COMMANDS = { keys: 'src/server/keys/main.ts' };

/** What needs no database at all. */
const ALONE = { watchdog: 'src/server/watchdog/main.ts' };

async function buildServers(esbuild, dist) {
	for (const [name, entry] of Object.entries(ALONE)) await bundle(esbuild, entry, join(dist, 'server', `${name}.js`), []);
	for (const [name, conditions] of Object.entries(SERVERS)) {
		const metafile = await bundle(esbuild, 'src/server/main.ts', join(dist, 'server', `${name}.js`), conditions);
		writeFileSync(join(dist, 'meta', `server-${name}.json`), JSON.stringify(metafile));
		for (const [command, entry] of Object.entries(COMMANDS)) {
			await bundle(esbuild, entry, join(dist, 'server', `${command}-${name}.js`), conditions);
		}
	}
}

async function buildBrowserAssets(esbuild, dist) {
	const builder = join(dist, 'build', 'build-assets.js');
	await bundle(esbuild, 'scripts/build-assets.ts', builder, []);
	const { buildAssets } = await import(pathToFileURL(builder).href);
	await buildAssets(join(dist, 'assets'));
}

/**
 * Builds into `dist` unless what is there was made from these very sources.
 *
 * @returns {Promise<'fresh' | 'built'>}
 */
export async function build() {
	const dist = join(root, 'dist');
	const note = join(dist, 'build', 'sources.txt');
	const hash = hashOfSources();
	if (existsSync(note) && readFileSync(note, 'utf8') === hash) return 'fresh';
	const esbuild = await import('esbuild');
	rmSync(note, { force: true });
	for (const folder of ['meta', 'server', 'assets', 'build']) mkdirSync(join(dist, folder), { recursive: true });
	await buildServers(esbuild, dist);
	await buildBrowserAssets(esbuild, dist);
	writeFileSync(`${note}.new`, hash);
	renameSync(`${note}.new`, note);
	return 'built';
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	process.stderr.write(`build: ${await build()}\n`);
}
