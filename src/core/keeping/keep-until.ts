import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { StaffId } from '#core/id.ts';
import type { Category } from '#core/screening/verdict.ts';
import { type CaseClass, PRACTICE_DAYS, RETENTION, type RetentionClass, type Term } from './retention-classes.ts';

/** What a lead decided besides: kept until then, at least. */
export type KeptLonger = {
	readonly id: string;
	readonly until: string;
	readonly reason: string;
	readonly by: StaffId;
	readonly at: Instant;
};

/** Everything recorded that decides how long a case is kept. Dates are London dates. */
export type CaseFacts = {
	readonly practice: boolean;
	/** No name beyond what they are called, no number, no birthday, and no time away. */
	readonly anonymous: boolean;
	/** `2012-03-04`; null when it is not known. */
	readonly dateOfBirth: string | null;
	readonly begunOn: string;
	/** The day of the last thing that was written down. */
	readonly lastWrittenOn: string;
	/** Of every concern that was ever raised, whatever came of it; null when one of them cannot be opened. */
	readonly categories: readonly Category[] | null;
	readonly longer: readonly KeptLonger[];
};

/** Terms of this project's contract; what comes with Waymark stands for every other class. */
export type Terms = Readonly<Partial<Record<RetentionClass, Term>>>;

export type KeepUntil = {
	readonly class: CaseClass;
	/** London date: the last day on which it has to be kept. */
	readonly until: string;
	/** Which of the three decided. `birth-not-known`: counted from the day on which the record was begun. */
	readonly because: 'term' | 'birth-not-known' | 'kept-longer' | 'practice';
	readonly term: Term | null;
	/** Kept longer than its class asks for, by whom and why. */
	readonly longer: KeptLonger | null;
};

const SEXUAL_HARM: readonly Category[] = ['sexual_abuse', 'sexual_exploitation'];

/**
 * Which class a case is of. Whatever cannot be read counts as what is kept longest.
 *
 * @example classOf(facts) // 'return-talks'
 */
export function classOf(facts: Pick<CaseFacts, 'practice' | 'anonymous' | 'categories'>): CaseClass {
	if (facts.practice) return 'practice';
	if (facts.categories === null || facts.categories.some((one) => SEXUAL_HARM.includes(one))) return 'sexual-harm';
	return facts.anonymous ? 'anonymous' : 'return-talks';
}

/**
 * Until when a case is kept, and why. The longest of everything that applies: nothing that is recorded makes it shorter. A
 * record that is of the class of sexual harm is kept at least as long as it would have been without.
 *
 * @example keepUntil(facts, {}) // { class: 'return-talks', until: '2037-03-04', because: 'term', … }
 */
export function keepUntil(facts: CaseFacts, terms: Terms): KeepUntil {
	const own = classOf(facts);
	if (own === 'practice') return withLonger(facts, practice(facts));
	const classes: readonly CaseClass[] = own === 'sexual-harm' ? [facts.anonymous ? 'anonymous' : 'return-talks', own] : [own];
	const all = classes.map((one) => ofTerm(facts, own, terms[one] ?? RETENTION[one].standard));
	return withLonger(facts, latest(all));
}

function ofTerm(facts: CaseFacts, own: CaseClass, term: Term | null): KeepUntil {
	if (term === null) return practice(facts);
	const start = term.from === 'last-written' ? facts.lastWrittenOn : (facts.dateOfBirth ?? facts.begunOn);
	const isUnknown = term.from === 'birth' && facts.dateOfBirth === null;
	return { class: own, until: yearsAfter(start, term.years), because: isUnknown ? 'birth-not-known' : 'term', term, longer: null };
}

function practice({ lastWrittenOn }: CaseFacts): KeepUntil {
	const until = calendarDate(addMinutes(`${lastWrittenOn}T12:00:00.000Z` as Instant, PRACTICE_DAYS * 24 * 60));
	return { class: 'practice', until, because: 'practice', term: null, longer: null };
}

function withLonger({ longer }: CaseFacts, found: KeepUntil): KeepUntil {
	const most = longer.toSorted((a, b) => a.until.localeCompare(b.until)).at(-1);
	if (most === undefined || most.until <= found.until) return found;
	return { ...found, until: most.until, because: 'kept-longer', longer: most };
}

/** The later; of two on one day the one that stands further back, which is the class itself. */
function latest(all: readonly KeepUntil[]): KeepUntil {
	return all.reduce((top, one) => (one.until >= top.until ? one : top));
}

/** The same day so many years on; 29 February becomes 1 March where there is none, never a day earlier. */
export function yearsAfter(date: string, years: number): string {
	const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
	const day = `${year}${date.slice(4)}`;
	const isLeap = (Number(year) % 4 === 0 && Number(year) % 100 !== 0) || Number(year) % 400 === 0;
	return day.endsWith('-02-29') && !isLeap ? `${year}-03-01` : day;
}
