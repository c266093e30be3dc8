import { ButtonLink } from '#app/layout/button.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Row } from '#app/layout/panel.tsx';
import { longDay } from '#core/clock/london.ts';
import type { Conversation } from '#core/record/conversation.ts';
import type { BesideLines } from './beside-lines.ts';
import type { CheckReaders } from './line-check.tsx';
import type { ScreenedLine } from './one-line.ts';
import { LineWithVerdict } from './screened-line-page.tsx';

export type ScreenedTalkProps = CheckReaders & {
	readonly conversation: Conversation;
	/** Only those that were flagged, in the order in which they were said. */
	readonly lines: readonly ScreenedLine[];
	readonly beside: BesideLines;
};

export const TALK_TITLE = 'What the computer marked';

/** The lines of one talk that screening flagged, each with why, and right or wrong. */
export function ScreenedTalkPage({ conversation, lines, beside, ...readers }: ScreenedTalkProps) {
	const { id, about } = beside.youngPerson;
	return (
		<>
			<PageHead
				title={TALK_TITLE}
				under={`${about.nameUsed}’s talk on ${longDay(conversation.startedAt)}. The computer may be wrong. It only decides how fast somebody looks.`}
				back={{ href: `/young-people/${id}`, words: about.nameUsed }}
			/>
			{lines.length === 0 ? (
				<Empty
					title="The computer marked nothing in this talk"
					action={
						<ButtonLink look="second" href={`/conversations/${conversation.id}/report`}>
							Read the report
						</ButtonLink>
					}
				>
					That says nothing about how they are. What they ticked, and what you saw, is in the report.
				</Empty>
			) : (
				<PanelList label={TALK_TITLE}>
					{lines.map((line) => (
						<Row>
							<LineWithVerdict line={line} beside={beside} came={{ from: 'talk' }} {...readers} />
						</Row>
					))}
				</PanelList>
			)}
		</>
	);
}
