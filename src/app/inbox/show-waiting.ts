import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { may } from '#app/staff/permissions.ts';
import type { ThreadReads } from '#app/texting/thread-ports.ts';
import { countWaiting } from './count-waiting.ts';

type Counting = { readonly threads: Pick<ThreadReads, 'waiting' | 'all'>; readonly onFault: (error: unknown) => void };

/**
 * Counts what waits in the inbox for every page with a rail. What a script asks for has none, nor has a tablet in a young person's hands; and
 * a page is not kept from whoever needs it because this could not be counted.
 *
 * @example app.use(showWaiting({ threads: kept.threads, onFault }))
 */
export function showWaiting({ threads, onFault }: Counting): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		const session = c.get('session');
		const isPage = c.req.header('sec-fetch-dest') !== 'empty' && session.handedOver === null;
		if (!isPage || !may(session.staff.role, 'inbox.see')) return next();
		const waiting = await countWaiting({ threads }, session).catch((error: unknown) => onFault(error));
		if (waiting !== undefined) c.set('session', { ...session, waiting: waiting.count });
		return next();
	};
}
