import type { Child } from 'hono/jsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Panel, Section } from '#app/layout/panel.tsx';
import { SummaryList } from '#app/layout/summary-list.tsx';
import { instant } from '#core/clock/instant.ts';
import { dayAndMonth } from '#core/clock/london.ts';
import { FEWEST, type Told } from '#core/totals/partition.ts';
import type { Asked, Kept, Quarter, QuarterTotals, Talked } from './totals-of.ts';

export const TOTALS = 'Totals';

const ASKED: Readonly<Record<Asked, string>> = {
	yes: 'Said yes',
	no: 'Said no',
	'no-answer': 'No answer, or away again',
	'not-asked': 'Not asked',
};
const TALKED: Readonly<Record<Talked, string>> = {
	'in-time': 'Talked within 72 hours',
	later: 'Talked later',
	'goes-on': 'Talked in part, and chose to go on later',
	'not-yet': 'Not talked yet',
};
const KEPT: Readonly<Record<Kept, string>> = { told: 'The young person was told what came of it', 'not-told': 'Not told yet' };

/** How many and never who, for each quarter that is over. */
export function TotalsPage({ quarters }: { readonly quarters: readonly QuarterTotals[] }) {
	return (
		<>
			<PageHead
				title={TOTALS}
				back={{ href: '/', words: 'Start' }}
				under="Quarters that are over, as they stood four weeks later. A number from one to four is not shown, and neither is what it could be worked out from."
			/>
			<div class="stack-wide">
				{quarters.map((one) => (
					<Section title={quarterInWords(one.quarter)}>
						<div class="totals">
							<Numbers title="Came back" told={one.asked} words={ASKED} />
							<Numbers title="The talk" told={one.talked} words={TALKED} />
							<Numbers title="Promises" told={one.promised} words={KEPT} />
						</div>
					</Section>
				))}
			</div>
		</>
	);
}

function Numbers<Name extends string>({
	title,
	told,
	words,
}: {
	readonly title: string;
	readonly told: Told<Name>;
	readonly words: Readonly<Record<Name, string>>;
}): Child {
	const { parts, total } = told;
	return (
		<Panel>
			<h3>{title}</h3>
			{total === null ? <p>{`Fewer than ${FEWEST}, or none.`}</p> : <p>{`${total} in all.`}</p>}
			{parts === null ? (
				<p class="small soft">{total === null ? 'Nothing more is shown.' : 'A part of it is small, so only the sum is shown.'}</p>
			) : (
				<SummaryList rows={parts.map(({ name, count }) => ({ key: words[name], value: String(count) }))} />
			)}
		</Panel>
	);
}

/** “July to September 2026”. */
export function quarterInWords({ first, after }: Quarter): string {
	const [year = '', month = '01'] = first.split('-');
	const monthOf = (one: string) => dayAndMonth(instant(`${year}-${one}-15T12:00:00Z`)).replace(/^\d+ /, '');
	const last = String(((Number(after.split('-')[1]) + 10) % 12) + 1).padStart(2, '0');
	return `${monthOf(month)} to ${monthOf(last)} ${year}`;
}
