import type { Pronouns } from '#app/young-people/pronouns.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate, calendarDaysBetween, dayAndMonth, hourOfDay, longDay, timeOfDay, weekday } from '#core/clock/london.ts';
import { beganAt } from '#core/clock/triggers.ts';
import type { CARE_CODES, Episode, POLICE_GRADES, RETURNS } from '#core/record/episode.ts';

/** College of Policing grades, as people say them. */
export const GRADE_WORDS: Readonly<Record<(typeof POLICE_GRADES)[number], string>> = {
	'no-apparent-risk': 'No apparent risk',
	low: 'Low risk',
	medium: 'Medium risk',
	high: 'High risk',
};

export const CARE_CODE_WORDS: Readonly<Record<(typeof CARE_CODES)[number], { readonly option: string; readonly hint: string }>> = {
	missing: { option: 'Missing (M)', hint: 'Nobody knew where they were' },
	away: { option: 'Away without authorisation (A)', hint: 'It was known where they were' },
};

export const RETURN_WORDS: Readonly<Record<(typeof RETURNS)[number], string>> = {
	'own-choice': 'By their own choice',
	family: 'With family',
	carer: 'With a carer',
	worker: 'With a worker',
	police: 'With the police',
	other: 'Some other way',
};

/** `Saturday, 5:30 pm`, with the date when it is further away than a week, and "about" when nobody is sure. */
export function momentInWords(at: Instant, now: Instant, rough: boolean): string {
	const near = Math.abs(calendarDaysBetween(now, at)) <= 6;
	return `${near ? weekday(at) : longDay(at)}, ${rough ? 'about ' : ''}${timeOfDay(at)}`;
}

/** `14 to 15 November`, `30 October to 2 November`, `14 November`, `since 14 November`. */
export function daysOf(episode: Episode): string {
	const from = beganAt(episode);
	const to = episode.returnedAt;
	if (to === null) return `since ${dayAndMonth(from)}`;
	if (calendarDate(from) === calendarDate(to)) return dayAndMonth(to);
	const sameMonth = calendarDate(from).slice(0, 7) === calendarDate(to).slice(0, 7);
	return `${sameMonth ? Number(calendarDate(from).slice(8)) : dayAndMonth(from)} to ${dayAndMonth(to)}`;
}

const MOMENTS = [
	['left', 'Left', (episode: Episode) => episode.leftAt],
	['last-seen', 'Last seen', (episode: Episode) => episode.lastSeenAt],
	['found', 'Found', (episode: Episode) => episode.foundAt],
	['returned', 'Came back', (episode: Episode) => episode.returnedAt],
] as const;

/** What is known about one time away, as rows of a summary. What nobody knows is said, never left as a gap. */
export function episodeRows(
	episode: Episode,
	now: Instant,
	pronouns: Pronouns,
): readonly { readonly key: string; readonly value: string }[] {
	const { about } = episode;
	const rough = (name: (typeof MOMENTS)[number][0] | 'reported') => about.roughTimes?.includes(name) ?? false;
	const moments = MOMENTS.flatMap(([name, key, read]) => {
		const at = read(episode);
		if (at !== null) return [{ key, value: `${momentInWords(at, now, rough(name))}${WITH[name](episode, pronouns)}` }];
		if (name === 'left') return [{ key, value: `Not known when${WITH.left(episode, pronouns)}` }];
		return name === 'returned' ? [{ key, value: `Not yet. ${sentence(pronouns.they)} ${pronouns.are} still away` }] : [];
	});
	return [...moments, { key: 'Police', value: policeInWords(episode, now, rough('reported')) }, ...optionalRows(episode)];
}

const WITH: Record<(typeof MOMENTS)[number][0], (episode: Episode, pronouns: Pronouns) => string> = {
	left: ({ about }) => (about.missingFrom ? `, from ${lowerFirst(about.missingFrom)}` : ''),
	'last-seen': ({ about }) => (about.lastSeenWhere ? `, ${about.lastSeenWhere}` : ''),
	found: ({ about }) => [about.foundWhere ? `, ${about.foundWhere}` : '', about.foundBy ? `, by ${about.foundBy}` : ''].join(''),
	returned: ({ howReturned }, pronouns) => {
		if (howReturned === null) return '';
		return howReturned === 'own-choice' ? `, by ${pronouns.their} own choice` : `, ${lowerFirst(RETURN_WORDS[howReturned])}`;
	},
};

function policeInWords(episode: Episode, now: Instant, rough: boolean): string {
	if (!episode.reportedToPolice) return 'Never reported';
	const when = episode.reportedAt === null ? 'Reported, time not known' : `Reported ${momentInWords(episode.reportedAt, now, rough)}`;
	const grade = episode.policeGrade === null ? 'Risk not known' : GRADE_WORDS[episode.policeGrade];
	return `${when}. ${grade}${episode.about.policeReference ? `. ${episode.about.policeReference}` : ''}`;
}

function optionalRows(episode: Episode) {
	const { about, preventionInterview } = episode;
	const rows: readonly (readonly [string, string | undefined])[] = [
		['Care code', episode.careCode === null ? undefined : CARE_CODE_WORDS[episode.careCode].option],
		['With', companyInWords(episode)],
		['Reported by', about.reportedBy],
		['Wearing', about.wearing],
		['Prevention interview', preventionInWords(preventionInterview)],
		['Notes', about.notes],
	];
	return rows.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
}

/** Whoever else was away is never named here: each has a record of their own. */
function companyInWords({ about, group }: Episode): string | undefined {
	const together = group === null ? undefined : 'With another young person';
	return [about.companions, together].filter((words) => words !== undefined).join('. ') || undefined;
}

function preventionInWords(interview: Episode['preventionInterview']): string | undefined {
	if (interview === null) return undefined;
	if (!interview.done) return 'Not done';
	const on = interview.on === null ? 'Done' : `Done on ${Number(interview.on.slice(8))} ${monthOf(interview.on)}`;
	return `${on}. ${interview.outcomeReceived ? 'We have the outcome' : 'We have not been told the outcome'}`;
}

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const monthOf = (day: string) => monthName.format(new Date(`${day}T12:00:00Z`));

/** `back this morning`, `back yesterday`, `back on Saturday`: how long ago, as people say it. */
export function backInWords(returnedAt: Instant, now: Instant): string {
	const days = calendarDaysBetween(returnedAt, now);
	if (days === 0) return `Back ${partOfToday(hourOfDay(returnedAt))}`;
	if (days === 1) return 'Back yesterday';
	return `Back on ${days <= 6 ? weekday(returnedAt) : dayAndMonth(returnedAt)}`;
}

function partOfToday(hour: number): string {
	if (hour < 5) return 'in the night';
	if (hour < 12) return 'this morning';
	return hour < 18 ? 'this afternoon' : 'this evening';
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
