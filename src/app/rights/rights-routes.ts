import { Hono, type MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { correctionRoutes } from './correction-routes.tsx';
import { requestRoutes } from './request-routes.tsx';
import type { RightsDeps } from './weigh-request.ts';

/** What somebody may ask of what is held about them: to have it, and to have it put right. */
export function rightsRoutes(deps: RightsDeps, proved: MiddlewareHandler<AppEnv>): Hono<AppEnv> {
	return new Hono<AppEnv>().route('/', requestRoutes(deps, proved)).route('/', correctionRoutes(deps));
}
