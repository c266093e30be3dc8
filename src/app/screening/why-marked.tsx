import type { Verdict } from '#core/screening/verdict.ts';
import { type Reason, reasonsOf } from './reasons.ts';

export type WhyMarkedProps = { readonly verdict: Verdict; readonly words: string };

/** What each rule read in the words, one plain sentence each. Staff screens only; nothing where nothing was found. */
export function WhyMarked({ verdict, words }: WhyMarkedProps) {
	const reasons = reasonsOf(verdict, words);
	if (reasons.length === 0) return null;
	return (
		<ul class="why-marked small" aria-label="What the computer went by">
			{reasons.map((reason) => (
				<li>
					{quoted(reason)}
					{reason.says}
				</li>
			))}
		</ul>
	);
}

function quoted({ words }: Reason) {
	return words.map((one) => (
		<>
			<q>{one}</q>{' '}
		</>
	));
}

/** Which rules, in which version: for whoever looks after them. */
export function RulesInSmallPrint({ verdict, words }: WhyMarkedProps) {
	const rules = reasonsOf(verdict, words).map(({ rule }) => rule.replace(/@(\w+)$/, ', version $1'));
	return (
		<p class="small soft why-rules">
			{rules.length === 0 ? '' : `Rules: ${rules.join('; ')}. `}
			{`Screening: ${verdict.rules.replace('@', ', version ')}.`}
		</p>
	);
}
