import type { Hono, MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { inboxRoutes } from '#app/inbox/inbox-routes.tsx';
import { showWaiting } from '#app/inbox/show-waiting.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { AppDeps } from '#server/app.tsx';

/** The inbox on what is kept. Whether texts can come in is told by the gateways that are open. */
export function inboxPart(
	{ kept, flows, texts, origin, clock, ids }: Pick<AppDeps, 'kept' | 'flows' | 'texts' | 'origin' | 'clock' | 'ids'>,
	strips: StaffPages['strips'],
): Hono<AppEnv> {
	const hasGateway = texts !== undefined && texts.gateways.size > 0;
	return inboxRoutes({ ...kept, people: kept.youngPeople, flows, clock, ids, strips, hasGateway, contacts: () => [origin()] });
}

/** How many wait there, for the rail of every page. */
export const waitingOn = ({ kept, log }: Pick<AppDeps, 'kept' | 'log'>): MiddlewareHandler<AppEnv> =>
	showWaiting({
		threads: kept.threads,
		onFault: (error) => log.error({ error }, 'how many wait in the inbox could not be counted; the page went out without it'),
	});
