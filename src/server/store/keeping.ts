import { eq, sql } from 'drizzle-orm';
import type { Ids } from '#app/clock.ts';
import type { CaseKeeping, Done, HoldAsked, Keeping, Lifting, Saved } from '#app/keeping/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import { keepUntil } from '#core/keeping/keep-until.ts';
import type { AuditRow } from '#core/record/change.ts';
import type { Write } from '#db/dialect/write.ts';
import { deletions, keptLonger, legalHolds, moratoria, retentionTerms } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import { knownCases } from '#server/store/case-facts.ts';
import { type DestroyingParts, openDestroying } from '#server/store/destroying.ts';
import { deletionsOf, holdsOf, isOpenDeletion, moratoriaOf, termsOf } from '#server/store/keeping-rows.ts';
import type { Source } from '#server/store/unsealing.ts';
import { standings } from '#server/vault/in-the-way.ts';
import { seal } from '#server/vault/seal.ts';
import { caseKeyMissing } from '#server/vault/vault-error.ts';

const addHold = insertInto(legalHolds);
const liftHold = updateOf(
	legalHolds,
	['liftedBy', 'liftedAt', 'liftReason'],
	['project', 'id', 'youngPerson'],
	sql`${legalHolds.liftedAt} is null`,
);
const addMoratorium = insertInto(moratoria);
const addLonger = insertInto(keptLonger);
const addTerm = insertInto(retentionTerms);
const STOPPED = ['state', 'stoppedBy', 'stoppedAt'] as const;
const isProposed = sql`${deletions.state} = 'proposed'`;
/** Taking the rows themselves, so that whoever approves at the same moment comes before or after, never beside. */
const stopOfCase = updateOf(deletions, STOPPED, ['project', 'caseNumber'], isProposed);
const stopAll = updateOf(deletions, STOPPED, ['project'], isProposed);
const stopOne = updateOf(deletions, STOPPED, ['project', 'id'], isProposed);
const NOT_LIFTED = { liftedBy: null, liftedAt: null, liftReason: null };

export type KeepingParts = DestroyingParts & { readonly source: Source; readonly ids: Ids };

/** How long records are kept, what holds them, and how they go. */
export function openKeeping(parts: KeepingParts): Keeping & ReturnType<typeof openDestroying> {
	const { source } = parts;
	const cases = (project: ProjectId, only?: YoungPersonId) => keepingOf(source, parts.work.now(), project, only);
	const one = async (project: ProjectId, id: YoungPersonId) => (await cases(project, id))[0];
	return {
		of: one,
		all: async (project) => (await cases(project)).toSorted((a, b) => a.kept.until.localeCompare(b.kept.until)),
		moratoria: (project) => moratoriaOf(source, project),
		terms: (project) => termsOf(source, project),
		deletions: (project) => deletionsOf(source.db, project),
		...holding(parts),
		...openDestroying({ ...parts, of: one }),
		stop: async (project, id, { by, at }) => {
			const [proposed] = await deletionsOf(source.db, project, eq(deletions.id, id));
			if (proposed === undefined) return 'stale';
			const writes = [stopOne({ state: 'stopped', stoppedBy: by, stoppedAt: at }, { project, id })];
			const row = { action: 'keeping.deletion-stopped', subject: id, youngPerson: proposed.caseNumber };
			return saved(parts, project, { by, at }, writes, row);
		},
	};
}

async function keepingOf(source: Source, now: Instant, project: ProjectId, only?: YoungPersonId): Promise<readonly CaseKeeping[]> {
	const ofCase = only === undefined ? isOpenDeletion : sql`${isOpenDeletion} and ${eq(deletions.caseNumber, only)}`;
	const [known, holds, open, terms, about] = await Promise.all([
		knownCases(source, project, only),
		holdsOf(source, project, only),
		deletionsOf(source.db, project, ofCase),
		termsOf(source, project),
		standings(source.db, project, now),
	]);
	return known.map(({ youngPerson, nameUsed, facts }) => {
		const kept = keepUntil(facts, terms);
		return {
			...{ youngPerson, nameUsed, facts, kept },
			holds: holds.filter((hold) => hold.youngPerson === youngPerson),
			standing: { ...about(youngPerson), keptUntil: kept.until },
			deletion: open.find(({ caseNumber }) => caseNumber === youngPerson) ?? null,
		};
	});
}

