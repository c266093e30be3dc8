import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { AuditRow, Change, Commit, CommitOutcome, RecordStore } from '#core/record/change.ts';
import type { Write } from '#db/dialect/write.ts';
import { commit, type Db } from '#dialect';
import { ChainEnded, openAuditChains } from '#server/store/audit-chain.ts';
import type { WriteContext } from '#server/store/changes/handler.ts';
import { caseOf, inOrder, writesOf } from '#server/store/changes/registry.ts';
import { secretOf, tokensOf } from '#server/vault/blind-index.ts';
import { type SealKey, seal } from '#server/vault/seal.ts';
import type { CaseKeys, ProjectKeys, Vault } from '#server/vault/vault.ts';
import { caseKeyMissing } from '#server/vault/vault-error.ts';

export type RecordStoreParts = {
	readonly db: Db;
	readonly vault: Vault;
	readonly newId: () => string;
	/** Names this process in the audit; no other process, and no other start of this one, has the same. */
	readonly writer: string;
	/** Called after a commit that stands, such as to wake live screens. */
	readonly onCommitted?: ((commit: Commit) => void) | undefined;
};

/** Writes outside the vocabulary of changes, such as a session, audited in the same commit. */
export type WriteAudited = (
	project: ProjectId,
	at: Instant,
	writes: readonly Write[],
	audit: readonly AuditRow[],
) => Promise<CommitOutcome>;

/** How many chains one commit tries. More than one is given up in a row only while the database cannot be reached. */
const CHAINS = 3;

/** The one way to write: every list of changes becomes one durable commit, sealed and audited, or nothing at all. */
export function openRecordStore({
	db,
	vault,
	newId,
	writer,
	onCommitted,
}: RecordStoreParts): RecordStore & { readonly writeAudited: WriteAudited } {
	const chains = openAuditChains(db, writer, newId);

	const readyKeys = (project: ProjectId): ProjectKeys | undefined => (chains.isReady(project) ? vault.projectIfOpen(project) : undefined);
	const prepare = async (project: ProjectId): Promise<ProjectKeys> => {
		const keys = await vault.project(project);
		if (!chains.isReady(project)) await chains.ready(project, keys.audit);
		return keys;
	};

	/** A commit whose chain was given up while it waited stored nothing, so it goes into the next chain. */
	const audited: WriteAudited = async (project, at, writes, audit) => {
		for (let tries = 1; ; tries++) {
			const keys = readyKeys(project) ?? (await prepare(project));
			try {
				return await commit(db, writes, chains.tail(project, keys.audit, at, audit));
			} catch (cause) {
				if (!(cause instanceof ChainEnded) || tries === CHAINS) throw cause;
			}
		}
	};

	return {
		async commit(asked) {
			const { project, at, audit } = asked;
			const keys = readyKeys(project) ?? (await prepare(project));
			const changes = inOrder(asked.changes);
			const cases = openAlready(vault, project, changes) ?? (await openCases(vault, project, changes));
			const context = contextOf(cases, keys, project, at, newId);
			const writes = changes.flatMap((change) => writesOf(change, context));
			const outcome = await audited(project, at, writes, audit);
			if (outcome === 'committed') onCommitted?.(asked);
			return outcome;
		},
		writeAudited: audited,
	};
}

/** The keys of every case that changes, if all of them are open and none can be out of date. */
function openAlready(vault: Vault, project: ProjectId, changes: readonly Change[]): CaseKeys | undefined {
	const keys = new Map<YoungPersonId, SealKey>();
	if (!vault.isCurrent()) return undefined;
	for (const change of changes) {
		const id = caseOf(change);
		const key = id && vault.caseIfOpen(project, id);
		if (id !== undefined && key === undefined) return undefined;
		if (id !== undefined && key !== undefined) keys.set(id, key);
	}
	return keys;
}

/** A new young person's key is made first, and is on disk before anything that it seals. */
async function openCases(vault: Vault, project: ProjectId, changes: readonly Change[]): Promise<CaseKeys> {
	const ids = changes.map(caseOf).filter((id) => id !== undefined);
	const found = new Map(await vault.cases(project, ids));
	for (const change of changes) {
		if (change.change !== 'young-person-added' || found.has(change.youngPerson.id)) continue;
		found.set(change.youngPerson.id, await vault.addCase(project, change.youngPerson.id));
	}
	return found;
}

function contextOf(cases: CaseKeys, keys: ProjectKeys, project: ProjectId, at: Instant, newId: () => string): WriteContext {
	return {
		project,
		at,
		newId,
		tokens: (about) => tokensOf(keys.index, about),
		secret: (kind, of) => secretOf(keys.index, kind, of),
		seal: (youngPerson, table, column, row, value) => {
			const key = cases.get(youngPerson);
			if (key === undefined) throw caseKeyMissing(youngPerson);
			return seal(key, { project, case: youngPerson, table, column, row }, JSON.stringify(value));
		},
		sealForProject: (table, column, row, value) => seal(keys.fields, { project, case: '', table, column, row }, JSON.stringify(value)),
	};
}
