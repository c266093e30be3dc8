import { Button } from '#app/layout/button.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PanelList, Row, Section } from '#app/layout/panel.tsx';
import { dayAndMonth } from '#core/clock/london.ts';
import { countingChecks } from '#core/record/screening-check.ts';
import { checkAddress, RIGHT } from './check-form.ts';
import { type CheckReaders, LineCheck } from './line-check.tsx';
import { passedBy } from './machine-verdict.ts';
import { SaidWords } from './said-words.tsx';
import { AskToLook } from './screened-line-page.tsx';
import type { ScreeningView, ShownLine } from './screening-view.ts';
import { SAMPLE } from './weekly-sample.ts';
import { passedInWords } from './what-people-say.tsx';

type SampleProps = CheckReaders & Pick<ScreeningView, 'sample' | 'unchecked' | 'week'>;

/** Some of what was not flagged last week, for a person to look at: the only way to learn of what screening missed. */
export function WeeklySample({ sample, unchecked, week, ...readers }: SampleProps) {
	const days = `${dayAndMonth(week.from)} to ${dayAndMonth(week.to)}`;
	return (
		<Section title="Not flagged last week" id="sample">
			<p class="soft sample-lead">
				{`From ${days}, ${sample.length < SAMPLE ? 'all that there were' : `${SAMPLE} drawn by lot`}. Everybody sees the same ones. `}
				<b>{standing(sample.length, unchecked)}</b>
			</p>
			{sample.length === 0 ? (
				<Empty title="Nothing to check this week">Lines that are written down and not flagged come here on the Monday after.</Empty>
			) : (
				<PanelList label="Not flagged last week">
					{sample.map((shown) => (
						<Row>
							<SampleLine shown={shown} {...readers} />
						</Row>
					))}
				</PanelList>
			)}
		</Section>
	);
}

const AGREED = 'I agree: nothing to look at';

/** Enough of the words to tell one button from another. No sign is cut in half, however many characters it is made of. */
function beginningOf(words: string): string {
	const signs = [...new Intl.Segmenter('en-GB').segment(words)];
	return signs
		.slice(0, 60)
		.map(({ segment }) => segment)
		.join('');
}

function standing(all: number, unchecked: number): string {
	if (all === 0) return '';
	if (unchecked === 0) return 'All are checked.';
	return unchecked === 1 ? 'One is still to be checked.' : `${unchecked} are still to be checked.`;
}

function SampleLine({ shown: { line }, ...readers }: CheckReaders & { readonly shown: ShownLine }) {
	if (line === null) return <p class="soft">Somebody else has to check this one: it is not yours to read, or it cannot be opened.</p>;
	const { is, beside } = line;
	const { conversation, entry, verdict, words, asked } = is;
	const said = countingChecks(beside.checks).filter((check) => check.entry === entry.id);
	return (
		<>
			{asked === '' ? null : <p class="small soft">{`Asked: “${asked}”`}</p>}
			<SaidWords line={is} />
			<p class="small soft">{passedBy(verdict).map(passedInWords).join(' ')}</p>
			<div class="sample-answers">
				{said.some(({ by }) => by === readers.session.staff.id) ? null : (
					<form method="post" action={checkAddress(conversation, entry.id)}>
						<FormToken session={readers.session} />
						<input type="hidden" name="from" value="screening" />
						<input type="hidden" name="why" value="" />
						<Button look="second" name="answer" value={RIGHT} label={`${AGREED}: ${beginningOf(words)}`}>
							{AGREED}
						</Button>
					</form>
				)}
				<LineCheck
					{...readers}
					conversation={conversation}
					entry={entry.id}
					verdict={verdict}
					words={words}
					beside={beside}
					came={{ from: 'screening' }}
					ask="It should have been…"
				/>
			</div>
			{said.some(({ about }) => about.should !== null) ? (
				<p class="small">
					Your answer tells nobody. If somebody should look at this now: <AskToLook conversation={conversation} entry={entry.id} />
				</p>
			) : null}
		</>
	);
}
