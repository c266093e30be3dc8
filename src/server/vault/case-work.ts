import { and, eq } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import { type DeletionReason, type InTheWay, inTheWayOf } from '#core/keeping/deletion.ts';
import type { AuditRow } from '#core/record/change.ts';
import type { CommitOutcome, Write } from '#db/dialect/write.ts';
import { audit, lookups, youngPeople } from '#db/schema/index.ts';
import { caseKeys } from '#db/schema/keys.ts';
import { deleteFrom } from '#db/statement.ts';
import { type Db, tidy } from '#dialect';
import { forgetTexting } from '#server/vault/forget-texting.ts';
import { standings } from '#server/vault/in-the-way.ts';
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

export type Shredding = {
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly by: StaffId;
	readonly reason: DeletionReason;
	/** Takes a key out of the copies of the key store. @returns out of how many */
	readonly inBackups: (youngPerson: YoungPersonId) => number;
	/** Committed with what is stored first: the row of the deletion log, which is stale as soon as something stands in the way. */
	readonly together?: readonly Write[] | undefined;
};

/** What was done. `emptied`: no deleted bytes are left in the databases’ logs either. */
export type Shredded = { readonly backups: number; readonly cases: number; readonly emptied: boolean };

const forget = deleteFrom(lookups, ['project', 'youngPerson']);

/**
 * Destroys a case: its key here and in the copies of the key store, and everything by which its name could be found. What
 * was written stays where it is, in every copy of the record, and nobody can ever open it again. Who did it and why is
 * stored first, so an interruption never leaves a case destroyed by nobody; done twice, it is done once.
 *
 * That two people decided it is asked before: see `approveDeletion`.
 */
export async function shredCase(work: CaseWork, shredding: Shredding): Promise<Shredded> {
	await storeShredding(work, shredding);
	return destroyKeys(work, shredding);
}

/** Stores who destroys a case and why, or refuses: nothing is destroyed yet. */
export async function storeShredding({ db, now, writeAudited }: CaseWork, shredding: Omit<Shredding, 'inBackups'>): Promise<void> {
	const { project, youngPerson, by, reason, together = [] } = shredding;
	await refuseWhileNeeded({ db, now }, project, youngPerson);
	const row: AuditRow = { actor: by, action: SHREDDED, subject: reason, youngPerson };
	if (
		(await writeAudited(
			project,
			now(),
			[...together, forget({ project, youngPerson }), ...forgetTexting(project, youngPerson, now())],
			[row],
		)) === 'stale'
	)
		throw new KeyWorkRefused('Somebody else changed this case at the same moment. Nothing was destroyed; try again.');
}

/** The second half, which may be done again after an interruption. */
export async function destroyKeys(
	work: CaseWork,
	{ project, youngPerson, inBackups }: Omit<Shredding, 'by' | 'reason'>,
): Promise<Shredded> {
	const { db, vault } = work;
	// A case that was merged into this one lives on in older copies under the key that it had.
	const all = await casesIn(db, project, youngPerson);
	let backups = 0;
	for (const id of all) {
		await vault.destroyCase(project, id);
		backups += inBackups(id);
	}
	const emptied = (await tidy(db, lookups)) && (await tidy(vault.keys, caseKeys));
	return { backups, cases: all.length, emptied };
}

/** A case, and those that became part of it. */
export async function casesIn(db: Db, project: ProjectId, youngPerson: YoungPersonId): Promise<readonly YoungPersonId[]> {
	return [youngPerson, ...(await mergedInto(db, project, youngPerson))];
}

/** What is said of each thing that stands in the way, for whoever sits at the machine. */
export const IN_THE_WAY_WORDS: Readonly<Record<InTheWay, string>> = {
	'talk-open':
		'A talk with this young person is open, or is in their own hands now. Nothing was destroyed: let them finish, and end it first.',
	'alert-open': 'There is an alert about this young person that is not closed. Nothing was destroyed: close it first.',
	'promise-open': 'There is a promise to this young person that is open. Nothing was destroyed: see to it first.',
	held: 'There is a hold on this record. Nothing was destroyed, and nothing will be until a lead lifts it.',
	moratorium: 'Everything in this project is held. Nothing was destroyed, and nothing will be until a lead lifts it.',
	'access-request-open': 'Somebody asked for a copy of this record and was not answered yet. Nothing was destroyed: answer them first.',
	'not-due': 'The time for keeping this record is not over. Nothing was destroyed.',
};

async function refuseWhileNeeded({ db, now }: Pick<CaseWork, 'db' | 'now'>, project: ProjectId, youngPerson: YoungPersonId): Promise<void> {
	const itself = and(eq(youngPeople.project, project), eq(youngPeople.id, youngPerson));
	const [found] = await db.read.select({ id: youngPeople.id }).from(youngPeople).where(itself);
	if (found === undefined) throw new KeyWorkRefused(`There is no young person ${youngPerson} in this project. Nothing was destroyed.`);
	const open = (await standings(db, project, now()))(youngPerson);
	// Its date is no matter here: a case may go earlier where two people decided so for another reason.
	const [first] = inTheWayOf({ ...open, keptUntil: '' }, 'made-in-error', '');
	if (first !== undefined) throw new KeyWorkRefused(IN_THE_WAY_WORDS[first]);
}

/** Every case that became part of this one, however many steps ago. */
async function mergedInto(db: Db, project: ProjectId, youngPerson: YoungPersonId): Promise<readonly YoungPersonId[]> {
	const merges = and(eq(audit.project, project), eq(audit.action, MERGED), eq(audit.youngPerson, youngPerson));
	const rows = await db.read.select({ from: audit.subject }).from(audit).where(merges);
	const found = rows.map(({ from }) => from as YoungPersonId);
	const before = await Promise.all(found.map((one) => mergedInto(db, project, one)));
	return [...found, ...before.flat()];
}
