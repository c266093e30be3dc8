import { DID_WORDS } from '#app/close/closing-pages.tsx';
import { dayOf, WISH_WORDS } from '#app/close/next-page.tsx';
import { workerPartOf } from '#app/close/worker-part.ts';
import { Whose, whoseWords } from '#app/layout/whose.tsx';
import type { ReportPageProps } from '#app/report/report-page.tsx';
import { dayAndMonth } from '#core/clock/london.ts';
import type { Idea } from '#core/record/action.ts';
import { PURPOSE_FIELDS } from '#core/record/conversation.ts';

/** The worker's view on a page of its own in print: never beside the account. */
export function ReportView({ stored, flow, report, names }: ReportPageProps) {
	const name = stored.youngPerson.about.nameUsed;
	const { analysis } = report;
	if (analysis === null) return <p class="not-printed">The worker’s view is not written yet.</p>;
	const worker = names.get(analysis.by) ?? '';
	const part = workerPartOf(flow);
	const factors = part.factors.filter(({ code }) => analysis.body.factors?.includes(code));
	return (
		<section class="report-view">
			<h2>The worker’s view, kept apart from what {name} said</h2>
			<Whose whose="view" words={whoseWords('view', { youngPerson: name, worker })}>
				{dayAndMonth(analysis.at)}
			</Whose>
			<table class="report-table">
				<tbody>
					{part.analysis.map(({ purpose, heading }) => (
						<ViewRow label={heading} words={analysis.body[PURPOSE_FIELDS[purpose]] || 'Not written'} />
					))}
					{part.fields.map(({ id, label }) => (
						<ViewRow label={label} words={analysis.body.fields?.[id] ?? ''} />
					))}
					<ViewRow label="Assessment factors suggested" words={factors.map(({ code, label }) => `${code} ${label}`).join('; ')} />
					<ViewRow label="Why later than three days" words={analysis.body.lateReason ?? ''} />
				</tbody>
			</table>
		</section>
	);
}

/** One row of the worker's view; none where nothing was written and nothing had to be. */
function ViewRow({ label, words }: { readonly label: string; readonly words: string }) {
	if (words === '') return null;
	return (
		<tr>
			<th scope="row">{label}</th>
			<td>{words}</td>
		</tr>
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
								<td data-column="Who">{action.idea === 'offered-no' ? 'Not going ahead' : action.about.ownerName}</td>
								<td data-column="By">{action.dueOn === null ? '' : dayOf(action.dueOn)}</td>
								<td data-column="Whose idea">{IDEAS[action.idea](name)}</td>
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
								<td data-column={`What ${name} would like`}>
									{person.words ? `${WISH_WORDS[person.wish]}. “${person.words}”` : WISH_WORDS[person.wish]}
								</td>
								<td data-column="What we did">{[DID_WORDS[person.did ?? 'not-yet'], person.why].filter(Boolean).join('. ')}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</>
	);
}
