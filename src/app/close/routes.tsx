import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { AnalysisContent } from '#app/close/analysis-page.tsx';
import { CheckPage } from '#app/close/check-page.tsx';
import { type ReadPart, readAnalysis, readSharing, readSignOff, readTelling } from '#app/close/closing-forms.ts';
import { SharingPage, TellingPage } from '#app/close/closing-pages.tsx';
import { NextPage } from '#app/close/next-page.tsx';
import { saveClosing } from '#app/close/save-closing.ts';
import { openConversation } from '#app/conversation/open-conversations.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { type ConversationRouteDeps, find, takeOne } from '#app/conversation/routes.tsx';
import { takeInput } from '#app/conversation/take-input.ts';
import { readForm } from '#app/form.ts';
import { NotFound } from '#app/layout/not-found.tsx';
import { allow } from '#app/staff/allow.tsx';
import { sendPage } from '#app/staff/send-page.tsx';
import { returnInterviewClock } from '#core/clock/return-interview.ts';
import type { Input } from '#core/flow/input.ts';
import type { ConversationId } from '#core/id.ts';
import type { Closing, ClosingPart, ReadBack } from '#core/record/conversation.ts';

/** Closing a conversation: checking it together, what happens next, goodbye, and then the worker's view. */
export function closeRoutes(deps: ConversationRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const see = allow('conversation.see');
	const close = allow('conversation.close');

	app.get('/conversations/:id/check', see, (c) =>
		withStored(c, deps, (stored) => <CheckPage c={c} stored={stored} flow={openConversation(stored, deps.flows).flow} />),
	);
	app.post('/conversations/:id/check', close, (c) => check(c, deps));

	app.get('/conversations/:id/close', see, (c) =>
		withStored(c, deps, async (stored) => {
			const { project, youngPerson, id } = stored.conversation;
			const [actions, closings] = await Promise.all([deps.reads.actions(project, youngPerson), deps.reads.closings(project, id)]);
			const mine = actions.filter((action) => action.conversation === id);
			return <NextPage c={c} stored={stored} actions={mine} sharing={newest(closings, 'sharing')} telling={newest(closings, 'telling')} />;
		}),
	);
	app.post('/conversations/:id/goodbye', close, (c) => takeOne(c, deps, () => ({ type: 'finished' }), '/analysis'));

	app.get('/conversations/:id/telling', see, (c) =>
		withClosings(c, deps, (stored, closings) => <TellingPage c={c} stored={stored} telling={newest(closings, 'telling')} />),
	);
	app.post('/conversations/:id/telling', close, (c) => savePart(c, deps, readTelling, '/close'));

	app.get('/conversations/:id/sharing', see, (c) =>
		withClosings(c, deps, (stored, closings) => <SharingPage c={c} stored={stored} sharing={newest(closings, 'sharing')} />),
	);
	app.post('/conversations/:id/sharing', close, (c) => savePart(c, deps, readSharing, '/close'));

	app.get('/conversations/:id/analysis', see, (c) => showAnalysis(c, deps));
	app.post('/conversations/:id/analysis', close, (c) => savePart(c, deps, readAnalysis, '/report'));
	app.post('/conversations/:id/sign-off', allow('report.sign-off'), (c) => savePart(c, deps, readSignOff, '/report'));
	return app;
}

/** A staff page: the young person is not there when the view is written. */
async function showAnalysis(c: Context<AppEnv>, deps: ConversationRouteDeps): Promise<Response> {
	const stored = await find(c, deps);
	if (stored === undefined) return c.html(<NotFound c={c} />, 404);
	const closings = await deps.reads.closings(stored.conversation.project, stored.conversation.id);
	const { flow } = openConversation(stored, deps.flows);
	const late = await wasLate(deps, stored);
	return sendPage(c, deps, {
		title: `Your view: ${stored.youngPerson.about.nameUsed}`,
		current: 'young-people',
		children: <AnalysisContent c={c} stored={stored} flow={flow} analysis={newest(closings, 'analysis')} late={late} />,
	});
}

type Page = ReturnType<typeof CheckPage>;

