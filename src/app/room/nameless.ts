import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import type { Taken } from '#app/conversation/take-input.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { AnswerValue } from '#core/flow/answer.ts';
import { staysInPractice } from '#core/practice/stays-in-practice.ts';
import type { Change } from '#core/record/change.ts';

/**
 * Keeps how a talk was, by itself: the log already has that they moved on, in a commit of its own, and nothing in this one
 * names the conversation, the young person or the worker. Given also where the page was overtaken: the move is lost, the
 * words are not. False: it was not kept, which has to be said.
 */
export async function keepNameless(
	deps: Pick<ConversationDeps, 'store' | 'clock' | 'ids' | 'practice'>,
	{ conversation: { project }, youngPerson }: StoredConversation,
	taken: Taken,
	{ faces = [], words = '' }: AnswerValue,
): Promise<boolean> {
	if (taken.outcome !== 'saved' && taken.outcome !== 'refused') return false;
	const at = deps.clock.now();
	const feedback = { id: deps.ids.secret(), project, month: calendarDate(at).slice(0, 7), faces, words };
	const given: readonly Change[] = [{ change: 'feedback-given', feedback }];
	const practice = deps.practice !== undefined && youngPerson.about.practice !== undefined;
	const changes = practice ? staysInPractice(given) : given;
	const audit = [{ actor: 'young-person', action: 'feedback.given', subject: project, youngPerson: null }] as const;
	return (await deps.store.commit({ project, at, changes, audit })) === 'committed';
}
