import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { isFinished, withStored } from '#app/close/closing-request.tsx';
import { READ_AGAIN_TITLE, ReadAgainContent } from '#app/close/read-again-page.tsx';
import { openConversation } from '#app/conversation/open-conversations.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { type TakeInput, takeInput } from '#app/conversation/take-input.ts';
import type { ConversationRouteDeps } from '#app/conversation/taking.tsx';
import { readForm } from '#app/form.ts';
import { allow } from '#app/staff/allow.tsx';
import { sendPage } from '#app/staff/send-page.tsx';
import { isLeftToWorker, toReadAgain } from '#core/concern/left-to-worker.ts';

/** What the worker reads again before she goes: see `isLeftToWorker`. */
export function readAgainRoutes(deps: ConversationRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/conversations/:id/read-again', allow('conversation.see'), (c) => withStored(c, deps, (stored) => show(c, deps, stored)));
	app.post('/conversations/:id/read-again', allow('conversation.close'), (c) => withStored(c, deps, (stored) => look(c, deps, stored)));
	return app;
}

/** Where a worker goes once nobody else sees the screen: first to what she has to read again, if there is anything. */
export function toHerPages(deps: Pick<ConversationRouteDeps, 'flows'>, stored: StoredConversation): string {
	return left(deps, stored).length > 0 ? `/conversations/${stored.conversation.id}/read-again` : onFrom(stored);
}

const onFrom = (stored: StoredConversation): string =>
	isFinished(stored) ? `/conversations/${stored.conversation.id}/analysis` : '/today';

function left({ flows }: Pick<ConversationRouteDeps, 'flows'>, stored: StoredConversation) {
	return toReadAgain(stored.entries, openConversation(stored, flows).flow);
}

async function show(c: Context<AppEnv>, deps: ConversationRouteDeps, stored: StoredConversation, problem?: string): Promise<Response> {
	const staff = await deps.staff.all(stored.conversation.project);
	return sendPage(c, deps, {
		title: READ_AGAIN_TITLE,
		current: 'young-people',
		status: problem === undefined ? 200 : 409,
		children: <ReadAgainContent c={c} stored={stored} entries={left(deps, stored)} staff={staff} on={onFrom(stored)} problem={problem} />,
	});
}

const LOOKS: Readonly<Record<string, Pick<TakeInput, 'look'>>> = { read: {}, today: { look: 'urgent' }, now: { look: 'immediate' } };
const NOT_HERS = 'Only whoever wrote this down can say that there is nothing more in it. You can ask for somebody to look';

/**
 * A look is added to the log, with a verdict where it asks for somebody: that anybody may, also of a line that was settled
 * meanwhile. What screening made of the line stays as it was.
 */
async function look(c: Context<AppEnv>, deps: ConversationRouteDeps, stored: StoredConversation): Promise<Response> {
	const form = await readForm(c);
	const does = LOOKS[form.one('how')];
	const { flow } = openConversation(stored, deps.flows);
	const entry = stored.entries.find((one) => one.id === form.one('entry') && isLeftToWorker(one, flow));
	const asks = does?.look !== undefined;
	// Looked at already, or never hers to settle.
	if (entry === undefined || !(asks || left(deps, stored).includes(entry)))
		return c.redirect(`/conversations/${stored.conversation.id}/read-again`, 303);
	if (does === undefined) return show(c, deps, stored, 'Choose one of the buttons under the line');
	if (!asks && entry.actor !== c.get('session').staff.id) return show(c, deps, stored, NOT_HERS);
	const taken = await takeInput(deps, deps.open, {
		by: workerSpeaking(c.get('session')),
		conversation: stored.conversation.id,
		token: form.one('token'),
		input: { type: 'screened', entry: entry.id },
		...does,
	});
	if (taken.outcome === 'busy')
		return show(c, deps, stored, 'Somebody else was writing at the same moment, and this is not kept yet. Press it again');
	return c.redirect(`/conversations/${stored.conversation.id}/read-again`, 303);
}
