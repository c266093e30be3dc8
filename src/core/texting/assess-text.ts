import { ANSWER_RULES } from '#core/concern/answer-rules.ts';
import { type AssessInput, type Assessment, assessOrFault } from '#core/concern/assess.ts';
import { highest, type Verdict } from '#core/screening/verdict.ts';

/** A question that a text may have been meant for, and what the text says as its answer. */
export type MeantAs = Pick<AssessInput, 'question' | 'value'>;

/**
 * What a text raises: by its words alone, and as the answer to each question that was open while it was on its way. "2" says nothing by
 * itself and a great deal to "Are you somewhere safe right now?". The highest counts, and what speaks for it in any of them is named.
 *
 * @example assessText(verdict, [{ question: 'H03', value: { options: ['no'] } }]).rules // ['H03=no']
 */
export function assessText(verdict: Verdict, meant: readonly MeantAs[]): Assessment & { readonly fault: string | null } {
	const alone: MeantAs = { question: '', value: {} };
	const all = [alone, ...meant].map((answer) => assessOrFault({ ...answer, verdict, rules: ANSWER_RULES }));
	return {
		level: highest(all.map(({ level }) => level)),
		categories: [...new Set(all.flatMap(({ categories }) => categories))],
		rules: [...new Set(all.flatMap(({ rules }) => rules))],
		fault: all.find(({ fault }) => fault !== null)?.fault ?? null,
	};
}
