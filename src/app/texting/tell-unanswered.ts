import type { Clock } from '#app/clock.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { NumberId, ProjectId } from '#core/id.ts';
import type { RecordStore } from '#core/record/change.ts';
import { toldAgainAt } from '#core/texting/send-pace.ts';
import type { Thread } from '#core/texting/thread.ts';
import { raisedBySign, type SignReads } from './raised-by-sign.ts';
import { ANSWER_AHEAD_SECONDS, type ThreadReads } from './thread-ports.ts';

export type UnansweredDeps = SignReads & {
	readonly project: { readonly id: ProjectId };
	readonly threads: Pick<ThreadReads, 'find' | 'claimUnanswered'>;
	readonly store: RecordStore;
	readonly clock: Clock;
};

const AT_ONCE = 20;
const LEASE_SECONDS = 30;
const TRIES = 4;

/**
 * Tells people of texts that should have had an answer of a person by now: each raises or joins an alert, which climbs from then on as every
 * other, and they are told again later for as long as there is no answer. Nothing here ends it: a worker's answer does, or a named worker who
 * says that it needs none.
 *
 * @returns how many threads were taken; as many as could be means that there may be more
 */
export async function tellUnanswered(deps: UnansweredDeps): Promise<number> {
	const claim = { now: deps.clock.now(), limit: AT_ONCE, leaseSeconds: LEASE_SECONDS };
	const taken = await deps.threads.claimUnanswered(deps.project.id, claim);
	const done = await Promise.allSettled(taken.map((number) => tellOne(deps, number)));
	const failed = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
	if (failed.length > 0)
		throw new AggregateError(failed, 'Of some texts nobody could be told that they have no answer. They are taken again.');
	return taken.length;
}

async function tellOne(deps: UnansweredDeps, number: NumberId): Promise<void> {
	const project = deps.project.id;
	for (let tries = 0; tries < TRIES; tries += 1) {
		const now = deps.clock.now();
		const thread = (await deps.threads.find(project, number))?.thread;
		if (thread === undefined || !isDue(thread, now)) return;
		const { youngPerson } = thread;
		const raised = thread.waitingSince === null ? undefined : await raisedBySign(deps, 'not-answered', { project, youngPerson }, now);
		const told = { change: 'thread-changed', thread: after(thread, now), from: thread.version } as const;
		const seen = { change: 'staff-told', event: { kind: 'thread-changed', subject: number } } as const;
		const commit = { changes: [told, ...(raised?.changes ?? []), seen], audit: raised?.audit ?? [] };
		if ((await deps.store.commit({ project, at: now, ...commit })) === 'committed') return;
	}
	throw new Error('Somebody changed this thread or its alert again and again, so nobody could be told.');
}

/** A moment that no answer can be due at was written before the clock was put back: now, rather than never. */
function isDue({ answerDueAt }: Thread, now: Instant): boolean {
	return answerDueAt !== null && (answerDueAt <= now || answerDueAt > addMinutes(now, ANSWER_AHEAD_SECONDS / 60));
}

/** Where nothing waits any more, nothing is due either. */
function after(thread: Thread, now: Instant): Thread {
	const version = thread.version + 1;
	if (thread.waitingSince === null) return { ...thread, answerDueAt: null, timesTold: 0, version };
	const timesTold = thread.timesTold + 1;
	return { ...thread, timesTold, answerDueAt: toldAgainAt(timesTold, now), version };
}
