/** Months by which a request may be put off once, where there is much to go through (to be confirmed by counsel). */
export const EXTENDED_MONTHS = 2;

/**
 * The day by which a request has to be answered: the same day some calendar months later, or the last day of that month where
 * it has no such day. Weekends and bank holidays move it no further: that would be the later day, never the earlier.
 *
 * @param day a London date
 * @example monthsAfter('2027-01-31', 1) // '2027-02-28'
 */
export function monthsAfter(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const index = year * 12 + (month - 1) + months;
	const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
	const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${toYear}-${two(toMonth)}-${two(Math.min(date, last))}`;
}

/** @example dueOn('2026-11-22') // '2026-12-22' */
export const dueOn = (receivedOn: string): string => monthsAfter(receivedOn, 1);

/**
 * Whether it may still be put off, and until when: once, within the first month, counted from the day on which it came.
 * Undefined where it may not.
 */
export function extendedTo(request: { readonly receivedOn: string; readonly dueOn: string }, today: string): string | undefined {
	const first = dueOn(request.receivedOn);
	return request.dueOn === first && today <= first ? monthsAfter(request.receivedOn, 1 + EXTENDED_MONTHS) : undefined;
}
