import type { Instant } from '#core/clock/instant.ts';
import { dayAndMonth } from '#core/clock/london.ts';
import type { Cover, CoverMode, CoverSpan } from '#core/cover/cover.ts';
import type { CoverPart, Gap, WeekMoment } from '#core/cover/cover-week.ts';
import { passes } from '#core/cover/dates.ts';
import type { HoursByWeekday, LineWay, NationalLine } from '#core/cover/national-lines.ts';
import type { StaffId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { hourAndDay, minutesInWords, untilInWords } from './cover-words.en.ts';

/** How each weekday is named, Monday first: `DAY_NAMES[1]`. */
export const DAY_NAMES: Readonly<Record<number, string>> = {
	1: 'Monday',
	2: 'Tuesday',
	3: 'Wednesday',
	4: 'Thursday',
	5: 'Friday',
	6: 'Saturday',
	7: 'Sunday',
};

export const MODE_WORDS: Readonly<Record<CoverMode, string>> = { staffed: 'Staffed', 'on-call': 'On call', none: 'Nobody' };

export type Names = (id: StaffId | null) => string;

/** The names of those who work here, whole: staff know each other by them. */
export function namesOf(staff: readonly StaffMember[]): Names {
	return (id) => staff.find((member) => member.id === id)?.name ?? 'Somebody who has left';
}

/** `17:00` → "5:00 pm"; "midnight" and "midday" by name. */
export function timeInWords(time: string): string {
	if (time === '00:00' || time === '24:00') return 'midnight';
	if (time === '12:00') return 'midday';
	const hour = Number(time.slice(0, 2));
	return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3)} ${hour < 12 ? 'am' : 'pm'}`;
}

export const hoursInWords = ({ from, to }: Pick<CoverSpan, 'from' | 'to'>): string =>
	from === '00:00' && to === '24:00' ? 'all day and night' : `${timeInWords(from)} to ${timeInWords(to)}`;

/** "9:00 am to 5:00 pm: staffed, Joel Bright, answers within 15 minutes". */
export function stretchInWords(part: CoverPart | CoverSpan, names: Names): string {
	const hours = hoursInWords(part).replace(/^./, (letter) => letter.toUpperCase());
	if (part.mode === 'none') return `${hours}: nobody`;
	const reply = part.mode === 'staffed' && part.replyMinutes !== null ? `, answers within ${minutesInWords(part.replyMinutes)}` : '';
	return `${hours}: ${MODE_WORDS[part.mode].toLowerCase()}, ${names(part.staff)}${reply}`;
}

/** ", every second week from 23 November, until 20 December", or nothing where it is every week for ever. */
export function repeatsInWords({ firstDate = null, lastDate = null, everyWeeks = 1, rank = 1 }: CoverSpan): string {
	const day = (date: string): string => dayAndMonth(passes(date, '12:00'));
	const parts = [
		...(rank === 1 ? [] : ['told next']),
		...(everyWeeks === 1 ? [] : ['every second week']),
		...(firstDate === null ? [] : [`from ${day(firstDate)}`]),
		...(lastDate === null ? [] : [`until ${day(lastDate)}`]),
	];
	return parts.map((part) => `, ${part}`).join('');
}

const momentOfWeek = ({ weekday, time }: WeekMoment): string => `${DAY_NAMES[weekday]} ${timeInWords(time)}`;

/** "No one from Friday 5:00 pm to Monday 9:00 am". A gap that ends where it begins is the whole week. */
export function gapInWords({ from, to }: Gap): string {
	if (from.weekday === to.weekday && from.time === to.time) return 'No one at any hour of the week';
	if (from.weekday === to.weekday && from.time < to.time)
		return `No one on ${DAY_NAMES[from.weekday]} from ${timeInWords(from.time)} to ${timeInWords(to.time)}`;
	return `No one from ${momentOfWeek(from)} to ${momentOfWeek(to)}`;
}

export type CoverNow = { readonly who: string; readonly next: string | null };

/** Who looks now, and what comes after it, for somebody who works here. */
export function coverNowInWords(cover: Cover, names: Names, now: Instant): CoverNow {
	const until = cover.until === null ? '' : ` until ${untilInWords(cover.until, now)}`;
	const who = cover.mode === 'none' ? `Nobody covers this hour` : `${MODE_WORDS[cover.mode]}${until}: ${names(cover.staff)}`;
	return { who, next: nextInWords(cover, now) };
}

function nextInWords({ mode, opensAt }: Cover, now: Instant): string | null {
	if (mode === 'staffed') return null;
	return opensAt === null ? 'Nobody is at work at any hour of the week.' : `Somebody is next at work at ${hourAndDay(opensAt, now)}.`;
}

const WAY_WORDS: Readonly<Record<LineWay, string>> = { ring: 'ring', text: 'text', 'web-chat': 'web chat' };

export const lineWays = ({ ways }: NationalLine): string => ways.map((way) => WAY_WORDS[way]).join(', ');

/** "Every day, 9:00 am to 11:00 pm", or each day on its own where they differ. */
export function lineHours(hours: HoursByWeekday): string {
	const days = Object.entries(hours).map(([day, open]) => ({ day, words: open === null ? 'closed' : opening(open[0], open[1]) }));
	const first = days[0]?.words ?? '';
	if (days.every(({ words }) => words === first)) return `Every day, ${first}`;
	return days.map(({ day, words }) => `${DAY_NAMES[Number(day)]} ${words}`).join('; ');
}

const opening = (from: string, to: string): string => hoursInWords({ from, to });

const SAID = { yes: 'yes', no: 'no', unknown: 'the source does not say' } as const;
export const knownOrNot = (known: boolean | null): string => (known === null ? SAID.unknown : known ? SAID.yes : SAID.no);
