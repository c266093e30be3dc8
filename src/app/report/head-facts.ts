import { lineWhere, saidWithNobody } from '#app/conversation/channel-words.ts';
import { firstName, joined } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { WITH } from '#app/conversation/present-words.ts';
import { GRADE_WORDS } from '#app/episodes/episode-words.ts';
import { CHANNEL_WORDS, OUTCOME_WORDS, REASON_WORDS } from '#app/offers/offer-words.ts';
import type { Report, ReportFor } from '#app/report/report.ts';
import { counted, dayAndYear, known, moment, NOT_KNOWN } from '#app/report/report-words.ts';
import { addMinutes, type Instant, minutesBetween } from '#core/clock/instant.ts';
import { ageOn, timeOfDay } from '#core/clock/london.ts';
import { RETURN_INTERVIEW_HOURS } from '#core/clock/return-interview.ts';
import type { Episode } from '#core/record/episode.ts';
import type { Offer } from '#core/record/offer.ts';
import type { YoungPerson } from '#core/record/young-person.ts';

/** A label and what the record holds under it. "Not known" in words where it holds nothing. */
export type Fact = readonly [label: string, words: string];

export type HeadSources = {
	readonly stored: StoredConversation;
	readonly report: Report;
	readonly names: ReadonlyMap<string, string>;
};

/** Who it is about, as a strategy meeting needs it: all from the record, nothing worked out. */
export function personFacts({ about }: Pick<YoungPerson, 'about'>, at: Instant): readonly Fact[] {
	const { dateOfBirth } = about;
	const age = dateOfBirth === undefined ? undefined : ageOn(dateOfBirth, at);
	return [
		['Young person', [about.fullName ?? about.nameUsed, about.pronouns].filter(Boolean).join(', ')],
		['Date of birth', `${dayAndYear(dateOfBirth)}${age === undefined ? '' : ` (${age})`}`],
		['Reference', known(about.localId)],
		['Legal status', known(about.legalStatus)],
		['Parental responsibility', known(about.parentalResponsibility.join('; '))],
		['Social worker', known(about.socialWorker)],
		['Council', councils(about.responsibleAuthority, about.hostAuthority)],
	];
}

function councils(responsible: string | undefined, host: string | undefined): string {
	if (responsible === undefined) return host === undefined ? NOT_KNOWN : `${NOT_KNOWN}; hosted by ${host}`;
	return host === undefined ? responsible : `${responsible}; hosted by ${host}`;
}

/** When, where and with whom it was talked about. */
export function talkFacts({ stored, report, names }: HeadSources): readonly Fact[] {
	const { conversation, entries } = stored;
	const actors = [conversation.worker, ...entries.map(({ actor }) => actor)].filter((id) => names.has(id));
	return [
		[
			'Talked',
			`${moment(conversation.startedAt)}${conversation.endedAt === null ? ', not finished' : ` to ${timeOfDay(conversation.endedAt)}`}`,
		],
		['Within 72 hours', inTime(report, conversation.startedAt)],
		['Where', known(conversation.about.place)],
		['With', known([...new Set(actors)].map((id) => names.get(id)).join('; '))],
		...howSaid(report, firstName(names.get(conversation.worker) ?? '')),
		['Independent', report.analysis?.body.independence.trim() || 'Not written'],
		['Also there', alsoThere(report.alsoPresent, report.presentWords)],
	];
}

/** Every way in which something of this account was said, the first one first. Nothing where nothing was said. */
function howSaid({ lines }: Report, worker: string): readonly Fact[] {
	const ways = [...new Set(lines.map((line) => lineWhere(line, worker)))];
	const [first, ...rest] = ways.join('; then ');
	if (first === undefined) return [];
	const alone = lines.filter(saidWithNobody).length;
	const with_ =
		alone === 0
			? ''
			: alone === lines.length
				? '. Nobody from the project was with them'
				: '. On the phone nobody from the project was with them';
	return [['How', `${first.toUpperCase()}${rest.join('')}${with_}`]];
}

