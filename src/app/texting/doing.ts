import type { EntryId } from '#core/id.ts';
import { isHigher, type Verdict } from '#core/screening/verdict.ts';
import { momentOf } from '#core/texting/kept-text.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import type { Doing } from './talk.ts';
import type { Known } from './turn.ts';

/** A line that takes the words of a text of theirs, with the verdict that it has already. */
export function doingOf({ ids }: Pick<AnsweringDeps, 'ids'>, { now, text }: Pick<Known, 'now' | 'text'>): Doing {
	return {
		actor: 'young-person',
		now,
		newId: () => ids.row<EntryId>(),
		text: { id: text.id, at: momentOf(text), verdict: verdictOf(text) },
	};
}

/** Read together with its neighbours, or as the answer that it is, a text may say more than its words by themselves. */
function verdictOf({ verdict, level, words }: Known['text']): Verdict {
	if (!isHigher(level, verdict.level)) return verdict;
	return { ...verdict, level, because: [...verdict.because, { rule: 'raised-with-others@1', start: 0, end: words.length, words }] };
}

/** What the assistant does by itself. */
export const byItself = ({ ids }: Pick<AnsweringDeps, 'ids'>, { now }: Pick<Known, 'now'>): Doing => ({
	...{ actor: 'system', now, newId: () => ids.row<EntryId>() },
});
