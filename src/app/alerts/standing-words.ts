import type { Instant } from '#core/clock/instant.ts';
import { dayInWords, timeOfDay } from '#core/clock/london.ts';
import type { Alert } from '#core/escalation/alert.ts';
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

/**
 * Who has it, in a sentence or two, without what was said: "Joel has read it. Nobody has taken it yet."
 */
export function standingInWords(alert: Alert, { staff, me, now }: Readers): string {
	const who = (id: StaffId | null) => (id === me ? 'You' : nameOf(staff, id));
	const has = (id: StaffId | null) => (id === me ? 'have' : 'has');
	const at = (moment: Instant | null) => (moment === null ? '' : momentInWords(moment, now));
	const when = (moment: Instant | null) => (moment === null ? '' : whenInWords(moment, now));
	const words: Record<Alert['state'], string> = {
		raised: 'Nobody has taken it yet.',
		seen: `${who(alert.seenBy)} ${has(alert.seenBy)} read it. Nobody has taken it yet. People are told again ${when(alert.seenUntil)}.`,
		owned: alert.owner === me ? `Yours since ${at(alert.ownedAt)}.` : `${who(alert.owner)} has had it since ${at(alert.ownedAt)}.`,
		closed: `Closed ${when(alert.closedAt)}.`,
	};
	return words[alert.state];
}

/** What happens next if nobody does anything. Null once it is closed. */
export function nextInWords(alert: Alert, { me, now }: Readers): string | null {
	if (alert.nextDueAt === null || alert.nextDue === null) return null;
	const at = momentInWords(alert.nextDueAt, now);
	const when = whenInWords(alert.nextDueAt, now);
	const words: Record<NonNullable<Alert['nextDue']>, string> = {
		notify: `More people are told ${when} unless somebody takes it.`,
		'seen-lapses': `More people are told ${when} unless somebody takes it.`,
		'check-back': alert.owner === me ? `Say how it is by ${at}, or more people are told.` : `To be checked ${when}.`,
	};
	return words[alert.nextDue];
}
