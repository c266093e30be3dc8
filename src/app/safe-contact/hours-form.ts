import type { Form } from '#app/form.ts';
import { type Read, textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { SafeHours } from '#core/texting/safe-times.ts';

/** More stretches than anybody can keep in their head. */
const MOST = 12;
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** `9:00` and `9.00` are typed where a browser has no field for a time. */
function timeIn(form: Form, name: string): string | null {
	const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(textIn(form, name)) ?? [];
	return hour === '' || Number(hour) > 23 || Number(minute) > 59 ? null : `${hour.padStart(2, '0')}:${minute}`;
}

/** Hours to add to those that are there. Until `00:00` is the end of the day, as whoever types it means. */
export function readHours(form: Form, before: readonly SafeHours[]): Read<readonly SafeHours[]> {
	const days = WEEKDAYS.filter((day) => form.all('day').includes(String(day)));
	const [from, until] = [timeIn(form, 'from'), timeIn(form, 'to')];
	const to = until === '00:00' ? '24:00' : until;
	const errors: readonly FieldError[] = [
		...(days.length === 0 ? [{ field: 'day', words: 'Pick at least one day' }] : []),
		...(from === null ? [{ field: 'from', words: 'Give the time from which it is safe, such as 16:00' }] : []),
		...(to === null ? [{ field: 'to', words: 'Give the time until which it is safe, such as 18:30' }] : []),
		...(from !== null && from === to ? [{ field: 'to', words: 'From and to are the same. For a whole day give 00:00 to 00:00' }] : []),
		...(before.length >= MOST ? [{ field: 'day', words: `There are ${MOST} already. Take one out first` }] : []),
	];
	if (errors.length > 0 || from === null || to === null) return { outcome: 'invalid', errors };
	return { outcome: 'read', value: [...before, { days, from, to }] };
}

/** All but one of them; all of them where that one is not there any more. */
export function withoutStretch(form: Form, before: readonly SafeHours[]): readonly SafeHours[] {
	return before.filter((_hours, place) => String(place) !== form.one('stretch'));
}
