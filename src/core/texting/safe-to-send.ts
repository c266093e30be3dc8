import { type Instant, minutesBetween } from '#core/clock/instant.ts';
import { dayInWords, timeOfDay } from '#core/clock/london.ts';
import type { TextingNumber } from './kept-text.ts';
import { type SafeHours, safeFrom } from './safe-times.ts';

export type NumberState = TextingNumber['state'];

/** What is known about a number that we might text. */
export type NumberFacts = {
	readonly state: NumberState;
	/** What they themselves asked last, as a whole text. Kept beside the state, so that no other state hides it. */
	readonly asked: 'no-texts' | 'texts-again' | null;
	/** Empty: nobody said when it is safe. */
	readonly safeHours: readonly SafeHours[];
	/** `ask`: they agreed on one, and it was not given since we last lost touch. */
	readonly codeWord: 'none' | 'ask' | 'given';
	/** When a text last came from it. */
	readonly lastHeardAt: Instant | null;
	/** When a worker last knew that it is theirs, such as face to face. */
	readonly lastConfirmedAt: Instant | null;
	/** Somebody said that it has another owner now, or the network did. */
	readonly recycled: boolean;
};

/** `words`: anything at all. `check`: a few words without content, such as "Hi, is this a good time?". `stopped`: the one answer to their STOP. */
export type Sending = 'words' | 'check' | 'stopped';

export const NOT_NOW = ['unsafe', 'recycled', 'opted-out', 'not-sure', 'code-word', 'silent', 'not-the-time'] as const;

export type MaySend =
	| { readonly may: true }
	| {
			readonly may: false;
			readonly because: (typeof NOT_NOW)[number];
			/** Why not, for whoever wanted to send it. */
			readonly says: string;
			readonly instead: string;
			/** When it may be sent, where waiting is enough. */
			readonly from: Instant | null;
	  };

/** After so long without a word from it, a number may be somebody else’s. */
const SILENT_MINUTES = 30 * 24 * 60;
/** Whoever wrote so lately has the telephone in their hand: an answer need not wait for safe hours. */
const IN_HAND_MINUTES = 15;

type Ask = { readonly facts: NumberFacts; readonly sending: Sending; readonly now: Instant };
type Rule = {
	readonly because: (typeof NOT_NOW)[number];
	readonly says: string;
	readonly instead: string;
	readonly when: (ask: Ask) => boolean;
};

/** The gravest first: what is said is the reason that goes away last. */
const RULES: readonly Rule[] = [
	{
		because: 'unsafe',
		says: 'This number was marked unsafe. Nothing is sent to it.',
		instead: 'Reach them another way. If it is safe again, say so on their record, with how you know.',
		when: ({ facts }) => facts.state === 'unsafe',
	},
	{
		because: 'recycled',
		says: 'This number may belong to somebody else now. Nothing is sent to it.',
		instead: 'Ask them, or somebody they trust, for the number that they have now.',
		when: ({ facts }) => facts.recycled,
	},
	{
		because: 'opted-out',
		says: 'They asked for no more texts, so they can no longer be texted.',
		instead: 'Offer another way: a call, a visit, or somebody they trust. If they text START, you can text again.',
		when: ({ facts, sending }) => sending !== 'stopped' && (facts.state === 'stopped' || facts.asked === 'no-texts'),
	},
	{
		because: 'not-sure',
		says: 'The person with this phone may not be them.',
		instead: 'Send a check without content, or ring. Once you know that it is them, say how you know.',
		when: ({ facts, sending }) => facts.state === 'not-sure' && sending !== 'check',
	},
	{
		because: 'code-word',
		says: 'They have a code word, and it was not asked for yet.',
		instead: 'Send a check without content and ask for the word. Once it was right, send this.',
		when: ({ facts, sending }) => facts.codeWord === 'ask' && sending === 'words',
	},
	{
		because: 'silent',
		says: 'Nothing has come from this number for 30 days. It may be somebody else’s by now.',
		instead: 'Send a check without content first. Once they answer, send this.',
		when: ({ facts, sending, now }) => sending === 'words' && isSilent(facts, now),
	},
	{
		because: 'not-the-time',
		says: 'This is not a time at which it is safe to text them.',
		instead: 'Leave it until then, or ring if that is safe.',
		when: ({ facts, now }) => !hasItInHand(facts, now) && safeFrom(facts.safeHours, now) !== now,
	},
];

/**
 * Whether this may be texted to a number now; and if not, why, and what to do instead. It is asked right before each sending, also of
 * what was written earlier. Nothing here touches what comes in: that is kept, screened and raised whatever a number’s state.
 *
 * @example maySend(facts, 'words', now) // { may: false, because: 'silent', says: 'Nothing has come …', instead: 'Send a check …', from: null }
 */
export function maySend(facts: NumberFacts, sending: Sending, now: Instant): MaySend {
	const rule = RULES.find(({ when }) => when({ facts, sending, now }));
	if (rule === undefined) return { may: true };
	const { because, says, instead } = rule;
	if (because !== 'not-the-time') return { may: false, because, says, instead, from: null };
	const from = safeFrom(facts.safeHours, now);
	return { may: false, because, says: from === null ? says : `${says} It is from ${whenInWords(from, now)}.`, instead, from };
}

const whenInWords = (at: Instant, now: Instant): string => `${dayInWords(at, now)}, ${timeOfDay(at)}`;

function isSilent({ lastHeardAt, lastConfirmedAt }: NumberFacts, now: Instant): boolean {
	const known = [lastHeardAt, lastConfirmedAt].filter((at) => at !== null);
	return known.every((at) => minutesBetween(at, now) > SILENT_MINUTES);
}

function hasItInHand({ lastHeardAt }: NumberFacts, now: Instant): boolean {
	return lastHeardAt !== null && minutesBetween(lastHeardAt, now) <= IN_HAND_MINUTES;
}
