import type { Clock } from '#app/clock.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { NumberId, StaffId } from '#core/id.ts';
import type { Change, RecordStore } from '#core/record/change.ts';
import type { Project } from '#core/record/staff.ts';
import type { Thread } from '#core/texting/thread.ts';
import type { ThreadInFull, ThreadReads } from './thread-ports.ts';

export type ThreadDeps = {
	readonly project: Pick<Project, 'id'>;
	readonly threads: Pick<ThreadReads, 'find'>;
	readonly store: RecordStore;
	readonly clock: Clock;
};

/** Who does something to a thread, and which. Whether they may see it is the page's to know. */
export type ThreadAct = { readonly number: NumberId; readonly by: StaffId };

export type ThreadOutcome =
	| { readonly outcome: 'done' }
	/** Nothing changed. `says` why, for whoever pressed. */
	| { readonly outcome: 'refused'; readonly says: string }
	/** Others wrote at the same moment again and again. Nothing changed. */
	| { readonly outcome: 'busy'; readonly says: string }
	| { readonly outcome: 'not-found' };

/** What is to become of it, or why nothing is. */
export type ThreadMove =
	| { readonly thread: Partial<Thread>; readonly changes?: readonly Change[]; readonly action: string }
	| { readonly refused: string };

const TRIES = 4;
const BUSY = 'Something else happened here at the same moment. Look again, and press once more.';

/**
 * Changes how a thread stands, in one commit with whatever belongs to it, from what was seen: where somebody else wrote first it is looked at
 * again, and decided again.
 */
export async function changeThread(
	deps: ThreadDeps,
	{ number, by }: ThreadAct,
	decide: (found: ThreadInFull, now: Instant) => ThreadMove | Promise<ThreadMove>,
): Promise<ThreadOutcome> {
	const project = deps.project.id;
	for (let tries = 0; tries < TRIES; tries += 1) {
		const found = await deps.threads.find(project, number);
		if (found === undefined) return { outcome: 'not-found' };
		const now = deps.clock.now();
		const move = await decide(found, now);
		if ('refused' in move) return { outcome: 'refused', says: move.refused };
		const { thread } = found;
		const { youngPerson } = thread;
		const changes: readonly Change[] = [
			{ change: 'thread-changed', thread: { ...thread, ...move.thread }, from: thread.version },
			...(move.changes ?? []),
			{ change: 'staff-told', event: { kind: 'thread-changed', subject: number } },
		];
		const audit = [{ actor: by, action: `thread.${move.action}`, subject: number, youngPerson }];
		if ((await deps.store.commit({ project, at: now, changes, audit })) === 'committed') return { outcome: 'done' };
	}
	return { outcome: 'busy', says: BUSY };
}