/** Within three days is said only where both ends are known; *part done, they chose later* is never late. */
function inTime({ clock, analysis }: Report, startedAt: Instant): string {
	const reason = analysis?.body.lateReason?.trim() || 'reason not written';
	const begun = clock.deadline !== null && startedAt <= clock.deadline;
	const words: Record<Report['clock']['state'], string> = {
		'still-away': `${NOT_KNOWN}: the time of coming back is not in the record`,
		'not-asked': 'Not finished; there is still time',
		'on-the-way': 'Not finished; there is still time',
		'part-done': begun ? 'Begun in time; the young person chose to go on later' : `Begun later than that: ${reason}`,
		done: 'Yes',
		'done-late': `No: ${reason}`,
		late: `No, and not finished: ${reason}`,
	};
	return words[clock.state];
}

function alsoThere(who: readonly string[], words: string): string {
	if (who.length === 0) return 'Nobody';
	const named = joined(who.map((role) => WITH[role]?.short ?? role));
	return words ? `${named}: ${words}` : named;
}

export type TimeAway = { readonly when: string; readonly reportedBy: string; readonly police: string; readonly prevention: string };

/** One time away: from when to when, who reported it, and what the police made of it. */
export function timeAway(episode: Episode): TimeAway {
	const { about } = episode;
	return {
		when: `${moment(episode.leftAt)} to ${episode.returnedAt === null ? 'not known to be back' : moment(episode.returnedAt)}`,
		reportedBy: known(about.reportedBy),
		police: police(episode),
		prevention: prevention(episode.preventionInterview),
	};
}

function police({ reportedToPolice, reportedAt, policeGrade, about }: Episode): string {
	if (!reportedToPolice) return 'Not reported to the police, as far as is known';
	return [
		reportedAt === null ? 'Reported, time not known' : `Reported ${moment(reportedAt)}`,
		`Reference: ${about.policeReference?.trim() || 'not known'}`,
		`Grade: ${policeGrade === null ? 'not known' : GRADE_WORDS[policeGrade].toLowerCase()}`,
	].join('. ');
}

function prevention(interview: Episode['preventionInterview']): string {
	if (interview === null) return NOT_KNOWN;
	if (!interview.done) return 'Not done';
	const on = interview.on === null ? 'Done, day not known' : `Done on ${dayAndYear(interview.on)}`;
	return `${on}. ${interview.outcomeReceived ? 'The outcome was passed on' : 'The outcome was not passed on'}`;
}

export type Attempt = { readonly when: string; readonly how: string; readonly outcome: string; readonly inTime: string };

/**
 * One offer or attempt: when, how, what came of it and why, and how long after coming back. What the young person said
 * to it is theirs: it stays in the project.
 */
export function attempt(offer: Offer, episodes: readonly Episode[], reportFor: ReportFor): Attempt {
	const back = episodes.find(({ id }) => id === offer.episode)?.returnedAt ?? null;
	const words = offer.about.words?.trim();
	return {
		when: moment(offer.at),
		how: CHANNEL_WORDS[offer.how].option,
		outcome: [OUTCOME_WORDS[offer.outcome].option, why(offer), reportFor === 'project' && words ? `“${words}”` : '']
			.filter(Boolean)
			.join('. '),
		inTime: sinceReturn(offer.at, back),
	};
}

const SAID_YES: ReadonlySet<Offer['outcome']> = new Set(['accepted', 'partly-accepted']);

function why({ outcome, reason }: Offer): string {
	if (SAID_YES.has(outcome)) return '';
	if (reason !== null) return REASON_WORDS[reason];
	return outcome === 'declined' || outcome === 'not-offered' ? 'Reason not known' : '';
}

function sinceReturn(at: Instant, back: Instant | null): string {
	if (back === null) return NOT_KNOWN;
	if (at < back) return 'Before coming back';
	const hours = Math.floor(minutesBetween(back, at) / 60);
	const within = at <= addMinutes(back, RETURN_INTERVIEW_HOURS * 60);
	return `${within ? 'Yes' : 'No'}: ${hours === 0 ? 'in the first hour' : `after ${counted(hours, 'hour')}`}`;
}
