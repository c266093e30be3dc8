import { Level } from '#app/layout/level.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Panel } from '#app/layout/panel.tsx';
import { LineCheck, type LineCheckProps } from './line-check.tsx';
import type { ScreenedLine } from './one-line.ts';
import { SaidWords } from './said-words.tsx';
import { WhyMarked } from './why-marked.tsx';

/** One line with what the computer made of it. Nothing of it is on a page that a young person can see. */
export function LineWithVerdict({ line, ...check }: LineWithVerdictProps) {
	const { entry, verdict, words, asked, stored } = line;
	return (
		<>
			{asked === '' ? null : <p class="small soft">{`Asked: “${asked}”`}</p>}
			<SaidWords line={line} />
			{verdict.level === 'none' ? <p class="small">Not flagged: nobody was told.</p> : <Level level={verdict.level} />}
			<WhyMarked verdict={verdict} words={words} />
			<LineCheck {...check} conversation={stored.conversation.id} entry={entry.id} verdict={verdict} words={words} />
		</>
	);
}

export type LineWithVerdictProps = { readonly line: ScreenedLine } & Omit<LineCheckProps, 'conversation' | 'entry' | 'verdict' | 'words'>;

export const LINE_TITLE = 'What the computer made of this';

/** One line by itself: where an answer that was not complete comes back to. */
export function ScreenedLinePage(props: LineWithVerdictProps) {
	const { conversation, youngPerson } = props.line.stored;
	const back = { href: `/conversations/${conversation.id}/screening`, words: `What was marked in ${youngPerson.about.nameUsed}’s talk` };
	return (
		<>
			<PageHead title={LINE_TITLE} back={back} />
			<Panel>
				<LineWithVerdict {...props} open />
			</Panel>
			<p class="small soft screened-foot">
				If somebody should look at these words, an answer here is not enough: it tells nobody.{' '}
				<a href={`/conversations/${conversation.id}/lines/${props.line.entry.id}`}>Ask somebody to look</a>
			</p>
		</>
	);
}
