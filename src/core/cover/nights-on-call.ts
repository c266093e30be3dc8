import type { StaffId } from '#core/id.ts';
import { dateAfter, mondayOf } from './dates.ts';
import type { Duty } from './duties.ts';
import type { WakeAgreement } from './wake-agreement.ts';

/** On call at any moment between these is a night: hours in which a person sleeps. */
const NIGHT = { begins: '23:00', ends: '06:00' } as const;

/**
 * The nights that duties on call fall into, each named by the date of its evening: one from ten to seven is one night,
 * whatever the rota splits it into. Hours at work are no night on call.
 *
 * @example nightsOf(duties, joel) // ['2026-11-17', '2026-11-19']
 */
export function nightsOf(duties: readonly Duty[], staff: StaffId): readonly string[] {
	const own = duties.filter((duty) => duty.staff === staff && duty.mode === 'on-call');
	const nights = own.flatMap(({ date, from, to }) => [
		...(from < NIGHT.ends ? [dateAfter(date, -1)] : []),
		...(to > NIGHT.begins ? [date] : []),
	]);
	return [...new Set(nights)].sort();
}

/** A week in which somebody would have more nights than they agreed to. */
export type TooMany = { readonly week: string; readonly nights: number; readonly most: number };

/** The first week, by its Monday, in which these nights are more than was agreed. Without an agreement nothing is known to be too many. */
export function tooManyNights(nights: readonly string[], agreement: WakeAgreement | undefined): TooMany | undefined {
	if (agreement === undefined) return undefined;
	const most = agreement.agrees === 'no' ? 0 : agreement.nightsPerWeek;
	const nightsIn = (week: string): number => nights.filter((night) => mondayOf(night) === week).length;
	const over = [...new Set(nights.map(mondayOf))].sort().find((week) => nightsIn(week) > most);
	return over === undefined ? undefined : { week: over, nights: nightsIn(over), most };
}
