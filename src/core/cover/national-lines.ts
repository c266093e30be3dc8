import type { Instant } from '#core/clock/instant.ts';
import { calendarDate, clockTime, fromLondon } from '#core/clock/london.ts';
import { isoWeekday } from '#core/cover/dates.ts';
import type { StaffId } from '#core/id.ts';

/** How a line is reached, in the order in which it is named. */
export const LINE_WAYS = ['ring', 'text', 'web-chat'] as const;
export type LineWay = (typeof LINE_WAYS)[number];

/** From and to on London's clocks; `24:00` is the end of the day. */
export type OpenHours = readonly [from: string, to: string];

/** Keys are ISO weekdays: 1 is Monday, 7 is Sunday. No line here opens more than once a day. */
export type HoursByWeekday = Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, OpenHours | null>>;

export type NationalLine = {
	/** Checks belong to it: a line that is changed gets another (`childline-2`), and is unverified again. */
	readonly id: string;
	/** As a young person knows it. */
	readonly name: string;
	/** As people say it aloud and dial it. */
	readonly number: string;
	readonly ways: readonly LineWay[];
	/** `emergency` stands before everything else; `talk` is listed while it is open. */
	readonly kind: 'emergency' | 'talk';
	/** Null where the source does not say. */
	readonly free: boolean | null;
	/** Whether a call shows on the phone bill. Null where the source does not say, and then nothing is said. */
	readonly onBill: boolean | null;
	readonly hours: HoursByWeekday;
	/** Who it is for, to follow *For*: `anyone up to 25`. */
	readonly whom: string;
	/** Where this was read, and the day on which that page was seen. */
	readonly source: { readonly page: string; readonly seen: string };
	/** What to ask when ringing it, because the sources are old, second-hand or disagree. */
	readonly toCheck: string;
};

const everyDay = (hours: OpenHours): HoursByWeekday => ({ 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours });
const DAY_AND_NIGHT = everyDay(['00:00', '24:00']);

/** Stands on its own before every list of lines. */
export const EMERGENCY: NationalLine = {
	id: '999',
	name: '999',
	number: '999',
	ways: ['ring', 'text'],
	kind: 'emergency',
	free: null,
	onBill: null,
	hours: DAY_AND_NIGHT,
	whom: 'anyone in danger',
	source: {
		page: 'southtees.nhs.uk/services/audiology/emergencysms (999 by text, for a phone that is registered); standingtogether.org.uk/get-support (silent call from a mobile, then 55)',
		seen: '2026-11-22',
	},
	toCheck: 'Never ring or text 999 to check. Read the pages again: texting still needs a registered phone, and 55 is for mobiles.',
};

/**
 * Lines that a young person may ring when nobody here is there, from practice section 5 and the pages named. Written down,
 * not known: each stays *unverified* until somebody here has rung it and said that it is right. Lines for adults are left out.
 */
export const NATIONAL_LINES: readonly NationalLine[] = [
	EMERGENCY,
	{
		id: 'childline',
		name: 'Childline',
		number: '0800 1111',
		ways: ['ring', 'web-chat'],
		kind: 'talk',
		free: true,
		onBill: false,
		hours: DAY_AND_NIGHT,
		whom: 'anyone under 19',
		source: {
			page: 'en.wikipedia.org/wiki/Childline and telegraph.co.uk/news/uknews/8730527 (24 hours, not on the bill, 2011)',
			seen: '2026-11-22',
		},
		toCheck: 'Second-hand and old. Are calls answered all night? Which hours has the web chat? Does a call show on a bill?',
	},
	{
		id: 'missing-people',
		name: 'SafeCall, from Missing People',
		number: '116 000',
		ways: ['ring', 'text', 'web-chat'],
		kind: 'talk',
		free: true,
		onBill: null,
		hours: everyDay(['09:00', '23:00']),
		whom: 'anyone up to 25 who is away or thinks of going',
		source: {
			page: 'west-midlands.police.uk/news/working-support-missing-people-and-their-families (9am to 11pm, 2021); london-post.co.uk and britbrief.co.uk (SafeCall, 2026)',
			seen: '2026-11-22',
		},
		toCheck:
			'The hours are from 2021, and the papers said day and night of SafeCall. Runaway Helpline has the same number: is SafeCall the name to say?',
	},
	{
		id: 'shout',
		name: 'Shout',
		number: '85258',
		ways: ['text'],
		kind: 'talk',
		free: true,
		onBill: null,
		hours: DAY_AND_NIGHT,
		whom: 'anyone',
		source: { page: 'giveusashout.org/about-us/faq; bishopoflondon.org (free)', seen: '2026-11-22' },
		toCheck: 'Is a text free on every network, and does it show on a bill?',
	},
	{
		id: 'samaritans',
		name: 'Samaritans',
		number: '116 123',
		ways: ['ring'],
		kind: 'talk',
		free: true,
		onBill: false,
		hours: DAY_AND_NIGHT,
		whom: 'anyone',
		source: { page: 'samaritans.org/how-we-can-help/contact-samaritan; civilsociety.co.uk (24/7, not on the bill)', seen: '2026-11-22' },
		toCheck: 'Does a call still not show on a bill?',
	},
];

/** Somebody here rang a line and found its number and hours to be as they are written. */
export type LineChecked = { readonly line: string; readonly by: StaffId; readonly at: Instant };

/** A line as it stands at one moment. */
export type LineNow = {
	readonly line: NationalLine;
	/** Null: *unverified*. */
	readonly lastChecked: LineChecked | null;
	/** Null: it does not close within a day. */
	readonly closesAt: Instant | null;
};

/**
 * The lines to talk to that are open at this hour by the hours that are written here, on London's clocks. 999 is not among
 * them: it stands on its own, first, at every hour.
 *
 * @example openNow(NATIONAL_LINES, await checks.newest(project), clock.now()).map(({ line }) => line.name)
 */
export function openNow(lines: readonly NationalLine[], checks: readonly LineChecked[], now: Instant): readonly LineNow[] {
	const date = calendarDate(now);
	const time = clockTime(now);
	return lines.flatMap((line) => {
		const hours = hoursOn(line, date);
		if (line.kind === 'emergency' || hours === null || time < hours[0] || time >= hours[1]) return [];
		return [{ line, lastChecked: lastCheckOf(line, checks), closesAt: closes(date, hours) }];
	});
}

export function lastCheckOf({ id }: NationalLine, checks: readonly LineChecked[]): LineChecked | null {
	const own = checks.filter(({ line }) => line === id).sort((a, b) => (a.at < b.at ? 1 : -1));
	return own[0] ?? null;
}

const hoursOn = (line: NationalLine, date: string): OpenHours | null => line.hours[isoWeekday(date) as keyof HoursByWeekday];

const closes = (date: string, [, to]: OpenHours): Instant | null => (to === '24:00' ? null : (fromLondon(date, to)?.at ?? null));
