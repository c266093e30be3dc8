import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { AccessReads } from '#app/access/ports.ts';
import { openWithMore } from '#app/alerts/more-said.ts';
import { OpenStrip } from '#app/alerts/open-strip.tsx';
import type { AlertReads } from '#app/alerts/ports.ts';
import type { ShownTo } from '#app/alerts/shown.ts';
import type { AppEnv } from '#app/app-env.ts';
import type { Clock, Ids } from '#app/clock.ts';
import { may } from '#app/staff/permissions.ts';
import type { Session, StaffReads } from '#app/staff/ports.ts';
import { sightBy, sightFacts } from '#app/staff/sight.ts';
import { type EventStreamDeps, eventStream } from './event-stream.ts';

export type LiveRouteDeps = Omit<EventStreamDeps, 'newCursor' | 'mayHear'> & {
	/** What does not work, below the alerts, for whoever hears of it. */
	readonly faultStrip?: ((session: Session) => Promise<Child>) | undefined;
	readonly access: AccessReads;
	readonly alerts: AlertReads;
	readonly staff: StaffReads;
	/** Writes down to whom a strip is shown. */
	readonly shown: ShownTo;
	readonly clock: Clock;
	readonly ids: Ids;
};

/**
 * `GET /live` (server-sent events: names of what changed, never what it says) and `GET /live/strip` (the open alerts as
 * HTML, `data-open` tells how many, practice not counted). Only staff screens that no child can see ask for either.
 *
 * @example app.route('/live', liveRoutes(deps))
 */
export function liveRoutes(deps: LiveRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => (may(c.get('session').staff.role, 'live.hear') ? next() : c.text('Nothing to hear here.', 403)));
	app.get('/', (c) => {
		const cursor = c.req.header('last-event-id') ?? null;
		const session = c.get('session');
		const stream = { ...deps, newCursor: () => deps.ids.row(), mayHear: hearing(deps, session) };
		const body = eventStream(stream, session.project.id, cursor, c.req.raw.signal);
		return c.body(body, 200, {
			'content-type': 'text/event-stream; charset=utf-8',
			'cache-control': 'no-store',
			'x-accel-buffering': 'no',
		});
	});
	app.get('/strip', async (c) => {
		const { staff: me, project } = c.get('session');
		const [open, staff] = await Promise.all([openWithMore(deps.alerts, c.get('session')), deps.staff.all(project.id)]);
		await deps.shown(c.get('session'), open);
		return c.html(
			<div data-open={open.filter(({ practice }) => !practice).length}>
				<OpenStrip open={open} readers={{ staff, me: me.id, now: deps.clock.now() }} />
				{await deps.faultStrip?.(c.get('session'))}
			</div>,
		);
	});
	return app;
}

/** A stream lasts longer than a case may stay open to whoever hears it, so each event is asked about when it comes. */
function hearing({ access, clock }: Pick<LiveRouteDeps, 'access' | 'clock'>, session: Session): (subject: string) => Promise<boolean> {
	return async (subject) => {
		const youngPerson = await access.whose(session.project.id, subject);
		return youngPerson === undefined || sightBy(await sightFacts(access, session), clock.now()).of(youngPerson) === 'open';
	};
}
