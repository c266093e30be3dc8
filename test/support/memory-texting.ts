import type { Instant } from '#core/clock/instant.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { NumberId, ProjectId, StaffId, TextId, YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { Exchange } from '#core/texting/exchange.ts';
import type { KeptText, TextingNumber } from '#core/texting/kept-text.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import type { Thread } from '#core/texting/thread.ts';
import type { ThreadNote } from '#core/texting/thread-note.ts';
import { sameText } from '#server/store/same-text.ts';
import { receiptOf } from '#server/store/sent-content.ts';
import { add, change, FoundBy, put, type Undoing } from './memory-rows.ts';

/** A number as the database has it: `sender` in the place of its token. */
export type KeptNumber = TextingNumber & { readonly sender: string; readonly lookAt: Instant | null; readonly lockedUntil: Instant | null };
export type KeptThread = Thread & {
	readonly handleAt: Instant | null;
	readonly lockedUntil: Instant | null;
	readonly answerLockedUntil: Instant | null;
	readonly writtenInBy: StaffId | null;
	readonly writtenInUntil: Instant | null;
};
export type KeptRow = KeptText & { readonly lookedAt: Instant | null; readonly handledAt: Instant | null };
export type KeptLine = { readonly id: string; readonly exchange: string; readonly entry: Entry; readonly text: TextId | null };
export type KeptSentText = SentText & { readonly lockedUntil: Instant | null };

const unlooked = (number: string): string => `unlooked ${number}`;
const unhandled = (number: string): string => `unhandled ${number}`;
/** By which texts of ours are found that may be due. */
export const WAITING = 'waiting';

/** Everything of texting, in maps by id, in the order in which it came. */
export function emptyTexting() {
	return {
		numbers: new Map<string, KeptNumber>(),
		/** By sender within a project, as the databases find them by an index: this is what they are measured against. */
		senders: new Map<string, NumberId>(),
		/** Whatever was said already, as the databases know it by a digest. */
		said: new Set<string>(),
		texts: new FoundBy<KeptRow>(({ number, youngPerson, lookedAt, handledAt }) => [
			...[number, youngPerson],
			...(lookedAt === null ? [unlooked(number)] : []),
			...(handledAt === null ? [unhandled(number)] : []),
		]),
		threads: new Map<string, KeptThread>(),
		threadNotes: new Map<string, ThreadNote>(),
		exchanges: new Map<string, Exchange>(),
		exchangeLines: new FoundBy<KeptLine>(({ exchange }) => [exchange]),
		sentTexts: new FoundBy<KeptSentText>(({ number, state, provider, providerId }) => [
			number,
			...(state === 'waiting' ? [WAITING] : []),
			...(provider === null || providerId === null ? [] : [receiptOf({ provider, providerId })]),
		]),
		messagesHome: new Map<string, MessageHome>(),
	};
}
export type MemoryTexting = ReturnType<typeof emptyTexting>;

type Draft = Undoing & { readonly state: MemoryTexting; readonly at: Instant };
type Kind = Change['change'];
export type OfTexting = Extract<
	Kind,
	| ('number-added' | 'number-marked' | 'number-known' | 'text-kept' | 'text-raised' | 'texts-looked-at' | 'texts-handled')
	| ('thread-changed' | 'thread-written-in' | 'thread-note-written' | 'exchange-begun' | 'exchange-moved' | 'exchange-line')
	| ('text-queued' | 'sent-text-moved' | 'sends-called-off' | 'questions-over' | 'message-home-asked' | 'message-home-changed')
>;
type Apply = { readonly [Name in OfTexting]: (change: Extract<Change, { readonly change: Name }>, draft: Draft) => boolean };

export const senderIn = (project: ProjectId, sender: string): string => `${project} ${sender}`;
export const saidIn = (project: ProjectId, text: Parameters<typeof sameText>[0]): string => `${project} ${sameText(text)}`;

