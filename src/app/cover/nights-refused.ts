import { longDay } from '#core/clock/london.ts';
import { passes } from '#core/cover/dates.ts';
import type { Duty } from '#core/cover/duties.ts';
import { nightsOf, tooManyNights } from '#core/cover/nights-on-call.ts';
import type { WakeAgreement } from '#core/cover/wake-agreement.ts';
import type { StaffId } from '#core/id.ts';

/**
 * Why hours cannot be given to somebody: they would have more nights on call in a week than they agreed to. Undefined when
 * they would not, or when they already had as many without these hours, so that nothing gets worse.
 *
 * @example nightsRefused({ before, then, staff, name: 'Joel Bright', agreement })
 */
export function nightsRefused({
	before,
	then,
	staff,
	name,
	agreement,
}: {
	readonly before: readonly Duty[];
	readonly then: readonly Duty[];
	readonly staff: StaffId;
	readonly name: string;
	readonly agreement: WakeAgreement | undefined;
}): string | undefined {
	const had = nightsOf(before, staff);
	const nights = nightsOf(then, staff);
	if (nights.every((night) => had.includes(night))) return undefined;
	const over = tooManyNights(nights, agreement);
	if (over === undefined) return undefined;
	if (agreement?.agrees === 'no') return `${name} has not agreed to be woken, so they cannot be on call at night`;
	const week = longDay(passes(over.week, '12:00'));
	return `${name} agreed to ${inWords(over.most)} on call a week. With these hours it would be ${over.nights} in the week of ${week}`;
}

const inWords = (nights: number): string => (nights === 1 ? '1 night' : `${nights} nights`);
