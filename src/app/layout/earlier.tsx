import type { Child } from 'hono/jsx';
import { PlainList } from './panel.tsx';

/** How many rows of a list on a record stand open. What is older is one touch away. */
const NEWEST = 6;

/**
 * Rows without a panel, newest first; those of long ago are closed until wanted, under `earlier` ("Earlier offers").
 *
 * @example <NewestFirst rows={offers.map((offer) => <OneOffer offer={offer} />)} earlier="Earlier offers" />
 */
export function NewestFirst({ rows, earlier }: { readonly rows: readonly Child[]; readonly earlier: string }) {
	const some = rows.length <= NEWEST + 1 ? rows.length : NEWEST;
	return (
		<>
			<PlainList>{rows.slice(0, some)}</PlainList>
			{rows.length === some ? null : (
				<Earlier words={earlier}>
					<PlainList>{rows.slice(some)}</PlainList>
				</Earlier>
			)}
		</>
	);
}

/** Something of long ago, closed until wanted. Printed in full. */
export function Earlier({ words, children }: { readonly words: string; readonly children: Child }) {
	return (
		<details class="govuk-details earlier">
			<summary class="govuk-details__summary">
				<span class="govuk-details__summary-text">{words}</span>
			</summary>
			{children}
		</details>
	);
}
