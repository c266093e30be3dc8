import type { Instant } from '#core/clock/instant.ts';
import { calendarDate, dayAndMonth, fromLondon, timeOfDay } from '#core/clock/london.ts';
import type { Deletion, DeletionReason, InTheWay } from '#core/keeping/deletion.ts';
import type { AskedBy } from '#core/keeping/hold.ts';
import type { KeepUntil } from '#core/keeping/keep-until.ts';
import { RETENTION, type RetentionClass } from '#core/keeping/retention-classes.ts';

export const WHAT_IS_KEPT = 'What is kept';
export const HOW_LONG = 'How long records are kept';
export const DELETION_LOG = 'The deletion log';

/** What each class is called in a sentence: "Talks after coming back". */
export const CLASS_WORDS: Readonly<Record<RetentionClass, string>> = {
	'sexual-harm': 'May be about sexual harm',
	'return-talks': 'Talks after coming back',
	anonymous: 'Somebody without a name',
	practice: 'Practice',
	audit: 'Who did what',
};

export const ASKED_BY_WORDS: Readonly<Record<AskedBy, string>> = {
	police: 'The police',
	court: 'A court',
	inquiry: 'An inquiry',
	solicitor: 'A solicitor',
	ourselves: 'We ourselves',
};

export const REASON_WORDS: Readonly<Record<DeletionReason, string>> = {
	'retention-over': 'The time for keeping it is over',
	'erasure-asked-for': 'They asked for it to be erased, and that was granted',
	'made-in-error': 'It was made by mistake',
	'held-unlawfully': 'We may not hold it',
};

export const IN_THE_WAY_WORDS: Readonly<Record<InTheWay, string>> = {
	'talk-open': 'a talk with them is open, or is in their own hands now',
	'alert-open': 'an alert about them is open',
	'promise-open': 'a promise to them is open',
	held: 'there is a hold on it',
	moratorium: 'everything in this project is held',
	'access-request-open': 'somebody asked for a copy and was not answered yet',
	'not-due': 'its time is not over',
};

export const STATE_WORDS: Readonly<Record<Deletion['state'], string>> = {
	proposed: 'Proposed',
	stopped: 'Stopped: nothing was destroyed',
	approved: 'Being destroyed',
	done: 'Destroyed',
};

/** `4 March 2037`. */
export function dateInWords(date: string): string {
	const noon: Instant | undefined = fromLondon(date, '12:00')?.at;
	return noon === undefined ? date : `${dayAndMonth(noon)} ${date.slice(0, 4)}`;
}

/** `4 March 2037, 3:02 pm`: with the year, because it is read years later. */
export function momentInWords(at: Instant): string {
	return `${dateInWords(calendarDate(at))}, ${timeOfDay(at)}`;
}

/**
 * Until when, and why, in one sentence.
 *
 * @param nameOf who asked for longer, by name
 * @example keptInWords(kept, nameOf) // 'Kept until 4 March 2037, because it is a record of talks after coming back: …'
 */
export function keptInWords(kept: KeepUntil, nameOf: (id: string) => string): string {
	return `Kept until ${dateInWords(kept.until)}, because ${becauseOf(kept, nameOf)}.`;
}

function becauseOf({ class: kind, because, term, longer }: KeepUntil, nameOf: (id: string) => string): string {
	if (because === 'kept-longer' && longer !== null) return `${nameOf(longer.by)} asked for it to be kept longer`;
	if (because === 'practice') return 'it is practice: 90 days after the last thing that was written down';
	const years = `${term?.years ?? 0} years`;
	const count = term?.from === 'last-written' ? `${years} after the last thing that was written down` : birthday(term?.years, because);
	const isStandard = term?.source === RETENTION[kind].standard?.source || term?.source === RETENTION['return-talks'].standard?.source;
	return `${WHY[kind]}: ${count}${isStandard ? '' : `, as the contract says (${term?.source})`}`;
}

const WHY: Readonly<Record<RetentionClass, string>> = {
	'sexual-harm': 'something in it may be about sexual harm',
	'return-talks': 'it is a record of talks after coming back',
	anonymous: 'nobody knows who they are',
	practice: 'it is practice',
	audit: 'it says who did what',
};

function birthday(years = 0, because: KeepUntil['because']): string {
	return because === 'birth-not-known'
		? `${years} years after it was begun, as their birthday is not known`
		: `until their ${years}${ordinal(years)} birthday`;
}

function ordinal(n: number): string {
	if (n % 100 >= 11 && n % 100 <= 13) return 'th';
	return ({ 1: 'st', 2: 'nd', 3: 'rd' } as const)[(n % 10) as 1 | 2 | 3] ?? 'th';
}
