import type { EntryId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import { factsOf } from '#core/texting/number-facts.ts';
import { maySend } from '#core/texting/safe-to-send.ts';
import { phoneOf } from '#core/texting/sender.ts';
import { queued } from './answer-texts.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { changeThread, type ThreadAct, type ThreadOutcome } from './change-thread.ts';
import { settled } from './settle.ts';
import { talksOf, tookBy } from './take-over.ts';
import { isUnderWay, roomOf, type Talk } from './talk.ts';
import { changesOf } from './talk-changes.ts';
import type { ThreadInFull } from './thread-ports.ts';
import { hourFor } from './what-is-known.ts';
import { asking } from './words-of-ours.ts';

const NOT_TAKEN = 'The assistant has these texts already.';
const DANGER = 'Something that cannot wait is open. Close its alert first: until then the assistant stays silent.';
const WAITS = 'A text of theirs waits for an answer. Answer it, or say that it needs none, and then give it back.';

/**
 * Gives a thread back to the assistant. Where something is under way it asks at once what it stood at, so that nobody who was just talked to is left
 * hanging; what they were answering when somebody took over is not asked again where it has its answer. Otherwise it waits for their next
 * text. It is not given back over something that cannot wait, nor over a text that nobody has answered.
 *
 * @example await release(deps, { number, by: session.staff.id })
 */
export function release(deps: AnsweringDeps, act: ThreadAct): Promise<ThreadOutcome> {
	return changeThread(deps, act, async (found, now) => {
		const { thread, number } = found;
		if (thread.hand === 'assistant') return { refused: NOT_TAKEN };
		const hour = await hourFor(deps, thread.youngPerson, now);
		if (hour.immediateStands) return { refused: DANGER };
		if (thread.waitingSince !== null) return { refused: WAITS };
		const cover = hour.tell.looks.mode;
		const byItself = { actor: 'system', now, newId: () => deps.ids.row<EntryId>() } as const;
		const given = (await talksOf(deps, thread)).filter(isUnderWay).map((talk) => givenBack(deps, talk, { act, now }));
		const [first, ...others] = given;
		const asked = first === undefined ? undefined : settled(first, cover, byItself);
		const says = asked === undefined || !canBeTexted(found, now) ? [] : asking(asked.room, asked.talk, hour.tell);
		const talks = asked === undefined ? others : [asked.talk, ...others];
		return {
			thread: { hand: 'assistant', owner: thread.owner, offeredTo: null, offeredAt: null },
			changes: [...talks.flatMap((talk) => changesOf(talk, now)), ...queued(deps, number, says, now)] satisfies readonly Change[],
			action: 'released',
		};
	});
}

function canBeTexted({ number }: ThreadInFull, now: Parameters<typeof maySend>[2]): boolean {
	return phoneOf(number.number) !== undefined && maySend(factsOf(number), 'words', now).may;
}

/** Also where nobody wrote down that they took over, because the assistant fell silent by itself. On from what has its answer. */
function givenBack(deps: AnsweringDeps, talk: Talk, of: Parameters<typeof tookBy>[3]): Talk {
	const { floor } = talk.state.position;
	const taken = floor === 'person' ? talk : tookBy(deps, talk, { type: 'taken-over' }, of);
	const back = tookBy(deps, taken, { type: 'released' }, of);
	const { place } = back.state.position;
	const isAnswered = roomOf(back, 'staffed').show === 'question' && back.state.knows.answers.has(place);
	return isAnswered ? tookBy(deps, back, { type: 'moved-on', question: place }, of) : back;
}
