import { explainRule } from '#core/screening/explain.ts';
import type { Verdict } from '#core/screening/verdict.ts';
import { ruleName } from './machine-verdict.ts';

/** One rule that fired, as a worker reads it. */
export type Reason = {
	/** With its version: `parent-hits@1`. */
	readonly rule: string;
	readonly says: string;
	/** What it fired on; empty where that is the whole message. */
	readonly words: readonly string[];
};

const LEARNT = 'The model, which learnt from messages that people graded,';

/** What the model found, said beside the words in which it found it. */
const OF_MODEL: Readonly<Record<string, (words: readonly string[]) => string>> = {
	model: (words) => `${LEARNT} ${words.length === 0 ? 'found something in it.' : `weighed ${words.length === 1 ? 'this' : 'these'} most.`}`,
	'model-and-heard': () => 'Only the model would have called somebody. A worker heard this, so by itself it called nobody.',
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
		const all = [...before, ...more];
		reasons.set(rule, { rule, says: OF_MODEL[ruleName(rule)]?.(all) ?? explainRule(rule), words: all });
	}
	return [...reasons.values()];
}
