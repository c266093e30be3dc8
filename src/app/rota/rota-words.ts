import { hourInWords } from '#app/cover/cover-words.en.ts';
import { MODE_WORDS, type Names, timeInWords } from '#app/cover/staff-words.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate, dayAndTime, longDay } from '#core/clock/london.ts';
import { dateAfter, mondayOf, passes } from '#core/cover/dates.ts';
import { nightsOf } from '#core/cover/nights-on-call.ts';
import type { RotaChange } from '#core/cover/rota-change.ts';
import type { RotaGap, RotaPart } from '#core/cover/rota-days.ts';
import type { Turn } from '#core/cover/turns.ts';
import type { RotaNow } from './rota-now.ts';

/** "Tuesday 17 November", with today and tomorrow named. */
export function dateInWords(date: string, today: string): string {
	const day = longDay(passes(date, '12:00'));
	if (date === today) return `Today, ${day}`;
	return date === dateAfter(today, 1) ? `Tomorrow, ${day}` : day;
}

/** "Tuesday 17 November, 5:00 pm to midnight", or with both days where it goes into the next. */
export function stretchOfTime({ begins, ends }: { readonly begins: Instant; readonly ends: Instant }): string {
	const [first, last] = [calendarDate(begins), calendarDate(ends)];
	const end = hourInWords(ends);
	const same = first === last || (end === 'midnight' && last === dateAfter(first, 1));
	return same
		? `${longDay(begins)}, ${hourInWords(begins)} to ${end}`
		: `${longDay(begins)}, ${hourInWords(begins)}, to ${longDay(ends)}, ${end}`;
}

export const turnInWords = (turn: Turn): string => `${stretchOfTime(turn)}: ${MODE_WORDS[turn.mode].toLowerCase()}`;

export const changeInWords = ({ date, from, to, mode }: RotaChange): string =>
	`${longDay(passes(date, '12:00'))}, ${timeInWords(from)} to ${timeInWords(to)}: ${MODE_WORDS[mode].toLowerCase()}`;

/** "Nobody from Friday 20 November, 5:00 pm, to Monday 23 November, 9:00 am". */
export function gapInDays({ begins, ends, agreed, mode }: RotaGap): string {
	const oneDay = calendarDate(begins) === calendarDate(ends);
	const between = oneDay ? `on ${stretchOfTime({ begins, ends })}` : `from ${dayAndTime(begins)}, to ${dayAndTime(ends)}`;
	if (agreed === null) return `Nobody ${between}`;
	const there = mode === 'none' ? 'there is nobody' : 'somebody is only on call';
	return `Agreed to be ${MODE_WORDS[agreed].toLowerCase()}, and ${there}, ${between}`;
}

/** "9:00 am to 5:00 pm". */
export const partHours = ({ from, to }: Pick<RotaPart, 'from' | 'to'>): string =>
	from === '00:00' && to === '24:00' ? 'All day and night' : `${timeInWords(from).replace(/^m/, 'M')} to ${timeInWords(to)}`;

/** One person's nights on call in this week and the next, beside what they agreed to. */
export type NightsCounted = {
	readonly name: string;
	readonly thisWeek: number;
	readonly nextWeek: number;
	readonly agreed: string;
	readonly over: boolean;
};

export function nightsCounted({
	staff,
	duties,
	agreements,
	today,
}: Pick<RotaNow, 'staff' | 'duties' | 'agreements' | 'today'>): readonly NightsCounted[] {
	const [monday, next] = [mondayOf(today), dateAfter(mondayOf(today), 7)];
	return staff.flatMap(({ id, name }) => {
		const nights = nightsOf(duties, id);
		const agreement = agreements.find((one) => one.staff === id);
		const count = (week: string) => nights.filter((night) => mondayOf(night) === week).length;
		if (agreement === undefined && count(monday) + count(next) === 0) return [];
		const most = agreement === undefined ? null : agreement.agrees === 'no' ? 0 : agreement.nightsPerWeek;
		const over = most === null || Math.max(count(monday), count(next)) > most;
		return [
			{ name, thisWeek: count(monday), nextWeek: count(next), agreed: agreedInWords(most), over: over && count(monday) + count(next) > 0 },
		];
	});
}

function agreedInWords(most: number | null): string {
	if (most === null) return 'has not said whether they may be woken';
	if (most === 0) return 'does not want to be woken';
	return `agreed to ${most} a week`;
}

export const nameOrYou = (names: Names, id: RotaChange['askedBy'], me: RotaChange['askedBy']): string => (id === me ? 'You' : names(id));
