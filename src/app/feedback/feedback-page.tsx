import { type Cell, FEWEST, type FeedbackTotals, type FeedbackWords, type YearCell } from '#app/feedback/feedback-totals.ts';
import { cellInWords, monthInWords } from '#app/feedback/feedback-words.ts';
import { Empty } from '#app/layout/empty.tsx';
import { FACE_WORDS, FaceDrawing } from '#app/layout/faces.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Panel, PanelList, Row, Section } from '#app/layout/panel.tsx';
import { ExactWords } from '#app/layout/whose.tsx';
import { FACES } from '#core/flow/answer.ts';

export type FeedbackPageProps = {
	readonly totals: FeedbackTotals;
	/** Null for whoever sees totals only. */
	readonly words: FeedbackWords | null;
};

/** How talks were, over the twelve months that are over: the stones that young people picked, and for a lead what they wrote. */
export function FeedbackPage({ totals, words }: FeedbackPageProps) {
	const nobody = FACES.every((face) => totals.year[face] === 'nobody');
	const written = words !== null && words.months.length + words.withoutMonth.length > 0;
	return (
		<>
			<PageHead
				title="How talks were"
				under="Young people say it with nobody looking. No name, no worker and no day is kept. A month shows here when it is over."
				back={{ href: '/today', words: 'Today' }}
			/>
			{nobody && !written ? (
				<Empty title="Nobody has said how a talk was yet">
					Hand the tablet over for the last question, or let them answer it on their own phone. What they say shows here when the month is
					over.
				</Empty>
			) : (
				<div class="stack-wide">
					<Year year={totals.year} />
					<Months months={totals.months} />
					{words === null ? (
						<p class="soft">What they wrote is read by the safeguarding lead and the manager, without a name.</p>
					) : (
						<Words words={words} />
					)}
				</div>
			)}
		</>
	);
}

function Year({ year }: Pick<FeedbackTotals, 'year'>) {
	return (
		<Section title="In twelve months">
			<Panel>
				<ul class="how-year" aria-label="How many young people picked each stone">
					{FACES.map((face) => (
						<li>
							<FaceDrawing face={face} size={56} />
							<span>
								{FACE_WORDS[face]}
								<br />
								<b>{cellInWords(year[face])}</b>
							</span>
						</li>
					))}
				</ul>
				<p class="small soft how-note">
					{`They may pick more than one. One to four is told as “fewer than five”, and a sum is left open where it would tell who it was.`}
				</p>
			</Panel>
		</Section>
	);
}

function Months({ months }: Pick<FeedbackTotals, 'months'>) {
	return (
		<Section title="Month by month">
			<PanelList label="Month by month">
				{months.map(({ month, faces }) => {
					const picked = FACES.filter((face) => faces[face] !== 'nobody');
					return (
						<Row>
							<div class="how-month">
								<h3>{monthInWords(month)}</h3>
								{picked.length === 0 ? (
									<p class="soft">Nobody said</p>
								) : (
									<ul>
										{picked.map((face) => (
											<li>
												<FaceDrawing face={face} size={32} />
												<span class="how-face">{FACE_WORDS[face]}</span>
												<span>{cellInWords(faces[face])}</span>
												<Bar cell={faces[face]} />
											</li>
										))}
									</ul>
								)}
							</div>
						</Row>
					);
				})}
			</PanelList>
		</Section>
	);
}

/** Units of 8 px: one for each young person; where there are fewer than five, the outline of what it may be. */
function Bar({ cell }: { readonly cell: Cell | YearCell }) {
	const few = typeof cell !== 'number';
	const width = Math.min(few ? FEWEST - 1 : cell, MOST_UNITS) * 8;
	return (
		<svg class={few ? 'how-bar how-bar-few' : 'how-bar'} aria-hidden="true" width={width} height="16" viewBox={`0 0 ${width} 16`}>
			<rect x="1" y="1" width={width - 2} height="14" rx="4" />
		</svg>
	);
}

const MOST_UNITS = 20;

function Words({ words: { months, withoutMonth } }: { readonly words: FeedbackWords }) {
	if (months.length + withoutMonth.length === 0)
		return (
			<Section title="What they wrote">
				<p class="soft">Nobody wrote anything beside the stones.</p>
			</Section>
		);
	return (
		<Section title="What they wrote">
			<p class="soft">
				In no order, and without the stone beside it. It is here to learn from, not to work out who it was. Where fewer than five said how
				it was, the month is left out.
			</p>
			{months.map(({ month, words }) => (
				<Said words={words} when={monthInWords(month)} />
			))}
			{withoutMonth.length === 0 ? null : (
				<Said words={withoutMonth} when={months.length === 0 ? 'In these twelve months' : 'In the other months'} />
			)}
		</Section>
	);
}

function Said({ words, when }: { readonly words: readonly string[]; readonly when: string }) {
	return (
		<div class="how-said">
			<h3>{when}</h3>
			<PanelList label={when}>
				{words.map((said) => (
					<Row>
						<ExactWords small>{said}</ExactWords>
					</Row>
				))}
			</PanelList>
		</div>
	);
}
