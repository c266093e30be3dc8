import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import { markShown, type ShownDeps, TOKEN } from './shown.ts';

export type ShownRouteDeps = ShownDeps & {
	/** Slows down whoever guesses, by network. */
	readonly tries: { turn(c: Context): Promise<boolean>; wrong(c: Context): void };
};

/** The id of a device: what its push told it. */
const DEVICE = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * `POST /push/shown`: the service worker says that it showed a push. Nobody is signed in there and no form was made for it:
 * the token of that push is what it knows, and all that it opens is this. The answer is the same whatever came of it.
 */
export function shownRoutes(deps: ShownRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.post('/push/shown', async (c) => {
		const form = await readForm(c);
		const [token, device] = [form.one('token'), form.one('device')];
		if (!TOKEN.test(token)) return c.text('This names no push.', 422);
		if (!(await deps.tries.turn(c))) return c.text('Too many at once. Try again in a moment.', 429);
		if (!(await markShown(deps, token, DEVICE.test(device) ? device : undefined))) deps.tries.wrong(c);
		return c.body(null, 204);
	});
	return app;
}
