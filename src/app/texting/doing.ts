import type { EntryId } from '#core/id.ts';
import { momentOf } from '#core/texting/kept-text.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import type { Doing } from './talk.ts';
import type { Known } from './turn.ts';

/** A line that takes the words of a text of theirs, with the verdict that it has already. */
export function doingOf({ ids }: Pick<AnsweringDeps, 'ids'>, { now, text }: Pick<Known, 'now' | 'text'>): Doing {
	const { id, verdict } = text;
	return { actor: 'young-person', now, newId: () => ids.row<EntryId>(), text: { id, at: momentOf(text), verdict } };
}

/** What the assistant does by itself. */
export const byItself = ({ ids }: Pick<AnsweringDeps, 'ids'>, { now }: Pick<Known, 'now'>): Doing => ({
	...{ actor: 'system', now, newId: () => ids.row<EntryId>() },
});
