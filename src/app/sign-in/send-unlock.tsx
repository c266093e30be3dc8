import { formFrom } from '#app/form.ts';
import { FORM_TOKEN_FIELD } from '#app/layout/form-token.tsx';
import type { Held } from './ports.ts';
import { type Ctx, type SignInDeps, whoseOf } from './sign-in-deps.ts';
import { siteOf, wayBack } from './site.ts';
import { UnlockPage, type UnlockPageProps } from './unlock-page.tsx';

type Shown = Pick<UnlockPageProps, 'to' | 'again' | 'held' | 'carried' | 'problem'>;

/** Stands on an answer that carries the form which it answers, so that whoever sent it for somebody shows that page. */
export const CARRIES = 'x-carries-the-form';

/** The page that asks whether it is still them. One that carries a form is the answer to it, and says that it was not taken yet. */
export async function sendUnlock(c: Ctx, deps: Pick<SignInDeps, 'credentials' | 'origin'>, page: Shown): Promise<Response> {
	const ways = await deps.credentials.ways(whoseOf(c.get('session')));
	const status = page.problem === 'busy' ? 429 : page.problem !== undefined ? 422 : page.carried !== undefined ? 403 : 200;
	if (page.carried !== undefined) c.header(CARRIES, 'yes');
	return c.html(<UnlockPage c={c} site={siteOf(c, deps.origin())} ways={ways} {...page} />, status);
}

/** What a form that was sent too late is carried as: without the token under which it was sent, which stands on no such page. */
export function carriedOf(path: string, body: string): Held {
	const fields = formFrom(body).entries.map(([name, value]): [string, string] => [name, name === FORM_TOKEN_FIELD ? '' : value]);
	return { kind: 'sent', path: wayBack(path), body: new URLSearchParams(fields).toString() };
}
