import { and, eq, ne } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { AuditRow } from '#core/record/change.ts';
import type { CommitOutcome, Write } from '#db/dialect/write.ts';
import { alerts, audit, lookups, youngPeople } from '#db/schema/index.ts';
import { caseKeys } from '#db/schema/keys.ts';
import { deleteFrom } from '#db/statement.ts';
import { type Db, tidy } from '#dialect';
import type { Vault } from '#server/vault/vault.ts';
import { KeyWorkRefused } from '#server/vault/vault-error.ts';

/** What work on a whole case stands on. `writeAudited` commits writes and the rows that say who did it, or neither. */
export type CaseWork = {
	readonly db: Db;
	readonly vault: Vault;
	readonly now: () => Instant;
	/** Long enough for whoever read something before now to have written what they make of it. */
	readonly settle: () => Promise<void>;
	readonly writeAudited: (project: ProjectId, at: Instant, writes: readonly Write[], audit: readonly AuditRow[]) => Promise<CommitOutcome>;
};

export const MERGED = 'cases-merged';
const SHREDDED = 'case-shredded';

/** Why a case may be destroyed. A code, because the audit holds no words; the decision itself is on file elsewhere. */
export const SHRED_REASONS = ['retention-over', 'erasure-asked-for', 'made-in-error', 'held-unlawfully'] as const;
export type ShredReason = (typeof SHRED_REASONS)[number];

export type Shredding = {
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly by: StaffId;
	readonly reason: ShredReason;
	/** Takes a key out of the copies of the key store. @returns out of how many */
	readonly inBackups: (youngPerson: YoungPersonId) => number;
};

/** What was done. `emptied`: no deleted bytes are left in the databases' logs either. */
export type Shredded = { readonly backups: number; readonly cases: number; readonly emptied: boolean };

const forget = deleteFrom(lookups, ['project', 'youngPerson']);

/**
 * Destroys a case: its key here and in the copies of the key store, and everything by which its name could be found. What
 * was written stays where it is, in every copy of the record, and nobody can ever open it again. Who did it and why is
 * stored first, so an interruption never leaves a case destroyed by nobody; done twice, it is done once.
 */
export async function shredCase(work: CaseWork, shredding: Shredding): Promise<Shredded> {
	const { db, vault, now, writeAudited } = work;
	const { project, youngPerson, by, reason, inBackups } = shredding;
	await refuseWhileNeeded(db, project, youngPerson);
	const row: AuditRow = { actor: by, action: SHREDDED, subject: reason, youngPerson };
	if ((await writeAudited(project, now(), [forget({ project, youngPerson })], [row])) === 'stale')
		throw new KeyWorkRefused('Somebody else changed this case at the same moment. Nothing was destroyed; try again.');
	// A case that was merged into this one lives on in older copies under the key that it had.
	const all = [youngPerson, ...(await mergedInto(db, project, youngPerson))];
	let backups = 0;
	for (const id of all) {
		await vault.destroyCase(project, id);
		backups += inBackups(id);
	}
	const emptied = (await tidy(db, lookups)) && (await tidy(vault.keys, caseKeys));
	return { backups, cases: all.length, emptied };
}

async function refuseWhileNeeded(db: Db, project: ProjectId, youngPerson: YoungPersonId): Promise<void> {
	const itself = and(eq(youngPeople.project, project), eq(youngPeople.id, youngPerson));
	const [found] = await db.read.select({ id: youngPeople.id }).from(youngPeople).where(itself);
	if (found === undefined) throw new KeyWorkRefused(`There is no young person ${youngPerson} in this project. Nothing was destroyed.`);
	const open = and(eq(alerts.project, project), eq(alerts.youngPerson, youngPerson), ne(alerts.state, 'closed'));
	const [alert] = await db.read.select({ id: alerts.id }).from(alerts).where(open);
	if (alert !== undefined)
		throw new KeyWorkRefused('There is an alert about this young person that is not closed. Nothing was destroyed: close it first.');
}

/** Every case that became part of this one, however many steps ago. */
async function mergedInto(db: Db, project: ProjectId, youngPerson: YoungPersonId): Promise<readonly YoungPersonId[]> {
	const merges = and(eq(audit.project, project), eq(audit.action, MERGED), eq(audit.youngPerson, youngPerson));
	const rows = await db.read.select({ from: audit.subject }).from(audit).where(merges);
	const found = rows.map(({ from }) => from as YoungPersonId);
	const before = await Promise.all(found.map((one) => mergedInto(db, project, one)));
	return [...found, ...before.flat()];
}
