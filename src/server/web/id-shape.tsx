import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';

/** What one part of an address may be: the fixed words of our routes, an id, or the code of a one-time link. */
const PART = /^[A-Za-z0-9_-]{1,128}$/;

/**
 * Answers 404 for an address with a part that no id of ours can be, before anything looks for it: a database may refuse
 * such a value with an error (PostgreSQL takes no NUL in a text), and an error would tell that somebody looked.
 *
 * @param refuse answers it, for whoever asked
 * @example app.use(idShape((c) => c.html(<NotFound c={c} />, 404)))
 */
export function idShape(refuse: (c: Context<AppEnv>) => Response | Promise<Response>): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		const parts = new URL(c.req.url).pathname.split('/').filter((part) => part !== '');
		return parts.every((part) => PART.test(part) || PART.test(decoded(part))) ? next() : refuse(c);
	};
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return '';
	}
}