/** Holds, longer keeping and what a contract says: everything that makes a record stay. */
function holding(parts: KeepingParts): Pick<Keeping, 'hold' | 'lift' | 'holdEverything' | 'liftEverything' | 'keepLonger' | 'agreeTerm'> {
	const { ids, source } = parts;
	const forCase = sealingForCase(source);
	const forProject = sealingForProject(source);
	return {
		async hold(project, youngPerson, { askedBy, reason, by, at }: HoldAsked) {
			const id = ids.row<string>();
			const sealed = await forCase(project, youngPerson, 'legal_holds', 'reason', id, reason);
			const writes = [
				addHold({ ...NOT_LIFTED, project, id, youngPerson, askedBy, reason: sealed, by, at }),
				any(stopOfCase({ state: 'stopped', stoppedBy: by, stoppedAt: at }, { project, caseNumber: youngPerson })),
			];
			return saved(parts, project, { by, at }, writes, { action: 'keeping.held', subject: id, youngPerson });
		},
		async lift(project, youngPerson, { hold, reason, by, at }: Lifting) {
			const liftReason = await forCase(project, youngPerson, 'legal_holds', 'lift_reason', hold, reason);
			const write = liftHold({ liftedBy: by, liftedAt: at, liftReason }, { project, id: hold, youngPerson });
			return saved(parts, project, { by, at }, [write], { action: 'keeping.hold-lifted', subject: hold, youngPerson });
		},
		async holdEverything(project, { askedBy, reason, by, at }) {
			const id = ids.row<string>();
			const sealed = await forProject(project, 'moratoria', 'reason', id, reason);
			const writes = [
				addMoratorium({ ...NOT_LIFTED, project, id, askedBy, reason: sealed, by, at }),
				any(stopAll({ state: 'stopped', stoppedBy: by, stoppedAt: at }, { project })),
			];
			return saved(parts, project, { by, at }, writes, { action: 'keeping.everything-held', subject: id, youngPerson: null });
		},
		async liftEverything(project, { hold, reason, by, at }) {
			const liftReason = await forProject(project, 'moratoria', 'lift_reason', hold, reason);
			const write = liftAll({ liftedBy: by, liftedAt: at, liftReason }, { project, id: hold });
			return saved(parts, project, { by, at }, [write], { action: 'keeping.everything-let-go', subject: hold, youngPerson: null });
		},
		async keepLonger(project, youngPerson, { until, reason, by, at }) {
			const id = ids.row<string>();
			const sealed = await forCase(project, youngPerson, 'kept_longer', 'reason', id, reason);
			const write = addLonger({ project, id, youngPerson, until, reason: sealed, by, at });
			return saved(parts, project, { by, at }, [write], { action: 'keeping.kept-longer', subject: id, youngPerson });
		},
		async agreeTerm(project, { class: of, from, years, source: words, by, at }) {
			const id = ids.row<string>();
			const sealed = await forProject(project, 'retention_terms', 'source', id, words);
			const write = addTerm({ project, id, class: of, from, years, source: sealed, by, at });
			return saved(parts, project, { by, at }, [write], { action: 'keeping.term-agreed', subject: id, youngPerson: null });
		},
	};
}

const liftAll = updateOf(moratoria, ['liftedBy', 'liftedAt', 'liftReason'], ['project', 'id'], sql`${moratoria.liftedAt} is null`);
const any = (write: Write): Write => ({ ...write, rows: 'any' });

async function saved(
	{ work }: Pick<KeepingParts, 'work'>,
	project: ProjectId,
	{ by, at }: Done,
	writes: readonly Write[],
	row: Omit<AuditRow, 'actor'>,
): Promise<Saved> {
	return (await work.writeAudited(project, at, writes, [{ actor: by, ...row }])) === 'committed' ? 'saved' : 'stale';
}

/** @throws KeyMissing when the case was destroyed: nothing can be written about it any more */
function sealingForCase({ vault }: Source) {
	return async (project: ProjectId, youngPerson: YoungPersonId, table: string, column: string, row: string, words: string) => {
		const key = (await vault.cases(project, [youngPerson])).get(youngPerson);
		if (key === undefined) throw caseKeyMissing(youngPerson);
		return seal(key, { project, case: youngPerson, table, column, row }, JSON.stringify(words));
	};
}

function sealingForProject({ vault }: Source) {
	return async (project: ProjectId, table: string, column: string, row: string, words: string) => {
		const { fields } = await vault.project(project);
		return seal(fields, { project, case: '', table, column, row }, JSON.stringify(words));
	};
}
