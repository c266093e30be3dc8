import type { Question, QuestionWording } from '#core/flow/definition.ts';

type WithoutSection<Q> = Q extends Question ? Omit<Q, 'section' | 'screened'> : never;

/** A question as a section's table writes it: its section is the table's, and its words are always screened. */
export type Topic = WithoutSection<Question>;

/** Gives every row of a table its section. Free words are screened for every topic, whatever its kind. */
export function inSection(section: string, topics: readonly Topic[]): readonly Question[] {
	return topics.map((topic): Question => ({ ...topic, section, screened: true }));
}

/**
 * The words that a table of topics needs: one entry for each id, and one string for each option. A missing string,
 * or one for an option that is not there, does not compile.
 *
 * @example export const awayWords: WordingOf<typeof awayTopics> = { T26: { … } }
 */
export type WordingOf<Topics extends readonly Topic[]> = {
	readonly [T in Topics[number] as T['id']]: T extends { readonly options: readonly (infer Option extends string)[] }
		? Omit<QuestionWording, 'options'> & { readonly options: Readonly<Record<Option, string>> }
		: Omit<QuestionWording, 'options'>;
};
