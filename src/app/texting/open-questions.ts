import type { FlowRegistry } from '#app/conversation/conversation-deps.ts';
import type { AnswerValue } from '#core/flow/answer.ts';
import type { Question } from '#core/flow/definition.ts';
import type { NumberId, ProjectId } from '#core/id.ts';
import { type AskedOfFlow, askedByText } from '#core/texting/asked-by-text.ts';
import { openBetween, type TextTimes } from '#core/texting/bind-to-question.ts';
import { behindGate, gateChoice } from '#core/texting/gate-by-text.ts';
import { readReply } from '#core/texting/read-reply.ts';
import type { OpenQuestion } from './screen-text.ts';
import type { SentTextReads } from './thread-ports.ts';

export type OpenQuestionReads = { readonly sentTexts: Pick<SentTextReads, 'asked'>; readonly flows: Pick<FlowRegistry, 'byRef'> };

/**
 * Every question that was open to whoever texts from a number between the sending of a text and its arrival, with how a reply to it is
 * read: for screening, before anything else looks at the text. One read, and nothing is opened for it.
 *
 * @example const asked = openQuestions({ sentTexts, flows }); await asked(project, number, { sentAt, receivedAt })
 */
export function openQuestions({ sentTexts, flows }: OpenQuestionReads) {
	return async (project: ProjectId, number: NumberId, times: TextTimes): Promise<readonly OpenQuestion[]> => {
		const asked = askedByText(await sentTexts.asked(project, number));
		return openBetween(asked, times).flatMap((one) => asOpen(flows, one));
	};
}

/** The choice before a topic of the urgent route is on that route; its numbers pick what comes next, and answer nothing that is in the table. */
function asOpen(flows: Pick<FlowRegistry, 'byRef'>, { question: asked, flow: ref }: AskedOfFlow): readonly OpenQuestion[] {
	const flow = flows.byRef(ref);
	const topic = behindGate(asked) ?? asked;
	const question = flow?.question(topic);
	if (flow === undefined || question === undefined) return [];
	// As on a page: the words of the choices belong to the question, and say nothing about whoever picks a number.
	const { 'young-person': asks, options } = flow.words(topic, 'en');
	const reads = topic === asked ? answerOf : choiceOf;
	return [
		{ id: asked, question: asks.ask, urgentRoute: question.audience.includes('U'), reads: (words) => reads(words, question, options) },
	];
}

function answerOf(words: string, question: Question, options: Parameters<typeof readReply>[2]): AnswerValue {
	const { input } = readReply(question, words, options);
	return input?.type === 'answered' ? input.value : { words };
}

function choiceOf(words: string): AnswerValue {
	const choice = gateChoice(words);
	return choice === undefined ? { words } : { options: [choice] };
}
