import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { TotalsReads } from '#app/totals/ports.ts';
import { passes } from '#core/cover/dates.ts';
import { firstWeekOfWakes, wakesByWeek } from '#core/escalation/wakes.ts';
import { WAKES, WakesPage } from './wakes-page.tsx';

export type WakesDeps = Pick<StaffPages, 'store' | 'clock' | 'strips'> & { readonly totals: Pick<TotalsReads, 'woken'> };

/** `/rota/wakes`: how often somebody on call was woken, and how often for nothing. */
export function wakesRoutes(deps: WakesDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/rota/wakes', allow('wakes.see'), async (c) => {
		const session = c.get('session');
		const now = deps.clock.now();
		const rows = await deps.totals.woken(session.project.id, passes(firstWeekOfWakes(now), '00:00'));
		await auditRead(deps, session, { action: 'wakes.read', subject: session.project.id, youngPerson: null });
		return sendPage(c, deps, { title: WAKES, current: null, children: <WakesPage weeks={wakesByWeek(rows, now)} /> });
	});
	return app;
}