async function withStored(
	c: Context<AppEnv>,
	deps: ConversationRouteDeps,
	page: (stored: StoredConversation) => Page | Promise<Page>,
): Promise<Response> {
	const stored = await find(c, deps);
	return stored === undefined ? c.html(<NotFound c={c} />, 404) : c.html(await page(stored));
}

function withClosings(
	c: Context<AppEnv>,
	deps: ConversationRouteDeps,
	page: (stored: StoredConversation, closings: readonly Closing[]) => Page | Promise<Page>,
): Promise<Response> {
	return withStored(c, deps, async (stored) =>
		page(stored, await deps.reads.closings(stored.conversation.project, stored.conversation.id)),
	);
}

export function newest<Part extends Closing['part']>(closings: readonly Closing[], part: Part): BodyOf<Part> | undefined {
	return closings.find((closing) => closing.part === part)?.body as BodyOf<Part> | undefined;
}

type BodyOf<Part extends Closing['part']> = Extract<Closing, { part: Part }>['body'];

async function savePart(c: Context<AppEnv>, deps: ConversationRouteDeps, read: ReadPart, then: string): Promise<Response> {
	const part = read(await readForm(c));
	const id = c.req.param('id') as ConversationId;
	if (part === undefined)
		return c.text(
			'Something in this form was longer than can be kept, or was not one of the choices. Nothing was changed: go back, and what you wrote is still there.',
			422,
		);
	const saved = await saveClosing(deps, { session: c.get('session'), conversation: id, part });
	if (saved.outcome === 'not-found') return c.html(<NotFound c={c} />, 404);
	return c.redirect(`/conversations/${id}${then}`, 303);
}

const RESULTS: Readonly<Record<string, ReadBack['result']>> = {
	right: 'agreed',
	change: 'changed',
	add: 'changed',
	'not-now': 'not-shown',
};

/** "That's right" (or not now): answers the read-back question, records how it went, and goes on to what is next. */
async function check(c: Context<AppEnv>, deps: ConversationRouteDeps): Promise<Response> {
	const form = await readForm(c);
	const id = c.req.param('id') as ConversationId;
	const stored = await find(c, deps);
	if (stored === undefined) return c.html(<NotFound c={c} />, 404);
	const answer = form.one('answer');
	const session = c.get('session');
	for (const input of towardsAnswer(stored, openConversation(stored, deps.flows).flow.source.close[0] ?? '', answer)) {
		const head = (await deps.open.find(session.project.id, id))?.state.position.head ?? form.one('token');
		await takeInput(deps, deps.open, { session, conversation: id, token: head, input });
	}
	const why = form.one('why').trim();
	const part: ClosingPart = { part: 'read-back', body: { result: resultOf(stored, answer), ...(why ? { why } : {}) } };
	await saveClosing(deps, { session, conversation: id, part });
	return c.redirect(`/conversations/${id}${answer === 'add' ? '/topics' : ''}`, 303);
}

/** From wherever the conversation stands to the answered read-back: awake, at that question, answered. */
function towardsAnswer({ conversation: { position } }: StoredConversation, question: string, answer: string): readonly Input[] {
	const asleep = position.floor === 'paused' || position.floor === 'stopped';
	return [
		...(asleep ? [{ type: 'resumed' } as const] : []),
		...(position.place === question ? [] : [{ type: 'opened', question, by: 'worker' } as const]),
		{ type: 'answered', question, value: { options: [answer] }, whose: 'worker', prompted: true, then: 'on' },
	];
}

/** "Right" after something was changed on the way is *changed*, whatever the button says. */
function resultOf(stored: StoredConversation, answer: string): ReadBack['result'] {
	const changed = stored.entries.some((entry) => entry.input.type === 'answered' && entry.input.supersedes !== undefined);
	const result = RESULTS[answer] ?? 'not-shown';
	return result === 'agreed' && changed ? 'changed' : result;
}

async function wasLate(deps: ConversationRouteDeps, stored: StoredConversation): Promise<boolean> {
	const episodes = await deps.reads.episodes(stored.conversation.project, stored.conversation.id);
	const returnedAt =
		episodes
			.map((episode) => episode.returnedAt)
			.toSorted()
			.at(-1) ?? null;
	const clock = returnInterviewClock({ returnedAt, offers: [], conversation: stored.conversation, now: deps.clock.now() });
	return clock.state === 'late' || clock.state === 'done-late';
}
