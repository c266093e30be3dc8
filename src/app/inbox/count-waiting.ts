import type { Session } from '#app/staff/ports.ts';
import { sees } from '#app/staff/sight.ts';
import type { ThreadReads } from '#app/texting/thread-ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { waitsForAPerson } from '#core/texting/waits-for-a-person.ts';

/** How many threads wait for an answer of a person, and since when the longest does. */
export type Waiting = { readonly count: number; readonly since: Instant | null };

/** Of the threads that this person may see, and of no others: a number would tell of them too. */
export async function countWaiting(
	{ threads }: { readonly threads: Pick<ThreadReads, 'waiting' | 'all'> },
	session: Session,
): Promise<Waiting> {
	if (session.sight?.everybody === true) return threads.waiting(session.project.id);
	const all = await threads.all(session.project.id);
	const waiting = all.filter(({ thread }) => waitsForAPerson(thread) && sees(session, thread.youngPerson));
	const since = waiting.flatMap(({ thread }) => thread.waitingSince ?? []).toSorted();
	return { count: since.length, since: since[0] ?? null };
}
