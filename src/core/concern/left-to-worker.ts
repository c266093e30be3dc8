import { ANSWER_RULES } from '#core/concern/answer-rules.ts';
import { assessOrFault } from '#core/concern/assess.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Entry } from '#core/flow/entry.ts';
import { freeWordsOf } from '#core/flow/input.ts';
import { isNotForWorker } from '#core/flow/is-not-for-worker.ts';
import { isDisclosure } from '#core/screening/verdict.ts';

/**
 * Whether the worker who is there is the person who looks at what screening did not understand: she heard it, wrote it down
 * herself, and nothing but its words makes it *unclear*. Then nobody is called, and she reads it again before she goes
 * (docs/decisions/0016).
 *
 * Never what nobody has heard: words typed by the young person, on whatever device. Never a topic of the urgent route, a
 * choice that calls for a human, or what is said of the worker.
 */
export function isLeftToWorker(entry: Entry, flow: Flow): boolean {
	if (!isOnlyNotUnderstood(entry)) return false;
	if (entry.input.type !== 'answered') return true;
	const question = flow.question(entry.input.question);
	return question !== undefined && !question.audience.includes('U') && !isNotForWorker(question);
}

/** Words that a worker wrote down, *unclear* by nothing else, whatever the topic. */
export function isOnlyNotUnderstood({ input, verdict, actor, channel }: Entry): boolean {
	if (verdict?.level !== 'unclear' || actor === 'young-person' || channel !== 'worker-tablet') return false;
	if (input.type !== 'answered') return freeWordsOf(input).trim() !== '';
	const ticked = assessOrFault({ question: input.question, value: input.value, verdict: undefined, rules: ANSWER_RULES });
	return !isDisclosure(ticked.level);
}

/**
 * What is left to the worker and has not been read again since: neither looked at, nor changed. In the order in which it was
 * written.
 *
 * @example toReadAgain(stored.entries, flow).length // 2
 */
export function toReadAgain(entries: readonly Entry[], flow: Flow): readonly Entry[] {
	return entries.filter((entry, at) => isLeftToWorker(entry, flow) && !isReadSince(entry, entries.slice(at + 1)));
}

/**
 * Whether a line was settled by what came after it: she who wrote it down read it again, anybody asked for somebody to look, or
 * it was changed. Nobody else can say that there is nothing more in what they did not hear.
 */
export function isReadSince({ id, actor }: Pick<Entry, 'id' | 'actor'>, later: readonly Entry[]): boolean {
	return later.some(
		({ input, verdict, actor: by }) =>
			(input.type === 'screened' && input.entry === id && (by === actor || verdict !== undefined)) ||
			(input.type === 'answered' && input.supersedes === id),
	);
}
