import { fromLondon, longDay, timeOfDay } from '#core/clock/london.ts';
import type { AnswerValue } from '#core/flow/answer.ts';
import type { Question, QuestionWording } from '#core/flow/definition.ts';

const FACE_WORDS = { awful: 'Awful', 'not-good': 'Not good', 'in-between': 'In between', ok: 'OK', good: 'Good' } as const;
const PART_WORDS = {
	morning: 'in the morning',
	afternoon: 'in the afternoon',
	evening: 'in the evening',
	night: 'at night',
	'not-sure': 'not sure when',
} as const;

/**
 * What was picked, as it reads on a page: option words, faces, a number, a day. Free words are not here: they stand by
 * themselves, in quotes when they are the child's.
 *
 * @example pickedInWords(question, wording, { options: ['food', 'sleep'] }) // ['Food', 'Sleep']
 */
export function pickedInWords(question: Question | undefined, wording: QuestionWording | undefined, value: AnswerValue): readonly string[] {
	return [
		...(value.options ?? []).map((option) => wording?.options?.[option] ?? option),
		...(value.faces ?? []).map((face) => FACE_WORDS[face]),
		...(value.number === undefined ? [] : [String(value.number)]),
		...(value.when ? [whenInWords(value.when)] : []),
		...(value.people ?? []).map(({ called, relation }) => {
			const known = relation && question && 'options' in question ? (wording?.options?.[relation] ?? relation) : relation;
			if (called === '') return `Somebody (${known?.toLowerCase() ?? 'not named'})`;
			return known ? `${called} (${known.toLowerCase()})` : called;
		}),
	];
}

function whenInWords(when: NonNullable<AnswerValue['when']>): string {
	const at = when.date === undefined ? undefined : fromLondon(when.date, when.time ?? '12:00')?.at;
	const day = at ? longDay(at) : '';
	const time = when.time && at ? timeOfDay(at) : (when.time ?? '');
	const part = when.part ? PART_WORDS[when.part] : '';
	return [day, time, part].filter(Boolean).join(', ') || 'not sure when';
}
