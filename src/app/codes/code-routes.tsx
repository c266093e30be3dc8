import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { checkedIn, closedBecause } from '#app/codes/code-form.ts';
import { CodePage, type CodePageProps } from '#app/codes/code-page.tsx';
import { type CodeDeps, closeTheirPage, type Given, giveCode } from '#app/codes/give-code.ts';
import { GivenPage } from '#app/codes/given-page.tsx';
import type { DrawQr } from '#app/codes/qr.tsx';
import { type ConversationRouteDeps, find } from '#app/conversation/taking.tsx';
import { type Form, formFrom, readForm } from '#app/form.ts';
import { NotFound } from '#app/layout/not-found.tsx';
import { isCodeAskedFor } from '#app/room/take-room.ts';
import { allow } from '#app/staff/allow.tsx';
import type { ConversationId } from '#core/id.ts';

export type CodeRouteDeps = ConversationRouteDeps & CodeDeps & { readonly origin: () => string; readonly qr: DrawQr };

type Ctx = Context<AppEnv>;

/**
 * "On their own phone": the check before a code, the code once, and how the page on their phone stands. A GET makes no code
 * and shows none; the POST that makes one answers with it, and neither loading it again nor Back brings it back.
 *
 * @example app.route('/', codeRoutes({ ...conversations, privatePages, origin, qr }))
 */
export function codeRoutes(deps: CodeRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const give = allow('conversation.give-code');
	app.get('/conversations/:id/code', give, (c) => show(c, deps, { form: formFrom(''), errors: [] }));
	app.post('/conversations/:id/code', give, (c) => make(c, deps));
	app.post('/conversations/:id/code/close', give, (c) => close(c, deps));
	return app;
}

const idOf = (c: Ctx) => (c.req.param('id') ?? '') as ConversationId;

type Shown = Pick<CodePageProps, 'form' | 'errors' | 'note'>;

async function show(c: Ctx, deps: CodeRouteDeps, shown: Shown, status: 200 | 409 | 422 = 200): Promise<Response> {
	const stored = await find(c, deps);
	if (stored === undefined) return c.html(<NotFound c={c} />, 404);
	const { project, id, youngPerson } = stored.conversation;
	const [standing, actions] = await Promise.all([deps.privatePages.standing(project, id), deps.reads.actions(project, youngPerson)]);
	const asked = actions.some((action) => isCodeAskedFor(action, id));
	return c.html(<CodePage c={c} stored={stored} standing={standing} now={deps.clock.now()} askedToCheck={asked} {...shown} />, status);
}

const WHY_NOT: Readonly<Record<Exclude<Given['outcome'], 'given' | 'not-found'>, string>> = {
	overtaken:
		'A code was made since this page was. It was shown once, and is not shown again. If it is lost, check again and make a new one.',
	'worker-led': 'These questions are for you to ask, so they do not go to a phone.',
	finished: 'This talk is finished, so there is nothing to go on with.',
	busy: 'Somebody else was writing at the same moment. No code was made. Press the button again.',
};

async function make(c: Ctx, deps: CodeRouteDeps): Promise<Response> {
	const form = await readForm(c);
	const stored = await find(c, deps);
	if (stored === undefined) return c.html(<NotFound c={c} />, 404);
	const checked = checkedIn(form, stored.youngPerson.about.itsMeWord !== undefined);
	if ('errors' in checked) return show(c, deps, { form, errors: checked.errors }, 422);
	const given = await giveCode(deps, { session: c.get('session'), conversation: idOf(c) }, checked, form.one('after'));
	if (given.outcome === 'not-found') return c.html(<NotFound c={c} />, 404);
	if (given.outcome !== 'given') return show(c, deps, { form: keptOf(given, form), errors: [], note: WHY_NOT[given.outcome] }, 409);
	const standing = await deps.privatePages.standing(stored.conversation.project, stored.conversation.id);
	c.header('cache-control', 'no-store');
	return c.html(
		<GivenPage
			c={c}
			stored={stored}
			code={given.code}
			origin={deps.origin()}
			until={standing?.expiresAt}
			mayCheck={checked.mayCheck}
			qr={deps.qr}
		/>,
	);
}

/** After another code the check is made afresh: what was true a while ago may not be true now. */
function keptOf({ outcome }: Given, form: Form): Form {
	return outcome === 'busy' ? form : formFrom('');
}

async function close(c: Ctx, deps: CodeRouteDeps): Promise<Response> {
	const form = await readForm(c);
	const why = closedBecause(form);
	const closed = await closeTheirPage(deps, { session: c.get('session'), conversation: idOf(c) }, why, form.one('words').trim());
	if (closed === 'not-found') return c.html(<NotFound c={c} />, 404);
	return c.redirect(`/conversations/${idOf(c)}/code`, 303);
}
