import type { Instant } from '#core/clock/instant.ts';
import type { TextingNumber } from './kept-text.ts';
import { factsOf } from './number-facts.ts';
import type { OutboundProblem } from './outbound-lint.ts';
import { maySend } from './safe-to-send.ts';
import { phoneOf } from './sender.ts';
import type { SentText } from './sent-text.ts';
import type { Thread } from './thread.ts';

/** What becomes of a text of ours whose time has come. */
export type SendingDecision =
	| { readonly goes: 'now' }
	| { readonly goes: 'later'; readonly at: Instant }
	/** Held back for good: whoever wrote it reads why in the thread, and what to do instead. */
	| { readonly goes: 'never'; readonly as: 'not-sent' | 'called-off'; readonly why: string };

export type ToSend = {
	readonly text: SentText;
	readonly thread: Pick<Thread, 'hand'>;
	readonly number: TextingNumber;
	/** Something immediate stands open for them, whichever way it was said: then a person asks, and no machine does. */
	readonly isImmediate: boolean;
	/** What a worker's words show to whoever sees the phone, by what is known now. Nobody looks at written sentences again: their tests do. */
	readonly problems: readonly OutboundProblem[];
	readonly now: Instant;
};

const A_PERSON_ANSWERS = 'A person answers here now, so the assistant says nothing.';
const A_PERSON_LOOKS = 'Something that cannot wait stands open for them, so a person asks and not the assistant.';
/** Services and companies text from such senders, and some machines answer whatever comes. */
const NO_TELEPHONE = 'This did not come from a telephone number, so nothing is sent back. Reach them another way.';
const QUESTION_OVER = 'The moment for this question is over.';

/**
 * Whether a text goes, asked right before each try: what was right when it was written may be wrong by now. What the assistant says is
 * called off where a person answers by now, where its question is over, or where it may not be sent; it does not wait to say it later than
 * it means. A worker's words wait for a time at which they are safe, and are otherwise given back with the reason.
 *
 * @example decideSending({ text, thread, number, isImmediate: false, problems: [], now }) // { goes: 'later', at: '2026-11-23T16:00:00.000Z' }
 */
export function decideSending({ text, thread, number, isImmediate, problems, now }: ToSend): SendingDecision {
	const isOurs = text.by === 'assistant';
	const as = isOurs ? 'called-off' : 'not-sent';
	if (phoneOf(text.to) === undefined) return { goes: 'never', as, why: NO_TELEPHONE };
	if (text.overAt !== null) return { goes: 'never', as, why: QUESTION_OVER };
	// A sentence that asks nothing may be what the assistant says as it hands over. Whoever takes over calls off all that waited before.
	const isAsking = isOurs && text.question !== null;
	if (isAsking && thread.hand === 'person') return { goes: 'never', as, why: A_PERSON_ANSWERS };
	if (isAsking && isImmediate) return { goes: 'never', as, why: A_PERSON_LOOKS };
	if (problems.length > 0) return { goes: 'never', as, why: problems.map(({ says }) => says).join(' ') };
	const may = maySend(factsOf(number), text.sending, now);
	if (may.may) return { goes: 'now' };
	if (may.from !== null) return { goes: 'later', at: may.from };
	return { goes: 'never', as, why: `${may.says} ${may.instead}` };
}
