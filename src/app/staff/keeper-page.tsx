import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { ErrorPage } from '#app/layout/error-page.tsx';
import { FormToken } from '#app/layout/form-token.tsx';

/** The only page of somebody who keeps the installation and reads no young person's account. It names nobody. */
export function sendKeeper(c: Context<AppEnv>): Response | Promise<Response> {
	c.header('cache-control', 'no-store');
	const out = (
		<>
			<ButtonLink href="/people" icon="users-round">
				People and devices
			</ButtonLink>
			<ButtonLink href="/my-sign-in" look="second" icon="key-round">
				How you sign in
			</ButtonLink>
			<form method="post" action="/sign-out">
				<FormToken session={c.get('session')} />
				<Button look="second">Sign out</Button>
			</form>
		</>
	);
	return c.html(
		<ErrorPage title="You keep Waymark running" icon="lock" assets={c.get('assets')} nonce={c.get('nonce')} action={out}>
			<p>Young people’s records stay closed to you.</p>
			<p>
				You look after who can sign in, and on which devices. Back-ups and keys are looked after in the terminal of the machine that Waymark
				runs on: <code>docs/operations.md</code> says how.
			</p>
		</ErrorPage>,
	);
}
