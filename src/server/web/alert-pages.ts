import { Hono } from 'hono';
import { alertRoutes } from '#app/alerts/routes.tsx';
import type { AppEnv } from '#app/app-env.ts';
import { mandatoryRoutes } from '#app/mandatory/mandatory-routes.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { wakesRoutes } from '#app/wakes/wakes-routes.tsx';
import { ANSWER_RULES } from '#core/concern/answer-rules.ts';
import type { AppDeps } from '#server/app.tsx';

/** The pages of alerts, how often they woke somebody, and the reports that the law may ask for, on what is kept. */
export function alertPages(
	{ kept, clock, ids, log, desk }: Pick<AppDeps, 'kept' | 'clock' | 'ids' | 'log' | 'desk'>,
	strips: StaffPages['strips'],
): Hono<AppEnv> {
	const onBesideFault = (error: unknown, subject: { readonly alert: string }) =>
		log.error({ error, ...subject }, 'what stands beside an alert could not be read; the alert was shown without it');
	const onAlone = (error: unknown) => {
		desk?.raise('report-alone', 'mandatory-report');
		desk?.onFailed(error);
		log.error({ error }, 'a mandatory report stands without what belongs to it; it is kept all the same');
	};
	return new Hono<AppEnv>()
		.route('/alerts', alertRoutes({ ...kept, clock, ids, rules: ANSWER_RULES, onBesideFault }))
		.route('/', wakesRoutes({ ...kept, clock, strips }))
		.route('/', mandatoryRoutes({ ...kept, people: kept.youngPeople, clock, ids, strips, onAlone }));
}
