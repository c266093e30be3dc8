import type { ThreadAct, ThreadDeps } from '#app/texting/change-thread.ts';
import { addMinutes } from '#core/clock/instant.ts';

/** How long it is believed that somebody writes in a thread, after their page last said so. */
const BELIEVED_MINUTES = 0.5;

/**
 * Says that somebody writes an answer in a thread, so that no two answer at once: who and until when, and nothing of what is written. Others
 * are told when it begins to be somebody, and not each time that it goes on.
 */
export async function writtenIn(deps: ThreadDeps, { number, by }: ThreadAct): Promise<'said' | 'not-found'> {
	const project = deps.project.id;
	const found = await deps.threads.find(project, number);
	if (found === undefined) return 'not-found';
	const at = deps.clock.now();
	const goesOn = found.writtenIn !== null && found.writtenIn.by === by && found.writtenIn.until > at;
	const told = { change: 'staff-told', event: { kind: 'thread-changed', subject: number } } as const;
	await deps.store.commit({
		project,
		at,
		changes: [{ change: 'thread-written-in', number, by, until: addMinutes(at, BELIEVED_MINUTES) }, ...(goesOn ? [] : [told])],
		audit: [],
	});
	return 'said';
}
