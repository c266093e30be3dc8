import type { Condition, FlowSource, OptionId, QuestionId } from '#core/flow/definition.ts';

/** The five faces as people say them; other options have words of their own in the flow. */
const FACES: Readonly<Record<string, string>> = {
	awful: 'awful',
	'not-good': 'not good',
	'in-between': 'in between',
	ok: 'OK',
	good: 'good',
};

/**
 * A condition as a practitioner would say it.
 *
 * @example inPlainEnglish({ answer: 'T12', has: ['awful', 'not-good'] }, source) // 'T12 (How they feel) is “awful” or “not good”'
 */
export function inPlainEnglish(condition: Condition, source: FlowSource): string {
	if ('all' in condition) return together(condition.all, 'and', source);
	if ('any' in condition) return together(condition.any, 'or', source);
	if ('not' in condition) return otherwise(condition.not, source);
	if ('fact' in condition) return `“${condition.fact}” is known at the start`;
	if ('said' in condition) return `${condition.said ? 'something' : 'nothing'} was said to ${named(condition.answer, source)}`;
	return `${named(condition.answer, source)} is ${choices(condition.answer, condition.has, source)}`;
}

function otherwise(condition: Condition, source: FlowSource): string {
	if ('fact' in condition) return `“${condition.fact}” is not known at the start`;
	if ('answer' in condition && 'has' in condition)
		return `${named(condition.answer, source)} is not ${choices(condition.answer, condition.has, source)}`;
	return `not (${inPlainEnglish(condition, source)})`;
}

/** The id, and what people call it. */
function named(id: QuestionId, { wording }: FlowSource): string {
	const topic = wording[0]?.questions[id]?.topic;
	return topic === undefined ? id : `${id} (${topic})`;
}

function together(parts: readonly Condition[], word: 'and' | 'or', source: FlowSource): string {
	const other = word === 'and' ? 'any' : 'all';
	return parts
		.map((part) => (other in part && parts.length > 1 ? `(${inPlainEnglish(part, source)})` : inPlainEnglish(part, source)))
		.join(word === 'and' ? ', and ' : '; or ');
}

function choices(id: QuestionId, options: readonly OptionId[], source: FlowSource): string {
	const quoted = options.map((option) => `“${optionWords(id, option, source)}”`);
	return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** What an option says, in the first language of the flow. */
export function optionWords(id: QuestionId, option: OptionId, { wording }: FlowSource): string {
	return wording[0]?.questions[id]?.options?.[option] ?? FACES[option] ?? option;
}
