import type { Form } from '#app/form.ts';
import { tooLong } from '#app/forms/form-table.ts';
import { dayIn, optionalText, optionIn, type Read, whenIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { CARE_HOMES } from '#app/young-people/young-person-words.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import { AboutEpisode, CARE_CODES, type Episode, POLICE_GRADES, type PreventionInterview, RETURNS } from '#core/record/episode.ts';
import type { AboutYoungPerson } from '#core/record/young-person.ts';
import { EPISODE_FORM, MOMENTS } from './episode-form.ts';

/** What a report says about one time away; ids, project and version come from elsewhere. */
export type EpisodeFacts = Omit<Episode, 'id' | 'project' | 'youngPerson' | 'group' | 'createdAt' | 'version'>;

type Moments = Pick<Episode, (typeof MOMENTS)[number]['fact']>;
type Fact = keyof Moments;

/** Reads the details of a missing-person report and checks that they can be true together. */
export function readEpisode(form: Form, facts: { readonly now: Instant; readonly youngPerson: AboutYoungPerson }): Read<EpisodeFacts> {
	const read = MOMENTS.map((moment) => ({ ...moment, ...whenIn(form, moment.name, moment.label) }));
	const moments = Object.fromEntries(read.map(({ fact, at }) => [fact, at])) as Moments;
	const prevention = readPrevention(form, facts.now);
	const reported = optionIn(form, 'reportedToPolice', ['yes', 'no']);
	const careCode = optionIn(form, 'careCode', CARE_CODES);
	const errors = [
		...read.flatMap((moment) => moment.errors),
		...inOrder(moments, facts.now),
		...(reported === null ? [{ field: 'reportedToPolice', words: 'Say whether they were reported to the police' }] : []),
		...(careCode !== null && !mayBeInCare(facts.youngPerson) ? [{ field: 'careCode', words: NOT_IN_CARE }] : []),
		...prevention.errors,
		...tooLong(EPISODE_FORM, form),
	];
	if (errors.length > 0) return { outcome: 'invalid', errors };
	return {
		outcome: 'read',
		value: {
			...moments,
			howReturned: moments.returnedAt === null ? null : optionIn(form, 'howReturned', RETURNS),
			policeGrade: optionIn(form, 'policeGrade', POLICE_GRADES),
			careCode,
			reportedToPolice: reported === 'yes',
			preventionInterview: prevention.interview,
			about: aboutOf(form, moments),
		},
	};
}

const NOT_IN_CARE = 'Missing or away is for looked-after children only. Choose "Not looked after", or change where they live first';

/** Living with family and not said to be looked after: the care codes do not apply. Unknown is left to the person. */
function mayBeInCare({ home, legalStatus }: AboutYoungPerson): boolean {
	return home === undefined || legalStatus !== undefined || CARE_HOMES.includes(home);
}

function aboutOf(form: Form, moments: Moments) {
	const lines = [
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
	const roughTimes = MOMENTS.filter(({ name, fact }) => moments[fact] !== null && form.one(`${name}-rough`) === 'yes').map(
		({ name }) => name,
	);
	return AboutEpisode.parse({
		...Object.assign({}, ...lines.map((name) => optionalText(form, name))),
		...(roughTimes.length > 0 ? { roughTimes } : {}),
	});
}

/** Earlier first. Reporting may come before anybody knows when they left, so it is only held against coming back. */
const ORDER: readonly { readonly first: Fact; readonly then: Fact; readonly field: string; readonly words: string }[] = [
	{ first: 'leftAt', then: 'returnedAt', field: 'returned', words: 'They came back before they left. Check both days and times' },
	{ first: 'leftAt', then: 'foundAt', field: 'found', words: 'They were found before they left. Check both days and times' },
	{
		first: 'leftAt',
		then: 'reportedAt',
		field: 'reported',
		words: 'They were reported missing before they left. Check both days and times',
	},
	{
		first: 'lastSeenAt',
		then: 'returnedAt',
		field: 'returned',
		words: 'They came back before they were last seen. Check both days and times',
	},
	{
		first: 'reportedAt',
		then: 'returnedAt',
		field: 'returned',
		words: 'They came back before they were reported missing. If they were, say so in the notes and leave out the time of the report',
	},
	{ first: 'foundAt', then: 'returnedAt', field: 'returned', words: 'They came back before they were found. Check both days and times' },
];

/** A clock in a police car and ours need not agree to the minute. */
const MINUTES_AHEAD = 5;

function inOrder(moments: Moments, now: Instant): readonly FieldError[] {
	const latest = addMinutes(now, MINUTES_AHEAD);
	const future = MOMENTS.filter(({ fact }) => (moments[fact] ?? now) > latest).map(({ name, label }) => ({
		field: name,
		words: `${label}: that time has not come yet. Check the day`,
	}));
	const wrong = ORDER.filter(({ first, then }) => {
		const [a, b] = [moments[first], moments[then]];
		return a !== null && b !== null && b < a;
	}).map(({ field, words }) => ({ field, words }));
	return [...future, ...wrong];
}

function readPrevention(
	form: Form,
	now: Instant,
): { readonly interview: PreventionInterview | null; readonly errors: readonly FieldError[] } {
	const done = optionIn(form, 'prevention', ['yes', 'no']);
	const on = dayIn(form, 'preventionOn', 'Day of the prevention interview');
	if (done === null) {
		const errors =
			on.day === null
				? on.errors
				: [{ field: 'prevention', words: 'You gave a day for the prevention interview. Say that it was done, or clear the day' }];
		return { interview: null, errors };
	}
	const ahead = on.day !== null && on.day > calendarDate(now);
	const errors = ahead ? [{ field: 'preventionOn', words: 'Day of the prevention interview: that day has not come yet' }] : on.errors;
	const yes = done === 'yes';
	return { interview: { done: yes, on: yes ? on.day : null, outcomeReceived: yes && form.one('preventionOutcome') === 'yes' }, errors };
}
