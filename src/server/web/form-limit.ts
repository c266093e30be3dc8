import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

const WITHOUT_BODY = new Set(['GET', 'HEAD']);

/**
 * Refuses a body that is larger than `most` bytes before anything reads it. Nearly every request says how long it is, and
 * the server lets no more through than that; one that does not say is counted as it arrives.
 *
 * @example app.use(formLimit(1_000_000, (c) => c.text('This is more than one form can hold.', 413)))
 */
export function formLimit(most: number, refuse: (c: Context) => Response | Promise<Response>): MiddlewareHandler {
	const counted = bodyLimit({ maxSize: most, onError: refuse });
	return async (c, next) => {
		if (WITHOUT_BODY.has(c.req.method)) return next();
		const length = c.req.header('content-length');
		if (length === undefined || c.req.header('transfer-encoding') !== undefined) return counted(c, next);
		return Number(length) <= most ? next() : refuse(c);
	};
}
