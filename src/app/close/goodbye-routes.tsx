import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { isFinished, withStored } from '#app/close/closing-request.tsx';
import { closingsOf } from '#app/close/closings-of.ts';
import { CoverPage } from '#app/close/cover-page.tsx';
import { GoodbyePage } from '#app/close/goodbye-page.tsx';
import { newest } from '#app/close/newest-closing.ts';
import { inOrder, NextPage } from '#app/close/next-page.tsx';
import { toHerPages } from '#app/close/read-again-routes.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { type Taken, takeInput } from '#app/conversation/take-input.ts';
import type { ConversationRouteDeps } from '#app/conversation/taking.tsx';
import { readForm } from '#app/form.ts';
import { NotFound } from '#app/layout/not-found.tsx';
import { allow } from '#app/staff/allow.tsx';

/** What happens next, goodbye, and the way from goodbye to the worker's own pages. */
export function goodbyeRoutes(deps: ConversationRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const see = allow('conversation.see');
	const close = allow('conversation.close');
	app.get('/conversations/:id/close', see, (c) =>
		withStored(c, deps, (stored) => (isFinished(stored) ? toGoodbye(c, stored) : showNext(c, deps, stored))),
	);
	app.post('/conversations/:id/goodbye', close, (c) => withStored(c, deps, (stored) => sayGoodbye(c, deps, stored)));
	app.get('/conversations/:id/goodbye', see, (c) =>
		withStored(c, deps, (stored) =>
			isFinished(stored) ? showGoodbye(c, deps, stored) : c.redirect(`/conversations/${stored.conversation.id}/close`, 303),
		),
	);
	app.get('/conversations/:id/alone', see, (c) =>
		withStored(c, deps, async (stored) => c.html(<CoverPage c={c} stored={stored} unsaid={false} />)),
	);
	app.post('/conversations/:id/alone', close, (c) => withStored(c, deps, (stored) => alone(c, deps, stored)));
	return app;
}

const toGoodbye = (c: Context<AppEnv>, { conversation }: StoredConversation) =>
	c.redirect(`/conversations/${conversation.id}/goodbye`, 303);

async function closeSources(deps: ConversationRouteDeps, stored: StoredConversation) {
	const { id, project, youngPerson } = stored.conversation;
	const [actions, closings] = await Promise.all([deps.reads.actions(project, youngPerson), closingsOf(deps, stored)]);
	return {
		actions: actions.filter((action) => action.conversation === id),
		sharing: newest(closings, 'sharing'),
		telling: newest(closings, 'telling'),
	};
}

async function showNext(c: Context<AppEnv>, deps: ConversationRouteDeps, stored: StoredConversation, problem?: string): Promise<Response> {
	const sources = await closeSources(deps, stored);
	return c.html(<NextPage c={c} stored={stored} {...sources} problem={problem} />, problem === undefined ? 200 : 409);
}

async function showGoodbye(c: Context<AppEnv>, deps: ConversationRouteDeps, stored: StoredConversation): Promise<Response> {
	const { actions, telling } = await closeSources(deps, stored);
	const promised = inOrder(actions).filter(({ state }) => state === 'open');
	return c.html(<GoodbyePage c={c} stored={stored} telling={telling} promised={promised} />);
}

/** Ends the conversation, once it is agreed how they will hear. A goodbye that was not kept says why, and goes nowhere. */
async function sayGoodbye(c: Context<AppEnv>, deps: ConversationRouteDeps, stored: StoredConversation): Promise<Response> {
	const { id, project } = stored.conversation;
	if (isFinished(stored)) return toGoodbye(c, stored);
	const telling = newest(await closingsOf(deps, stored), 'telling');
	// A way without a day is theirs; the day is still to be agreed.
	if (telling === undefined || (telling.on === undefined && !telling.noNeed))
		return c.redirect(`/conversations/${id}/telling?before=goodbye`, 303);

	const token = (await readForm(c)).one('token');
	const taken = await takeInput(deps, deps.open, {
		by: workerSpeaking(c.get('session')),
		conversation: id,
		token,
		input: { type: 'finished' },
	});
	switch (taken.outcome) {
		case 'saved':
		case 'repeated':
			return toGoodbye(c, stored);
		case 'not-found':
			return c.html(<NotFound c={c} />, 404);
		case 'busy':
		case 'refused': {
			const now = (await deps.reads.find(project, id)) ?? stored;
			return isFinished(now) ? toGoodbye(c, now) : showNext(c, deps, now, whyNot(now, taken));
		}
	}
}

function whyNot({ conversation }: StoredConversation, taken: Extract<Taken, { outcome: 'busy' | 'refused' }>): string {
	if (taken.outcome === 'busy')
		return 'Somebody else was writing at the same moment, so goodbye is not written down yet. Say goodbye again';
	return conversation.position.floor === 'paused'
		? 'This talk is paused. Go on with it first, then say goodbye'
		: 'Something was written since this page was made, so goodbye is not written down yet. Look at it, then say goodbye again';
}

/** The worker says that nobody else sees the screen: the only way from a talk that rests or is over to a page with alerts on it. */
async function alone(c: Context<AppEnv>, deps: ConversationRouteDeps, stored: StoredConversation): Promise<Response> {
	const { id, project, youngPerson } = stored.conversation;
	if ((await readForm(c)).one('alone') !== 'yes') return c.html(<CoverPage c={c} stored={stored} unsaid />, 422);
	const audit = { actor: c.get('session').staff.id, action: 'conversation.alone', subject: id, youngPerson };
	await deps.store.commit({ project, at: deps.clock.now(), changes: [], audit: [audit] });
	return c.redirect(toHerPages(deps, stored), 303);
}
