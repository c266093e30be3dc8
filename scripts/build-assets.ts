import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'sass';
import { favicon, maskableIcon } from '../src/app/layout/mark-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const FONTS: Readonly<Record<string, string>> = {
	'atkinson-latin.woff2': 'atkinson-hyperlegible-next-latin-wght-normal.woff2',
	'atkinson-latin-ext.woff2': 'atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
};
const FONT_FOLDER = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files';

/** Colours that govuk-frontend writes down itself, in the components that we load, and the token that stands there instead. */
const FIXED_COLOURS: Readonly<Record<string, string>> = { '#651b1b': 'var(--ember)', '#f3f3f3': 'var(--well)' };

/** Physical sides in govuk-frontend's rules, and the side as the language runs: right-to-left then mirrors by itself. */
const SIDES: readonly (readonly [RegExp, string])[] = [
	[/(?<=[{;])(margin|padding)-left:/g, '$1-inline-start:'],
	[/(?<=[{;])(margin|padding)-right:/g, '$1-inline-end:'],
	[/(?<=[{;])border-left(-(?:color|style|width))?:/g, 'border-inline-start$1:'],
	[/(?<=[{;])border-right(-(?:color|style|width))?:/g, 'border-inline-end$1:'],
	[/(?<=[{;])left:/g, 'inset-inline-start:'],
	[/(?<=[{;])right:/g, 'inset-inline-end:'],
	[/(?<=[{;])text-align:left(?=[;}])/g, 'text-align:start'],
	[/(?<=[{;])text-align:right(?=[;}])/g, 'text-align:end'],
];

/** The style sheet of every staff page, compressed, before its fonts have their hashed names. */
export function staffCss(): string {
	return ofStaff('staff.scss');
}

/** What the inbox has besides: no other page of the staff's loads it. */
export function inboxCss(): string {
	return ofStaff('inbox.scss');
}

/** What the phone on screen of the demonstration has besides. */
export function demoPhoneCss(): string {
	return ofStaff('demo-phone.scss');
}

function ofStaff(name: string): string {
	const entry = join(root, 'src/app/styles', name);
	const { css } = compile(entry, { loadPaths: [join(root, 'node_modules')], style: 'compressed', quietDeps: true });
	const themed = Object.entries(FIXED_COLOURS).reduce((text, [fixed, token]) => text.replaceAll(fixed, token), css);
	return SIDES.reduce((text, [physical, logical]) => text.replace(physical, logical), themed);
}

/** The style of the young person's own phone, which stands in each of its pages. Ours alone: nothing of govuk-frontend. */
export function privateCss(): string {
	return compile(join(root, 'src/app/styles/private.scss'), { style: 'compressed' }).css;
}

type Written = { readonly name: string; readonly path: string };

/** Writes `name` with its content's hash in it. The same content has the same name on every machine. */
async function hashed(outDir: string, name: string, content: string | Uint8Array): Promise<Written> {
	const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
	const dot = name.lastIndexOf('.');
	const file = `${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
	await writeFile(join(outDir, file), content);
	return { name, path: `/assets/${file}` };
}

async function styleAndFonts(outDir: string): Promise<readonly Written[]> {
	const fonts = await Promise.all(
		Object.entries(FONTS).map(async ([name, file]) => hashed(outDir, name, await readFile(join(root, FONT_FOLDER, file)))),
	);
	const css = fonts.reduce((text, font) => text.replaceAll(font.name, basename(font.path)), staffCss());
	const besides = [
		['inbox.css', inboxCss()],
		['demo-phone.css', demoPhoneCss()],
	] as const;
	const written = await Promise.all(besides.map(([name, content]) => hashed(outDir, name, content)));
	return [await hashed(outDir, 'staff.css', css), ...written, ...fonts];
}

async function islands(outDir: string): Promise<readonly Written[]> {
	const folder = join(root, 'src/device/islands');
	if (!existsSync(folder)) return [];
	const entries = (await readdir(folder)).filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file));
	return Promise.all(entries.map(async (file) => hashed(outDir, file.replace(/\.tsx?$/, '.js'), await bundled(join(folder, file), 'esm'))));
}

/** Keeps its path, `/sw.js`: a browser asks for it there again to see whether it has changed. */
async function serviceWorker(outDir: string): Promise<readonly Written[]> {
	const entry = join(root, 'src/device/sw/main.ts');
	if (!existsSync(entry)) return [];
	await writeFile(join(outDir, 'sw.js'), await bundled(entry, 'iife'));
	return [{ name: 'sw.js', path: '/sw.js' }];
}

async function bundled(entry: string, format: 'esm' | 'iife'): Promise<Uint8Array> {
	const result = await build({
		entryPoints: [entry],
		absWorkingDir: root,
		bundle: true,
		write: false,
		minify: true,
		format,
		platform: 'browser',
		target: 'es2022',
		jsx: 'automatic',
		jsxImportSource: 'hono/jsx',
		logLevel: 'warning',
	});
	const [file] = result.outputFiles;
	if (file === undefined) throw new Error(`esbuild wrote nothing for ${entry}`);
	return file.contents;
}

async function iconsAndManifest(outDir: string): Promise<readonly Written[]> {
	const icons = [await hashed(outDir, 'favicon.svg', favicon()), await hashed(outDir, 'icon-maskable.svg', maskableIcon())] as const;
	const manifest = {
		name: 'Waymark',
		short_name: 'Waymark',
		start_url: '/today',
		scope: '/',
		display: 'standalone',
		lang: 'en-GB',
		background_color: '#F4F5EF',
		theme_color: '#0E4F49',
		icons: [
			{ src: icons[0].path, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
			{ src: icons[1].path, sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
		],
	};
	return [...icons, await hashed(outDir, 'manifest.webmanifest', JSON.stringify(manifest))];
}

/**
 * Builds everything a browser asks for into `outDir`, flat, and `assets.json` there: logical name → path on the site.
 * All names but `sw.js` carry their content's hash. An island or service worker that does not exist is left out.
 *
 * @example await buildAssets('dist/assets') // { 'staff.css': '/assets/staff-3f9a0c1d.css', 'sw.js': '/sw.js', … }
 */
export async function buildAssets(outDir: string): Promise<Readonly<Record<string, string>>> {
	await rm(outDir, { recursive: true, force: true });
	await mkdir(outDir, { recursive: true });
	const phone = hashed(outDir, 'private.css', privateCss()).then((written) => [written]);
	const parts = await Promise.all([styleAndFonts(outDir), phone, islands(outDir), serviceWorker(outDir), iconsAndManifest(outDir)]);
	const assets = Object.fromEntries(parts.flat().map(({ name, path }) => [name, path]));
	await writeFile(join(outDir, 'assets.json'), JSON.stringify(assets, null, '\t'));
	return assets;
}
