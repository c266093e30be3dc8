import { Empty } from '#app/layout/empty.tsx';
import { LEVEL_WORDS } from '#app/layout/level.tsx';
import { PanelList, Row, Section } from '#app/layout/panel.tsx';
import { dayAndMonth, timeOfDay } from '#core/clock/london.ts';
import { explainRule } from '#core/screening/explain.ts';
import type { Level } from '#core/screening/verdict.ts';
import { checkAddress, WRONG } from './check-form.ts';
import type { RuleFired } from './judged-lines.ts';
import type { CheckReaders } from './line-check.tsx';
import { SaidWords } from './said-words.tsx';
import type { ScreeningView } from './screening-view.ts';

/** A level as a word in a table. */
export const levelInWords = (level: Level): string => (level === 'none' ? 'Not flagged' : LEVEL_WORDS[level]);

/** What "right or wrong, because…" came to: by level, and the newest wrong ones with their reasons. */
export function WhatPeopleSay({ feedback, wrong, staff }: Pick<ScreeningView, 'feedback' | 'wrong'> & Pick<CheckReaders, 'staff'>) {
	return (
		<Section title="Right or wrong, as people say">
			{feedback.levels.length === 0 ? (
				<Empty title="Nobody has said anything yet">
					Under the words of each alert, and of each line above, stands “Was the computer right?”. What people answer is counted here.
				</Empty>
			) : (
				<>
					<section class="table-scroll" tabindex={0} aria-label="Right or wrong, by level">
						<table class="table">
							<thead>
								<tr>
									<th scope="col">It said</th>
									<th scope="col">Right</th>
									<th scope="col">Should have been sooner</th>
									<th scope="col">Could have waited</th>
								</tr>
							</thead>
							<tbody>
								{feedback.levels.map(({ level, right, tooLow, tooHigh }) => (
									<tr>
										<th scope="row">{levelInWords(level)}</th>
										<td>{String(right)}</td>
										<td>{String(tooLow)}</td>
										<td>{String(tooHigh)}</td>
									</tr>
								))}
							</tbody>
						</table>
					</section>
					<NewestWrong wrong={wrong} staff={staff} />
				</>
			)}
		</Section>
	);
}

function NewestWrong({ wrong, staff }: Pick<ScreeningView, 'wrong'> & Pick<CheckReaders, 'staff'>) {
	if (wrong.length === 0) return <p class="soft">Nobody has said that it was wrong.</p>;
	const who = (id: string) => staff.find((one) => one.id === id)?.name ?? 'Somebody who has left';
	return (
		<>
			<h3 class="newest-wrong">The newest wrong ones</h3>
			<PanelList label="The newest wrong ones">
				{wrong.map(({ check, conversation, line }) => (
					<Row>
						{line === null ? <p class="soft">These words are not yours to read, or cannot be opened.</p> : <SaidWords line={line.is} />}
						<p class="small">
							{`It said: ${levelInWords(check.about.level).toLowerCase()}. `}
							<b>{`${WRONG[check.about.should ?? 'none']}.`}</b> {`Because: ${check.about.why}`}
						</p>
						<p class="small soft">
							{`${who(check.by)}, ${dayAndMonth(check.at)}. `}
							{line === null ? null : <a href={checkAddress(conversation, check.entry)}>Open the line</a>}
						</p>
					</Row>
				))}
			</PanelList>
		</>
	);
}

/** As many alerts as are named beside a rule. */
const MOST_ALERTS = 3;

/** Which rules fired, how often, and where. */
export function RulesFired({ rules }: { readonly rules: readonly RuleFired[] }) {
	return (
		<Section title="What it went by">
			{rules.length === 0 ? (
				<Empty title="No rule has fired in these weeks">Once something is flagged, the rules that read it are counted here.</Empty>
			) : (
				<RuleRows label="Rules that fired, the most often first" rules={rules} says={explainRule} />
			)}
		</Section>
	);
}

/** What decided that there was nothing to look at, and how often: a rule that is too sure of itself is seen here. */
export function RulesPassed({ rules }: { readonly rules: readonly RuleFired[] }) {
	return (
		<Section title="Why the rest was not flagged">
			{rules.length === 0 ? (
				<Empty title="Nothing was passed over in these weeks">Once something is not flagged, what decided so is counted here.</Empty>
			) : (
				<RuleRows label="What decided that there was nothing to look at, the most often first" rules={rules} says={passedInWords} />
			)}
		</Section>
	);
}

/** As many rules as stand open. A year of talks names more than a hundred. */
const MOST_RULES = 5;

type RuleRowsProps = { readonly label: string; readonly rules: readonly RuleFired[]; readonly says: (rule: string) => string };

function RuleRows({ label, rules, says }: RuleRowsProps) {
	const open = rules.length <= MOST_RULES + 1 ? rules.length : MOST_RULES;
	const rest = rules.slice(open);
	const row = (rule: RuleFired) => <RuleRow rule={rule} says={says(rule.rule)} />;
	return (
		<>
			<PanelList label={label}>{rules.slice(0, open).map(row)}</PanelList>
			{rest.length === 0 ? null : (
				<details class="unfold">
					<summary>{`The other ${rest.length}, less often`}</summary>
					<PanelList label={`${label}: the others`}>{rest.map(row)}</PanelList>
				</details>
			)}
		</>
	);
}

function RuleRow({ rule: { rule, lately, before, alerts }, says }: { readonly rule: RuleFired; readonly says: string }) {
	return (
		<Row>
			<p>{says}</p>
			<p class="small soft">
				{`${rule}: ${lately} in the last 7 days, ${before} in the 12 weeks before.`}
				{alerts.length === 0 ? '' : ' Newest alerts: '}
				{alerts.slice(0, MOST_ALERTS).map(({ id, at }, n) => (
					<>
						{n === 0 ? '' : '; '}
						<a href={`/alerts/${id}`}>{`${dayAndMonth(at)}, ${timeOfDay(at)}`}</a>
					</>
				))}
			</p>
		</Row>
	);
}

/** Why words were not flagged: "Known to be harmless: They say thank you." or "By the model." */
export const passedInWords = (rule: string): string =>
	rule === 'model' ? 'By the model: no rule knew the words.' : `Known to be harmless: ${explainRule(rule)}`;
