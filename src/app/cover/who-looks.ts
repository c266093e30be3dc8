import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { Cover, CoverMode } from '#core/cover/cover.ts';
import { type LineChecked, type LineNow, NATIONAL_LINES, openNow } from '#core/cover/national-lines.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { COVER_WORDS, hourAndDay, minutesInWords, untilInWords } from './cover-words.en.ts';

/** Who looks at what a young person says in this hour, and whom else they can talk to. Pages render it as it stands. */
export type WhoLooks = {
	readonly mode: CoverMode;
	/** What the young person calls whoever looks; null when nobody does. */
	readonly name: string | null;
	/** In the order in which they are read. */
	readonly sentences: readonly string[];
	/** "9:00 am on Monday": when somebody is next at work. Null while somebody is, and when none is planned. */
	readonly opens: string | null;
	/** The lines that are open by the hours written here. 999 is not among them: `LinesOpen` puts it first. */
	readonly lines: readonly LineNow[];
};

type Known = {
	readonly cover: Cover;
	readonly staff: readonly StaffMember[];
	readonly checks: readonly LineChecked[];
	readonly now: Instant;
};

/**
 * The words for this hour, from the cover table alone: no time that nobody staffs, and no answer within minutes that reach
 * past the end of the shift. Somebody who no longer works here looks at nothing, and neither does a name that is not known.
 *
 * @example whoLooks({ cover, staff, checks, now }).sentences // ['Joel is here until 5:00 pm.']
 */
export function whoLooks({ cover, staff, checks, now }: Known): WhoLooks {
	const name = nameOf(cover, staff);
	const known: Cover = name === null ? { ...cover, mode: 'none', opensAt: cover.mode === 'none' ? cover.opensAt : null } : cover;
	const opens = known.opensAt === null ? null : hourAndDay(known.opensAt, now);
	const sentences = SENTENCES[known.mode]({ name: name ?? '', cover: known, opens, now });
	return { mode: known.mode, name, sentences, opens, lines: openNow(NATIONAL_LINES, checks, now) };
}

type Said = { readonly name: string; readonly cover: Cover; readonly opens: string | null; readonly now: Instant };

const SENTENCES: Readonly<Record<CoverMode, (said: Said) => readonly string[]>> = {
	staffed: ({ name, cover: { until, replyMinutes }, now }) => [
		COVER_WORDS.here(name, until === null ? null : untilInWords(until, now)),
		...(replyMinutes === null || (until !== null && addMinutes(now, replyMinutes) > until)
			? []
			: [COVER_WORDS.answers(name, minutesInWords(replyMinutes))]),
	],
	'on-call': ({ name, opens }) => [COVER_WORDS.onCall(name), COVER_WORDS.reached(name), COVER_WORDS.rest(opens)],
	none: ({ opens }) => [COVER_WORDS.nobody(opens)],
};

/** The first name, or the whole of it where two people here share it. */
function nameOf({ staff: id }: Cover, staff: readonly StaffMember[]): string | null {
	const here = staff.filter(({ active }) => active);
	const whole = here.find((member) => member.id === id)?.name;
	if (whole === undefined) return null;
	const first = firstOf(whole);
	return here.filter(({ name }) => firstOf(name) === first).length > 1 ? whole : first;
}

const firstOf = (name: string): string => name.split(' ')[0] ?? name;
