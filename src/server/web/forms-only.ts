import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';

const WITHOUT_BODY = new Set(['GET', 'HEAD', 'OPTIONS']);
const FORM = /^application\/x-www-form-urlencoded(;|$)/i;
/** Several times the fields of the longest page that anybody sends: the one that goes through a whole report. */
const MOST_FIELDS = 2_000;

type Refuse = (c: Context<AppEnv>, status: 413 | 415) => Response | Promise<Response>;

/**
 * Every change comes as a URL-encoded form, with at most so many fields; whatever else is sent is refused before anything
 * reads it. What says nothing of its kind is refused as well: a browser sends that across sites without asking first. No
 * page sends a file, so none is taken, and no address takes JSON.
 *
 * @example app.use(formsOnly((c, status) => c.text('Not a form.', status)))
 */
export function formsOnly(refuse: Refuse): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		if (WITHOUT_BODY.has(c.req.method)) return next();
		if (!FORM.test((c.req.header('content-type') ?? '').trim())) return refuse(c, 415);
		return fieldsIn(await c.req.text()) > MOST_FIELDS ? refuse(c, 413) : next();
	};
}

/** Without splitting it first: there may be half a million of them. */
function fieldsIn(body: string): number {
	let fields = 1;
	for (let at = body.indexOf('&'); at !== -1 && fields <= MOST_FIELDS; at = body.indexOf('&', at + 1)) fields += 1;
	return fields;
}
