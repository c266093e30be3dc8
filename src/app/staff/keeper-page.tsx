import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { AppEnv } from '#app/app-env.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { ErrorPage } from '#app/layout/error-page.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import type { Role } from '#core/record/staff.ts';
import { may } from './permissions.ts';

/** What the start page says to whoever works with no young person: why it is so bare, and where to ask. */
type Start = { readonly title: string; readonly words: Child };

const KEEPER: Start = {
	title: 'You keep Waymark running',
	words: (
		<>
			<p>Young people’s records stay closed to you.</p>
			<p>
				You look after who can sign in, and on which devices. Back-ups and keys are looked after in the terminal of the machine that Waymark
				runs on: <code>docs/operations.md</code> says how.
			</p>
		</>
	),
};
const COMMISSIONER: Start = {
	title: 'Totals only',
	words: <p>Young people’s records stay closed to you. What you see is how many, never who.</p>,
};
const PARTNER: Start = {
	title: 'Nothing is shared with you yet',
	words: <p>When this project shares something with you, it stands here. Until then, ask the person you work with there.</p>,
};
const STARTS: Readonly<Partial<Record<Role, Start>>> = { commissioner: COMMISSIONER, partner: PARTNER };

/**
 * The only page of somebody who keeps the installation, counts or waits to be shown something. It names nobody whom the work is about.
 *
 * @param notes what they are told first, such as that a way back in was asked for
 */
export function sendKeeper(c: Context<AppEnv>, notes: Child = null): Response | Promise<Response> {
	c.header('cache-control', 'no-store');
	const session = c.get('session');
	const { role } = session.staff;
	const { title, words } = STARTS[role] ?? KEEPER;
	const out = (
		<>
			{may(role, 'people.see') ? (
				<ButtonLink href="/people" icon="users-round">
					People and devices
				</ButtonLink>
			) : null}
			{may(role, 'faults.see') ? (
				<ButtonLink href="/faults" look="second" icon="triangle-alert">
					What does not work
				</ButtonLink>
			) : null}
			{may(role, 'totals.see') ? <ButtonLink href="/totals">See the totals</ButtonLink> : null}
			{may(role, 'permissions.see') ? (
				<ButtonLink href="/who-may-do-what" look="second" icon="users-round">
					Who may do what
				</ButtonLink>
			) : null}
			<ButtonLink href="/my-sign-in" look="second" icon="key-round">
				How you sign in
			</ButtonLink>
			<form method="post" action="/sign-out">
				<FormToken session={session} />
				<Button look="second">Sign out</Button>
			</form>
		</>
	);
	return c.html(
		<ErrorPage title={title} icon="lock" assets={c.get('assets')} nonce={c.get('nonce')} action={out}>
			{notes}
			{words}
		</ErrorPage>,
	);
}
