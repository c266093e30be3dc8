import type { Line } from '#app/conversation/lines.ts';
import { pickedInWords } from '#app/conversation/value-in-words.ts';
import { bare } from '#app/conversation/write-line.tsx';
import type { Flow } from '#core/flow/define.ts';

/** What a line says, ready for a page: the ticks, the words, what it said before, and how it was asked. */
export type LineInWords = {
	/** Free words, exactly as kept; empty when only something was ticked. */
	readonly words: string;
	/** What was ticked, as one sentence part: "Food · Sleep". */
	readonly ticked: string;
	readonly asked: string;
	/** What it said before, oldest first: the words, or what was ticked where there were none. */
	readonly earlier: readonly string[];
};

export function lineInWords(flow: Flow, line: Line): LineInWords {
	const question = flow.question(line.question);
	const wording = question && flow.words(line.question, 'en');
	const read = (value: Line['value']) => [value.words ?? '', pickedInWords(question, wording, value).join(' · ')] as const;
	const [words, ticked] = read(line.value);
	return {
		words,
		ticked,
		asked: line.prompted ? bare(line.asked) : '',
		earlier: line.earlier.map(({ value }) => read(value).find((text) => text !== '') ?? ''),
	};
}
