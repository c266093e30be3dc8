import type { FlowSource, FlowWording, Question, QuestionWording } from '#core/flow/definition.ts';
import { SMALL_FLOW } from './small-flow.ts';

/** The small flow with one question changed; the change need not be a question that would compile. */
export function withQuestion(id: string, change: object): FlowSource {
	return { ...SMALL_FLOW, questions: SMALL_FLOW.questions.map((one) => (one.id === id ? ({ ...one, ...change } as Question) : one)) };
}

export function withoutQuestion(id: string): FlowSource {
	return { ...SMALL_FLOW, questions: SMALL_FLOW.questions.filter((question) => question.id !== id) };
}

export function worded(change: (wording: FlowWording) => Partial<FlowWording>): FlowSource {
	return { ...SMALL_FLOW, wording: SMALL_FLOW.wording.map((wording) => ({ ...wording, ...change(wording) })) };
}

export function wordedQuestion(id: string, change: (words: QuestionWording) => object): FlowSource {
	return worded(({ questions }) => ({
		questions: { ...questions, [id]: { ...questions[id], ...change(questions[id] as QuestionWording) } as QuestionWording },
	}));
}

export function omit<T>(from: Readonly<Record<string, T>>, key: string): Record<string, T> {
	return Object.fromEntries(Object.entries(from).filter(([name]) => name !== key));
}
