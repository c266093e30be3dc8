import type { KeyObject } from 'node:crypto';
import type { ProjectId } from '#core/id.ts';
import type { Project } from '#core/record/staff.ts';
import { audit, auditHeads } from '#db/schema/index.ts';
import { type Checkpoint, statementsIn } from '#server/audit/checkpoint.ts';
import type { Statement } from '#server/audit/statements.ts';
import { type AuditFault, verifyAudit } from '#server/store/audit-verify.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { type Copy, named } from './audit-tamper.ts';
import type { Holding } from './audit-tamper-with-key.ts';
import { DATABASES } from './databases.ts';

/** Rows that each start of the process writes in each project. */
const ROWS = [9, 5, 12];

/** The audit of two projects on a real SQLite, three chains each, with checkpoints made meanwhile. */
export async function openTamperedAudit() {
	const [sqlite] = DATABASES;
	const at = await (sqlite as (typeof DATABASES)[number]).open();
	let kept = at.kept;
	const second: Project = { ...at.world.project, id: at.world.ids.row<ProjectId>(), name: 'Another project' };
	await kept.projects.create(second, at.world.clock.now());
	const projects = [at.world.project.id, second.id];
	const lodged: Checkpoint[] = [];
	let earlier: Copy = { rows: [], heads: [] };

	const write = async (project: ProjectId, row: number): Promise<void> => {
		at.world.clock.pass(1);
		const about = { actor: at.world.nadia.id, action: `read-${row % 4}`, subject: `subject-${row}`, youngPerson: null };
		await kept.store.commit({ project, at: at.world.clock.now(), changes: [], audit: [about] });
		const checkpoint = row % 4 === 1 || row === ROWS.at(-1) ? await kept.takeCheckpoint(project) : undefined;
		if (checkpoint !== undefined) lodged.push(checkpoint);
	};
	for (const [start, rows] of ROWS.entries()) {
		if (start > 0) kept = await at.reopen();
		for (let row = 1; row <= rows; row++) {
			for (const project of projects) await write(project, row);
			if (row === 10) earlier = await copyOf(kept);
		}
	}
	const keys = new Map<string, KeyObject>();
	for (const project of projects) keys.set(project, (await kept.vault.project(project)).audit);
	const said = (project: string): readonly Statement[] => lodged.filter((one) => one.project === project).flatMap(statementsIn);
	const holding: Holding = { keyOf: (project) => keys.get(project) as KeyObject, lodged: said, earlier };
	return {
		whole: await copyOf(kept),
		holding,
		checkpoints: lodged.length,
		/** What is found when this stands in the database instead; nothing of it stays. `said`: what checkpoints say. */
		foundIn: (copy: Copy, lodgedFor: typeof said = () => []) => foundIn(kept, projects, copy, lodgedFor),
		close: () => at.close(),
	};
}

async function copyOf({ db }: OpenStore): Promise<Copy> {
	return {
		rows: await db.read.select().from(audit).orderBy(audit.epoch, audit.seq),
		heads: await db.read.select().from(auditHeads).orderBy(auditHeads.epoch),
	};
}

async function foundIn(
	{ db, vault }: OpenStore,
	projects: readonly ProjectId[],
	{ rows, heads }: Copy,
	lodged: (project: string) => readonly Statement[],
): Promise<readonly string[]> {
	db.client.exec('begin');
	try {
		db.client.exec('delete from audit; delete from audit_heads');
		if (rows.length > 0)
			db.read
				.insert(audit)
				.values([...rows])
				.run();
		if (heads.length > 0)
			db.read
				.insert(auditHeads)
				.values([...heads])
				.run();
		const faults: AuditFault[] = [];
		for (const project of projects) faults.push(...(await verifyAudit(db, vault, project, { checkpoints: lodged(project) })));
		return faults.map((fault) => named(fault, fault)).sort();
	} finally {
		db.client.exec('rollback');
	}
}
