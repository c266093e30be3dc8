import { type Form, formFrom } from '#app/form.ts';
import type { FormSection } from '#app/forms/form-table.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate, clockTime } from '#core/clock/london.ts';
import { CARE_CODES, type Episode, POLICE_GRADES, RETURNS, type ROUGH_TIMES } from '#core/record/episode.ts';
import { CARE_CODE_WORDS, GRADE_WORDS, RETURN_WORDS } from './episode-words.ts';

const NOT_KNOWN = { value: '', label: 'Not known' };
const NOTES = 4_000;

/** The five moments of a time away: name in the form, the fact, and how it is asked for. */
export const MOMENTS = [
	{ name: 'left', fact: 'leftAt', label: 'When they left' },
	{ name: 'last-seen', fact: 'lastSeenAt', label: 'When they were last seen' },
	{ name: 'reported', fact: 'reportedAt', label: 'When they were reported missing' },
	{ name: 'found', fact: 'foundAt', label: 'When they were found' },
	{ name: 'returned', fact: 'returnedAt', label: 'When they came back' },
] as const satisfies readonly { name: (typeof ROUGH_TIMES)[number]; fact: keyof Episode; label: string }[];

const when = (name: (typeof ROUGH_TIMES)[number], hint?: string) => ({
	kind: 'when' as const,
	name,
	label: MOMENTS.find((moment) => moment.name === name)?.label ?? name,
	rough: true,
	...(hint === undefined ? {} : { hint }),
});

/** The details of a missing-person report, in the order in which people tell them. Everything may be not known. */
export const EPISODE_FORM: readonly FormSection[] = [
	{
		id: 'leaving',
		title: 'Leaving',
		hint: 'Leave a day and time empty when nobody knows.',
		fields: [
			when('left'),
			{ kind: 'line', name: 'missingFrom', label: 'Where they left from', hint: 'Such as home, school, the children’s home' },
			when('last-seen'),
			{ kind: 'line', name: 'lastSeenWhere', label: 'Where they were last seen' },
			{ kind: 'line', name: 'wearing', label: 'What they were wearing' },
			{
				kind: 'line',
				name: 'companions',
				label: 'Who they were with',
				hint: 'Another young person we know gets a record of their own; join the two after saving',
			},
		],
	},
	{
		id: 'police',
		title: 'Reporting',
		fields: [
			{
				kind: 'choice',
				name: 'reportedToPolice',
				label: 'Were they reported to the police?',
				options: [
					{ value: 'yes', label: 'Yes' },
					{ value: 'no', label: 'No, never reported', hint: 'A talk is offered all the same' },
				],
			},
			when('reported'),
			{ kind: 'line', name: 'reportedBy', label: 'Who reported it' },
			{ kind: 'line', name: 'policeReference', label: 'Police reference' },
			{
				kind: 'choice',
				name: 'policeGrade',
				label: 'Police risk grade',
				columns: true,
				options: [...POLICE_GRADES.map((value) => ({ value, label: GRADE_WORDS[value] })), NOT_KNOWN],
			},
			{
				kind: 'choice',
				name: 'careCode',
				label: 'For a looked-after child: missing or away',
				hint: 'The care code, for the SSDA903 return. Police grades do not translate into it: decide it by whether anybody knew where they were',
				options: [
					...CARE_CODES.map((value) => ({ value, label: CARE_CODE_WORDS[value].option, hint: CARE_CODE_WORDS[value].hint })),
					{ value: '', label: 'Not looked after, or not decided yet' },
				],
			},
		],
	},
	{
		id: 'return',
		title: 'Coming back',
		fields: [
			when('found'),
			{ kind: 'line', name: 'foundWhere', label: 'Where they were found' },
			{ kind: 'line', name: 'foundBy', label: 'Who found them' },
			when('returned', 'Leave it empty while they are still away. The three days for the talk start here'),
			{
				kind: 'choice',
				name: 'howReturned',
				label: 'How they came back',
				columns: true,
				options: [...RETURNS.map((value) => ({ value, label: RETURN_WORDS[value] })), NOT_KNOWN],
			},
		],
	},
	{
		id: 'prevention',
		title: 'Prevention interview',
		hint: 'The check by the police after they came back. It is not the return conversation.',
		fields: [
			{
				kind: 'choice',
				name: 'prevention',
				label: 'Was it done?',
				options: [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }, NOT_KNOWN],
			},
			{ kind: 'day', name: 'preventionOn', label: 'Day it was done' },
			{ kind: 'ticks', name: 'preventionOutcome', label: 'Outcome', options: [{ value: 'yes', label: 'We have been told the outcome' }] },
		],
	},
	{ id: 'notes-section', title: 'Anything else', fields: [{ kind: 'words', name: 'notes', label: 'Notes', rows: 4, most: NOTES }] },
];

const LINES = [
	'missingFrom',
	'lastSeenWhere',
	'wearing',
	'companions',
	'reportedBy',
	'policeReference',
	'foundWhere',
	'foundBy',
	'notes',
] as const;

/** The form as it would be typed for what is known. */
export function episodeForm(episode: Episode): Form {
	const fields = new URLSearchParams();
	const put = (name: string, value: string | null | undefined) => value && fields.append(name, value);
	for (const { name, fact } of MOMENTS) putMoment(put, name, episode[fact], episode.about.roughTimes?.includes(name) ?? false);
	for (const name of LINES) put(name, episode.about[name]);
	put('reportedToPolice', episode.reportedToPolice ? 'yes' : 'no');
	put('policeGrade', episode.policeGrade);
	put('careCode', episode.careCode);
	put('howReturned', episode.howReturned);
	const { preventionInterview } = episode;
	if (preventionInterview !== null) {
		put('prevention', preventionInterview.done ? 'yes' : 'no');
		put('preventionOn', preventionInterview.on);
		put('preventionOutcome', preventionInterview.outcomeReceived ? 'yes' : null);
	}
	return formFrom(fields.toString());
}

function putMoment(put: (name: string, value: string | null) => unknown, name: string, at: Instant | null, rough: boolean): void {
	if (at === null) return;
	put(`${name}-date`, calendarDate(at));
	put(`${name}-time`, clockTime(at));
	put(`${name}-rough`, rough ? 'yes' : null);
}
