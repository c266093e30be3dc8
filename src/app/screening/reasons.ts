import { explainRule } from '#core/screening/explain.ts';
import type { Verdict } from '#core/screening/verdict.ts';

/** One rule that fired, as a worker reads it. */
export type Reason = {
	/** With its version: `parent-hits@1`. */
	readonly rule: string;
	readonly says: string;
	/** What it fired on; empty where that is the whole message. */
	readonly words: readonly string[];
};

/**
 * Why a verdict is what it is, each rule once, in the order in which they fired. Nothing for `none`: there is nothing to explain.
 *
 * @param text the message that it is about
 */
export function reasonsOf(verdict: Verdict, text: string): readonly Reason[] {
	if (verdict.level === 'none') return [];
	const reasons = new Map<string, Reason>();
	for (const { rule, start, end, words } of verdict.because) {
		const before = reasons.get(rule)?.words ?? [];
		const more = end - start < text.length && words !== '' && !before.includes(words) ? [words] : [];
		reasons.set(rule, { rule, says: explainRule(rule), words: [...before, ...more] });
	}
	return [...reasons.values()];
}
