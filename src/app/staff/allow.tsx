import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Action, may } from './permissions.ts';
import { sendNotAllowed } from './send-page.tsx';

/**
 * Lets a request through when this role may do this; otherwise a page that never says why.
 *
 * @example app.get('/young-people/:id', allow('young-person.see'), …)
 */
export function allow(action: Action): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		if (!may(c.get('session').staff.role, action)) return sendNotAllowed(c);
		return next();
	};
}
