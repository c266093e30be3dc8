import { newest } from '#app/close/newest-closing.ts';
import { openConversation } from '#app/conversation/open-conversations.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import type { ConversationRouteDeps } from '#app/conversation/taking.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { ClosingPart, SharingWishes } from '#core/record/conversation.ts';

export type KeepWishWords = {
	readonly session: Session;
	readonly stored: StoredConversation;
	/** Of the form, so that a second press keeps the words once. */
	readonly token: string;
	readonly part: ClosingPart;
};

/**
 * Keeps what the young person said about who may see it as a line of the conversation, before the wishes are saved: words
 * of a child are screened wherever they are written, and raise what they raise. What was kept before is not kept again.
 *
 * @example `Foster carers: not the part about the row`
 */
export async function keepWishWords(
	deps: ConversationRouteDeps,
	{ session, stored, token, part }: KeepWishWords,
): Promise<'kept' | 'busy'> {
	if (part.part !== 'sharing') return 'kept';
	const { project, id, position } = stored.conversation;
	const before = newest(await deps.reads.closings(project, id), 'sharing');
	const known = new Set(before?.people.map(said));
	const lines = part.body.people.filter((person) => person.words !== undefined && !known.has(said(person))).map(said);
	if (lines.length === 0) return 'kept';

	const { flow } = openConversation(stored, deps.flows);
	const question = flow.source.close[1] ?? position.place;
	const asked = flow.question(question) ? flow.words(question, 'en').worker.ask : '';
	const taken = await takeInput(deps, deps.open, {
		by: workerSpeaking(session),
		conversation: id,
		token,
		input: { type: 'answered', question, value: { words: lines.join('\n') }, whose: 'exact', asked, prompted: true, then: 'stay' },
	});
	// Refused words are in the log all the same, screened like any other: that is what matters here.
	return taken.outcome === 'busy' ? 'busy' : 'kept';
}

const said = ({ who, words = '' }: SharingWishes['people'][number]): string => `${who}: ${words}`;
