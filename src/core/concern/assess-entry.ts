import { ANSWER_RULES } from '#core/concern/answer-rules.ts';
import { type Assessment, assessOrFault } from '#core/concern/assess.ts';
import type { Entry } from '#core/flow/entry.ts';

/**
 * What one entry of the log raises: for an answer the table of options joined with its recorded verdict, for everything
 * else the verdict alone. A fault counts as `urgent` and is named.
 *
 * @example assessEntry(entry).level // 'urgent'
 */
export function assessEntry({ input, verdict }: Entry): Assessment & { readonly fault: string | null } {
	const answer = input.type === 'answered' ? input : { question: '', value: {} };
	return assessOrFault({ question: answer.question, value: answer.value, verdict, rules: ANSWER_RULES });
}
