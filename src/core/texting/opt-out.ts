/**
 * The words that carriers act on by themselves when they are the whole of a text: whoever sends one gets no more texts from that
 * number, whatever we do. No menu of ours offers them as a choice.
 */
export const CARRIER_STOP_WORDS = ['stop', 'stopall', 'unsubscribe', 'end', 'quit', 'cancel', 'revoke', 'optout'] as const;
/** With these a carrier lets texts through again. It also takes *yes*, which here is an answer and nothing else. */
const CARRIER_START_WORDS = ['start', 'unstop'] as const;

/** Written apart or with a mark between, they are no word of the carrier’s and mean the same to us. */
const JOINED: Readonly<Record<string, string>> = { 'stop all': 'stopall', 'opt out': 'optout', 'opt-out': 'optout', 'un stop': 'unstop' };

export type OptOut = {
	readonly wants: 'no-texts' | 'texts-again';
	/**
	 * `acts`: to the letter a word of the carrier’s, so that it has cut us off already and no answer may arrive. `may-not`: a word of
	 * its list with something about it (`Stop!`, `STOP 🙏`), so that it may not have acted, and we keep to it ourselves.
	 */
	readonly carrier: 'acts' | 'may-not';
};

/**
 * Whether the whole of a text asks for no more texts, or for texts again. Only about sending: a text that does is stored, screened and
 * shown to a person like every other. The assistant’s own *stop* is wider (`stop please`) and ends its questions, not our texts: see
 * `read-reply`. A bare *stop* is both.
 *
 * @example readOptOut('Stop.') // { wants: 'no-texts', carrier: 'may-not' }
 * @example readOptOut('make it stop') // undefined
 */
export function readOptOut(words: string): OptOut | undefined {
	const bare = bareWords(words);
	const word = JOINED[bare] ?? bare;
	const wants = isOneOf(CARRIER_STOP_WORDS, word) ? 'no-texts' : isOneOf(CARRIER_START_WORDS, word) ? 'texts-again' : undefined;
	if (wants === undefined) return undefined;
	return { wants, carrier: words.trim().toLowerCase() === word ? 'acts' : 'may-not' };
}

/**
 * A text without what stands around its words: punctuation, emoji, spaces and capitals. For words that count as the whole of a text.
 *
 * @example bareWords(' “STOP!!” 🙏 ') // 'stop'
 */
export function bareWords(words: string): string {
	// Greedy, so that a text of any length is gone through once.
	const [inner = ''] = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(words.normalize('NFKC').toLowerCase()) ?? [];
	return inner.replace(/’/g, "'").replace(/\s+/g, ' ');
}

const isOneOf = (list: readonly string[], word: string): boolean => list.includes(word);
