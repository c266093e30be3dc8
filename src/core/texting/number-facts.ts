import type { TextingNumber } from './kept-text.ts';
import type { NumberFacts } from './safe-to-send.ts';

/** What is kept of a number, as `maySend` asks for it. */
export function factsOf({ state, known, lastHeardAt }: Pick<TextingNumber, 'state' | 'known' | 'lastHeardAt'>): NumberFacts {
	const { asked, safeHours, codeWord, lastConfirmedAt, recycled } = known;
	return { state, asked, safeHours, codeWord, lastHeardAt, lastConfirmedAt, recycled };
}
