import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { Clock } from '#app/clock.ts';
import { readForm } from '#app/form.ts';
import { Button } from '#app/layout/button.tsx';
import { ErrorPage } from '#app/layout/error-page.tsx';
import { allow } from '#app/staff/allow.tsx';
import type { Sessions } from '#app/staff/ports.ts';

export type SignInDeps = {
	readonly sessions: Sessions;
	readonly clock: Clock;
	readonly cookie: { read(c: Context): string | undefined; write(c: Context, token: string): void; clear(c: Context): void };
};

/**
 * Sign-in by one-time link. Opening a link only shows a button: mail scanners and previews open links too, and must not
 * use one up. Full sign-in replaces this.
 */
export function signInRoutes({ sessions, clock, cookie }: SignInDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/enter/:code', (c) =>
		c.html(
			<ErrorPage
				title="Come in"
				icon="log-in"
				assets={c.get('assets')}
				nonce={c.get('nonce')}
				action={
					<form method="post" action="/enter">
						<input type="hidden" name="code" value={c.req.param('code')} />
						<Button>Sign in on this device</Button>
					</form>
				}
			>
				<p>This link works once. It signs you in as the person it was made for.</p>
			</ErrorPage>,
		),
	);
	app.post('/enter', async (c) => {
		const opened = await sessions.open((await readForm(c)).one('code'), clock.now());
		if (opened === undefined) return c.html(<UsedUp c={c} />, 410);
		cookie.write(c, opened.token);
		return c.redirect('/', 303);
	});
	app.get('/signed-out', (c) => c.html(<SignedOut c={c} />));
	return app;
}

export function signOutRoute({ sessions, clock, cookie }: SignInDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.post('/sign-out', allow('sign-out'), async (c) => {
		const token = cookie.read(c);
		if (token !== undefined) await sessions.end(token, clock.now());
		cookie.clear(c);
		return c.redirect('/signed-out', 303);
	});
	return app;
}

function UsedUp({ c }: { readonly c: Context<AppEnv> }) {
	return (
		<ErrorPage title="This link has been used, or is too old" icon="lock" assets={c.get('assets')} nonce={c.get('nonce')}>
			<p>Each link works once. Start Waymark again, or run the set-up again, and use the new link that it prints.</p>
		</ErrorPage>
	);
}

/** What anybody sees who is not signed in, at whatever address. */
export function SignedOut({ c }: { readonly c: Context<AppEnv> }) {
	return (
		<ErrorPage title="You are not signed in" icon="lock" assets={c.get('assets')} nonce={c.get('nonce')}>
			<p>Use the link that was printed where Waymark was started. Nothing is kept on this device.</p>
		</ErrorPage>
	);
}
