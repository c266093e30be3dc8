import { featuresOf, subjectsOf } from '#core/screening/model/features.ts';
import { fullyFired, namesOf } from '#core/screening/model/score.ts';
import { ALL_RULES } from '#core/screening/rules/all-rules.ts';
import { type Fired, readyRules } from '#core/screening/rules/fire-rules.ts';
import { KNOWN_WORDS } from '#core/screening/text/known-words.ts';
import { type Word, wordsOf } from '#core/screening/text/words.ts';
import type { Message } from './corpus.ts';

const ask = readyRules(ALL_RULES);

/** A message as the model is given it. */
export type ReadMessage = {
	readonly message: Message;
	readonly words: readonly Word[];
	readonly question: readonly Word[];
	/** All that fired, what is denied or over as well. */
	readonly ruled: readonly Fired[];
	/** As the model is told of them: those that count in full. */
	readonly fired: readonly Fired[];
	readonly buckets: Uint32Array;
	readonly subjects: Uint32Array;
};

export function readMessage(message: Message): ReadMessage {
	const words = wordsOf(message.text, KNOWN_WORDS);
	const question = wordsOf(message.context, KNOWN_WORDS);
	const ruled = ask(words, question);
	const fired = fullyFired(ruled);
	const read = { words, question };
	return {
		message,
		...read,
		ruled,
		fired,
		buckets: Uint32Array.from(featuresOf(read, namesOf(fired))),
		subjects: Uint32Array.from(subjectsOf(read)),
	};
}