const of = (youngPerson: YoungPersonId) => (one: { readonly youngPerson: YoungPersonId }) => one.youngPerson === youngPerson;
const isTheirs = ({ state }: Draft, number: NumberId, youngPerson: YoungPersonId): boolean =>
	state.numbers.get(number)?.youngPerson === youngPerson;

/** From where a text of ours may come to each state: the same as in the databases. */
const MOVES: Readonly<Record<SentText['state'], readonly SentText['state'][]>> = {
	waiting: ['waiting'],
	sent: ['waiting', 'called-off'],
	delivered: ['waiting', 'called-off', 'sent', 'failed'],
	failed: ['waiting', 'called-off', 'sent'],
	'not-sent': ['waiting'],
	'called-off': ['waiting'],
};

const NEW_THREAD = {
	...{ hand: 'assistant' as const, owner: null, offeredTo: null, offeredAt: null, notBy: null, snoozedUntil: null },
	...{ waitingSince: null, answerDueAt: null, timesTold: 0, exchange: null, conversation: null, version: 1 },
	...{ handleAt: null, lockedUntil: null, answerLockedUntil: null, writtenInBy: null, writtenInUntil: null },
};

const NUMBERS: Pick<Apply, 'number-added' | 'number-marked' | 'number-known'> = {
	'number-added': ({ number, sender }, draft) => {
		const { id, project, youngPerson } = number;
		const { senders } = draft.state;
		const name = senderIn(project, sender);
		if (senders.has(name) || !add(draft.state.numbers, { ...number, sender, lookAt: null, lockedUntil: null }, draft)) return false;
		draft.state.threads.set(id, { ...NEW_THREAD, number: id, project, youngPerson });
		draft.undo.push(() => draft.state.threads.delete(id));
		senders.set(name, id);
		draft.undo.push(() => senders.delete(name));
		return true;
	},
	'number-marked': ({ number, youngPerson, state, from }, draft) => {
		const version = (draft.state.numbers.get(number)?.version ?? 0) + 1;
		const stands = (one: KeptNumber) => one.youngPerson === youngPerson && one.state === from;
		return put(draft.state.numbers, number, { state, version }, stands, draft);
	},
	'number-known': ({ number: { id, state, known }, from }, draft) => change(draft.state.numbers, id, from, { state, known }, draft),
};

const TEXTS: Pick<Apply, 'text-kept' | 'text-raised' | 'texts-looked-at' | 'texts-handled'> = {
	'text-kept': ({ text }, draft) => {
		const { numbers, texts, threads, said } = draft.state;
		const { receivedAt: at, number } = text;
		const name = saidIn(text.project, text);
		if (said.has(name) || !put(numbers, number, { lastHeardAt: at, lookAt: at }, of(text.youngPerson), draft)) return false;
		said.add(name);
		draft.undo.push(() => said.delete(name));
		const thread = threads.get(number) ?? NEW_THREAD;
		const waits = { waitingSince: thread.waitingSince ?? at, handleAt: thread.handleAt ?? at, snoozedUntil: null };
		put(threads, number, { ...waits, version: thread.version + 1 }, () => true, draft);
		return add(texts, { ...text, lookedAt: null, handledAt: null }, draft);
	},
	'text-raised': ({ text, level, from }, draft) => put(draft.state.texts, text, { level }, (one) => one.level === from, draft),
	'texts-looked-at': ({ number, youngPerson, texts }, draft) => {
		const { numbers, texts: all } = draft.state;
		if (!texts.every((id) => put(all, id, { lookedAt: draft.at }, of(youngPerson), draft))) return false;
		const waits = all.hasAny(unlooked(number));
		return put(numbers, number, { lockedUntil: null, ...(waits ? {} : { lookAt: null }) }, of(youngPerson), draft);
	},
	'texts-handled': ({ number, youngPerson, texts }, draft) => {
		const { threads, texts: all } = draft.state;
		const isThere = (one: KeptRow) => one.youngPerson === youngPerson && one.number === number;
		if (!texts.every((id) => put(all, id, { handledAt: draft.at }, isThere, draft))) return false;
		const waits = all.hasAny(unhandled(number));
		return put(threads, number, { lockedUntil: null, ...(waits ? {} : { handleAt: null }) }, of(youngPerson), draft);
	},
};

