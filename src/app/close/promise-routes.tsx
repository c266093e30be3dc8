import { type Context, Hono } from 'hono';
import { actionForm, changeActionSections, newActionSections } from '#app/actions/action-form.ts';
import { addAction, changeAction, findAction, tellNow } from '#app/actions/save-action.ts';
import type { AppEnv } from '#app/app-env.ts';
import { barsOf, Controls } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { type ConversationRouteDeps, find } from '#app/conversation/taking.tsx';
import { formFrom, readForm } from '#app/form.ts';
import { FormBody, type FormBodyProps } from '#app/forms/form-page.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';
import { NotFound } from '#app/layout/not-found.tsx';
import { allow } from '#app/staff/allow.tsx';
import type { ActionId } from '#core/id.ts';

/**
 * Promises written down while the young person is there: the same forms as anywhere else, on a page that they can see.
 * No rail, no strip, nothing about anybody else.
 */
export function promiseRoutes(deps: ConversationRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/conversations/:id/actions/new', allow('action.add'), (c) =>
		withStored(c, deps, (stored) => showNew(c, deps, stored, { form: formFrom(''), errors: [], status: 200 })),
	);
	app.post('/conversations/:id/actions/new', allow('action.add'), (c) => withStored(c, deps, (stored) => add(c, deps, stored)));
	app.get('/conversations/:id/actions/:action', allow('action.change'), (c) => withStored(c, deps, (stored) => showOne(c, deps, stored)));
	app.post('/conversations/:id/actions/:action', allow('action.change'), (c) => withStored(c, deps, (stored) => change(c, deps, stored)));
	app.post('/conversations/:id/actions/:action/told', allow('action.change'), (c) =>
		withStored(c, deps, (stored) => told(c, deps, stored)),
	);
	return app;
}

async function withStored(
	c: Context<AppEnv>,
	deps: ConversationRouteDeps,
	then: (stored: StoredConversation) => Promise<Response>,
): Promise<Response> {
	const stored = await find(c, deps);
	return stored === undefined ? c.html(<NotFound c={c} />, 404) : then(stored);
}

const closeOf = (stored: StoredConversation) => `/conversations/${stored.conversation.id}/close`;

type Sheet = Pick<FormBodyProps, 'action' | 'sections' | 'form' | 'errors' | 'version' | 'saved'> & {
	readonly title: string;
	readonly status: 200 | 409 | 422;
};

function show(c: Context<AppEnv>, stored: StoredConversation, { title, status, ...form }: Sheet) {
	return c.html(
		<ConversationSheet {...barsOf(c, stored)} title={title} controls={<Controls stored={stored} saying={false} />}>
			<h1>{title}</h1>
			<FormBody session={c.get('session')} save="Write it down" cancel={closeOf(stored)} {...form} />
		</ConversationSheet>,
		status,
	);
}

async function showNew(
	c: Context<AppEnv>,
	deps: ConversationRouteDeps,
	stored: StoredConversation,
	typed: Pick<Sheet, 'form' | 'errors' | 'status'>,
) {
	const staff = await deps.staff.all(stored.conversation.project);
	const action = `/conversations/${stored.conversation.id}/actions/new`;
	return show(c, stored, { title: 'What happens next', action, sections: newActionSections(staff), ...typed });
}

async function add(c: Context<AppEnv>, deps: ConversationRouteDeps, stored: StoredConversation): Promise<Response> {
	const form = await readForm(c);
	const { youngPerson, id } = stored.conversation;
	const added = await addAction(deps, { session: c.get('session'), youngPerson, form, conversation: id });
	switch (added.outcome) {
		case 'saved':
			return c.redirect(closeOf(stored), 303);
		case 'invalid':
			return showNew(c, deps, stored, { form, errors: added.errors, status: 422 });
		case 'busy':
			return showNew(c, deps, stored, { form, errors: added.errors, status: 409 });
		case 'not-found':
		case 'refused':
			return c.html(<NotFound c={c} />, 404);
	}
}

async function showOne(
	c: Context<AppEnv>,
	deps: ConversationRouteDeps,
	stored: StoredConversation,
	again?: Pick<Sheet, 'form' | 'errors' | 'saved' | 'status'>,
): Promise<Response> {
	const found = await findAction(deps, c.get('session'), stored.conversation.youngPerson, c.req.param('action') as ActionId);
	// What they said no to is kept as it is: asking again is a new promise.
	if (found?.action.state === 'refused') return c.redirect(closeOf(stored), 303);
	if (found === undefined) return c.html(<NotFound c={c} />, 404);
	const staff = await deps.staff.all(stored.conversation.project);
	return show(c, stored, {
		title: found.action.about.what,
		action: `/conversations/${stored.conversation.id}/actions/${found.action.id}`,
		sections: changeActionSections(staff),
		version: found.action.version,
		...(again ?? { form: actionForm(found.action), errors: [], status: 200 }),
	});
}

async function change(c: Context<AppEnv>, deps: ConversationRouteDeps, stored: StoredConversation): Promise<Response> {
	const form = await readForm(c);
	const changed = await changeAction(deps, {
		session: c.get('session'),
		youngPerson: stored.conversation.youngPerson,
		action: c.req.param('action') as ActionId,
		form,
	});
	switch (changed.outcome) {
		case 'saved':
			return c.redirect(closeOf(stored), 303);
		case 'invalid':
			return showOne(c, deps, stored, { form, errors: changed.errors, status: 422 });
		case 'stale':
			return showOne(c, deps, stored, { form, errors: [], saved: actionForm(changed.found.action), status: 409 });
		case 'not-found':
		case 'refused':
			return c.html(<NotFound c={c} />, 404);
	}
}

/** Back to the talk; what somebody else changed meanwhile is shown before anything is said of it. */
async function told(c: Context<AppEnv>, deps: ConversationRouteDeps, stored: StoredConversation): Promise<Response> {
	const { id, youngPerson } = stored.conversation;
	const version = (await readForm(c)).one('version');
	const [session, action] = [c.get('session'), c.req.param('action') as ActionId];
	if ((await findAction(deps, session, youngPerson, action)) === undefined) return c.html(<NotFound c={c} />, 404);
	const changed = await tellNow(deps, { session, youngPerson, action, version });
	const asItIs = changed.outcome === 'stale' || changed.outcome === 'invalid';
	return c.redirect(`/conversations/${id}${asItIs ? `/actions/${changed.found.action.id}` : ''}`, 303);
}
