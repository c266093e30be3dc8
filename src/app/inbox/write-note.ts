import type { Ids } from '#app/clock.ts';
import type { ThreadAct, ThreadDeps, ThreadOutcome } from '#app/texting/change-thread.ts';
import type { ThreadNote } from '#core/texting/thread-note.ts';

export type NoteDeps = ThreadDeps & { readonly ids: Pick<Ids, 'row'> };

/** More than anybody reads beside a thread; what is longer belongs into the record. */
export const LONGEST_NOTE = 2_000;

/**
 * Writes a note among colleagues beside a thread. It is never sent, answers nothing and puts off nothing that is due.
 *
 * @example await writeNote(deps, { number, by: session.staff.id, words: 'Her nan reads this phone on Sundays.' })
 */
export async function writeNote(deps: NoteDeps, { number, by, words }: ThreadAct & { readonly words: string }): Promise<ThreadOutcome> {
	const said = words.trim();
	if (said === '') return { outcome: 'refused', says: 'Write the note first.' };
	if (said.length > LONGEST_NOTE)
		return { outcome: 'refused', says: `A note has ${LONGEST_NOTE} characters at most. Write the rest in the record.` };
	const project = deps.project.id;
	const found = await deps.threads.find(project, number);
	if (found === undefined) return { outcome: 'not-found' };
	const { youngPerson } = found.thread;
	const at = deps.clock.now();
	const note: ThreadNote = { id: deps.ids.row<string>(), project, youngPerson, number, by, at, words: said };
	const outcome = await deps.store.commit({
		project,
		at,
		changes: [
			{ change: 'thread-note-written', note },
			{ change: 'staff-told', event: { kind: 'thread-changed', subject: number } },
		],
		audit: [{ actor: by, action: 'thread.note-written', subject: number, youngPerson }],
	});
	return outcome === 'committed' ? { outcome: 'done' } : { outcome: 'busy', says: 'Something else happened here. Keep it once more.' };
}
