import type { Condition, FlowSource, Question, QuestionId } from '#core/flow/definition.ts';
import { holds, type Knowledge } from '#core/flow/knowledge.ts';

/**
 * The order in which questions are met when several are due: the limits, then the store in its own order with the
 * core path in the order of `core`, then the close.
 */
export function meetingOrder(source: FlowSource): readonly QuestionId[] {
	const edges = new Set([...source.limits, ...source.close]);
	const core = [...source.core];
	const middle = source.questions
		.map((question) => question.id)
		.filter((id) => !edges.has(id))
		.map((id) => (source.core.includes(id) ? (core.shift() ?? id) : id));
	return [...source.limits, ...middle, ...source.close];
}

export type Standing = 'limits' | 'core' | 'close' | 'store';

export function standingOf(source: FlowSource, id: QuestionId): Standing {
	if (source.limits.includes(id)) return 'limits';
	if (source.core.includes(id)) return 'core';
	if (source.close.includes(id)) return 'close';
	return 'store';
}

/** For each question, those whose opening depends on its answer. */
export function whoseOpeningAsks({ questions }: FlowSource): ReadonlyMap<QuestionId, readonly Question[]> {
	const asked = new Map<QuestionId, Question[]>();
	for (const question of questions) {
		for (const id of new Set(question.opens === undefined ? [] : answersIn(question.opens))) {
			asked.set(id, [...(asked.get(id) ?? []), question]);
		}
	}
	return asked;
}

function answersIn(condition: Condition): readonly QuestionId[] {
	if ('all' in condition) return condition.all.flatMap(answersIn);
	if ('any' in condition) return condition.any.flatMap(answersIn);
	if ('not' in condition) return answersIn(condition.not);
	return 'answer' in condition ? [condition.answer] : [];
}

/** On the path now: limits, core and close always; the store by need (`opens`) or because somebody brought it up. */
export function isOnPath(question: Question, standing: Standing, knows: Knowledge): boolean {
	if (question.knownWhen !== undefined && knows.facts.has(question.knownWhen) && !knows.pulled.has(question.id)) return false;
	if (standing !== 'store' || knows.pulled.has(question.id)) return true;
	return question.opens !== undefined && holds(question.opens, knows);
}

/**
 * Due: on the path, and neither answered, declined nor passed over yet. What must be shown stays due until it has been
 * on screen: words that reach it from elsewhere do not stand in for reading it.
 */
export function isDue(question: Question, standing: Standing, knows: Knowledge): boolean {
	const done = question.must === 'be-shown' ? knows.left.has(question.id) : knows.resolved.has(question.id);
	return !done && isOnPath(question, standing, knows);
}