const THREADS: Pick<Apply, 'thread-changed' | 'thread-written-in' | 'thread-note-written'> = {
	'thread-changed': ({ thread, from }, draft) =>
		isTheirs(draft, thread.number, thread.youngPerson) &&
		change(draft.state.threads, thread.number, from, { ...thread, answerLockedUntil: null }, draft),
	'thread-written-in': ({ number, by, until }, draft) =>
		put(draft.state.threads, number, { writtenInBy: by, writtenInUntil: until }, () => true, draft),
	'thread-note-written': ({ note }, draft) => isTheirs(draft, note.number, note.youngPerson) && add(draft.state.threadNotes, note, draft),
};

const OURS: Pick<Apply, 'text-queued' | 'sent-text-moved' | 'sends-called-off' | 'questions-over'> = {
	'text-queued': ({ text }, draft) =>
		isTheirs(draft, text.number, text.youngPerson) && add(draft.state.sentTexts, { ...text, lockedUntil: null }, draft),
	'sent-text-moved': ({ text, from }, draft) => {
		const { state, dueAt, sentAt, settledAt, provider, to, words, providerId, translated, why } = text;
		const moved = { state, dueAt, sentAt, settledAt, provider, to, words, providerId, translated, why, lockedUntil: null };
		const stands = (one: KeptSentText) => one.attempts === from && MOVES[state].includes(one.state);
		return put(draft.state.sentTexts, text.id, moved, stands, draft);
	},
	'sends-called-off': ({ number, youngPerson, only }, draft) => {
		if (!isTheirs(draft, number, youngPerson)) return false;
		const off = { state: 'called-off', dueAt: null, lockedUntil: null, settledAt: draft.at } as const;
		for (const one of draft.state.sentTexts.those(number))
			if (one.state === 'waiting' && (only === undefined || one.by === only)) put(draft.state.sentTexts, one.id, off, () => true, draft);
		return overThere(number, draft);
	},
	'questions-over': ({ number, youngPerson }, draft) => isTheirs(draft, number, youngPerson) && overThere(number, draft),
};

function overThere(number: NumberId, draft: Draft): true {
	for (const one of draft.state.sentTexts.those(number))
		if (one.question !== null && one.overAt === null) put(draft.state.sentTexts, one.id, { overAt: draft.at }, () => true, draft);
	return true;
}

const REST: Pick<Apply, 'exchange-begun' | 'exchange-moved' | 'exchange-line' | 'message-home-asked' | 'message-home-changed'> = {
	'exchange-begun': ({ exchange }, draft) =>
		isTheirs(draft, exchange.number, exchange.youngPerson) && add(draft.state.exchanges, exchange, draft),
	'exchange-moved': ({ exchange, position, endedAt, from }, draft) =>
		change(draft.state.exchanges, exchange, from, { position, endedAt }, draft),
	'exchange-line': ({ exchange, entry, text }, draft) =>
		add(draft.state.exchangeLines, { id: `${exchange}/${entry.id}`, exchange, entry, text }, draft),
	'message-home-asked': ({ message }, draft) =>
		(message.number === null || isTheirs(draft, message.number, message.youngPerson)) && add(draft.state.messagesHome, message, draft),
	'message-home-changed': ({ message, from }, draft) => change(draft.state.messagesHome, message.id, from, message, draft),
};

/** What each change of texting does. */
export const TEXTING: Apply = { ...NUMBERS, ...TEXTS, ...THREADS, ...OURS, ...REST };
