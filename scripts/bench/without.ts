import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build.mjs';

/** What stands before and beside every page for the sake of security, part by part. */
export const PARTS = ['sign-in', 'permission', 'read-audit', 'headers'] as const;
export type Part = (typeof PARTS)[number];

type Esbuild = typeof import('esbuild');
type Change = { readonly file: string; readonly from: string; readonly to: string };

/** What each part is in the source, and what it would be if it did nothing. A source that changed so that this is no more there is a fault. */
export const CHANGES: Readonly<Record<Part, readonly Change[]>> = {
	'sign-in': [
		// Whoever holds the cookie once is known for good: no lookup, no end of a session, no lock.
		{
			file: 'src/server/web/session-reader.ts',
			from: 'await sessions.find(',
			to: '((globalThis.found ??= {})[token] ??= await sessions.find(',
		},
		{ file: 'src/server/web/session-reader.ts', from: 'token, clock.now());\n		if', to: 'token, clock.now()));\n		if' },
		{
			file: 'src/app/sign-in/idle-lock.ts',
			from: 'return async (c, next) => {',
			to: 'return async (c, next) => {\n		if (c) return next();',
		},
	],
	permission: [
		{ file: 'src/app/staff/allow.tsx', from: 'return async (c, next) => {', to: 'return async (c, next) => {\n		if (c) return next();' },
		{
			file: 'src/app/access/within-sight.tsx',
			from: 'return async (c, next) => {',
			to: 'return async (c, next) => {\n		if (c) return next();',
		},
		{
			file: 'src/app/staff/sight.ts',
			from: 'return access.facts(',
			to: 'return Promise.resolve({ closed: new Set(), only: null });\n	return access.facts(',
		},
	],
	'read-audit': [{ file: 'src/app/staff/audit-read.ts', from: 'const audit = reads', to: 'return;\n	const audit = reads' }],
	headers: [
		{ file: 'src/server/web/security-headers.ts', from: "freshBytes(16).toString('base64')", to: "'none'" },
		{ file: 'src/server/web/security-headers.ts', from: 'await next();', to: 'return next();' },
	],
};

/** The bundler, so changed that what it bundles is the same app without these parts. */
export function withoutParts(esbuild: Esbuild, parts: readonly Part[]): Esbuild {
	if (parts.length === 0) return esbuild;
	const texts = changedTexts(parts.flatMap((part) => CHANGES[part]));
	const build = (options: Parameters<Esbuild['build']>[0]) =>
		esbuild.build({
			...options,
			plugins: [
				{
					name: 'without-parts',
					setup(building) {
						building.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
							const contents = texts.get(path);
							return contents === undefined ? undefined : { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
						});
					},
				},
				...(options.plugins ?? []),
			],
		});
	return { ...esbuild, build: build as Esbuild['build'] };
}

/** Each file as it is without its part. */
export function changedTexts(changes: readonly Change[]): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	for (const { file, from, to } of changes) {
		const path = join(root, file);
		const text = texts.get(path) ?? readFileSync(path, 'utf8');
		if (!text.includes(from)) throw new Error(`${file} has no “${from}” any more: say in scripts/bench/without.ts what it is now.`);
		texts.set(path, text.replace(from, to));
	}
	return texts;
}
