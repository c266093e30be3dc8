import { Level } from '#app/layout/level.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Panel } from '#app/layout/panel.tsx';
import { LineCheck, type LineCheckProps } from './line-check.tsx';
import type { ScreenedWords } from './one-line.ts';
import { SaidWords } from './said-words.tsx';
import { WhyMarked } from './why-marked.tsx';

/** One line with what the computer made of it. Nothing of it is on a page that a young person can see. */
export function LineWithVerdict({ line, ...check }: LineWithVerdictProps) {
	const { conversation, entry, verdict, words, asked } = line;
	return (
		<>
			{asked === '' ? null : <p class="small soft">{`Asked: “${asked}”`}</p>}
			<SaidWords line={line} />
			{verdict.level === 'none' ? <p class="small">Not flagged: nobody was told.</p> : <Level level={verdict.level} />}
			<WhyMarked verdict={verdict} words={words} />
			<LineCheck {...check} conversation={conversation} entry={entry.id} verdict={verdict} words={words} />
		</>
	);
}

export type LineWithVerdictProps = { readonly line: ScreenedWords } & Omit<LineCheckProps, 'conversation' | 'entry' | 'verdict' | 'words'>;

export const LINE_TITLE = 'What the computer made of this';

/** One line by itself: where an answer that was not complete comes back to. */
export function ScreenedLinePage(props: LineWithVerdictProps) {
	const { conversation, youngPerson, entry } = props.line;
	const { nameUsed } = youngPerson.about;
	const back =
		conversation === null
			? { href: `/young-people/${youngPerson.id}`, words: nameUsed }
			: { href: `/conversations/${conversation}/screening`, words: `What was marked in ${nameUsed}’s talk` };
	return (
		<>
			<PageHead title={LINE_TITLE} back={back} />
			<Panel>
				<LineWithVerdict {...props} open />
			</Panel>
			<p class="small soft screened-foot">
				If somebody should look at these words, an answer here is not enough: it tells nobody.{' '}
				<AskToLook conversation={conversation} entry={entry.id} />
			</p>
		</>
	);
}

/** A line can be raised where it stands. For a text somebody is rung. */
export function AskToLook({ conversation, entry }: { readonly conversation: string | null; readonly entry: string }) {
	if (conversation === null) return <a href="/cover">Ring whoever looks now</a>;
	return <a href={`/conversations/${conversation}/lines/${entry}`}>Ask somebody to look</a>;
}
