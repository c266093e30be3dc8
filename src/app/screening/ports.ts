import type { Instant } from '#core/clock/instant.ts';
import type { AlertId, ConversationId, EntryId, ProjectId, YoungPersonId } from '#core/id.ts';
import type { ScreeningCheck } from '#core/record/screening-check.ts';
import type { ExampleOffer, ScreeningExample } from '#core/record/screening-example.ts';
import type { UseOfWords } from '#core/record/use-of-words.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { Verdict } from '#core/screening/verdict.ts';

/** One verdict of the log, without the words that it is about. */
export type Screened = {
	readonly youngPerson: YoungPerson;
	/** Null: it is a text, whose id `entry` is. */
	readonly conversation: ConversationId | null;
	/** The entry whose words it is about, also where it was given later, in an entry of its own. */
	readonly entry: EntryId;
	/** When the entry that carries it came in. */
	readonly at: Instant;
	readonly verdict: Verdict;
	/** Null where nothing of it is on an alert. */
	readonly alert: AlertId | null;
};

/**
 * What screening did and what people say of it. Everything oldest first. What cannot be opened any more (its key was
 * destroyed, or it was damaged) is left out.
 */
export interface ScreeningReads {
	/** Every verdict that came in from `from` on and before `to`, on lines and on texts. A text has the level that it has by now. */
	screened(project: ProjectId, from: Instant, to: Instant): Promise<readonly Screened[]>;
	checksOf(project: ProjectId, conversation: ConversationId): Promise<readonly ScreeningCheck[]>;
	/** Those about texts of a young person. */
	checksOfTexts(project: ProjectId, youngPerson: YoungPersonId): Promise<readonly ScreeningCheck[]>;
	/** About lines and texts. */
	checksSince(project: ProjectId, from: Instant): Promise<readonly ScreeningCheck[]>;
	usesOf(project: ProjectId, youngPerson: YoungPersonId): Promise<readonly UseOfWords[]>;
	/** Offered and not accepted yet. */
	offers(project: ProjectId): Promise<readonly ExampleOffer[]>;
	/** In the order of random ids, which tells nothing. */
	examples(project: ProjectId): Promise<readonly ScreeningExample[]>;
}
