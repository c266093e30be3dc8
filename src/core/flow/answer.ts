import * as z from 'zod/mini';

/** The five stones of look.md section 5. Stored as words, never as numbers. */
export const FACES = ['awful', 'not-good', 'in-between', 'ok', 'good'] as const;
export type Face = (typeof FACES)[number];

/**
 * Whose words a line of the record holds (insist.md 15). The worker's *view* is not here: it lives in the
 * analysis, never on the same page as the account.
 */
export const WHOSE = ['exact', 'worker', 'observed'] as const;
export type Whose = (typeof WHOSE)[number];

/** Without a limit: what a child wrote is never refused for its length. The host bounds the size of a request. */
const words = z.string();
const options = z.array(z.string().check(z.maxLength(64))).check(z.maxLength(64));

/**
 * What was answered. Every kind may carry free words beside its choice; free words are always welcome
 * and are always screened, whatever the kind of question.
 */
export const AnswerValue = z.object({
	options: z.optional(options),
	words: z.optional(words),
	faces: z.optional(z.array(z.enum(FACES)).check(z.maxLength(5))),
	number: z.optional(z.number()),
	/** Calendar date in Europe/London, `2026-11-17`; `time` as `16:05`; `part` for "some time in the morning". */
	when: z.optional(
		z.object({
			date: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
			time: z.optional(z.string().check(z.regex(/^\d{2}:\d{2}$/))),
			part: z.optional(z.enum(['morning', 'afternoon', 'evening', 'night', 'not-sure'])),
		}),
	),
	people: z.optional(z.array(z.object({ called: words, relation: z.optional(z.string().check(z.maxLength(64))) })).check(z.maxLength(40))),
});
export type AnswerValue = z.infer<typeof AnswerValue>;

/** All free words in an answer, as they are screened: the words themselves and people as named. */
export function wordsOf(value: AnswerValue): string {
	return [value.words, ...(value.people ?? []).map((person) => person.called)].filter(Boolean).join('\n');
}

/** True when nothing at all was given: no option, no words, no face, number, date or person. */
export function isEmpty(value: AnswerValue): boolean {
	return (
		(value.options ?? []).length === 0 &&
		(value.faces ?? []).length === 0 &&
		(value.words ?? '').trim() === '' &&
		value.number === undefined &&
		(value.when === undefined || Object.values(value.when).every((part) => part === undefined)) &&
		(value.people ?? []).length === 0
	);
}
