import { longDay } from '#core/clock/london.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { UseOfWords } from '#core/record/use-of-words.ts';
import { mayBeUsed } from '#core/record/use-of-words.ts';

/** Whether a young person's words may be used to make screening better, in a sentence or two. */
export function useStanding(uses: readonly UseOfWords[], name: string): string {
	if (uses.at(-1)?.about.standing === 'objection') return `There is an objection: ${name}’s words are not used.`;
	if (!mayBeUsed(uses)) return `${name} has not been told yet, so ${name}’s words are not used.`;
	return `${name} was told and does not object. Words that the computer got wrong may be offered, without names.`;
}

/** One row of the history: what, who wrote it down, and when. */
export function useInWords({ about, by, at }: UseOfWords, staff: readonly StaffMember[]): { readonly what: string; readonly who: string } {
	const told = about.notice === '' ? '' : 'Told. ';
	const what = about.standing === 'objection' ? `${told}Objection` : `${told}No objection`;
	return { what, who: `Written down by ${staff.find(({ id }) => id === by)?.name ?? 'somebody who has left'}, ${longDay(at)}` };
}
