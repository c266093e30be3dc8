import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { Button } from '#app/layout/button.tsx';
import { ErrorPage } from '#app/layout/error-page.tsx';
import { FormToken } from '#app/layout/form-token.tsx';

/** The only page of somebody who keeps the installation and reads no young person's account. It names nobody. */
export function sendKeeper(c: Context<AppEnv>): Response | Promise<Response> {
	c.header('cache-control', 'no-store');
	const out = (
		<form method="post" action="/sign-out">
			<FormToken session={c.get('session')} />
			<Button look="second">Sign out</Button>
		</form>
	);
	return c.html(
		<ErrorPage title="You keep Waymark running" icon="lock" assets={c.get('assets')} nonce={c.get('nonce')} action={out}>
			<p>Young people’s records stay closed to you, so there is nothing to do for you in here.</p>
			<p>
				Your work is done in the terminal of the machine that it runs on: <code>npm run setup -- --help</code> says how to add people and
				send them a link to sign in. Back-ups and keys are in <code>docs/operations.md</code>.
			</p>
		</ErrorPage>,
	);
}
