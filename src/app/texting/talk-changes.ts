import type { Instant } from '#core/clock/instant.ts';
import type { Change } from '#core/record/change.ts';
import type { ConversationOutcome } from '#core/record/conversation.ts';
import type { Thread } from '#core/texting/thread.ts';
import { isUnderWay, type Talk } from './talk.ts';

/**
 * What a talk adds to the record in one commit: its new lines, and where it stands. Nothing where nothing happened. A line takes the
 * verdict that its text has already, and raises nothing: the text did, when it came (docs/decisions/0031).
 */
export function changesOf(talk: Talk, now: Instant): readonly Change[] {
	if (talk.added.length === 0) return [];
	return talk.of === 'exchange' ? ofExchange(talk, now) : ofConversation(talk, now);
}

function ofExchange(talk: Extract<Talk, { readonly of: 'exchange' }>, now: Instant): readonly Change[] {
	const { exchange, begun, added, state } = talk;
	const { id, youngPerson, version } = exchange;
	const endedAt = isUnderWay(talk) ? null : (exchange.endedAt ?? now);
	const lines = added.map(({ entry, text }) => ({ change: 'exchange-line', exchange: id, youngPerson, entry, text }) as const);
	if (begun) return [{ change: 'exchange-begun', exchange: { ...exchange, position: state.position, endedAt } }, ...lines];
	return [...lines, { change: 'exchange-moved', exchange: id, youngPerson, position: state.position, endedAt, from: version }];
}

function ofConversation(talk: Extract<Talk, { readonly of: 'conversation' }>, now: Instant): readonly Change[] {
	const { conversation, begun, added, state } = talk;
	const { id, youngPerson, version } = conversation;
	const outcome = outcomeOf(talk);
	const endedAt = outcome === null ? null : (conversation.endedAt ?? now);
	const lines = added.map(({ entry }) => ({ change: 'entry-appended', conversation: id, youngPerson, entry }) as const);
	const told: Change = { change: 'staff-told', event: { kind: 'conversation-changed', subject: id } };
	if (begun) {
		return [
			{ change: 'conversation-begun', conversation: { ...conversation, position: state.position, endedAt, outcome } },
			...lines,
			told,
		];
	}
	const moved = { change: 'conversation-moved', conversation: id, youngPerson, position: state.position, endedAt, outcome } as const;
	return [...lines, { ...moved, from: version }, told];
}

const OUTCOMES: Partial<Record<Talk['state']['position']['floor'], ConversationOutcome>> = { finished: 'completed', stopped: 'stopped' };

/** As it ended before where nothing since says otherwise; whatever is put down goes on another time. */
function outcomeOf({ conversation, state }: Extract<Talk, { readonly of: 'conversation' }>): ConversationOutcome | null {
	return OUTCOMES[state.position.floor] ?? conversation.outcome;
}

/** The thread with what is under way there; what has ended is nobody's to go on with. */
export function withTalk(thread: Thread, talk: Talk): Thread {
	const goesOn = isUnderWay(talk);
	if (talk.of === 'exchange') return { ...thread, exchange: goesOn ? talk.exchange.id : leave(thread.exchange, talk.exchange.id) };
	return { ...thread, conversation: goesOn ? talk.conversation.id : leave(thread.conversation, talk.conversation.id) };
}

/** Another may be under way by now. */
const leave = <Id>(held: Id | null, ended: Id): Id | null => (held === ended ? null : held);
