import type { Flow } from '#core/flow/define.ts';
import type { QuestionId } from '#core/flow/definition.ts';

/** The topic in a few words, as on the map; a question that this version no longer has keeps its id. */
export function topicOf(flow: Flow, question: QuestionId): string {
	return flow.question(question) ? flow.words(question, 'en').topic : question;
}
