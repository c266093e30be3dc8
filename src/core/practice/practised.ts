import type { AnswerValue, Whose } from '#core/flow/answer.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Standing } from '#core/flow/path.ts';
import type { EntryId, StaffId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import type { Closing, ConversationOutcome } from '#core/record/conversation.ts';
import { isTelling } from './reaction.ts';
import type { PracticeScript } from './script.ts';

/** One line of the account, as the report has it. */
export type PractisedLine = {
	readonly entry: EntryId;
	readonly question: QuestionId;
	readonly value: AnswerValue;
	readonly whose: Whose;
	readonly asked: string;
	readonly prompted: boolean;
};

/** One practice, with everything that was really kept of it. */
export type Practised = {
	readonly script: PracticeScript;
	readonly worker: StaffId;
	readonly entries: readonly Entry[];
	readonly lines: readonly PractisedLine[];
	readonly outcome: ConversationOutcome | null;
	/** Newest of each part first. */
	readonly closings: readonly Closing[];
	/** Promised in this conversation. */
	readonly actions: readonly Action[];
	/** Null when nothing raised one. `decisions`: what each owner decided, oldest first. */
	readonly alert: { readonly decisions: readonly { readonly by: StaffId | null; readonly words: string }[] } | null;
	/** What the page gave the worker to ask. */
	readonly prompts: (question: QuestionId) => readonly string[];
	readonly topic: (question: QuestionId) => string;
	readonly standing: (question: QuestionId) => Standing;
};

/** What was seen of one thing that a supervisor looks at. Nothing is counted up or marked. */
export type Seen = {
	readonly seen: string;
	/** The entries of the log that it rests on. */
	readonly rests: readonly EntryId[];
	/** What could be tried another time; null when there is nothing to add. */
	readonly next: string | null;
};

/** Questions about how they are and what they need: everything that comes before the time away. */
const NEEDS: ReadonlySet<QuestionId> = new Set(['T15', 'T12', 'T13', 'T14', 'T01']);

/** A line about the time away or their life: not the limits, not their needs, not the closing. */
export function isAccount({ standing }: Practised, question: QuestionId): boolean {
	return standing(question) !== 'limits' && standing(question) !== 'close' && !NEEDS.has(question);
}

/** Where in the log the child said what somebody has to own; -1 when they have not. */
export function toldAt({ script, entries }: Practised): number {
	return entries.findIndex((entry) => isTelling(script, entry));
}

/** A question as it was put, when one was put at all. */
export function askedIn({ input }: Entry): { readonly question: QuestionId; readonly asked: string } | undefined {
	if (input.type !== 'answered' || !input.prompted || input.supersedes !== undefined) return undefined;
	const asked = (input.asked ?? '').trim();
	return asked === '' ? undefined : { question: input.question, asked };
}

export const quoted = (words: string): string => `“${words.replace(/^“(.*)”$/, '$1')}”`;

/** With a full stop, unless the quotation at its end brings one. */
export const ended = (words: string): string => (/[.!?…]”?$/.test(words) ? words : `${words}.`);

/** `a, b and c`. */
export function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
