import { readyRules } from '#core/screening/rules/fire-rules.ts';
import type { Example, Rule } from '#core/screening/rules/rule.ts';
import { KNOWN_WORDS } from '#core/screening/text/known-words.ts';
import { wordsOf } from '#core/screening/text/words.ts';

/** A rule that lacks one of its patterns, and whether its examples notice. */
export type RuleMutant = { readonly rule: string; readonly lacks: string; readonly killed: boolean };

const LISTS = ['when', 'asked', 'unless'] as const;

/**
 * Takes each pattern of each rule away, one at a time, and asks the rule's own examples. A pattern that no example needs can be
 * lost, or never have worked, without anybody noticing.
 *
 * @example ruleMutants([rule]).filter(({ killed }) => !killed) // patterns without an example
 */
export function ruleMutants(rules: readonly Rule[]): readonly RuleMutant[] {
	return rules.flatMap((rule) =>
		LISTS.flatMap((list) =>
			(rule[list] ?? []).map((pattern, at) => {
				const left = (rule[list] ?? []).filter((_, other) => other !== at);
				return { rule: rule.id, lacks: `${list} ${pattern}`, killed: isNoticed({ ...rule, [list]: left }) };
			}),
		),
	);
}

function isNoticed(rule: Rule): boolean {
	const ask = readyRules([rule]);
	const fires = (example: Example) => {
		const { asked, text } = typeof example === 'string' ? { asked: '', text: example } : example;
		return ask(wordsOf(text, KNOWN_WORDS), wordsOf(asked, KNOWN_WORDS)).some(({ level }) => level === rule.level);
	};
	return !rule.fires.every(fires) || rule.holds.some(fires);
}
