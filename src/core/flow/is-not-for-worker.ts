import type { Question } from '#core/flow/definition.ts';

/** What is said under this topic is about the worker too: it is theirs to give, and not the worker's to write down or read. */
export function isNotForWorker(question: Question | undefined): boolean {
	return question?.audience.includes('W') === false;
}
