import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { freshBytes } from '#server/fresh-bytes.ts';

/**
 * The full header set on every response, errors included (security: 4.2). The only scripts are our own files, and
 * the only inline style is the nonced foot of printed pages; nothing from anywhere else. `no-store` for everything but hashed files, which set their own.
 */
export function securityHeaders(): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		const nonce = freshBytes(16).toString('base64');
		c.set('nonce', nonce);
		await next();
		const { headers } = c.res;
		headers.set('content-security-policy', policy(nonce));
		for (const [name, value] of FIXED) headers.set(name, value);
		if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
	};
}

function policy(nonce: string): string {
	return `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types waymark`;
}

const FIXED: readonly (readonly [string, string])[] = [
	['x-content-type-options', 'nosniff'],
	['referrer-policy', 'no-referrer'],
	['cross-origin-opener-policy', 'same-origin'],
	['cross-origin-resource-policy', 'same-origin'],
	['cross-origin-embedder-policy', 'require-corp'],
	[
		'permissions-policy',
		'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
	],
	['x-frame-options', 'DENY'],
	['x-robots-tag', 'noindex, nofollow'],
];
