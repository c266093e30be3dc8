import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import type { OpenConversations } from '#app/conversation/open-conversations.ts';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import { Icon } from '#app/layout/icon.tsx';
import { NotFound } from '#app/layout/not-found.tsx';
import type { Flow } from '#core/flow/define.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import { limitsPassed } from '#core/flow/judge.ts';
import type { FlowState } from '#core/flow/run.ts';
import type { ConversationId } from '#core/id.ts';

/** Name of the field, and of the part of the address, that keeps a topic which was brought up before the limits were shown. */
export const THEN = 'then';

type Deps = ConversationDeps & { readonly open: OpenConversations };

/**
 * Opens a topic that the young person brought up; before the limits of privacy were shown, keeps it in the address and
 * opens it once they were. Nobody has to say it twice.
 */
export async function openOrKeep(c: Context<AppEnv>, deps: Deps, topic: QuestionId, token?: string): Promise<Response> {
	const session = c.get('session');
	const id = c.req.param('id') as ConversationId;
	const found = await deps.open.find(session.project.id, id);
	const page = `/conversations/${id}`;
	if (found === undefined) return c.html(<NotFound c={c} />, 404);
	const question = found.flow.question(topic);
	if (question === undefined) return c.redirect(page, 303);
	const early = !limitsPassed(found.flow, found.state.knows) && found.flow.standing(question.id) !== 'limits';
	if (early) return c.redirect(`${page}?${THEN}=${question.id}`, 303);
	const input = { type: 'opened', question: question.id, by: 'young-person' } as const;
	await takeInput(deps, deps.open, { by: workerSpeaking(session), conversation: id, token: token ?? found.state.position.head, input });
	return c.redirect(page, 303);
}

/** What is read first, and which topic comes after it. Nothing where no topic waits. */
export function FirstTheLimits({ flow, state, topic }: { readonly flow: Flow; readonly state: FlowState; readonly topic: string }) {
	const question = flow.question(topic);
	if (question === undefined || limitsPassed(flow, state.knows)) return null;
	const left = flow.source.limits.filter((id) => flow.question(id)?.must === 'be-shown' && !state.knows.left.has(id));
	return (
		<p class="look-round">
			<Icon name="info" />
			<span>
				{THINGS[left.length] ?? 'First these'}, then: {flow.words(question.id, 'en').topic}
			</span>
		</p>
	);
}

const THINGS = ['First this', 'First this', 'First these two things', 'First these three things'] as const;
