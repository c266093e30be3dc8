import { channelInWords, lineWhere, othersCouldSee } from '#app/conversation/channel-words.ts';
import { firstName } from '#app/conversation/conversation-bars.tsx';
import { type LineRow, rowsOf } from '#app/conversation/line-rows.ts';
import { Silence } from '#app/layout/silence.tsx';
import { Whose, whoseWords } from '#app/layout/whose.tsx';
import type { Report, ReportLine } from '#app/report/report.ts';
import type { ReportPageProps } from '#app/report/report-page.tsx';
import { saidWhen } from '#app/report/said-when.ts';
import { BesideIt } from '#app/rights/beside-it.tsx';
import { RESOLUTIONS } from '#core/flow/resolution.ts';

/** What was said, in the order in which it was said, each line with whose words they are and how it was asked. */
export function ReportAccount(props: ReportPageProps) {
	const { stored, report } = props;
	const name = stored.youngPerson.about.nameUsed;
	return (
		<>
			<h2>What {name} said</h2>
			{report.lines.length === 0 ? <p>Nothing was written down. See “What is not here, and why”.</p> : null}
			{report.lines.map((line) => (
				<AccountLine {...props} line={line} />
			))}
		</>
	);
}

type LineProps = Pick<ReportPageProps, 'stored' | 'flow' | 'names' | 'staff' | 'corrections'> & { readonly line: ReportLine };

/** One line of the log: its words, and what was ticked beside them on a row of its own. */
export function AccountLine({ stored, flow, names, staff, corrections, line }: LineProps) {
	const youngPerson = stored.youngPerson.about.nameUsed;
	const worker = firstName(names.get(line.actor) ?? names.get(stored.conversation.worker) ?? '');
	const beganAt = stored.conversation.startedAt;
	return (
		<>
			{rowsOf(flow, line, { youngPerson, worker }).map((row, at) => (
				<div class="report-line">
					{row.is === 'tick' ? (
						<Whose whose="worker" words={row.whose} />
					) : (
						<Whose whose={line.whose} words={whoseWords(line.whose, { youngPerson, worker })} />
					)}
					<div>
						<p class="line-asked">
							{row.is === 'tick' ? `About: ${line.topic}` : howAsked(line, row.asked, youngPerson)} · {saidWhen(line, beganAt)}
							<span class="line-where">, {lineWhere(line, worker)}</span>
						</p>
						<Said row={row} exact={line.whose === 'exact'} />
						{row.earlier.map((one) => (
							<p class="line-earlier">
								{changedWhere(line, worker)}. First: “{one}”.
							</p>
						))}
						<Marks line={line} name={youngPerson} />
						{at > 0 ? null : (
							<>
								<BesideIt corrections={corrections.filter(({ entry }) => entry === line.entry)} nameUsed={youngPerson} staff={staff} />
								<a class="small quiet-link not-printed" href={`/conversations/${stored.conversation.id}/lines/${line.entry}/wrong`}>
									Say that this is wrong
								</a>
							</>
						)}
					</div>
				</div>
			))}
		</>
	);
}

function howAsked({ prompted, topic }: ReportLine, asked: string, name: string): string {
	if (!prompted) return `Not asked; ${name} brought it up`;
	return asked ? `Asked: “${asked}”` : `About: ${topic}`;
}

/** Only when that was somewhere else is it worth a reader's time. */
function changedWhere({ channel, changedOn }: ReportLine, worker: string): string {
	if (changedOn === null || changedOn === channel) return 'Changed afterwards';
	return `Changed afterwards, ${channelInWords(changedOn, worker)}`;
}

function Said({ row, exact }: { readonly row: LineRow; readonly exact: boolean }) {
	return row.is === 'words' && exact ? <p class="report-quote">“{row.words}”</p> : <p>{row.words}</p>;
}

/** What a reader has to know about a line beside its words. */
function Marks({ line, name }: { readonly line: ReportLine; readonly name: string }) {
	const others = line.present.filter((who) => who !== 'young-person' && who !== 'worker');
	return (
		<>
			{line.destination === 'report-despite-wish' ? (
				<p class="line-earlier">{name} would rather this was left out. It is here because somebody could be hurt.</p>
			) : null}
			{line.destination === 'left-out' ? <p class="line-earlier">{name} would rather this was left out. It is not in the report.</p> : null}
			{line.destination === 'kept' ? <p class="line-earlier">Stays in the project. It is not in the report.</p> : null}
			{line.onPath ? null : <p class="line-earlier">Said about something that later answers made less likely. Kept as it was said.</p>}
			{line.mayNotBeThem ? (
				<p class="line-earlier">It may not have been {name} who had the phone when this was written. That was said afterwards.</p>
			) : null}
			{others.length > 0 && !othersCouldSee(line) ? <p class="line-earlier">Also in the room: {others.join(', ')}.</p> : null}
		</>
	);
}

/** What is not here, by its own kind of silence. Never filled in, and never a "no". */
export function ReportSilences({ report, stored }: Pick<ReportPageProps, 'report' | 'stored'>) {
	const silences = RESOLUTIONS.filter((one) => one !== 'answered').filter((one) => report.silences[one].length > 0);
	const notHere = report.for === 'council' ? notInReport(report, stored.youngPerson.about.nameUsed) : [];
	return (
		<>
			<h2>What is not here, and why</h2>
			{silences.length === 0 && notHere.length === 0 ? <p>Everything that was due was spoken about.</p> : null}
			<table class="report-table">
				<tbody>
					{silences.map((silence) => (
						<tr>
							<th scope="row">
								<Silence silence={silence} />
							</th>
							<td>{report.silences[silence].join('. ')}</td>
						</tr>
					))}
					{notHere.map(({ what, words }) => (
						<tr>
							<th scope="row">{what}</th>
							<td>{words}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p class="small soft">What was not asked or not said is not a no.</p>
		</>
	);
}

/** Lines that exist and are not in this report: counted, never quoted, and never named by topic. */
function notInReport({ leftOut, kept }: Report, name: string): readonly { readonly what: string; readonly words: string }[] {
	const lines = (count: number) => (count === 1 ? 'One line' : `${count} lines`);
	return [
		...(leftOut > 0 ? [{ what: 'Left out', words: `${lines(leftOut)} that ${name} would rather leave out` }] : []),
		...(kept > 0
			? [
					{
						what: 'Kept in the project',
						words: `${lines(kept)} that ${kept === 1 ? 'is' : 'are'} not for a report unless ${name} would like it`,
					},
				]
			: []),
	];
}
