import { ANALYSIS_HEADINGS } from '#app/close/analysis-page.tsx';
import { DID_WORDS } from '#app/close/closing-pages.tsx';
import { dayOf, WISH_WORDS } from '#app/close/next-page.tsx';
import { Whose, whoseWords } from '#app/layout/whose.tsx';
import type { ReportPageProps } from '#app/report/report-page.tsx';
import { dayAndMonth } from '#core/clock/london.ts';
import type { Idea } from '#core/record/action.ts';

/** The worker's view on a page of its own in print: never beside the account. */
export function ReportView({ stored, report, names }: ReportPageProps) {
	const name = stored.youngPerson.about.nameUsed;
	const { analysis } = report;
	if (analysis === null) return <p class="not-printed">The worker’s view is not written yet.</p>;
	const worker = names.get(analysis.by) ?? '';
	return (
		<section class="report-view">
			<h2>The worker’s view, kept apart from what {name} said</h2>
			<Whose whose="view" words={whoseWords('view', { youngPerson: name, worker })}>
				{dayAndMonth(analysis.at)}
			</Whose>
			<table class="report-table">
				<tbody>
					{ANALYSIS_HEADINGS.map((heading) => (
						<tr>
							<th scope="row">{heading.label}</th>
							<td>{analysis.body[heading.name] || 'Nothing written'}</td>
						</tr>
					))}
					{analysis.body.lateReason ? (
						<tr>
							<th scope="row">Why later than three days</th>
							<td>{analysis.body.lateReason}</td>
						</tr>
					) : null}
				</tbody>
			</table>
		</section>
	);
}

const IDEAS: Readonly<Record<Idea, (name: string) => string>> = {
	'asked-for': (name) => `${name} asked`,
	'offered-yes': (name) => `Offered; ${name} said yes`,
	'offered-no': (name) => `Offered; ${name} said no`,
	worker: () => 'Worker',
};

export function ReportActions({ stored, report }: ReportPageProps) {
	const name = stored.youngPerson.about.nameUsed;
	return (
		<>
			<h2>What will be done</h2>
			{report.actions.length === 0 ? (
				<p>Nothing was asked for or offered.</p>
			) : (
				<table class="report-table">
					<thead>
						<tr>
							<th scope="col">What</th>
							<th scope="col">Who</th>
							<th scope="col">By</th>
							<th scope="col">Whose idea</th>
						</tr>
					</thead>
					<tbody>
						{report.actions.map((action) => (
							<tr>
								<td>{action.about.what}</td>
								<td>{action.idea === 'offered-no' ? 'Not going ahead' : action.about.ownerName}</td>
								<td>{action.dueOn === null ? '' : dayOf(action.dueOn)}</td>
								<td>{IDEAS[action.idea](name)}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</>
	);
}

export function ReportSharing({ stored, report }: ReportPageProps) {
	const name = stored.youngPerson.about.nameUsed;
	const people = report.sharing?.body.people ?? [];
	return (
		<>
			<h2>Who gets this, and what {name} would like</h2>
			{people.length === 0 ? (
				<p>Not talked about yet.</p>
			) : (
				<table class="report-table">
					<thead>
						<tr>
							<th scope="col">Who</th>
							<th scope="col">What {name} would like</th>
							<th scope="col">What we did, and why</th>
						</tr>
					</thead>
					<tbody>
						{people.map((person) => (
							<tr>
								<td>{person.who}</td>
								<td>{person.words ? `${WISH_WORDS[person.wish]}. “${person.words}”` : WISH_WORDS[person.wish]}</td>
								<td>{[DID_WORDS[person.did ?? 'not-yet'], person.why].filter(Boolean).join('. ')}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</>
	);
}
