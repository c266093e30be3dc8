import type { Instant } from '#core/clock/instant.ts';
import type { ConversationId, ExchangeId, NumberId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';

/** Who answers: the assistant by its own written sentences, or a person, across whom the assistant never talks. */
export const HANDS = ['assistant', 'person'] as const;

/** How it stands with everything that was texted from one number, and who answers there. One for each number, for as long as it is kept. */
export type Thread = {
	readonly number: NumberId;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly hand: (typeof HANDS)[number];
	/** Whose it is to answer. Null: anybody's who may see it. */
	readonly owner: StaffId | null;
	/** To whom the owner offered it. It stays the owner's until they take it. */
	readonly offeredTo: StaffId | null;
	readonly offeredAt: Instant | null;
	/** They asked for somebody else than whoever had it: that person is not offered it again by the product. */
	readonly notBy: StaffId | null;
	/** Out of the way of whoever has it until then. A text that comes ends it. */
	readonly snoozedUntil: Instant | null;
	/** Since when something of theirs has had no answer. Null: nothing waits. */
	readonly waitingSince: Instant | null;
	/** When somebody is told that it still has none. Null while nothing waits. */
	readonly answerDueAt: Instant | null;
	/** How often somebody was told so since `waitingSince`. */
	readonly timesTold: number;
	/** The first contact that the assistant is in the middle of. */
	readonly exchange: ExchangeId | null;
	/** The return conversation that is held here by text. */
	readonly conversation: ConversationId | null;
	readonly version: number;
};
