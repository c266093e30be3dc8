import { tellingWords } from '#app/close/next-page.tsx';
import { joined } from '#app/conversation/conversation-bars.tsx';
import { lineInWords } from '#app/conversation/line-in-words.ts';
import { WITH } from '#app/conversation/present-words.ts';
import type { Report } from '#app/report/report.ts';
import type { ReportPageProps } from '#app/report/report-page.tsx';
import type { Instant } from '#core/clock/instant.ts';
import { addMinutes } from '#core/clock/instant.ts';
import { ageOn, calendarDate, dayAndMonth, timeOfDay, weekday } from '#core/clock/london.ts';
import { RETURN_INTERVIEW_HOURS } from '#core/clock/return-interview.ts';
import type { Flow } from '#core/flow/define.ts';
import type { ReadBack } from '#core/record/conversation.ts';
import type { Episode } from '#core/record/episode.ts';

const NOT_KNOWN = 'Not known';

function moment(at: Instant | null): string {
	return at === null ? NOT_KNOWN : `${weekday(at).slice(0, 3)} ${dayAndMonth(at)} ${calendarDate(at).slice(0, 4)}, ${timeOfDay(at)}`;
}

/** Who, when, where and with whom, before anything that was said. */
export function ReportHead({ c, stored, report, names }: ReportPageProps) {
	const { about } = stored.youngPerson;
	const { conversation } = stored;
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
			<dl class="report-meta">
				<dt>Young person</dt>
				<dd>
					{[about.fullName ?? about.nameUsed, age(about.dateOfBirth, conversation.startedAt), about.pronouns].filter(Boolean).join(', ')}
				</dd>
				<dt>Reference</dt>
				<dd>{about.localId ?? NOT_KNOWN}</dd>
				<dt>Away</dt>
				<dd>
					{report.episodes.map((episode) => (
						<p>{away(episode)}</p>
					))}
				</dd>
				<dt>Council</dt>
				<dd>{councils(about.responsibleAuthority, about.hostAuthority)}</dd>
				<dt>Talked</dt>
				<dd>{talked(conversation.startedAt, conversation.endedAt, report.episodes)}</dd>
				<dt>Where</dt>
				<dd>{conversation.about.place ?? NOT_KNOWN}</dd>
				<dt>With</dt>
				<dd>{report.analysis?.body.independence || (names.get(conversation.worker) ?? NOT_KNOWN)}</dd>
				<dt>Also there</dt>
				<dd>{alsoThere(report.alsoPresent, report.presentWords)}</dd>
			</dl>
		</>
	);
}

function age(dateOfBirth: string | undefined, at: Instant): string {
	const years = dateOfBirth === undefined ? undefined : ageOn(dateOfBirth, at);
	return years === undefined ? 'age not known' : String(years);
}

function away(episode: Episode): string {
	return `${moment(episode.leftAt)} to ${episode.returnedAt === null ? 'not back yet' : moment(episode.returnedAt)}`;
}

function councils(responsible: string | undefined, host: string | undefined): string {
	if (responsible === undefined) return host === undefined ? NOT_KNOWN : `Hosted by ${host}`;
	return host === undefined ? responsible : `${responsible}; hosted by ${host}`;
}

/** Within three days is said only where both ends are known. */
function talked(from: Instant, to: Instant | null, episodes: readonly Episode[]): string {
	const until = to === null ? ', not finished' : ` to ${timeOfDay(to)}`;
	const back = episodes.map((episode) => episode.returnedAt).filter((at): at is Instant => at !== null);
	const newest = back.toSorted().at(-1);
	if (newest === undefined) return `${moment(from)}${until}`;
	const inTime = from <= addMinutes(newest, RETURN_INTERVIEW_HOURS * 60);
	return `${moment(from)}${until}, ${inTime ? 'within three days' : 'later than three days'}`;
}

function alsoThere(who: readonly string[], words: string): string {
	if (who.length === 0) return 'Nobody';
	const named = joined(who.map((role) => WITH[role]?.short ?? role));
	return words ? `${named}: ${words}` : named;
}

const READ_BACK: Readonly<Record<ReadBack['result'], string>> = {
	agreed: 'Read it and said that it is right',
	changed: 'Read it and changed or added something',
	'not-shown': 'Has not read it',
};
/** How the limits were checked: in their own words where there are any. */
function limitsWords(report: Report, flow: Flow): string {
	if (!report.limitsShown) return 'No';
	const said = report.limits.map((line) => lineInWords(flow, line)).map(({ words, ticked }) => (words ? `“${words}”` : ticked));
	return said.length === 0
		? 'Yes, before anything else. What they understood was not written down'
		: `Yes, before anything else. What would have to be passed on: ${said.join(', ')}`;
}

/** Who checked it: the young person, the worker, and whoever read it. */
export function ReportChecked({ stored, flow, report, names }: ReportPageProps) {
	const name = stored.youngPerson.about.nameUsed;
	const changed = report.lines.filter((line) => line.earlier.length > 0).length;
	const { readBack, signOff, analysis } = report;
	return (
		<>
			<h2>Checked</h2>
			<dl class="report-meta">
				<dt>{name}</dt>
				<dd>
					{readBack === null
						? 'Not checked with them yet'
						: [
								READ_BACK[readBack.body.result],
								readBack.body.why,
								changed > 0 ? `${changed} ${changed === 1 ? 'line' : 'lines'} changed` : '',
							]
								.filter(Boolean)
								.join('. ')}
				</dd>
				<dt>Limits told</dt>
				<dd>{limitsWords(report, flow)}</dd>
				<dt>Written</dt>
				<dd>
					{analysis === null ? 'The worker’s view is not written yet' : `${moment(analysis.at)}, by ${names.get(analysis.by) ?? NOT_KNOWN}`}
				</dd>
				<dt>Read by</dt>
				<dd>
					{signOff === null
						? 'Nobody yet'
						: `${names.get(signOff.by) ?? NOT_KNOWN}, ${moment(signOff.at)}. ${signOff.body.decision === 'agreed' ? 'Agreed' : 'Given back'}${signOff.body.words ? `: ${signOff.body.words}` : ''}`}
				</dd>
			</dl>
			<p>
				{report.telling === null
					? `How ${name} will be told is not agreed yet.`
					: `${name} will be told: ${tellingWords(report.telling.body)}.`}
			</p>
			<div class="report-signatures">
				<p>{names.get(stored.conversation.worker)}</p>
				<p>{signOff === null ? 'Read by' : names.get(signOff.by)}</p>
			</div>
		</>
	);
}
