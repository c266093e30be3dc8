import { attempt, type Fact, personFacts, talkFacts, timeAway } from '#app/report/head-facts.ts';
import type { ReportPageProps } from '#app/report/report-page.tsx';
import { NOT_KNOWN } from '#app/report/report-words.ts';
import type { AboutYoungPerson } from '#core/record/young-person.ts';

/** Who, when, where and with whom, before anything that was said. */
export function ReportHead(props: ReportPageProps) {
	const { c, stored, report } = props;
	const { about } = stored.youngPerson;
	return (
		<>
			<div class="report-head">
				<div>
					<p>
						<b>{c.get('session').project.name}</b>
					</p>
					<h1>Return conversation with {about.nameUsed}</h1>
				</div>
				<p class="report-private">
					{report.for === 'council'
						? 'Private. Only for the people named under “Who gets this”.'
						: 'Everything that was said. It stays in the project.'}
				</p>
			</div>
			<MustNotBeTold people={about.mustNotBeTold} marked={report.for === 'council'} />
			<Facts facts={[...personFacts(stored.youngPerson, stored.conversation.startedAt), ...talkFacts(props)]} />
			<TimesAway {...props} />
			<Offered {...props} />
		</>
	);
}

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
	return (
		<dl class="report-meta">
			{facts.map(([label, words]) => (
				<>
					<dt>{label}</dt>
					<dd>{words}</dd>
				</>
			))}
		</dl>
	);
}

/** Whoever must not hear of it stands above everything else; on a page that leaves the project it is in a frame. */
export function MustNotBeTold({ people, marked }: { readonly people: AboutYoungPerson['mustNotBeTold']; readonly marked: boolean }) {
	const words = people.map(({ who, why }) => (why ? `${who} (${why})` : who)).join('; ');
	return (
		<p class={marked && words !== '' ? 'report-not-told report-not-told-marked' : 'report-not-told'}>
			<b>Must not be told what is here, or where they are:</b> {words || NOT_KNOWN}
		</p>
	);
}

export function TimesAway({ report }: Pick<ReportPageProps, 'report'>) {
	return (
		<>
			<h2>Away</h2>
			{report.episodes.length === 0 ? <p>No time away is linked to this conversation.</p> : null}
			{report.episodes.map(timeAway).map((away) => (
				<table class="report-table">
					<tbody>
						<FactRow label="Away" words={away.when} />
						<FactRow label="Reported by" words={away.reportedBy} />
						<FactRow label="Police" words={away.police} />
						<FactRow label="Prevention interview" words={away.prevention} />
					</tbody>
				</table>
			))}
		</>
	);
}

export function FactRow({ label, words }: { readonly label: string; readonly words: string }) {
	return (
		<tr>
			<th scope="row">{label}</th>
			<td>{words}</td>
		</tr>
	);
}

const OFFER_COLUMNS = { how: 'How', outcome: 'What came of it', inTime: 'Within 72 hours' } as const;

/** Every offer and attempt, one row each: trying and not being answered is a fact of its own. */
function Offered({ report }: ReportPageProps) {
	const attempts = report.offers.map((offer) => attempt(offer, report.episodes, report.for));
	return (
		<>
			<h2>Offered, and what came of it</h2>
			{attempts.length === 0 ? (
				<p>No offer is written down.</p>
			) : (
				<table class="report-table">
					<thead>
						<tr>
							<th scope="col">When</th>
							{Object.values(OFFER_COLUMNS).map((label) => (
								<th scope="col">{label}</th>
							))}
						</tr>
					</thead>
					<tbody>
						{attempts.map((one) => (
							<tr>
								<td>{one.when}</td>
								<td data-column={OFFER_COLUMNS.how}>{one.how}</td>
								<td data-column={OFFER_COLUMNS.outcome}>{one.outcome}</td>
								<td data-column={OFFER_COLUMNS.inTime}>{one.inTime}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</>
	);
}
