import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What really ships: the modules of ours in a bundle, packages by name, and its size over the wire. */
export type Bundle = { readonly modules: readonly string[]; readonly packages: readonly string[]; readonly gzipped: number };

/** Bundles one browser entry as a build does, in memory. */
export async function bundleOf(root: string, entry: string): Promise<Bundle> {
	const result = await build({
		entryPoints: [entry],
		absWorkingDir: root,
		bundle: true,
		minify: true,
		platform: 'browser',
		format: 'esm',
		target: 'es2022',
		jsx: 'automatic',
		jsxImportSource: 'hono/jsx',
		external: ['node:*'],
		metafile: true,
		write: false,
		logLevel: 'silent',
	});
	const inputs = Object.keys(result.metafile.inputs);
	const outside = Object.values(result.metafile.outputs).flatMap((output) =>
		output.imports.filter((one) => one.external).map((one) => one.path),
	);
	return {
		modules: inputs.filter((path) => !path.includes('node_modules/')),
		packages: [...outside, ...new Set(inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))],
		gzipped: gzipSync(result.outputFiles[0]?.contents ?? '').length,
	};
}

/** Modules and packages that may never reach a device. */
export function mustNotShip(bundle: Bundle): string[] {
	const modules = bundle.modules.filter((path) => /^(db|src\/server|test|scripts)\//.test(path));
	return [
		...modules,
		...bundle.packages.filter((name) => /^(node:|drizzle-orm|better-sqlite3|pg$|pino|web-push|@hono\/node-server)/.test(name)),
	];
}
