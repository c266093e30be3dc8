import type { Form } from '#app/form.ts';
import type { FormSection } from '#app/forms/form-table.ts';
import { optionIn, type Read, textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { scopeOf } from '#app/staff/permissions.ts';
import type { CoverSpan } from '#core/cover/cover.ts';
import { type DayHours, doMeet, splitAtMidnight, WEEKDAYS } from '#core/cover/cover-week.ts';
import { datesOfPart, everTogether } from '#core/cover/duties.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { RANK_FIELD, REPEAT_SECTION, readRepeats } from './repeats-form.ts';
import { DAY_NAMES, hoursInWords } from './staff-words.ts';

/** Longer than this is no answer to somebody who waits: then better none is promised. */
const MOST_REPLY_MINUTES = 240;

/** Only people who can open an alert can be named: an administrator never is. */
export function mayCover(staff: readonly StaffMember[]): readonly StaffMember[] {
	return staff.filter(({ active, role }) => active && scopeOf(role, 'alert.own') === 'project');
}

export function hoursSections(staff: readonly StaffMember[]): readonly FormSection[] {
	return [
		{
			id: 'when',
			title: 'Which hours',
			fields: [
				{
					kind: 'ticks',
					name: 'day',
					label: 'On which days it begins',
					options: WEEKDAYS.map((day) => ({ value: String(day), label: DAY_NAMES[day] ?? '' })),
					columns: true,
				},
				{ kind: 'line', type: 'time', width: 'short', name: 'from', label: 'From' },
				{
					kind: 'line',
					type: 'time',
					width: 'short',
					name: 'to',
					label: 'To',
					hint: 'For a night, such as 22:00 to 07:00, give the evening’s days. To the end of the day is 00:00.',
				},
			],
		},
		{
			id: 'who',
			title: 'Who looks',
			fields: [
				{
					kind: 'choice',
					name: 'mode',
					label: 'How',
					options: [
						{ value: 'staffed', label: 'Staffed', hint: 'At work, and answers' },
						{ value: 'on-call', label: 'On call', hint: 'Reached when somebody may not be safe. The rest waits' },
					],
				},
				{
					kind: 'pick',
					name: 'staff',
					label: 'Who',
					hint: 'Young people read the first name',
					options: [{ value: '', label: 'Choose' }, ...mayCover(staff).map(({ id, name }) => ({ value: id, label: name }))],
				},
				{
					kind: 'line',
					name: 'reply',
					label: 'Rings or texts back within how many minutes',
					hint: 'Young people are told this. Leave it empty unless it holds every time',
					width: 'short',
				},
				RANK_FIELD,
			],
		},
		REPEAT_SECTION,
	];
}

/** Hours of one day with the dates between which they repeat, as the table keeps them: nothing over midnight. */
export type RepeatingHours = DayHours & Pick<CoverSpan, 'firstDate' | 'lastDate' | 'everyWeeks'>;

export type Hours = Pick<CoverSpan, 'mode' | 'staff' | 'replyMinutes' | 'rank'> & { readonly parts: readonly RepeatingHours[] };

/**
 * Reads hours to add. A night is split at midnight; nobody is put down twice for the same hour, because then nobody could
 * say which of the two a young person is told.
 */
export function readHours(form: Form, staff: readonly StaffMember[], spans: readonly CoverSpan[]): Read<Hours> {
	const [from, to] = [timeIn(form, 'from'), timeIn(form, 'to')];
	const days = WEEKDAYS.filter((day) => form.all('day').includes(String(day)));
	const mode = optionIn(form, 'mode', ['staffed', 'on-call']);
	const member = mayCover(staff).find(({ id }) => id === form.one('staff'));
	const reply = replyIn(form, mode);
	const same = from !== null && from === to && from !== '00:00';
	const repeats = readRepeats(form);
	const parts = from === null || to === null ? [] : days.flatMap((weekday) => partsOf({ weekday, from, to }, repeats));
	const errors: FieldError[] = [
		...(days.length === 0 ? [{ field: 'day', words: 'Pick at least one day' }] : []),
		...(from === null ? [{ field: 'from', words: 'Give the time from which it holds, such as 09:00' }] : []),
		...(to === null ? [{ field: 'to', words: 'Give the time until which it holds, such as 17:00' }] : []),
		...(same ? [{ field: 'to', words: 'From and to are the same. For a whole day give 00:00 to 00:00' }] : []),
		...(mode === null ? [{ field: 'mode', words: 'Say whether they are at work or on call' }] : []),
		...(member === undefined ? [{ field: 'staff', words: 'Choose who looks' }] : []),
		...reply.errors,
		...repeats.errors,
		...(member === undefined || same ? [] : alreadyThere(member, parts, spans)),
	];
	if (errors.length > 0 || mode === null || member === undefined) return { outcome: 'invalid', errors };
	const rank = form.one('rank') === '2' ? 2 : 1;
	return { outcome: 'read', value: { parts, mode, staff: member.id, replyMinutes: reply.minutes, rank } };
}

function partsOf(hours: DayHours, repeats: Parameters<typeof datesOfPart>[0]): readonly RepeatingHours[] {
	return splitAtMidnight(hours).map((part, after) => ({ ...part, ...datesOfPart(repeats, hours.weekday, after) }));
}

/** `9:00` and `9.00` are typed where a browser has no field for a time. */
export function timeIn(form: Form, name: string): string | null {
	const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(textIn(form, name)) ?? [];
	if (hour === '24' && minute === '00' && name === 'to') return '00:00';
	return hour === '' || Number(hour) > 23 || Number(minute) > 59 ? null : `${hour.padStart(2, '0')}:${minute}`;
}

function replyIn(form: Form, mode: CoverSpan['mode'] | null): { readonly minutes: number | null; readonly errors: readonly FieldError[] } {
	const typed = textIn(form, 'reply');
	const wrong = (words: string) => ({ minutes: null, errors: [{ field: 'reply', words }] });
	if (typed === '') return { minutes: null, errors: [] };
	if (mode === 'on-call') return wrong('Only somebody at work can say how soon they answer. Leave it empty for somebody on call');
	const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
	if (minutes < 1 || minutes > MOST_REPLY_MINUTES)
		return wrong(`Give the minutes as a number from 1 to ${MOST_REPLY_MINUTES}, or leave it empty`);
	return { minutes, errors: [] };
}

function alreadyThere(member: StaffMember, parts: readonly RepeatingHours[], spans: readonly CoverSpan[]): readonly FieldError[] {
	const met = spans.filter((span) => span.staff === member.id && parts.some((part) => doMeet(part, span) && everTogether(part, span)));
	return met.slice(0, 1).map((span) => ({
		field: 'from',
		words: `${member.name} is down for ${DAY_NAMES[span.weekday]} already, ${hoursInWords(span)}. Take that out first, or give other hours`,
	}));
}
