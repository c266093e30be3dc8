import type { MiddlewareHandler } from 'hono';
import type { AppEnv, PageNeeds } from '#app/app-env.ts';
import { freshBytes } from '#server/fresh-bytes.ts';
import { PRIVATE_PERMISSIONS, STAFF_PERMISSIONS } from '#server/web/permissions-policy.ts';

/** `secure`: the site is reached by https, so that browsers are told never to come another way. */
export type HeaderSettings = { readonly secure: boolean };

/**
 * The full header set on every response, errors included (security: 4.2). The only scripts are our own files, and the only
 * inline style is the nonced foot of a printed page; nothing from anywhere else. `no-store` for everything but hashed
 * files, which set their own. A page that says `c.set('policy', 'private')` gets the policy of a young person's phone; one
 * that needs more than the others says so with `c.set('needs', …)`, and nothing else gets it.
 *
 * @example app.use(securityHeaders({ secure: true }))
 */
export function securityHeaders({ secure }: HeaderSettings = { secure: false }): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		const nonce = freshBytes(16).toString('base64');
		c.set('nonce', nonce);
		await next();
		const { headers } = c.res;
		const policy = POLICIES[c.get('policy') ?? 'staff'];
		headers.set('content-security-policy', policy.content(nonce, c.get('needs')));
		headers.set('referrer-policy', policy.referrer);
		headers.set('permissions-policy', policy.permissions);
		for (const [name, value] of secure ? [...FIXED, HTTPS_ONLY] : FIXED) headers.set(name, value);
		if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
	};
}

/** For what is answered before any page is asked, such as a request that is none: the same set, and nothing allowed at all. */
export function barestHeaders({ secure }: HeaderSettings): readonly (readonly [string, string])[] {
	return [
		['content-security-policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"],
		['referrer-policy', 'no-referrer'],
		['permissions-policy', PRIVATE_PERMISSIONS],
		['cache-control', 'no-store'],
		...(secure ? [...FIXED, HTTPS_ONLY] : FIXED),
	];
}

type Policy = {
	readonly content: (nonce: string, needs: PageNeeds | undefined) => string;
	readonly referrer: string;
	readonly permissions: string;
};

const POLICIES: Readonly<Record<'staff' | 'private', Policy>> = {
	staff: {
		content: (nonce, needs) => {
			const style = needs === 'print-foot' ? `'self' 'nonce-${nonce}'` : "'self'";
			// Only the page that registers the service worker has a policy of its own, which makes that one address.
			const trusted = needs === 'service-worker' ? 'waymark' : "'none'";
			return `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src ${style}; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types ${trusted}`;
		},
		referrer: 'no-referrer',
		permissions: STAFF_PERMISSIONS,
	},
	/**
	 * One style and one script, both in the page. The referrer goes nowhere but to ourselves: under `no-referrer` a browser
	 * too old for `Sec-Fetch-Site` sends "Origin: null" with a form, and a young person with such a phone could send nothing.
	 */
	private: {
		content: (nonce) =>
			`default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
		referrer: 'same-origin',
		permissions: PRIVATE_PERMISSIONS,
	},
};

/** Two years. */
const HTTPS_ONLY = ['strict-transport-security', 'max-age=63072000; includeSubDomains'] as const;

const FIXED: readonly (readonly [string, string])[] = [
	['x-content-type-options', 'nosniff'],
	['cross-origin-opener-policy', 'same-origin'],
	['cross-origin-resource-policy', 'same-origin'],
	['cross-origin-embedder-policy', 'require-corp'],
	['x-frame-options', 'DENY'],
	['x-dns-prefetch-control', 'off'],
	['x-robots-tag', 'noindex, nofollow'],
];
