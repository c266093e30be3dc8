import type { Line } from '#app/conversation/lines.ts';
import { pickedInWords } from '#app/conversation/value-in-words.ts';
import { bare } from '#app/conversation/write-line.tsx';
import type { AnswerValue } from '#core/flow/answer.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Channel } from '#core/flow/entry.ts';

/**
 * What one line of the account prints as. Words stand under the question that brought them; what was ticked stands by
 * itself, as the act of whoever ticked it, because nobody was asked an option: the question was open.
 */
export type LineRow =
	| {
			readonly is: 'words';
			/** Exactly as kept. */
			readonly words: string;
			/** The question as it was put; empty when it was not put. */
			readonly asked: string;
			/** What these words were before, oldest first. */
			readonly earlier: readonly string[];
	  }
	| {
			readonly is: 'tick';
			/** `Ticked by Nadia: Yes`. */
			readonly words: string;
			/** `Nadia’s tick`. */
			readonly whose: string;
			readonly earlier: readonly string[];
	  };

export type LineNames = { readonly youngPerson: string; readonly worker: string };

/** Words first, then the tick. A line always gives at least one row. */
export function rowsOf(flow: Flow, line: Line, names: LineNames): readonly LineRow[] {
	const question = flow.question(line.question);
	const wording = question && flow.words(line.question, 'en');
	const picked = (value: AnswerValue) => pickedInWords(question, wording, value).join(' · ');
	const words = line.value.words ?? '';
	const ticked = picked(line.value);
	const who = HELD_BY_THEM.has(tickedOn(line, picked)) ? names.youngPerson : names.worker;
	const before = (read: (value: AnswerValue) => string, now: string) =>
		line.earlier.map(({ value }) => read(value)).filter((text, at, all) => text !== '' && text !== (all[at + 1] ?? now));
	const earlierTicks = before(picked, ticked);
	return [
		...(words !== '' || ticked === ''
			? [
					{
						is: 'words' as const,
						words,
						asked: line.prompted ? bare(line.asked) : '',
						earlier: before((value) => value.words ?? '', words),
					},
				]
			: []),
		...(ticked !== '' || earlierTicks.length > 0
			? [
					{
						is: 'tick' as const,
						words: `${verbOf(line.value)} by ${who}: ${ticked || 'nothing now'}`,
						whose: `${who}’s ${isTick(line.value) ? 'tick' : 'note of it'}`,
						earlier: earlierTicks,
					},
				]
			: []),
	];
}

/** Where it was ticked as it stands now: changing the words on another screen does not move the tick. */
function tickedOn(line: Line, picked: (value: AnswerValue) => string): Channel {
	const versions = [...line.earlier, { value: line.value, channel: line.changedOn ?? line.channel }];
	const changed = versions.findLast(({ value }, at) => at === 0 || picked(value) !== picked(versions[at - 1]?.value ?? {}));
	return changed?.channel ?? line.channel;
}

/** Where the young person has the page or the phone in their own hands, the tick is theirs. */
const HELD_BY_THEM: ReadonlySet<Channel> = new Set(['handed-over', 'private-page', 'text']);

function isTick({ options, faces }: AnswerValue): boolean {
	return (options ?? []).length > 0 || (faces ?? []).length > 0;
}

/** A day, a number or a name is written down, not ticked. */
function verbOf(value: AnswerValue): string {
	return isTick(value) ? 'Ticked' : 'Written down';
}
