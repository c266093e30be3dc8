import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { AppEnv } from '#app/app-env.ts';
import type { Clock, Ids } from '#app/clock.ts';
import { readForm } from '#app/form.ts';
import { may } from '#app/staff/permissions.ts';
import type { PushSubscriptions } from './ports.ts';

export type PushRouteDeps = {
	readonly subscriptions: PushSubscriptions;
	/** The public half of the VAPID pair, base64url. */
	readonly publicKey: string;
	/** True for an address that this server may call: see server/push/push-services.ts. */
	readonly isPushService: (endpoint: string) => boolean;
	readonly clock: Clock;
	readonly ids: Ids;
};

const base64url = (least: number, most: number) => z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.minLength(least), z.maxLength(most));
const Subscribed = z.object({ endpoint: z.string().check(z.maxLength(2_000)), p256dh: base64url(87, 88), auth: base64url(16, 64) });

/**
 * `GET /push/key` and `POST /push/subscription`, for staff devices only: nothing is ever pushed to a young person's
 * device. A device that is already known stays one row, and goes over to the session that tells of it.
 *
 * @example app.route('/push', pushRoutes(deps))
 */
export function pushRoutes(deps: PushRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.use(async (c, next) =>
		may(c.get('session').staff.role, 'push.subscribe') ? next() : c.text('This device is not woken for alerts.', 403),
	);
	app.get('/key', (c) => c.json({ key: deps.publicKey }));
	app.post('/subscription', async (c) => {
		const form = await readForm(c);
		const subscribed = Subscribed.safeParse(Object.fromEntries(form.entries));
		if (!subscribed.success || !deps.isPushService(subscribed.data.endpoint)) {
			return c.text('This device could not be set to wake. Try another browser, or your phone.', 422);
		}
		const { id, staff, project } = c.get('session');
		await deps.subscriptions.keep(project.id, { id: deps.ids.row(), staff: staff.id, ...subscribed.data }, id, deps.clock.now());
		return c.body(null, 204);
	});
	return app;
}
