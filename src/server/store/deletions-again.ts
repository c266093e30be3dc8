import { eq } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Deletion } from '#core/keeping/deletion.ts';
import type { Write } from '#db/dialect/write.ts';
import { deletions, lookups } from '#db/schema/index.ts';
import { deleteFrom } from '#db/statement.ts';
import { addDeletion, UNDECIDED } from '#server/store/destroying.ts';
import { deletionsOf } from '#server/store/keeping-rows.ts';
import { type CaseWork, casesIn } from '#server/vault/case-work.ts';
import type { LoggedDeletion } from '#server/vault/deletion-log.ts';
import { forgetTexting } from '#server/vault/forget-texting.ts';
import { destroyAgain, replayDeletions } from '#server/vault/replay-deletions.ts';

const dropLine = deleteFrom(deletions, ['project', 'id']);
const dropOpen = deleteFrom(deletions, ['project', 'caseNumber', 'state']);
const forget = deleteFrom(lookups, ['project', 'youngPerson']);

export type CaughtUp = { readonly destroyed: number; readonly linesPutBack: number; readonly notOurs: number };

/**
 * After older copies were put back: whatever was destroyed since they were made is destroyed again, and the deletion log of
 * the record has every line again. Done at each start, because nobody can be relied on to have used the command.
 */
export async function deletionsAgain(work: CaseWork, keyBackups: string | undefined, project: ProjectId): Promise<CaughtUp> {
	const { vault, db } = work;
	const replayed = keyBackups === undefined ? { lines: [], destroyed: 0, notOurs: 0 } : await replayDeletions(vault, keyBackups, [project]);
	const known = await deletionsOf(db, project, eq(deletions.state, 'done'));
	let destroyed = replayed.destroyed;
	for (const { caseNumber } of known) destroyed += await destroyAgain(vault, project, await casesIn(db, project, caseNumber));
	const isKnown = new Set(known.map(({ id }) => id));
	const missing = replayed.lines.filter(({ id }) => !isKnown.has(id));
	for (const line of missing) await putBack(work, project, line);
	return { destroyed, linesPutBack: missing.length, notOurs: replayed.notOurs };
}

async function putBack({ writeAudited, now }: CaseWork, project: ProjectId, line: LoggedDeletion): Promise<void> {
	const cases = line.cases.map((id) => id as YoungPersonId);
	const deletion = deletionIn(line);
	const { id, caseNumber } = deletion;
	const writes: readonly Write[] = [
		dropLine({ project, id }),
		...(['proposed', 'approved'] as const).map((state) => dropOpen({ project, caseNumber, state })),
		...cases.flatMap((one) => [forget({ project, youngPerson: one }), ...forgetTexting(project, one, now())]),
		addDeletion({ ...deletion, project }),
	];
	const row = { actor: 'system' as const, action: 'keeping.deletion-put-back', subject: id, youngPerson: caseNumber };
	await writeAudited(project, now(), writes, [row]);
}

/** How many copies had a key was known to the record that is gone. */
function deletionIn(line: LoggedDeletion): Deletion {
	const { id, class: kind, keptUntil, reason, cases } = line;
	const approvedAt = line.approvedAt as Instant;
	return {
		...{ ...UNDECIDED, id, class: kind, keptUntil, reason, state: 'done', approvedAt, doneAt: approvedAt, keys: cases.length },
		caseNumber: cases[0] as YoungPersonId,
		proposedBy: line.proposedBy as StaffId,
		proposedAt: line.proposedAt as Instant,
		approvedBy: line.approvedBy as StaffId,
		copiesUntil: line.copiesUntil as Instant,
	};
}
