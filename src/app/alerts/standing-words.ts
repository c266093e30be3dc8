import type { Instant } from '#core/clock/instant.ts';
import { dayInWords, timeOfDay } from '#core/clock/london.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { LastHad } from '#core/escalation/last-had.ts';
import type { StaffId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';

export type Readers = { readonly staff: readonly StaffMember[]; readonly me: StaffId; readonly now: Instant };

/** `3:09 am`, with the day when it was not today: `Monday, 3:09 am`. */
export function momentInWords(at: Instant, now: Instant): string {
	const day = dayInWords(at, now);
	return day === 'today' ? timeOfDay(at) : `${day}, ${timeOfDay(at)}`;
}

/** The same inside a sentence: `at 3:09 am`, `yesterday at 3:09 am`, `on Monday at 3:09 am`. */
export function whenInWords(at: Instant, now: Instant): string {
	const time = `at ${timeOfDay(at)}`;
	const day = dayInWords(at, now);
	if (day === 'today') return time;
	return NEAR.includes(day) ? `${day} ${time}` : `on ${day} ${time}`;
}

const NEAR: readonly string[] = ['yesterday', 'tomorrow'];

export function nameOf(staff: readonly StaffMember[], id: StaffId | null): string {
	return staff.find((person) => person.id === id)?.name ?? 'Somebody';
}

/** What the trail of an alert knows besides who has it. */
export type Besides = {
	/** Until when whoever has it waits for a call back, as `callBackWaited` knows it. */
	readonly waitsUntil?: Instant | null | undefined;
	/** Who had it before it was anybody's again, as `lastHad` knows it. */
	readonly had?: LastHad | null | undefined;
};

/** Who has it, in a sentence or two, without what was said: "Joel has read it. Nobody has taken it yet." */
export function standingInWords(alert: Alert, { staff, me, now }: Readers, { waitsUntil, had }: Besides = {}): string {
	const who = (id: StaffId | null) => (id === me ? 'You' : nameOf(staff, id));
	const at = (moment: Instant | null) => (moment === null ? '' : momentInWords(moment, now));
	const when = (moment: Instant | null) => (moment === null ? '' : whenInWords(moment, now));
	const words: Record<Alert['state'], string> = {
		raised: untaken({ staff, me, now }, had),
		seen: `${readInWords(alert, { staff, me, now }, had)} People are told again ${when(alert.seenUntil)}.`,
		owned: [
			alert.owner === me ? `Yours since ${at(alert.ownedAt)}.` : `${who(alert.owner)} has had it since ${at(alert.ownedAt)}.`,
			...besidesOwner(alert, { staff, me, now }, waitsUntil),
		].join(' '),
		closed: `Closed ${when(alert.closedAt)}.`,
	};
	return words[alert.state];
}

/** "Joel Okafor has read it. Nobody has taken it yet." */
export function readInWords({ seenBy }: Alert, readers: Readers, had?: LastHad | null): string {
	return `${seenBy === readers.me ? 'You have' : `${nameOf(readers.staff, seenBy)} has`} read it. ${untaken(readers, had)}`;
}

/** "Nadia Rahman had it until 2:05 pm. Nobody has it now." What somebody had and let go was never nobody's. */
function untaken({ staff, me, now }: Readers, had: LastHad | null | undefined): string {
	if (!had) return 'Nobody has taken it yet.';
	return `${had.by === me ? 'You' : nameOf(staff, had.by)} had it until ${momentInWords(had.until, now)}. Nobody has it now.`;
}

/** What stands besides who has it: whom they asked to take it, and until when they wait for somebody to ring back. */
export function besidesOwner(alert: Alert, readers: Readers, waitsUntil?: Instant | null): readonly string[] {
	const { now } = readers;
	const waits = waitsUntil && waitsUntil > now ? [`Waiting for a call back until ${momentInWords(waitsUntil, now)}.`] : [];
	return [...offeredInWords(alert, readers), ...waits];
}

/** It stays whoever's it is until whoever was asked says yes. */
function offeredInWords({ offeredTo, owner }: Alert, { staff, me }: Readers): readonly string[] {
	if (!offeredTo) return [];
	if (offeredTo === me) return [`${nameOf(staff, owner)} asks you to take it.`];
	return [`${nameOf(staff, offeredTo)} was asked to take it and has not answered yet.`];
}

/** Who is asked next, as the ladder stands now; `wakes` when nobody is at work at that hour. */
export type NextAsked = { readonly people: readonly StaffMember[]; readonly wakes: boolean };

/** What happens next if nobody does anything: "Joel is woken at 3:10 am unless you take it." Null once it is closed. */
export function nextInWords(alert: Alert, { me, now }: Readers, next?: NextAsked | undefined): string | null {
	if (alert.nextDueAt === null || alert.nextDue === null) return null;
	const at = momentInWords(alert.nextDueAt, now);
	const when = whenInWords(alert.nextDueAt, now);
	const asked = `${whoInWords(next?.people ?? [], me)} ${next?.wakes ? 'woken' : 'told'} ${when}`;
	if (alert.nextDue !== 'check-back') return `${asked} unless ${next === undefined ? 'somebody takes' : 'you take'} it.`;
	if (alert.offeredTo !== null && alert.owner === me) return `If there is no answer by ${at}, it stays yours and you are asked how it is.`;
	if (alert.offeredTo === me) return `Answer by ${at}.`;
	return alert.owner === me ? `Say how it is by ${at}, or more people are told.` : `To be checked ${when}.`;
}

const MOST_NAMES = 2;

/** "Joel is", "You and Joel are", "Joel, Priya and 2 others are", "More people are". */
function whoInWords(people: readonly StaffMember[], me: StaffId): string {
	const names = people.map(({ id, name }) => (id === me ? 'you' : (name.split(' ')[0] ?? name)));
	if (names.length === 0) return 'More people are';
	const rest = names.length - MOST_NAMES;
	const listed = rest > 0 ? [...names.slice(0, MOST_NAMES), rest === 1 ? '1 other' : `${rest} others`] : names;
	const words = listed.length === 1 ? listed[0] : `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)}`;
	return `${startOf(words ?? '')} ${names.length === 1 && names[0] !== 'you' ? 'is' : 'are'}`;
}

const startOf = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
