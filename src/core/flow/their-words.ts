import { freeWordsOf, type Input } from '#core/flow/input.ts';

/**
 * What of the words of an input a young person said or wrote, whoever wrote it down: this is what is screened. What a worker
 * saw, notes for herself or writes about who is there is hers. Of that only what she quotes, marks as theirs, or tells as
 * something that was said counts; the rest is blanked, so that every place in it is the same place in `freeWordsOf`.
 *
 * @example theirWordsOf({ type: 'worker-note', words: 'Quiet. “I hate it.”' }, 'nadia') // '       “I hate it.”'
 */
export function theirWordsOf(input: Input, actor: string): string {
	const words = freeWordsOf(input);
	if (actor === 'young-person') return words;
	switch (input.type) {
		case 'answered':
			return input.whose === 'observed' ? quoted(words) : words;
		case 'worker-note':
			return input.theirs === true || TELLS.test(words) ? words : quoted(words);
		case 'present':
			return quoted(words);
		default:
			return words;
	}
}

/** A note that tells what somebody said is theirs in her words. */
const TELLS =
	/\b(?:says?|said|saying|tells?|told|telling|asks?|asked|texts?|texted|wrote|written|mentioned|admitted|reckons?|disclos\w+)\b/iu;

/** From an opening quotation mark to the closing one, or to the end where nothing closes it: too much rather than too little. */
const QUOTED = /“[^”]*|"[^"]*"?|‘[^\n]*|(?<=^|\s)'[^\n]*/gu;

function quoted(words: string): string {
	let kept = '';
	for (const { 0: piece, index } of words.matchAll(QUOTED)) kept = kept.padEnd(index) + piece;
	return kept.padEnd(words.length);
}
