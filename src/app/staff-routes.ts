import { Hono } from 'hono';
import { actionRoutes } from './actions/action-routes.tsx';
import type { AppEnv } from './app-env.ts';
import { closingRoutes } from './closing/closing-routes.tsx';
import { coverRoutes } from './cover/cover-routes.tsx';
import { episodeRoutes } from './episodes/episode-routes.tsx';
import { faultRoutes } from './faults/fault-routes.tsx';
import { keepingRoutes } from './keeping/keeping-routes.tsx';
import { looksRoutes } from './looks/looks-routes.tsx';
import { offerRoutes } from './offers/offer-routes.tsx';
import { recordRoutes } from './record/record-routes.tsx';
import { liveRoutes } from './rota/live-routes.tsx';
import { rotaRoutes } from './rota/rota-routes.tsx';
import { safeContactRoutes } from './safe-contact/safe-contact-routes.tsx';
import { lately } from './sign-in/step-up.ts';
import type { StaffPages } from './staff/staff-pages.ts';
import { todayRoutes } from './today/today-routes.tsx';
import { youngPeopleRoutes } from './young-people/young-people-routes.tsx';

/**
 * The pages of the staff room except the conversation and the alerts. Needs a session, a nonce and the assets in the
 * request, and a form token that was already checked. Fixed addresses stand before `/young-people/:id`.
 */
export function staffRoutes(pages: StaffPages): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	for (const routes of [
		todayRoutes,
		youngPeopleRoutes,
		episodeRoutes,
		offerRoutes,
		actionRoutes,
		recordRoutes,
		safeContactRoutes,
		looksRoutes,
		coverRoutes,
		rotaRoutes,
		liveRoutes,
		faultRoutes,
	])
		app.route('/', routes(pages));
	// Their forms lead back to the pages that they stand on.
	const proved = lately(pages, (path) => path);
	for (const routes of [keepingRoutes, closingRoutes]) app.route('/', routes(pages, proved));
	return app;
}
