import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { ErrorPage } from '#app/layout/error-page.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { may } from '#app/staff/permissions.ts';
import { sendNotAllowed } from '#app/staff/send-page.tsx';
import { OPENED_MINUTES } from '#core/access/sight.ts';
import type { YoungPersonId } from '#core/id.ts';
import { openingAddress } from './opening.ts';

type Shown = { readonly words?: string; readonly error?: string };

/**
 * For whoever works with named cases and asks for another: the page that never says why, with a way in for when somebody
 * needs them now. It is the same page for a case that is closed to them.
 */
export function sendNotYours(c: Context<AppEnv>, youngPerson: YoungPersonId, { words, error }: Shown = {}): Response | Promise<Response> {
	const session = c.get('session');
	if (!may(session.staff.role, 'young-person.open-with-reason')) return sendNotAllowed(c);
	c.header('cache-control', 'no-store');
	const home = (
		<ButtonLink href="/" look="second">
			Go to the start
		</ButtonLink>
	);
	return c.html(
		<ErrorPage title="You can’t open this" icon="lock" assets={c.get('assets')} nonce={c.get('nonce')} action={home}>
			<p>If you need it for your work, ask your safeguarding lead.</p>
			<form method="post" action={openingAddress(youngPerson)} class="access-form">
				<FormToken session={session} />
				<LongWords
					name="reason"
					rows={3}
					label="Somebody needs you now?"
					hint={`Say why, and it opens for ${OPENED_MINUTES} minutes. Your safeguarding lead is told at once, and reads what you write.`}
					value={words ?? ''}
					error={error}
					maxlength={1_000}
				/>
				<Button look="plain">Open it with this reason</Button>
			</form>
		</ErrorPage>,
		error === undefined ? 403 : 422,
	);
}
