import type { Verdict } from '#core/screening/verdict.ts';
import { isOfModel } from './machine-verdict.ts';

/** By what a part was marked: a rule that reads danger in these very words, or the model, with which they weighed most. */
type MarkedBy = 'rule' | 'model';
type Part = { readonly text: string; readonly marked: MarkedBy | null };
type Span = Verdict['because'][number];

/**
 * The words cut at the edges of what fired. Offsets that do not fit the words mark nothing, and nothing is left out. Where a
 * rule and the model meet, the rule marks. What was not flagged has no marks: nothing in it called anybody.
 */
export function partsOf(words: string, verdict: Verdict | undefined): readonly Part[] {
	const because = verdict === undefined || verdict.level === 'none' ? [] : verdict.because;
	const fits = because.filter(({ start, end }) => start >= 0 && end > start && end <= words.length && end - start < words.length);
	const rules = fits.filter(({ rule }) => !isOfModel(rule));
	const meets = ({ start, end }: Span) => rules.some((rule) => rule.start < end && start < rule.end);
	const spans = fits.filter((span) => !isOfModel(span.rule) || !meets(span)).sort((a, b) => a.start - b.start);
	const parts: Part[] = [];
	let at = 0;
	for (const { start, end, rule } of spans) {
		if (end <= at) continue;
		parts.push(
			{ text: words.slice(at, Math.max(at, start)), marked: null },
			{ text: words.slice(Math.max(at, start), end), marked: isOfModel(rule) ? 'model' : 'rule' },
		);
		at = end;
	}
	parts.push({ text: words.slice(at), marked: null });
	return parts.filter((part) => part.text !== '');
}

/** Somebody's words, whole and unchanged, with what fired in `<mark>`. What only the model weighed is marked more quietly. */
export function MarkedWords({ words, verdict }: { readonly words: string; readonly verdict: Verdict | undefined }) {
	return (
		<>
			{partsOf(words, verdict).map(({ text, marked }) =>
				marked === null ? text : <mark class={marked === 'model' ? 'mark-weighed' : undefined}>{text}</mark>,
			)}
		</>
	);
}
