import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import { dateAfter, isoWeekday, passes } from '#core/cover/dates.ts';

export type PromiseHours = { readonly now: Instant; readonly staffedAt: (at: Instant) => boolean };

/** A time at which we say that we will do something. */
export type PromisedTime = { readonly words: string; readonly start: number; readonly at: Instant };

const PROMISE =
	/\b(?:i'll|ill|i will|we'll|we will|i can|we can|i'm going to|i am going to|i'm gonna|you'll hear|i'm (?:here|in|on)|we're (?:here|open))\b[^.!?\n]*(?:[.:]\d{2}[^.!?\n]*)*/gi;
const TIME =
	/\b(at|by|before|until|till|til|around|about)\s+(?:(?:at|about|around) )?(\d{1,2})(?:[:.](\d{2}))?(?:\s?([ap])m)?\b(?!\s?(?:mins?|minutes|hours?|days?|weeks?|%))|\b(at|by|before|until|till|til) (midnight|noon|midday)\b/gi;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * The times of day that a worker promises, as she most likely means them on London's clocks: without am or pm, one to seven is in the
 * afternoon, and a time that has passed today is left alone. What names no time of day is not looked at.
 *
 * @example promisedTimes("I'll text you tomorrow at 4", hours) // [{ words: 'at 4', start: 23, at: '2026-11-21T16:00:00.000Z' }]
 */
export function promisedTimes(words: string, { now }: PromiseHours): readonly PromisedTime[] {
	return [...words.matchAll(PROMISE)].flatMap((promise) => {
		const before =
			words
				.slice(0, promise.index)
				.split(/[.!?\n]/)
				.at(-1) ?? '';
		const sentence = `${before}${promise[0]}`.toLowerCase();
		return [...promise[0].matchAll(TIME)].flatMap((found) => {
			const at = momentOf(found, sentence, now);
			return at === undefined ? [] : [{ words: found[0], start: promise.index + found.index, at }];
		});
	});
}

function momentOf(found: RegExpExecArray | RegExpMatchArray, sentence: string, now: Instant): Instant | undefined {
	const time = timeOf(found, sentence);
	const date = dateOf(sentence, now);
	if (time === undefined) return undefined;
	const today = passes(date, time);
	const at = today <= now && /\bmorning\b/.test(sentence) ? passes(dateAfter(date, 1), time) : today;
	if (at <= now) return undefined;
	// Being here until nine is being here just before it.
	return /^(?:until|till?|before|by)$/i.test(found[1] ?? found[5] ?? '') ? addMinutes(at, -1) : at;
}

function timeOf([, , hour, minute = '00', half, , word]: readonly (string | undefined)[], sentence: string): string | undefined {
	if (word !== undefined) return word.toLowerCase() === 'midnight' ? '24:00' : '12:00';
	const told = Number(hour);
	if (told > 23 || Number(minute) > 59) return undefined;
	return `${String(onTheClock(told, half?.toLowerCase(), sentence)).padStart(2, '0')}:${minute}`;
}

function onTheClock(hour: number, half: string | undefined, sentence: string): number {
	if (hour > 12 || hour === 0) return hour;
	const late = /\btonight\b|\bthis evening\b|\bin the evening\b|\bafternoon\b/.test(sentence);
	const early = /\bmorning\b/.test(sentence);
	const isPm = half === 'p' || (half === undefined && !early && (late || hour <= 7 || hour === 12));
	return (hour % 12) + (isPm ? 12 : 0);
}

function dateOf(sentence: string, now: Instant): string {
	const today = calendarDate(now);
	if (/\b(?:tomorrow|tmrw|tomoz)\b/.test(sentence)) return dateAfter(today, 1);
	const weekday = WEEKDAYS.findIndex((day) => new RegExp(`\\b${day}\\b`).test(sentence)) + 1;
	if (weekday === 0) return today;
	return dateAfter(today, (weekday - isoWeekday(today) + 7) % 7 || 7);
}
