import { and, asc, count, eq, gt, inArray, min } from 'drizzle-orm';
import type { ProjectId } from '#core/id.ts';
import { audit, auditHeads } from '#db/schema/index.ts';
import type { Db } from '#dialect';
import type { StoredHead } from '#server/audit/chain-end.ts';
import type { StoredRow } from '#server/audit/placement.ts';
import type { ChainName } from '#server/store/audit-seals.ts';

/** One chain of one project. */
export type ChainKey = ChainName & { readonly project: ProjectId };

/** Rows that are read at once. */
const PAGE = 2_000;
/** Seals that are looked for at once. */
const AT_ONCE = 200;

const rowsOf = ({ project, writer, epoch }: ChainKey) => and(eq(audit.project, project), eq(audit.writer, writer), eq(audit.epoch, epoch));

/** The audit as it stands in the database, only read. */
export type StoredChains = ReturnType<typeof openStoredChains>;

export function openStoredChains({ read }: Pick<Db, 'read'>) {
	return {
		heads: async (project: ProjectId): Promise<readonly StoredHead[]> =>
			await read.select().from(auditHeads).where(eq(auditHeads.project, project)).orderBy(auditHeads.epoch, auditHeads.writer),

		everyHead: async (): Promise<readonly StoredHead[]> => await read.select().from(auditHeads),

		async head({ project, writer, epoch }: ChainKey): Promise<StoredHead | undefined> {
			const one = and(eq(auditHeads.project, project), eq(auditHeads.writer, writer), eq(auditHeads.epoch, epoch));
			return (await read.select().from(auditHeads).where(one))[0];
		},

		/** Every chain that has rows: how many, and its lowest number. */
		async chains(project?: ProjectId): Promise<readonly (ChainKey & { readonly rows: number; readonly lowest: number })[]> {
			const { writer, epoch } = audit;
			const found = await read
				.select({ project: audit.project, writer, epoch, rows: count(), lowest: min(audit.seq) })
				.from(audit)
				.where(project === undefined ? undefined : eq(audit.project, project))
				.groupBy(audit.project, writer, epoch);
			return found.map((chain) => ({ ...chain, lowest: chain.lowest ?? 0 }));
		},

		/** Rows after a number, a page of them. */
		page: async (chain: ChainKey, after: number): Promise<readonly StoredRow[]> =>
			await read
				.select()
				.from(audit)
				.where(and(rowsOf(chain), gt(audit.seq, after)))
				.orderBy(asc(audit.seq))
				.limit(PAGE),

		rows: async (chain: ChainKey): Promise<readonly StoredRow[]> =>
			await read.select().from(audit).where(rowsOf(chain)).orderBy(asc(audit.seq)),

		async row(chain: ChainKey, seq: number): Promise<StoredRow | undefined> {
			const [row] = await read
				.select()
				.from(audit)
				.where(and(rowsOf(chain), eq(audit.seq, seq)));
			return row;
		},

		/** Rows of any chain that carry one of these seals. It looks at every row: only for what is damaged. */
		async rowsSealed(macs: readonly Uint8Array[]): Promise<readonly StoredRow[]> {
			const found: StoredRow[] = [];
			for (let at = 0; at < macs.length; at += AT_ONCE)
				found.push(
					...(await read
						.select()
						.from(audit)
						.where(inArray(audit.mac, macs.slice(at, at + AT_ONCE)))),
				);
			return found;
		},
	};
}
