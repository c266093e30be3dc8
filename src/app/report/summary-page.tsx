import { SILENCE_WORDS } from '#app/layout/silence.tsx';
import { ReportAlerts } from '#app/report/alerts-in-report.tsx';
import { type Fact, personFacts, timeAway } from '#app/report/head-facts.ts';
import { AccountLine } from '#app/report/report-account.tsx';
import { FactRow, Facts, MustNotBeTold } from '#app/report/report-head.tsx';
import type { ReportPageProps } from '#app/report/report-page.tsx';
import { ReportActions } from '#app/report/report-parts.tsx';
import { moment } from '#app/report/report-words.ts';
import { saidAboutHarm } from '#app/report/said-about-harm.ts';
import { RESOLUTIONS } from '#core/flow/resolution.ts';

/**
 * One page for a strategy meeting: who, away, what was said about harm, what is not known, what was done, what will be.
 * Made of the council's report and nothing else. What is missing is said to be missing; nothing is cut off to fit.
 */
export function SummaryContent(props: ReportPageProps) {
	const { c, stored, report } = props;
	const { conversation, youngPerson } = stored;
	const inShort = report.analysis?.body.inShort.trim();
	return (
		<>
			<a class="back-link not-printed" href={`/conversations/${conversation.id}/report`}>
				The report
			</a>
			<article class="panel report summary">
				<div class="report-head">
					<div>
						<p>
							<b>{c.get('session').project.name}</b>
						</p>
						<h1>{youngPerson.about.nameUsed}: summary for a strategy meeting</h1>
					</div>
					<p class="report-private">Private. Only for the people at the meeting.</p>
				</div>
				{inShort ? null : (
					<p class="report-not-told report-not-told-marked">“In short” was not written. Nothing has been put in its place.</p>
				)}
				<MustNotBeTold people={youngPerson.about.mustNotBeTold} marked />
				<Facts facts={[...personFacts(youngPerson, conversation.startedAt), ...away(props)]} />
				{inShort ? (
					<>
						<h2>In short</h2>
						<p class="report-short">{inShort}</p>
					</>
				) : null}
				<AboutHarm {...props} />
				<NotKnown {...props} />
				<ReportAlerts {...props} />
				<ReportActions {...props} />
			</article>
		</>
	);
}

function away({ stored, report }: ReportPageProps): readonly Fact[] {
	const { startedAt, endedAt } = stored.conversation;
	const times = report.episodes.map(timeAway);
	return [
		...times.flatMap(({ when, police }): readonly Fact[] => [
			['Away', when],
			['Police', police],
		]),
		...(times.length === 0 ? [['Away', 'No time away is linked to this conversation'] as const] : []),
		['Talked', `${moment(startedAt)}${endedAt === null ? ', not finished' : ''}`],
	];
}

function AboutHarm(props: ReportPageProps) {
	const lines = saidAboutHarm(props.flow, props.report);
	return (
		<>
			<h2>What was said about harm and being safe</h2>
			{lines.length === 0 ? <p>Nothing was written down. What was not said is not a no.</p> : null}
			{lines.map((line) => (
				<AccountLine {...props} line={line} />
			))}
		</>
	);
}

function NotKnown({ report }: ReportPageProps) {
	const silences = RESOLUTIONS.filter((one) => one !== 'answered').filter((one) => report.silences[one].length > 0);
	return (
		<>
			<h2>What is not known</h2>
			<table class="report-table">
				<tbody>
					{silences.map((silence) => (
						<FactRow label={SILENCE_WORDS[silence].said} words={report.silences[silence].join('. ')} />
					))}
					{report.leftOut > 0 ? <FactRow label="Left out" words="There are lines that they would rather leave out." /> : null}
				</tbody>
			</table>
		</>
	);
}
