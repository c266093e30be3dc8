import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { AppEnv } from '#app/app-env.ts';
import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import { openOrKeep, THEN } from '#app/conversation/first-the-limits.tsx';
import { inputsFrom } from '#app/conversation/form-input.ts';
import { HAND_THIS_OVER, HandItOver } from '#app/conversation/hand-this-over.tsx';
import { type Line, linesOf } from '#app/conversation/lines.ts';
import { isListening } from '#app/conversation/listening.tsx';
import { NotTakenPage } from '#app/conversation/not-taken-page.tsx';
import type { OpenConversations } from '#app/conversation/open-conversations.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { screenSafely } from '#app/conversation/screen-safely.ts';
import { type Speaker, workerSpeaking } from '#app/conversation/speaker.ts';
import { type TakeInput, type Taken, takeInput } from '#app/conversation/take-input.ts';
import { type Form, readForm } from '#app/form.ts';
import { NotFound } from '#app/layout/not-found.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { ANSWER_RULES } from '#core/concern/answer-rules.ts';
import { assessOrFault } from '#core/concern/assess.ts';
import type { Flow } from '#core/flow/define.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import { freeWordsOf, type Input } from '#core/flow/input.ts';
import { isNotForWorker } from '#core/flow/is-not-for-worker.ts';
import type { ConversationId } from '#core/id.ts';
import type { Level } from '#core/screening/verdict.ts';

export type ConversationRouteDeps = ConversationDeps & Pick<StaffPages, 'strips'> & { readonly open: OpenConversations };

type Ctx = Context<AppEnv>;

/** The conversation asked for, with an audit row for reading it. `undefined`: not there, or not in this project. */
export async function find(c: Ctx, deps: ConversationDeps): Promise<StoredConversation | undefined> {
	const session = c.get('session');
	const id = c.req.param('id') as ConversationId;
	const stored = await deps.reads.find(session.project.id, id);
	if (stored === undefined) return undefined;
	await auditRead(deps, session, { action: 'conversation.read', subject: id, youngPerson: stored.conversation.youngPerson });
	return stored;
}

/** A page with one thing to take. `then` is where it leads, below the conversation. */
export async function takeOne(c: Ctx, deps: ConversationRouteDeps, read: (form: Form) => Input, then = ''): Promise<Response> {
	return takeAll(c, deps, (form) => [read(form)], then);
}

/** Takes several inputs of one form in their order: words first, then what the button asked for. */
export async function takeAll(
	c: Ctx,
	deps: ConversationRouteDeps,
	read: (form: Form) => readonly Input[],
	then = '',
	more: Pick<TakeInput, 'look'> = {},
): Promise<Response> {
	const form = await readForm(c);
	const session = c.get('session');
	const id = c.req.param('id') as ConversationId;
	let token = form.one('token');
	for (const input of read(form)) {
		const taken = await takeInput(deps, deps.open, { by: workerSpeaking(session), conversation: id, token, input, ...more });
		if (taken.outcome === 'not-found') return c.html(<NotFound c={c} />, 404);
		if (taken.outcome === 'repeated') {
			// Words that are kept already hold up nothing that is asked for now; a move that was made is not made again.
			if (input.type !== 'answered') break;
			token = taken.as;
			continue;
		}
		const why = whyNotKept(taken, input);
		if (why !== undefined) return notTaken(c, deps, form, why);
		token = (await deps.open.find(session.project.id, id))?.state.position.head ?? token;
	}
	return c.redirect(`/conversations/${id}${then}`, 303);
}

/**
 * The form under a question. A disclosure holds the page where it is, whatever was pressed: first somebody listens. What is
 * not the worker's to write down goes back to them as they sent it, unless its words need somebody: then it is kept.
 */
export async function takeForm(c: Ctx, deps: ConversationRouteDeps): Promise<Response> {
	const form = await readForm(c);
	const found = await deps.open.find(c.get('session').project.id, c.req.param('id') as ConversationId);
	if (found === undefined) return c.html(<NotFound c={c} />, 404);
	const by = workerSpeaking(c.get('session'));
	const question = found.flow.question(form.one('question'));
	const standing = question && form.all('ticked').length > 0 ? await tickedLine(c, deps, question.id) : undefined;
	const inputs = inputsFrom(question, form, standing).map((input) => holding(deps, by, found.flow, input));
	if (isNotForWorker(question) && inputs.some((input) => input.type === 'answered' && levelOf(deps, by, found.flow, input) === 'none'))
		return notTaken(c, deps, form, HAND_THIS_OVER, (stored) => <HandItOver stored={stored} />);
	const doing = form.one('do');
	const taken = await takeAll(c, deps, () => inputs, doing === 'hand-over' ? '/hand-over' : '');
	const waits = form.one(THEN);
	return waits !== '' && taken.status === 303 && doing !== 'hand-over' ? openOrKeep(c, deps, waits) : taken;
}

async function tickedLine(c: Ctx, deps: ConversationRouteDeps, question: QuestionId): Promise<Line | undefined> {
	const stored = await deps.reads.find(c.get('session').project.id, c.req.param('id') as ConversationId);
	return (
		stored &&
		linesOf(stored.entries).findLast((line) => line.question === question && (line.value.options ?? line.value.faces) !== undefined)
	);
}

/** The level that an answer will be given, worked out before it is taken. */
function levelOf(deps: ConversationRouteDeps, by: Speaker, flow: Flow, input: Extract<Input, { type: 'answered' }>): Level {
	const verdict = screenSafely(deps.screen, flow, input, by)?.verdict;
	return assessOrFault({ question: input.question, value: input.value, verdict, rules: ANSWER_RULES }).level;
}

/** "Next" with a disclosure in it keeps the words and stays: what stops is the machine's questions, not the listening. */
function holding(deps: ConversationRouteDeps, by: Speaker, flow: Flow, input: Input): Input {
	if (input.type !== 'answered' || input.then === 'stay') return input;
	return isListening([{ level: levelOf(deps, by, flow, input) }]) ? { ...input, then: 'stay' } : input;
}

/** What to say when something was not kept, or `undefined` when there is nothing to say. */
function whyNotKept(taken: Taken, input: Input): string | undefined {
	if (taken.outcome === 'busy') return 'Somebody else kept something at the same moment. Everything you sent is here.';
	if (taken.outcome !== 'refused' || taken.kept || freeWordsOf(input).trim() === '') return undefined;
	return 'It could not be kept where the conversation stands now. Everything you sent is here.';
}

async function notTaken(
	c: Ctx,
	deps: ConversationRouteDeps,
	form: Form,
	why: string,
	instead?: (stored: StoredConversation) => Child,
): Promise<Response> {
	const stored = await find(c, deps);
	if (stored === undefined) return c.html(<NotFound c={c} />, 404);
	return c.html(<NotTakenPage c={c} stored={stored} form={form} why={why} instead={instead?.(stored)} />, 409);
}
