import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { Form } from '#app/form.ts';
import { onPage, type PrivateDeps } from './private-deps.ts';
import { FailedPage } from './short-pages.tsx';

type C = Context<AppEnv>;

/** These pages have a policy of their own, stricter than the staff's. */
export function asPrivate(c: C): void {
	c.set('policy', 'private');
}

/** The one address of a sitting, so that one entry of the history is all there ever is. */
export function toTheSamePage(c: C): Response {
	asPrivate(c);
	return c.redirect('/notes', 303);
}

/** Nothing is left on the phone: no cookie, and nothing that the browser kept to show faster. */
export function forget(deps: PrivateDeps, c: C): void {
	deps.cookie.clear(c);
	c.header('clear-site-data', '"cache"');
}

export function gone(deps: PrivateDeps, c: C): Response {
	forget(deps, c);
	return toTheSamePage(c);
}

/** What they sent was not kept: it stands in the page again, ready to go. */
export function notKept(deps: PrivateDeps, c: C, form: Form, status: 409 | 500 | 503): Response | Promise<Response> {
	asPrivate(c);
	return c.html(<FailedPage on={onPage(deps, c)} form={form} />, status);
}
