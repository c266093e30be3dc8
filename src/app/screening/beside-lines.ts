import type { Session } from '#app/staff/ports.ts';
import type { ConversationId, EntryId } from '#core/id.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import { countingChecks, type ScreeningCheck } from '#core/record/screening-check.ts';
import type { ExampleOffer } from '#core/record/screening-example.ts';
import { mayBeUsed, type UseOfWords } from '#core/record/use-of-words.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { ScreeningReads } from './ports.ts';

/** What a page knows of the lines of one young person beside the lines themselves. */
export type BesideLines = {
	readonly youngPerson: YoungPerson;
	/** Oldest first. */
	readonly checks: readonly ScreeningCheck[];
	readonly uses: readonly UseOfWords[];
	readonly offers: readonly ExampleOffer[];
	readonly practice: boolean;
};

/** With what people said of texts of theirs. */
export async function besideLines(
	screening: ScreeningReads,
	session: Session,
	youngPerson: YoungPerson,
	conversations: readonly ConversationId[],
): Promise<BesideLines> {
	const project = session.project.id;
	const [uses, offers, ...checks] = await Promise.all([
		screening.usesOf(project, youngPerson.id),
		screening.offers(project),
		screening.checksOfTexts(project, youngPerson.id),
		...[...new Set(conversations)].map((id) => screening.checksOf(project, id)),
	]);
	return { youngPerson, uses, offers, checks: checks.flat(), practice: isPractice(session.project, youngPerson) };
}

/** What this person says of one line now. */
export function ownCheck({ checks }: Pick<BesideLines, 'checks'>, session: Session, entry: EntryId): ScreeningCheck | undefined {
	return countingChecks(checks).find((check) => check.entry === entry && check.by === session.staff.id);
}

/**
 * Whether this person may offer the words of a line as an example: only after they said that it was wrong, only where the
 * young person was told and nobody objects, never made-up words, and once.
 */
export type ExampleStanding = 'nothing-to-offer' | 'practice' | 'offered' | 'objection' | 'not-told' | 'may-offer';

export function exampleStanding(beside: BesideLines, session: Session, entry: EntryId): ExampleStanding {
	if ((ownCheck(beside, session, entry)?.about.should ?? null) === null) return 'nothing-to-offer';
	if (beside.practice) return 'practice';
	if (beside.uses.at(-1)?.about.standing === 'objection') return 'objection';
	if (!mayBeUsed(beside.uses)) return 'not-told';
	return beside.offers.some((offer) => offer.entry === entry) ? 'offered' : 'may-offer';
}
