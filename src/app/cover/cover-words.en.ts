import type { Instant } from '#core/clock/instant.ts';
import { addMinutes } from '#core/clock/instant.ts';
import { calendarDaysBetween, clockTime, dayAndMonth, longDay, timeOfDay, weekday } from '#core/clock/london.ts';
import type { LineNow, LineWay } from '#core/cover/national-lines.ts';

/**
 * What a young person reads about who looks at what they say, and about the lines that are open: reading age nine to
 * eleven. No pronoun stands for a worker, and no time is named that the cover table does not hold.
 */
export const COVER_WORDS = {
	here: (name: string, until: string | null) => (until === null ? `${name} is here now.` : `${name} is here until ${until}.`),
	answers: (name: string, within: string) => `${name} can ring or text you back within ${within}.`,
	onCall: (name: string) => `${name} is on call.`,
	reached: (name: string) => `If you say you are not safe, we try to reach ${name} at once.`,
	rest: (opens: string | null) =>
		opens === null ? 'The rest has to wait. We do not know how long.' : `The rest has to wait until ${opens}.`,
	nobody: (opens: string | null) =>
		opens === null ? 'Nobody here reads this now. We do not know when we will.' : `Nobody here reads this until ${opens}.`,
	danger: 'In danger:',
	silent: 'If you cannot speak, ring 999 on a mobile. Stay quiet, wait, and press 55.',
	byText: 'You can text 999 if your phone is signed up for it. Text “register” to 999 to sign up.',
	talk: 'To talk now:',
	noLine: 'We know of no other line that is open now.',
	call: (name: string) => `Call ${name} on this phone`,
	callShows: 'A call shows in the list of calls on this phone.',
	unchecked: 'These should be open now. We have not rung to check.',
} as const;

/** "9:00 am tomorrow", "9:00 am on Monday", "midnight tonight". In the small hours "tomorrow" is two days at once, so the day is named. */
export function hourAndDay(at: Instant, now: Instant): string {
	const midnight = clockTime(at) === '00:00';
	const day = midnight ? addMinutes(at, -1) : at;
	const days = calendarDaysBetween(now, day);
	return `${hourInWords(at)} ${dayNamed(days, day, { night: midnight, small: clockTime(now) < '05:00' })}`;
}

function dayNamed(days: number, at: Instant, { night, small }: { readonly night: boolean; readonly small: boolean }): string {
	if (days === 0) return night ? 'tonight' : 'today';
	if (days === 1 && !small) return 'tomorrow';
	return `on ${days <= 6 ? weekday(at) : longDay(at)}`;
}

/** "9:00 pm", "midday", "midnight". */
export function hourInWords(at: Instant): string {
	return { '00:00': 'midnight', '12:00': 'midday' }[clockTime(at)] ?? timeOfDay(at);
}

/** "15 minutes", "an hour", "2 hours". */
export function minutesInWords(minutes: number): string {
	if (minutes === 1) return 'a minute';
	if (minutes === 60) return 'an hour';
	return minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`;
}

const BY: Readonly<Record<LineWay, string>> = { ring: 'Ring', text: 'Text', 'web-chat': 'Chat' };

/** "Ring or text": what stands before the number. */
export function waysInWords({ line }: Pick<LineNow, 'line'>): string {
	const [first, second] = line.ways.filter((way) => way !== 'web-chat').map((way) => BY[way]);
	return second === undefined ? `${first}` : `${first} or ${second.toLowerCase()}`;
}

/**
 * What is known about one line beyond that it is open, and what is not. Nothing is said where the source says nothing,
 * except that a bill may show it.
 */
export function lineInWords(now: Instant, { line, lastChecked, closesAt }: LineNow): readonly string[] {
	const tried = lastChecked !== null;
	return [
		...(line.whom === 'anyone' ? [] : [`For ${line.whom}.`]),
		...(line.free === true ? ['It is free.'] : []),
		...(closesAt === null ? [] : [`It ${tried ? 'is' : 'should be'} open until ${untilInWords(closesAt, now)}.`]),
		line.onBill === false ? `It ${tried ? 'does' : 'should'} not show on the phone bill.` : 'It may show on the phone bill.',
		...(line.ways.includes('web-chat') ? ['You can chat online too.'] : []),
		...(tried ? [`We checked it on ${dayAndMonth(lastChecked.at)}.`] : []),
	];
}

/** A time later today stands alone; any other has its day. */
export function untilInWords(at: Instant, now: Instant): string {
	return calendarDaysBetween(now, addMinutes(at, -1)) === 0 ? hourInWords(at) : hourAndDay(at, now);
}

/** Beside a line that nobody has tried, when others were. */
export function uncheckedInWords({ line, closesAt }: Pick<LineNow, 'line' | 'closesAt'>): string {
	const open = closesAt === null ? 'It should be open. ' : '';
	return `${open}We have not ${line.ways.includes('ring') ? 'rung' : 'texted'} it to check.`;
}
