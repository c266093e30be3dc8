import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { freshBytes } from '#server/fresh-bytes.ts';

/**
 * The full header set on every response, errors included (security: 4.2). The only scripts are our own files, and
 * the only inline style is the nonced foot of printed pages; nothing from anywhere else. `no-store` for everything but
 * hashed files, which set their own. A page that says `c.set('policy', 'private')` gets the policy of a young person's phone.
 */
export function securityHeaders(): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		const nonce = freshBytes(16).toString('base64');
		c.set('nonce', nonce);
		await next();
		const { headers } = c.res;
		const policy = POLICIES[c.get('policy') ?? 'staff'];
		headers.set('content-security-policy', policy.content(nonce));
		headers.set('referrer-policy', policy.referrer);
		for (const [name, value] of FIXED) headers.set(name, value);
		if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
	};
}

type Policy = { readonly content: (nonce: string) => string; readonly referrer: string };

const POLICIES: Readonly<Record<'staff' | 'private', Policy>> = {
	staff: {
		content: (nonce) =>
			`default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types waymark`,
		referrer: 'no-referrer',
	},
	/**
	 * One style and one script, both in the page. The referrer goes nowhere but to ourselves: under `no-referrer` a browser
	 * too old for `Sec-Fetch-Site` sends "Origin: null" with a form, and a young person with such a phone could send nothing.
	 */
	private: {
		content: (nonce) =>
			`default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
		referrer: 'same-origin',
	},
};

const FIXED: readonly (readonly [string, string])[] = [
	['x-content-type-options', 'nosniff'],
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
