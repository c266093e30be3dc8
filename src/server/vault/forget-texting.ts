import { eq } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { Write } from '#db/dialect/write.ts';
import { numbers, sentTexts, threads } from '#db/schema/index.ts';
import { deleteFrom, updateOf } from '#db/statement.ts';

const forgetThreads = deleteFrom(threads, ['project', 'youngPerson']);
const forgetNumbers = deleteFrom(numbers, ['project', 'youngPerson']);
const callOff = updateOf(
	sentTexts,
	['state', 'dueAt', 'lockedUntil', 'settledAt'],
	['project', 'youngPerson'],
	eq(sentTexts.state, 'waiting'),
);
const forgetReceipts = updateOf(sentTexts, ['providerToken'], ['project', 'youngPerson']);

/**
 * By what somebody is found who texts, when their case goes: whoever texts from there afterwards is somebody new. What of ours still waited
 * for them goes no more, because nothing opens it, and no receipt is theirs.
 */
export function forgetTexting(project: ProjectId, youngPerson: YoungPersonId, at: Instant): readonly Write[] {
	const theirs = { project, youngPerson };
	const off = { state: 'called-off', dueAt: null, lockedUntil: null, settledAt: at } as const;
	return [
		forgetThreads(theirs),
		forgetNumbers(theirs),
		{ ...callOff(off, theirs), rows: 'any' },
		{ ...forgetReceipts({ providerToken: null }, theirs), rows: 'any' },
	];
}
