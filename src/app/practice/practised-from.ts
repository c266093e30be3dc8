import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import { linesOf } from '#app/conversation/lines.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Practised } from '#core/practice/practised.ts';
import type { PracticeScript } from '#core/practice/script.ts';

export type PractisedAndAlert = { readonly practised: Practised; readonly alert: string | null };

/** Everything that was kept of one practice, as the review reads it; and its alert, for whoever opens that. */
export async function practisedFrom(
	deps: ConversationDeps,
	stored: StoredConversation,
	{ flow, script }: { readonly flow: Flow; readonly script: PracticeScript },
): Promise<PractisedAndAlert> {
	const { project, youngPerson, id, worker, outcome } = stored.conversation;
	const [closings, actions, alerts] = await Promise.all([
		deps.reads.closings(project, id),
		deps.reads.actions(project, youngPerson),
		deps.alerts.ofConversation(project, id),
	]);
	const [first] = alerts;
	const decided = alerts.flatMap(({ trail }) => trail).filter(({ what }) => what === 'owned' || what === 'taken-over');
	const practised: Practised = {
		script,
		worker,
		entries: stored.entries,
		lines: linesOf(stored.entries),
		outcome,
		closings,
		actions: actions.filter((action) => action.conversation === id),
		alert: first === undefined ? null : { decisions: decided.map(({ by, words }) => ({ by, words: words ?? '' })) },
		prompts: (question) => (flow.question(question) === undefined ? [] : promptsOf(flow, question)),
		topic: (question) => (flow.question(question) === undefined ? question : flow.words(question, 'en').topic),
		standing: (question) => flow.standing(question),
	};
	return { practised, alert: first?.alert.id ?? null };
}

function promptsOf(flow: Flow, question: string): readonly string[] {
	const { worker } = flow.words(question, 'en');
	return [worker.ask, ...worker.or];
}
