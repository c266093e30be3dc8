import { Empty } from '#app/layout/empty.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Panel, Section } from '#app/layout/panel.tsx';
import { AcceptedExamples, OfferedExamples } from './examples-part.tsx';
import { COUNTED_AS } from './judged-lines.ts';
import { LevelWeeks } from './level-weeks.tsx';
import type { CheckReaders } from './line-check.tsx';
import type { ScreeningView } from './screening-view.ts';
import { WeeklySample } from './weekly-sample-list.tsx';
import { RulesFired, RulesPassed, WhatPeopleSay } from './what-people-say.tsx';

export const SCREENING_TITLE = 'Screening';

export type ScreeningPageProps = Omit<CheckReaders, 'now'> & { readonly view: ScreeningView; readonly note?: string | undefined };

/** For whoever answers for safeguarding: what was flagged and what was not, a sample to check, and what people say. */
export function ScreeningPage({ view, session, staff, note }: ScreeningPageProps) {
	const nothing = COUNTED_AS.every((as) => view.counts[as].every((count) => count === 0));
	const readers = { session, staff, now: view.now };
	return (
		<>
			<PageHead
				title={SCREENING_TITLE}
				under="The computer reads what is written and decides how fast somebody looks. It decides nothing else, and it is sometimes wrong."
				back={{ href: '/today', words: 'Today' }}
			/>
			<div class="stack-wide">
				<Section title="What was flagged, and what was not">
					{nothing ? (
						<Empty title="Nothing was written down in these weeks">Begin a talk. Each line that is kept is counted here.</Empty>
					) : (
						<Panel>
							<LevelWeeks counts={view.counts} now={view.now} />
						</Panel>
					)}
				</Section>
				<WeeklySample sample={view.sample} unchecked={view.unchecked} week={view.week} {...readers} />
				<WhatPeopleSay feedback={view.feedback} wrong={view.wrong} staff={staff} />
				<OfferedExamples offers={view.offers} session={session} staff={staff} note={note} />
				<AcceptedExamples reruns={view.reruns} />
				<RulesFired rules={view.rules} />
				<RulesPassed rules={view.passed} />
			</div>
		</>
	);
}
