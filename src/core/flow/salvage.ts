import { WHOSE } from '#core/flow/answer.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import type { Input } from '#core/flow/input.ts';

/**
 * What can be kept of an answer whose shape is wrong: its words, and nothing else. A broken form or an old page must
 * not cost a child what they wrote. Without a usable question the words stand where the conversation stood.
 *
 * @example salvage({ type: 'answered', value: { words: 'he hit me', number: 'x' } }, 'T17') // kept at T17
 */
export function salvage(given: unknown, place: QuestionId): Extract<Input, { type: 'answered' }> | undefined {
	try {
		if (!isRecord(given) || given['type'] !== 'answered' || !isRecord(given['value'])) return undefined;
		const words = wordsIn(given['value']);
		if (words.trim() === '') return undefined;
		const { question, whose, prompted } = given;
		return {
			type: 'answered',
			question: typeof question === 'string' && question.length <= 64 ? question : place,
			value: { words },
			whose: WHOSE.find((one) => one === whose) ?? 'exact',
			prompted: prompted !== false,
			then: 'stay',
		};
	} catch {
		// Reading somebody else's object may itself throw; then there is nothing in it that can be kept.
		return undefined;
	}
}

function wordsIn(value: Record<string, unknown>): string {
	const people = Array.isArray(value['people']) ? value['people'] : [];
	return [value['words'], ...people.map((person: unknown) => (isRecord(person) ? person['called'] : undefined))]
		.filter((piece) => typeof piece === 'string' && piece !== '')
		.join('\n');
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
