import { Empty } from '#app/layout/empty.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Section } from '#app/layout/panel.tsx';
import type { Instant } from '#core/clock/instant.ts';
import { type ActionStanding, standingOf } from './action-words.ts';
import { type Promised, PromiseRow } from './promise-row.tsx';

const PARTS: readonly { readonly standing: ActionStanding; readonly title: string }[] = [
	{ standing: 'late', title: 'Late' },
	{ standing: 'tell', title: 'Settled, and they don’t know yet' },
	{ standing: 'due', title: 'To do' },
];

/** Every promise that is not kept yet: late, settled but not told, still to do. Those that are kept stay on the record. */
export function PromisesPage({ promised, now }: { readonly promised: readonly Promised[]; readonly now: Instant }) {
	const parts = PARTS.map((part) => ({ ...part, rows: promised.filter(({ action }) => standingOf(action, now) === part.standing) }));
	return (
		<>
			<PageHead
				title="Promises"
				under="What young people asked for, until it is settled and they know. Those already told are on each young person’s page."
			/>
			{promised.length === 0 ? (
				<Section title="Waiting">
					<Empty title="No promise is waiting">
						When a young person asks for something, it shows here until it is done and somebody has told them.
					</Empty>
				</Section>
			) : (
				<div class="stack-wide">
					{parts
						.filter(({ rows }) => rows.length > 0)
						.map(({ title, rows }) => (
							<Section title={title}>
								<PanelList label={title}>
									{rows.map((one) => (
										<PromiseRow {...one} now={now} />
									))}
								</PanelList>
							</Section>
						))}
				</div>
			)}
		</>
	);
}
