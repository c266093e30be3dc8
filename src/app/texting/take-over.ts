import type { Instant } from '#core/clock/instant.ts';
import type { Input } from '#core/flow/input.ts';
import type { EntryId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { Thread } from '#core/texting/thread.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { changeThread, type ThreadAct, type ThreadOutcome } from './change-thread.ts';
import { isUnderWay, type Talk, took } from './talk.ts';
import { changesOf } from './talk-changes.ts';
import { conversationThere, exchangeThere } from './what-is-known.ts';

const YOURS = 'You have these texts already.';

/**
 * A person answers from here on. The assistant is silent from this commit on: what it had not sent yet goes no more, and nothing that it
 * asked is open. Whoever takes over has the thread, also where it was another's, who sees at once that it is not any more. Nothing is said
 * to the young person by the product: the next words are a person's.
 *
 * @example await takeOver(deps, { number, by: session.staff.id })
 */
export function takeOver(deps: AnsweringDeps, act: ThreadAct): Promise<ThreadOutcome> {
	return changeThread(deps, act, async ({ thread }, now) => {
		if (thread.hand === 'person' && thread.owner === act.by) return { refused: YOURS };
		const talks = (await talksOf(deps, thread)).filter(isUnderWay).map((talk) => tookBy(deps, talk, { type: 'taken-over' }, { act, now }));
		const { number, youngPerson } = thread;
		return {
			thread: { hand: 'person', owner: act.by, offeredTo: null, offeredAt: null, snoozedUntil: null },
			changes: [
				...talks.flatMap((talk) => changesOf(talk, now)),
				{ change: 'sends-called-off', number, youngPerson, only: 'assistant' } satisfies Change,
			],
			action: 'taken-over',
		};
	});
}

/** What is under way in a thread: the conversation first. */
export async function talksOf(deps: AnsweringDeps, thread: Thread): Promise<readonly Talk[]> {
	const held = thread.exchange === null ? undefined : await deps.exchanges.find(deps.project.id, thread.exchange);
	return [await conversationThere(deps, thread), exchangeThere(deps, held)].filter((talk) => talk !== undefined);
}

/** A line that a person writes by what they do, with no words in it. */
export function tookBy(
	{ ids }: Pick<AnsweringDeps, 'ids'>,
	talk: Talk,
	input: Input,
	{ act, now }: { readonly act: Pick<ThreadAct, 'by'>; readonly now: Instant },
): Talk {
	return took(talk, input, { actor: act.by, now, newId: () => ids.row<EntryId>() });
}
