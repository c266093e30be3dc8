import { and, eq } from 'drizzle-orm';
import type { Ids } from '#app/clock.ts';
import type { CaseKeeping, Gone, Keeping } from '#app/keeping/ports.ts';
import { addMinutes } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import { type Deletion, inTheWayOf } from '#core/keeping/deletion.ts';
import { closedCases, deletions, projects } from '#db/schema/index.ts';
import { insertInto, taking, updateOf } from '#db/statement.ts';
import { deletionsOf } from '#server/store/keeping-rows.ts';
import { type CaseWork, casesIn, destroyKeys, storeShredding } from '#server/vault/case-work.ts';
import { type LoggedDeletion, logDeletion } from '#server/vault/deletion-log.ts';
import { liveAt, NOTHING_IN_THE_WAY } from '#server/vault/in-the-way.ts';
import { KEPT_DAYS, shredInKeyBackups } from '#server/vault/key-backup.ts';
import { KeyWorkRefused } from '#server/vault/vault-error.ts';

export type DestroyingParts = {
	readonly work: CaseWork;
	/** Where copies of the key store are, and the deletion log beside them. Without it there are none. */
	readonly keyBackups: string | undefined;
	readonly ids: Ids;
};

export const addDeletion = insertInto(deletions);
const approveOne = updateOf(
	deletions,
	['state', 'approvedBy', 'approvedAt', 'copiesUntil'],
	['project', 'id', 'state'],
	NOTHING_IN_THE_WAY,
);
/** A talk that begins takes the same row: it comes before, and is seen here, or after, and sees that the case goes. */
const takeProject = taking(projects, ['id']);
const finishOne = updateOf(deletions, ['state', 'doneAt', 'keys', 'copies'], ['project', 'id', 'state']);

/** A proposal as it is first written down. */
export const UNDECIDED = {
	...{ stoppedBy: null, stoppedAt: null, approvedBy: null, approvedAt: null },
	...{ doneAt: null, keys: null, copies: null, copiesUntil: null },
} as const;

type Parts = DestroyingParts & { readonly of: (project: ProjectId, id: YoungPersonId) => Promise<CaseKeeping | undefined> };

/**
 * Two people destroy a case: one proposes it, another approves, and nothing stands in the way at either moment. Neither is somebody
 * to whom it is closed, whichever way they come: what was said may be about them.
 */
export function openDestroying(parts: Parts): Pick<Keeping, 'propose' | 'approve'> & {
	/** Finishes what was approved when the machine stopped. @returns how many */
	finishApproved(project: ProjectId): Promise<number>;
} {
	const { work, ids } = parts;
	return {
		async propose(project, caseNumber, { reason, by, at }) {
			const found = await parts.of(project, caseNumber);
			if (found === undefined || (await isClosedTo(work, project, caseNumber, by))) return { why: 'nobody' };
			const what = inTheWayOf(found.standing, reason, calendarDate(at));
			if (what.length > 0) return { why: 'in-the-way', what };
			const { class: kind, until: keptUntil } = found.kept;
			const id = ids.row<string>();
			const row = { project, id, caseNumber, class: kind, keptUntil, reason, state: 'proposed' as const, proposedBy: by, proposedAt: at };
			const audit = [{ actor: by, action: 'keeping.deletion-proposed', subject: id, youngPerson: caseNumber }];
			const outcome = await work.writeAudited(project, at, [addDeletion({ ...UNDECIDED, ...row })], audit);
			return outcome === 'committed' ? 'saved' : { why: 'not-open' };
		},
		async approve(project, id, { by, at }) {
			const [deletion] = await deletionsOf(work.db, project, eq(deletions.id, id));
			if (deletion?.state === 'approved') return finish(parts, project, deletion);
			if (deletion?.state !== 'proposed') return { why: 'not-open' };
			if (deletion.proposedBy === by) return { why: 'same-person' };
			const found = await parts.of(project, deletion.caseNumber);
			if (found === undefined || (await isClosedTo(work, project, deletion.caseNumber, by))) return { why: 'nobody' };
			const what = inTheWayOf(found.standing, deletion.reason, calendarDate(at));
			if (what.length > 0) return { why: 'in-the-way', what };
			const approved = {
				...deletion,
				state: 'approved' as const,
				approvedBy: by,
				approvedAt: at,
				copiesUntil: addMinutes(at, KEPT_DAYS * 24 * 60),
			};
			const approving = approveOne(approved, { project, id, state: 'proposed' });
			const together = [takeProject({ id: project }), { ...approving, values: { ...approving.values, ...liveAt(at) } }];
			const shredding = { project, youngPerson: deletion.caseNumber, by, reason: deletion.reason, together };
			const refused = await storeShredding(work, shredding).then(() => undefined, notNow);
			return refused ?? finish(parts, project, approved);
		},
		async finishApproved(project) {
			const left = await deletionsOf(work.db, project, eq(deletions.state, 'approved'));
			for (const deletion of left) await finish(parts, project, deletion);
			return left.length;
		},
	};
}

async function isClosedTo({ db }: CaseWork, project: ProjectId, id: YoungPersonId, staff: StaffId): Promise<boolean> {
	const theirs = and(eq(closedCases.project, project), eq(closedCases.youngPerson, id), eq(closedCases.staff, staff));
	return (await db.read.select({ staff: closedCases.staff }).from(closedCases).where(theirs)).length > 0;
}

/** Somebody wrote in the case at that very moment, such as a hold. Whoever asked looks again. */
function notNow(cause: unknown): { readonly why: 'not-open' } {
	if (cause instanceof KeyWorkRefused) return { why: 'not-open' };
	throw cause;
}

/** The line of the log is on the disk before the first key goes, so that no copy can bring back what nobody knows is gone. */
async function finish({ work, keyBackups }: DestroyingParts, project: ProjectId, deletion: Deletion): Promise<Gone> {
	const { id, caseNumber: youngPerson } = deletion;
	if (keyBackups !== undefined) {
		const { audit } = await work.vault.project(project);
		logDeletion(keyBackups, audit, lineOf(project, deletion, await casesIn(work.db, project, youngPerson)));
	}
	const inBackups = (one: YoungPersonId) => (keyBackups === undefined ? 0 : shredInKeyBackups(keyBackups, project, one, work.now()));
	const { cases, backups, emptied } = await destroyKeys(work, { project, youngPerson, inBackups });
	const done = { ...deletion, state: 'done' as const, doneAt: work.now(), keys: cases, copies: backups };
	const audit = [{ actor: 'system' as const, action: 'keeping.deletion-done', subject: id, youngPerson }];
	await work.writeAudited(project, work.now(), [{ ...finishOne(done, { project, id, state: 'approved' }), rows: 'any' }], audit);
	return { gone: done, emptied };
}

function lineOf(project: ProjectId, deletion: Deletion, cases: readonly YoungPersonId[]): Omit<LoggedDeletion, 'seal'> {
	const { id, class: kind, keptUntil, reason, proposedBy, proposedAt, approvedBy, approvedAt, copiesUntil } = deletion;
	const said = { approvedBy: approvedBy ?? '', approvedAt: approvedAt ?? '', copiesUntil: copiesUntil ?? '' };
	return { project, id, cases: [...cases], class: kind, keptUntil, reason, proposedBy, proposedAt, ...said };
}
