import { timeIn } from '#app/cover/hours-form.ts';
import type { Form } from '#app/form.ts';
import type { FormSection } from '#app/forms/form-table.ts';
import { optionIn, textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { Session } from '#app/staff/ports.ts';
import { isCalendarDate } from '#core/clock/london.ts';
import { splitAtMidnight } from '#core/cover/cover-week.ts';
import { dateAfter, isoWeekday, passes } from '#core/cover/dates.ts';
import type { RotaChange } from '#core/cover/rota-change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { type RotaChanged, type RotaPages, whyNot } from './change-rota.ts';
import { rotaNow } from './rota-now.ts';

/** Hours on one date that are in no week: a holiday, a gap. */
export function extraSections(staff: readonly StaffMember[]): readonly FormSection[] {
	return [
		{
			id: 'when',
			title: 'Which hours',
			fields: [
				{ kind: 'day', name: 'date', label: 'On which day they begin' },
				{ kind: 'line', type: 'time', width: 'short', name: 'from', label: 'From' },
				{
					kind: 'line',
					type: 'time',
					width: 'short',
					name: 'to',
					label: 'To',
					hint: 'A night may end on the day after. To the end of the day is 00:00.',
				},
			],
		},
		{
			id: 'who',
			title: 'Who',
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
					label: 'Who is asked',
					hint: 'The hours count once they accept',
					options: [{ value: '', label: 'Choose' }, ...staff.map(({ id, name }) => ({ value: id, label: name }))],
				},
			],
		},
	];
}

/** Asks somebody for hours on one date. Whoever puts down themselves has accepted. */
export async function addExtraHours(deps: RotaPages, session: Session, form: Form): Promise<RotaChanged> {
	const now = deps.clock.now();
	const rota = await rotaNow(deps, session.project.id, now);
	const date = isCalendarDate(textIn(form, 'date')) ? textIn(form, 'date') : null;
	const [from, to] = [timeIn(form, 'from'), timeIn(form, 'to')];
	const mode = optionIn(form, 'mode', ['staffed', 'on-call']);
	const member = rota.staff.find(({ id }) => id === textIn(form, 'staff'));
	const last = dateAfter(rota.today, 56);
	const errors: FieldError[] = [
		...(date === null || date < rota.today || date > last ? [{ field: 'date', words: 'Give a day within the next eight weeks' }] : []),
		...(from === null ? [{ field: 'from', words: 'Give the time from which it holds, such as 09:00' }] : []),
		...(to === null ? [{ field: 'to', words: 'Give the time until which it holds, such as 17:00' }] : []),
		...(from !== null && from === to && from !== '00:00'
			? [{ field: 'to', words: 'From and to are the same. For a whole day give 00:00 to 00:00' }]
			: []),
		...(mode === null ? [{ field: 'mode', words: 'Say whether they are at work or on call' }] : []),
		...(member === undefined ? [{ field: 'staff', words: 'Choose who is asked' }] : []),
	];
	if (errors.length > 0 || date === null || from === null || to === null || mode === null || member === undefined)
		return { outcome: 'invalid', errors };
	const acceptedAt = member.id === session.staff.id ? now : null;
	const changes = splitAtMidnight({ weekday: isoWeekday(date), from, to }).map(
		(part, after): RotaChange => ({
			...{ id: deps.ids.row<string>(), project: session.project.id, date: dateAfter(date, after), span: null, kind: 'as-well' },
			...{ staff: member.id, from: part.from, to: part.to, mode, rank: 1, replyMinutes: null },
			...{ askedBy: session.staff.id, askedAt: now, acceptedAt, swapWith: null, withdrawnAt: null },
		}),
	);
	if (changes.every((one) => passes(one.date, one.to) <= now))
		return { outcome: 'invalid', errors: [{ field: 'to', words: 'Those hours are over' }] };
	const why = whyNot(rota, changes);
	if (why !== undefined) return { outcome: 'invalid', errors: [{ field: 'staff', words: why }] };
	await deps.rota.changes.add(changes, session.staff.id, now);
	return { outcome: 'done' };
}
