import { changeThread, type ThreadAct, type ThreadDeps, type ThreadOutcome } from './change-thread.ts';

const NOBODYS = 'Nobody has these texts, so there is nobody whom they could rather not have.';

/**
 * The young person would rather have somebody else, and said so to a worker, who writes it down. Nobody has the thread then, a person answers
 * it all the same, and whoever had it is not offered it again by the product. Said by text it needs nobody to write it down.
 */
export function askForAnother(deps: ThreadDeps, act: ThreadAct): Promise<ThreadOutcome> {
	return changeThread(deps, act, ({ thread }) =>
		thread.owner === null
			? { refused: NOBODYS }
			: { thread: { notBy: thread.owner, owner: null, offeredTo: null, offeredAt: null }, action: 'another-asked-for' },
	);
}
