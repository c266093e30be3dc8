import { expect, it } from 'vitest';
import { segmentsInWords } from './segments-in-words.ts';

it.each([
	['', 'Nothing is written yet.', false],
	['ok', 'One part. 158 characters left in it.', false],
	['a'.repeat(160), 'One part. 0 characters left in it.', false],
	['a'.repeat(161), '2 parts. 145 characters left in them.', false],
	['a'.repeat(307), '3 parts. Two at most arrive well. Make it shorter, or send it as two texts.', true],
	// Folded as it is sent: a curly apostrophe costs nothing.
	['it’s ok', 'One part. 153 characters left in it.', false],
	['ŵ', 'One part. 69 characters left in it. ŵ leaves less room than other letters.', false],
])('counts %j as it will be sent', (typed, words, long) => {
	expect(segmentsInWords(typed)).toEqual({ words, long });
});
