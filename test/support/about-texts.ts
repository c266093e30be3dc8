import type { ExchangeId, MessageHomeId, NumberId, SentTextId, TextId } from '#core/id.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { Exchange } from '#core/texting/exchange.ts';
import { type KeptText, NOTHING_KNOWN_OF_IT, type TextingNumber } from '#core/texting/kept-text.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import type { Thread } from '#core/texting/thread.ts';
import type { ThreadNote } from '#core/texting/thread-note.ts';
import type { World } from './world.ts';

const FROM = '+447700900318';

/** A number that this young person texts from. */
export function aNumber({ ids, project, clock }: World, { id: youngPerson }: YoungPerson, number = FROM): TextingNumber {
	const at = clock.now();
	const whose = { id: ids.row<NumberId>(), project: project.id, youngPerson };
	return { ...whose, state: 'open', firstHeardAt: at, lastHeardAt: at, number, known: NOTHING_KNOWN_OF_IT, version: 1 };
}

/** A text from there, as it is kept. */
export function aText({ ids, clock }: World, number: TextingNumber, words = 'are you there', over: Partial<KeptText> = {}): KeptText {
	const id = ids.row<TextId>();
	return {
		...{ id, project: number.project, youngPerson: number.youngPerson, number: number.id },
		...{ provider: 'twilio', providerId: `SM-${id}`, from: number.number, to: '+441914960000', words, part: null, attachments: 0 },
		...{ sentAt: null, receivedAt: clock.now(), level: 'none' },
		verdict: { level: 'none', categories: [], because: [], rules: 'screening@1' },
		...over,
	};
}

/** The thread of a number as it begins with it. */
export function aThread({ id: number, project, youngPerson }: TextingNumber, over: Partial<Thread> = {}): Thread {
	return {
		...{ number, project, youngPerson, hand: 'assistant', owner: null, offeredTo: null, offeredAt: null, notBy: null },
		...{ snoozedUntil: null, waitingSince: null, answerDueAt: null, timesTold: 0, exchange: null, conversation: null, version: 1 },
		...over,
	};
}

/** A sentence of the assistant's that goes there as soon as it may. */
export function aSentText(
	{ ids, clock }: World,
	number: TextingNumber,
	words = 'We got your text.',
	over: Partial<SentText> = {},
): SentText {
	const whose = { id: ids.row<SentTextId>(), project: number.project, youngPerson: number.youngPerson, number: number.id };
	return {
		...{ ...whose, by: 'assistant', sending: 'words', question: null, flow: null, overAt: null, state: 'waiting' },
		...{ queuedAt: clock.now(), dueAt: clock.now(), attempts: 0, sentAt: null, settledAt: null, provider: null },
		...{ to: number.number, words, providerId: null, translated: null, why: null },
		...over,
	};
}

/** A first contact that the assistant has just begun there. */
export function anExchange({ ids, clock, ...world }: World, number: TextingNumber, over: Partial<Exchange> = {}): Exchange {
	const { position } = world.aConversation(world.aYoungPerson('Nobody'), []);
	const whose = { id: ids.row<ExchangeId>(), project: number.project, youngPerson: number.youngPerson, number: number.id };
	return { ...whose, startedAt: clock.now(), endedAt: null, position, version: 1, ...over };
}

/** "I am safe", asked for by text. */
export function aMessageHome({ ids, clock }: World, number: TextingNumber, over: Partial<MessageHome> = {}): MessageHome {
	const whose = { id: ids.row<MessageHomeId>(), project: number.project, youngPerson: number.youngPerson, number: number.id };
	return {
		...{ ...whose, state: 'asked', askedAt: clock.now(), checkedBy: null, settledBy: null, settledAt: null, version: 1 },
		...{ to: 'My nan', notTo: 'My dad', words: 'I am safe', passedOn: null, why: null },
		...over,
	};
}

export function aThreadNote({ ids, clock, nadia }: World, number: TextingNumber, words = 'She knows me by voice'): ThreadNote {
	const whose = { id: ids.row<string>(), project: number.project, youngPerson: number.youngPerson, number: number.id };
	return { ...whose, by: nadia.id, at: clock.now(), words };
}
