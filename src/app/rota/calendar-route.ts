import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { Clock } from '#app/clock.ts';
import type { CoverReads } from '#app/cover/ports.ts';
import { addMinutes } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import { calendarFile } from '#core/cover/calendar-file.ts';
import { dutiesBetween } from '#core/cover/duties.ts';
import { turnsOf } from '#core/cover/turns.ts';
import type { CalendarFeeds } from './ports.ts';

export type CalendarDeps = {
	readonly kept: { readonly rota: { readonly feeds: Pick<CalendarFeeds, 'whose'> }; readonly cover: Pick<CoverReads, 'table'> };
	readonly clock: Clock;
};

const DAY = 24 * 60;
/** A calendar keeps what it read: a little of what was, so that last night does not vanish, and as far as hours are planned. */
const [DAYS_BACK, DAYS_AHEAD] = [7, 56];

/**
 * `/calendar/:secret`: somebody's hours for their own calendar, without signing in. Whoever has the address reads when one
 * person is on, and neither who that is nor for whom. An address that ended or never was is nothing of ours.
 */
export function calendarRoute(
	{ kept: { rota, cover }, clock }: CalendarDeps,
	otherwise: (c: Context<AppEnv>) => Promise<Response>,
): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/calendar/:secret', async (c) => {
		const whose = await rota.feeds.whose(c.req.param('secret'));
		if (whose === undefined) return otherwise(c);
		const now = clock.now();
		const [from, to] = [addMinutes(now, -DAYS_BACK * DAY), addMinutes(now, DAYS_AHEAD * DAY)];
		const table = await cover.table(whose.project, calendarDate(from), calendarDate(to));
		c.header('content-type', 'text/calendar; charset=utf-8');
		c.header('content-disposition', 'inline; filename="on-call.ics"');
		c.header('cache-control', 'no-store');
		return c.body(calendarFile(turnsOf(dutiesBetween(table, from, to), whose.staff), now));
	});
	return app;
}
