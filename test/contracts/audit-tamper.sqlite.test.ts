import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectId } from '#core/id.ts';
import type { Project } from '#core/record/staff.ts';
import { audit, auditHeads } from '#db/schema/index.ts';
import type { AuditFault } from '#server/store/audit-verify.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { type Copy, named, TAMPERING } from '../support/audit-tamper.ts';
import { DATABASES, type DatabaseFixture } from '../support/databases.ts';

/** Cases for each way of tampering. */
const RUNS = 150;

const DICE = fc.record({ chain: fc.nat(50), other: fc.nat(50), at: fc.nat(500), to: fc.nat(500), coin: fc.boolean() });

let at: DatabaseFixture;
let kept: OpenStore;
let whole: Copy;
let projects: readonly ProjectId[];

beforeAll(async () => {
	const [sqlite] = DATABASES;
	at = await (sqlite as (typeof DATABASES)[number]).open();
	kept = at.kept;
	const second: Project = { ...at.world.project, id: at.world.ids.row<ProjectId>(), name: 'Another project' };
	await kept.projects.create(second, at.world.clock.now());
	projects = [at.world.project.id, second.id];
	for (const rows of [9, 5, 12]) {
		for (const project of projects) for (let row = 1; row <= rows; row++) await write(project, row);
		kept = await at.reopen();
	}
	whole = {
		rows: await kept.db.read.select().from(audit).orderBy(audit.epoch, audit.seq),
		heads: await kept.db.read.select().from(auditHeads).orderBy(auditHeads.epoch),
	};
});
afterAll(() => at.close());

async function write(project: ProjectId, row: number): Promise<void> {
	at.world.clock.pass(1);
	const about = { actor: at.world.nadia.id, action: `read-${row % 4}`, subject: `subject-${row}`, youngPerson: null };
	await kept.store.commit({ project, at: at.world.clock.now(), changes: [], audit: [about] });
}

/** What is found when this stands in the database instead; nothing of it stays. */
async function foundIn({ rows, heads }: Copy): Promise<readonly string[]> {
	const { client, read } = kept.db;
	client.exec('begin');
	try {
		client.exec('delete from audit; delete from audit_heads');
		read
			.insert(audit)
			.values([...rows])
			.run();
		read
			.insert(auditHeads)
			.values([...heads])
			.run();
		const faults: AuditFault[] = [];
		for (const project of projects) faults.push(...(await verifyAudit(kept.db, kept.vault, project)));
		return faults.map((fault) => named(fault, fault)).sort();
	} finally {
		client.exec('rollback');
	}
}

describe('whoever has the database but not the key', () => {
	it('finds an audit that is intact', async () => {
		expect(whole.heads.length).toBe(6);
		expect(await foundIn(whole)).toEqual([]);
	});

	it.each(Object.entries(TAMPERING))('%s: it is found each time, as what it is', async (_what, tamper) => {
		await fc.assert(
			fc.asyncProperty(DICE, async (dice) => {
				const { expected, ...copy } = tamper(whole, dice);
				expect(await foundIn(copy)).toEqual([...expected].sort());
			}),
			{ numRuns: RUNS, seed: 20_261_122 },
		);
	});
});
