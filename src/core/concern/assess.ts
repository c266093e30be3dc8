import type { AnswerValue } from '#core/flow/answer.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import { type Category, highest, type Level, type Verdict } from '#core/screening/verdict.ts';

/** The part of a row of the answer table that an assessment needs. The rows themselves: answer-rules.ts. */
export type AssessedRule = {
	/** `T41=yes`. */
	readonly id: string;
	readonly question: QuestionId;
	readonly option: string;
	readonly level: Level;
	readonly categories: readonly Category[];
};

/** What one answer raises: how fast a human looks, and why. */
export type Assessment = {
	readonly level: Level;
	readonly categories: readonly Category[];
	/** Ids of every row and screening rule that fired, so that a person can see what the machine went by. */
	readonly rules: readonly string[];
};

export type AssessInput = {
	readonly question: QuestionId;
	readonly value: AnswerValue;
	/** As recorded in the log. Nothing is screened again here. */
	readonly verdict: Verdict | undefined;
	readonly rules: readonly AssessedRule[];
};

/**
 * Joins what the chosen options raise (the table) with what the words raised (the recorded verdict). The highest level
 * counts and nothing lowers it: an option that says "fine" beside words that say otherwise changes nothing.
 *
 * @example assess({ question: 'T41', value: { options: ['yes'] }, verdict: undefined, rules }).rules // ['T41=yes']
 */
export function assess({ question, value, verdict, rules }: AssessInput): Assessment {
	const chosen = new Set<string>([...(value.options ?? []), ...(value.faces ?? [])]);
	const fired = rules.filter((rule) => rule.question === question && chosen.has(rule.option));
	const heard = verdict === undefined || verdict.level === 'none' ? undefined : verdict;
	return {
		level: highest([...fired.map((rule) => rule.level), verdict?.level ?? 'none']),
		categories: [...new Set([...fired.flatMap((rule) => rule.categories), ...(heard?.categories ?? [])])],
		rules: [...new Set([...fired.map((rule) => rule.id), ...(heard?.because.map((because) => because.rule) ?? [])])],
	};
}

/**
 * `assess`, except that a fault in it is never silence: the answer counts as `urgent`, and `fault` says what broke so
 * that the caller can report it as well.
 */
export function assessOrFault(input: AssessInput, judge: typeof assess = assess): Assessment & { readonly fault: string | null } {
	try {
		return { ...judge(input), fault: null };
	} catch (error) {
		return { level: 'urgent', categories: [], rules: ['assessment-fault'], fault: error instanceof Error ? error.message : String(error) };
	}
}
