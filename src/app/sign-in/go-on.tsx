import { formFrom } from '#app/form.ts';
import { FORM_TOKEN_FIELD } from '#app/layout/form-token.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { UNLOCK } from './idle-lock.ts';
import { NotTakenPage, wordsOf } from './not-taken-page.tsx';
import type { Held, SessionKeeping, Waiting } from './ports.ts';
import { CARRIES } from './send-unlock.tsx';
import { type Ctx, type SignInDeps, whoseOf } from './sign-in-deps.ts';
import { SignedOut } from './sign-in-page.tsx';

/** Read by the page's script: what was typed here before the lock is to be put back. */
const TYPED_MARK = '#typed';

type Renewal = Parameters<SessionKeeping['renew']>[1];

/**
 * Goes on where a lock or a question stood in between. What was sent while the screen was locked goes through now, in order, and its answer is
 * shown; what was being typed is put back into its page; otherwise to where they were. Nothing is dropped before it went through.
 */
export async function goOn(c: Ctx, deps: SignInDeps, renewal: Renewal | 'as-it-was', to: string): Promise<Response> {
	const [session, before, now] = [c.get('session'), deps.cookie.read(c) ?? '', deps.clock.now()];
	const held = await deps.heldForms.waiting(whoseOf(session), before);
	const token = await opened(deps, session, renewal, before, now);
	const open = token === undefined ? undefined : await deps.sessions.find(token, now);
	if (token === undefined || open === undefined) return c.html(<SignedOut c={c} deps={deps} />, 401);
	if (token !== before) {
		deps.cookie.write(c, token);
		await carryTyped(deps, held, open, token);
	}
	return (await sendHeld(c, deps, held, open, token)) ?? c.redirect(whereTyped(held) ?? to, 303);
}

const typedOf = (held: readonly Waiting[]) => held.filter(({ kind }) => kind === 'typed');

/** Under a fresh token what was being typed goes on waiting for its page. */
export async function carryTyped(deps: SignInDeps, held: readonly Waiting[], session: Session, token: string): Promise<void> {
	for (const one of typedOf(held)) await deps.heldForms.hold(session, token, one, deps.clock.now());
	await deps.heldForms.drop(session.project.id, typedOf(held));
}

/** The page into which something that was being typed is put back. */
export function whereTyped(held: readonly Waiting[]): string | undefined {
	const last = typedOf(held).at(-1);
	return last && `${last.path}${TYPED_MARK}`;
}

/** What shows the words again by itself: a form with something to put right, or one that somebody else was quicker with. */
const SHOWS_THE_WORDS: ReadonlySet<number> = new Set([409, 422]);

/**
 * Sends what waited, in order, as this session would. The answer to the last of it, if anything did; where something did not
 * go through and its own page does not show it, a page with the words.
 */
export async function sendHeld(c: Ctx, deps: SignInDeps, held: readonly Waiting[], session: Session, token: string) {
	const sent = held.filter(({ kind }) => kind === 'sent');
	const answers: { readonly one: Waiting; readonly answer: Response }[] = [];
	for (const one of sent) {
		answers.push({ one, answer: await sendAgain(c, deps, one, token, session.formToken) });
		await deps.heldForms.drop(session.project.id, [one]);
	}
	const last = answers.at(-1);
	const notTaken = answers.filter(({ answer, one }) => isRefused(answer) && !(one === last?.one && hasTheWords(answer)));
	const forms = notTaken.flatMap(({ one }) => (wordsOf(one) === '' ? [] : [one]));
	if (forms.length > 0) return c.html(<NotTakenPage c={c} forms={forms} />, 409);
	return last && passedOn(c, last.answer);
}

/** The question whether it is still them carries the form on: it goes through with the proof. */
const hasTheWords = ({ status, headers }: Response): boolean => SHOWS_THE_WORDS.has(status) || headers.has(CARRIES);

/** Sent on to prove in full who they are is not taken either: a lock opens by less, and what asks for more drops what was sent. */
function isRefused({ status, headers }: Response): boolean {
	return status >= 400 || headers.get('location')?.startsWith(`${UNLOCK}?`) === true;
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
	const status =
		answer.status === 200 ? 200 : answer.status === 422 ? 422 : answer.status === 409 ? 409 : answer.headers.has(CARRIES) ? 403 : 400;
	return c.html(theirs === undefined ? html : html.replaceAll(theirs, c.get('nonce')), status);
}
