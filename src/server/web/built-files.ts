import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv, Assets } from '#app/app-env.ts';

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.webmanifest': 'application/manifest+json',
};

/** Logical name → path on this site, as the build wrote it. */
export function readAssets(folder: string): Assets {
	const file = join(folder, 'assets.json');
	if (!existsSync(file)) throw new Error('The pages are not built yet. Start Waymark with `npm start`, which builds them.');
	return JSON.parse(readFileSync(file, 'utf8')) as Assets;
}

/**
 * Serves what the build made, from `/assets/…` and the service worker from the top. Hashed files never change, so they
 * may be kept for a year; the service worker is asked for every time.
 */
export function builtFiles(folder: string): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		const path = c.req.path === '/sw.js' ? 'sw.js' : c.req.path.startsWith('/assets/') ? c.req.path.slice('/assets/'.length) : undefined;
		if (path === undefined || (c.req.method !== 'GET' && c.req.method !== 'HEAD')) return next();
		const file = normalize(join(folder, path));
		const type = TYPES[extname(file)];
		if (!file.startsWith(folder + sep) || type === undefined || !existsSync(file)) return c.notFound();
		c.header('content-type', type);
		c.header('content-length', String(statSync(file).size));
		c.header('cache-control', path === 'sw.js' ? 'no-store' : 'public, max-age=31536000, immutable');
		return c.body(Readable.toWeb(createReadStream(file)) as ReadableStream);
	};
}
