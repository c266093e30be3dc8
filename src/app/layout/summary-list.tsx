import type { Child } from 'hono/jsx';

export type SummaryRow = { readonly key: string; readonly value: Child };

/** Facts below one another: "Left · Saturday, 5:30 pm, from home". An unknown fact is said in words, never a dash. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
	return (
		<dl class="govuk-summary-list">
			{rows.map((row) => (
				<div class="govuk-summary-list__row">
					<dt class="govuk-summary-list__key">{row.key}</dt>
					<dd class="govuk-summary-list__value">{row.value}</dd>
				</div>
			))}
		</dl>
	);
}

/** A few facts side by side between two rules, under the heading of a record. */
export function Facts({ facts }: { readonly facts: readonly SummaryRow[] }) {
	return (
		<dl class="facts">
			{facts.map((fact) => (
				<div>
					<dt>{fact.key}</dt>
					<dd>{fact.value}</dd>
				</div>
			))}
		</dl>
	);
}
