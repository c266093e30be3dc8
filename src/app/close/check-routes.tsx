import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { CheckPage } from '#app/close/check-page.tsx';
import { withStored } from '#app/close/closing-request.tsx';
import { saveClosing } from '#app/close/save-closing.ts';
import { openConversation } from '#app/conversation/open-conversations.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { practiceAt } from '#app/conversation/practice-panel.tsx';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { type Taken, takeInput } from '#app/conversation/take-input.ts';
import type { ConversationRouteDeps } from '#app/conversation/taking.tsx';
import { readForm } from '#app/form.ts';
import { allow } from '#app/staff/allow.tsx';
import type { Input } from '#core/flow/input.ts';
import type { ReadBack } from '#core/record/conversation.ts';

/** Looking together at what was written. From here it goes to what happens next; more questions come only when they add. */
export function checkRoutes(deps: ConversationRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/conversations/:id/check', allow('conversation.see'), (c) =>
		withStored(c, deps, async (stored) => {
			const staff = await deps.staff.all(stored.conversation.project);
			const { flow } = openConversation(stored, deps.flows);
			const practice = practiceAt(c, deps, stored, flow.source.close[0] ?? '');
			return c.html(<CheckPage c={c} stored={stored} flow={flow} staff={staff} practice={practice} />);
		}),
	);
	app.post('/conversations/:id/check', allow('conversation.close'), (c) => check(c, deps));
	return app;
}

/** What each button says of the read-back, and where it leads below the conversation. `add` settles nothing yet. */
const ANSWERS: Readonly<Record<string, { readonly result: ReadBack['result'] | null; readonly then: string }>> = {
	right: { result: 'agreed', then: '/close' },
	'not-now': { result: 'not-shown', then: '/close' },
	add: { result: null, then: '/topics' },
};

function check(c: Context<AppEnv>, deps: ConversationRouteDeps): Promise<Response> {
	return withStored(c, deps, async (stored) => {
		const form = await readForm(c);
		const [answer, why, token] = [form.one('answer'), form.one('why').trim(), form.one('token')];
		const does = ANSWERS[answer];
		const { flow } = openConversation(stored, deps.flows);
		const question = flow.source.close[0] ?? '';
		const again = async (problem: string, status: 409 | 422) => {
			const now = (await deps.reads.find(stored.conversation.project, stored.conversation.id)) ?? stored;
			const staff = await deps.staff.all(stored.conversation.project);
			return c.html(<CheckPage c={c} stored={now} flow={flow} staff={staff} problem={problem} why={why} />, status);
		};
		if (does === undefined) return again('Choose one of the ways on, at the foot of the page', 422);

		const on = c.redirect(`/conversations/${stored.conversation.id}${does.then}`, 303);
		if (token !== stored.conversation.position.head) {
			return wasAnswered(stored, token, question, answer) ? on : again(OVERTAKEN, 409);
		}
		const taken = await takeInOrder(
			c,
			deps,
			stored,
			towards(stored, question, does.result === null || isSettled(stored, question, answer) ? undefined : answer),
		);
		if (taken === 'repeated') return on;
		if (taken !== 'saved') return again(problemIn(taken), 409);
		const result = does.result === 'agreed' && wasChanged(stored) ? 'changed' : (does.result ?? 'not-shown');
		// What they would like to add settles nothing, but a reason that was typed is never lost.
		if (does.result === null && why === '') return on;
		const body = { result, ...(why ? { why } : {}) };
		const saved = await saveClosing(deps, {
			session: c.get('session'),
			conversation: stored.conversation.id,
			part: { part: 'read-back', body },
		});
		return saved.outcome === 'saved' ? on : again(BUSY, 409);
	});
}

/** Takes the inputs one after another, the first with the token of the form. Stops at the first that was not saved. */
async function takeInOrder(
	c: Context<AppEnv>,
	deps: ConversationRouteDeps,
	{ conversation }: StoredConversation,
	inputs: readonly Input[],
): Promise<'saved' | 'repeated' | Taken> {
	const session = c.get('session');
	let token = conversation.position.head;
	for (const input of inputs) {
		const taken = await takeInput(deps, deps.open, { by: workerSpeaking(session), conversation: conversation.id, token, input });
		if (taken.outcome === 'repeated') return 'repeated';
		if (taken.outcome !== 'saved') return taken;
		token = (await deps.open.find(session.project.id, conversation.id))?.state.position.head ?? token;
	}
	return 'saved';
}

/**
 * From wherever the conversation stands: awake, answered when there is an answer, and then at the read-back. It stays
 * there: going on would ask what the closing pages ask. The answer comes before the move, because only it tells a second
 * press from a first.
 */
function towards({ conversation: { position } }: StoredConversation, question: string, answer: string | undefined): readonly Input[] {
	const inputs: Input[] = [];
	if (position.floor === 'paused' || position.floor === 'stopped') inputs.push({ type: 'resumed' });
	if (answer !== undefined)
		inputs.push({ type: 'answered', question, value: { options: [answer] }, whose: 'worker', prompted: true, then: 'stay' });
	if (position.place !== question) inputs.push({ type: 'opened', question, by: 'worker' });
	return inputs;
}

/** Answered just so already, with nothing said, changed or wished since: a page that was loaded again writes nothing again. */
function isSettled({ entries }: StoredConversation, question: string, answer: string): boolean {
	const newest = entries.findLast(({ input }) => input.type === 'wished' || input.type === 'answered');
	return newest?.input.type === 'answered' && newest.input.question === question && newest.input.value.options?.includes(answer) === true;
}

/** The same form was taken before: somewhere after the page was made, the read-back was answered just so. */
function wasAnswered({ entries }: StoredConversation, token: string, question: string, answer: string): boolean {
	const made = entries.findIndex((entry) => entry.id === token);
	return entries
		.slice(made + 1)
		.some(({ input }) =>
			answer === 'add'
				? input.type === 'opened' && input.question === question
				: input.type === 'answered' && input.question === question && input.value.options?.includes(answer) === true,
		);
}

/** "Right" after something was changed on the way is *changed*, whatever the button says. */
function wasChanged({ entries }: StoredConversation): boolean {
	return entries.some(({ input }) => input.type === 'answered' && input.supersedes !== undefined);
}

const BUSY = 'Somebody else was writing at the same moment, and this is not saved yet. Press the button again';
const OVERTAKEN = 'Something was written since this page was made. It is below now: look at it, then press again';

function problemIn(taken: Exclude<Awaited<ReturnType<typeof takeInOrder>>, 'saved' | 'repeated'>): string {
	if (taken.outcome === 'busy') return BUSY;
	if (taken.outcome !== 'refused') return OVERTAKEN;
	return taken.reason === 'conversation-over'
		? 'This talk has ended, so nothing was written. A line can still be changed, or left out'
		: taken.reason === 'limits-not-shown'
			? 'Go through the limits of privacy first, then look at what was written'
			: OVERTAKEN;
}
