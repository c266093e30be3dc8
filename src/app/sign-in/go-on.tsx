import { formFrom } from '#app/form.ts';
import { FORM_TOKEN_FIELD } from '#app/layout/form-token.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Held, SessionKeeping } from './ports.ts';
import type { Ctx, SignInDeps } from './sign-in-deps.ts';
import { SignedOut } from './sign-in-page.tsx';

/** Read by the page's script: what was typed here before the lock is to be put back. */
export const TYPED_MARK = '#typed';

type Renewal = Parameters<SessionKeeping['renew']>[1];

/**
 * Goes on where a lock or a question stood in between. What was sent while the screen was locked goes through now, in order, and its answer is
 * shown; what was being typed is put back into its page; otherwise to where they were.
 */
export async function goOn(c: Ctx, deps: SignInDeps, renewal: Renewal | 'as-it-was', to: string): Promise<Response> {
	const [session, before, now] = [c.get('session'), deps.cookie.read(c) ?? '', deps.clock.now()];
	const held = await deps.heldForms.take(session, before);
	const token = await opened(deps, session, renewal, before, now);
	const open = token === undefined ? undefined : await deps.sessions.find(token, now);
	if (token === undefined || open === undefined) return c.html(<SignedOut c={c} />, 401);
	if (token !== before) deps.cookie.write(c, token);
	const typed = held.findLast(({ kind }) => kind === 'typed');
	if (typed !== undefined) await deps.heldForms.hold(open, token, typed, now);
	const answer = await sendHeld(c, deps, held, open, token);
	if (answer !== undefined) return answer;
	return c.redirect(typed === undefined ? to : `${typed.path}${TYPED_MARK}`, 303);
}

/** Sends what waited, in order, as this session would. The answer to the last of it, if anything did. */
export async function sendHeld(c: Ctx, deps: SignInDeps, held: readonly Held[], session: Session, token: string) {
	let answer: Response | undefined;
	for (const one of held.filter(({ kind }) => kind === 'sent')) answer = await sendAgain(c, deps, one, token, session.formToken);
	return answer && passedOn(c, answer);
}

/** A lock that opens leaves the token as it is; a fresh proof of who they are, or a device with a name, brings a fresh one. */
async function opened(deps: SignInDeps, session: Session, renewal: Renewal | 'as-it-was', before: string, now: Instant) {
	if (renewal !== 'as-it-was') return (await deps.sessionKeeping.renew(session, renewal, now))?.token;
	await deps.sessionKeeping.unlock(session, now);
	return before;
}

/** As the page would send it now: under the session's new token. */
function sendAgain(c: Ctx, deps: SignInDeps, { path, body }: Held, token: string, formToken: string): Promise<Response> {
	const fields = formFrom(body).entries.map(([name, value]): [string, string] => [name, name === FORM_TOKEN_FIELD ? formToken : value]);
	return deps.send(
		new Request(new URL(path, c.req.url), {
			method: 'POST',
			body: new URLSearchParams(fields),
			headers: { cookie: deps.cookie.header(token), origin: deps.origin() },
		}),
	);
}

/** The answer's page stands under this response's own policy, so it carries this response's nonce. */
async function passedOn(c: Ctx, answer: Response): Promise<Response> {
	const where = answer.headers.get('location');
	if (where !== null) return c.redirect(where, 303);
	const theirs = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
	const html = await answer.text();
	const status = answer.status === 200 ? 200 : answer.status === 422 ? 422 : answer.status === 409 ? 409 : 400;
	return c.html(theirs === undefined ? html : html.replaceAll(theirs, c.get('nonce')), status);
}
