import { closingsOf } from '#app/close/closings-of.ts';
import { newest } from '#app/close/newest-closing.ts';
import { openConversation } from '#app/conversation/open-conversations.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import type { ConversationRouteDeps } from '#app/conversation/taking.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { Input } from '#core/flow/input.ts';
import type { ClosingPart, SharingWishes, Telling } from '#core/record/conversation.ts';

export type KeepClosingWords = {
	readonly session: Session;
	readonly stored: StoredConversation;
	/** Of the form, so that a second press keeps the words once. */
	readonly token: string;
	readonly part: ClosingPart;
};

/**
 * Keeps what the young person said about who may see it, and about how they would like to hear, in the log of the
 * conversation before the part itself is saved: words of a child are screened wherever they are written, and raise what they
 * raise. What was kept before is not kept again.
 *
 * @example `Foster carers: not the part about the row`
 */
export async function keepClosingWords(
	deps: ConversationRouteDeps,
	{ session, stored, token, part }: KeepClosingWords,
): Promise<'kept' | 'busy'> {
	const input = await wordsIn(deps, stored, part);
	if (input === undefined) return 'kept';
	const { id } = stored.conversation;
	const taken = await takeInput(deps, deps.open, { by: workerSpeaking(session), conversation: id, token, input });
	// Refused words are in the log all the same, screened like any other: that is what matters here.
	return taken.outcome === 'busy' ? 'busy' : 'kept';
}

async function wordsIn(deps: ConversationRouteDeps, stored: StoredConversation, { part, body }: ClosingPart): Promise<Input | undefined> {
	if (part === 'sharing') return wishes(deps, stored, body);
	return part === 'telling' ? hearing(deps, stored, body) : undefined;
}

/** A line of the account: it says what they would like. */
async function wishes(deps: ConversationRouteDeps, stored: StoredConversation, { people }: SharingWishes): Promise<Input | undefined> {
	const { project, id, position } = stored.conversation;
	const before = newest(await deps.reads.closings(project, id), 'sharing');
	const known = new Set(before?.people.map(said));
	const lines = people.filter((person) => person.words !== undefined && !known.has(said(person))).map(said);
	if (lines.length === 0) return undefined;
	const { flow } = openConversation(stored, deps.flows);
	const question = flow.source.close[1] ?? position.place;
	const asked = flow.question(question) ? flow.words(question, 'en').worker.ask : '';
	return { type: 'answered', question, value: { words: lines.join('\n') }, whose: 'exact', asked, prompted: true, then: 'stay' };
}

const said = ({ who, words = '' }: SharingWishes['people'][number]): string => `${who}: ${words}`;

/** A note: what was agreed stands in the report already, and "not by text, he reads my phone" is heard all the same. */
async function hearing(deps: ConversationRouteDeps, stored: StoredConversation, { how }: Telling): Promise<Input | undefined> {
	const before = newest(await closingsOf(deps, stored), 'telling');
	if (how.trim() === '' || how === before?.how) return undefined;
	return { type: 'worker-note', words: `How they would like to hear: ${how}`, theirs: true };
}
