import type { KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectId } from '#core/id.ts';
import type { Project } from '#core/record/staff.ts';
import { audit, auditHeads } from '#db/schema/index.ts';
import { type Checkpoint, statementsIn } from '#server/audit/checkpoint.ts';
import type { Statement } from '#server/audit/statements.ts';
import type { AuditFault } from '#server/store/audit-verify.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { type Copy, type Dice, named, TAMPERING } from '../support/audit-tamper.ts';
import { type Holding, TAMPERING_WITH_KEY } from '../support/audit-tamper-with-key.ts';
import { DATABASES, type DatabaseFixture } from '../support/databases.ts';

/** Cases for each way of tampering. */
const RUNS = 150;

type Tamper = (typeof TAMPERING_WITH_KEY)[string];

const DICE = fc.record({ chain: fc.nat(50), other: fc.nat(50), at: fc.nat(500), to: fc.nat(500), coin: fc.boolean() });

let at: DatabaseFixture;
let kept: OpenStore;
let whole: Copy;
let earlier: Copy;
let projects: readonly ProjectId[];
const lodged: Checkpoint[] = [];
const keys = new Map<string, KeyObject>();

beforeAll(async () => {
	const [sqlite] = DATABASES;
	at = await (sqlite as (typeof DATABASES)[number]).open();
	kept = at.kept;
	const second: Project = { ...at.world.project, id: at.world.ids.row<ProjectId>(), name: 'Another project' };
	await kept.projects.create(second, at.world.clock.now());
	projects = [at.world.project.id, second.id];
	for (const rows of [9, 5, 12]) {
		for (let row = 1; row <= rows; row++) for (const project of projects) await write(project, row);
		if (rows !== 12) kept = await at.reopen();
	}
	whole = await copyNow();
	for (const project of projects) keys.set(project, (await kept.vault.project(project)).audit);
});
afterAll(() => at.close());

async function copyNow(): Promise<Copy> {
	return {
		rows: await kept.db.read.select().from(audit).orderBy(audit.epoch, audit.seq),
		heads: await kept.db.read.select().from(auditHeads).orderBy(auditHeads.epoch),
	};
}

async function write(project: ProjectId, row: number): Promise<void> {
	at.world.clock.pass(1);
	const about = { actor: at.world.nadia.id, action: `read-${row % 4}`, subject: `subject-${row}`, youngPerson: null };
	await kept.store.commit({ project, at: at.world.clock.now(), changes: [], audit: [about] });
	const checkpoint = row % 4 === 1 || row === 12 ? await kept.takeCheckpoint(project) : undefined;
	if (checkpoint !== undefined) lodged.push(checkpoint);
	if (row === 10) earlier = await copyNow();
}

const said = (project: string): readonly Statement[] => lodged.filter((one) => one.project === project).flatMap(statementsIn);

/** What is found when this stands in the database instead; nothing of it stays. */
async function foundIn({ rows, heads }: Copy, checkpoints: typeof said = () => []): Promise<readonly string[]> {
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
		for (const project of projects)
			faults.push(...(await verifyAudit(kept.db, kept.vault, project, { checkpoints: checkpoints(project) })));
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

describe('whoever has the database and the key file', () => {
	const holding = (): Holding => ({ keyOf: (project) => keys.get(project) as KeyObject, lodged: said, earlier });

	it('finds nothing against an audit that is intact', async () => {
		expect(lodged.length).toBeGreaterThan(10);
		expect(await foundIn(whole, said)).toEqual([]);
	});

	it.each(Object.entries(TAMPERING_WITH_KEY))('%s: checkpoints elsewhere show it each time, as what it is', async (_what, tamper) => {
		await fc.assert(
			fc.asyncProperty(DICE, async (dice) => {
				const { expected, ...copy } = tamper(whole, dice, holding());
				expect(await foundIn(copy, said)).toEqual([...expected].sort());
			}),
			{ numRuns: RUNS, seed: 20_261_122 },
		);
	});

	it('shows nothing of it in the database itself, which is why they are kept', async () => {
		const dice: Dice = { chain: 0, other: 0, at: 3, to: 0, coin: false };
		const { expected: _expected, ...copy } = (
			TAMPERING_WITH_KEY['writes a chain and all that were tied to it anew with the key'] as Tamper
		)(whole, dice, holding());
		expect(await foundIn(copy)).toEqual([]);
	});

	it('is told apart when several things are done at once, or something at least is found', async () => {
		const ways = Object.values(TAMPERING);
		const some = fc.array(fc.tuple(fc.nat(ways.length - 1), DICE), { minLength: 2, maxLength: 4 });
		await fc.assert(
			fc.asyncProperty(some, async (steps) => {
				let copy: Copy = whole;
				for (const [way, dice] of steps) copy = soundCopy((ways[way] as (typeof ways)[number])(copy, dice), copy);
				if (JSON.stringify(copy) !== JSON.stringify(whole)) expect(await foundIn(copy, said)).not.toEqual([]);
			}),
			{ numRuns: RUNS * 2, seed: 20_261_122 },
		);
	});
});

/** A step that would store two rows in one place could not be stored at all, so it is left out. */
function soundCopy(next: Copy, before: Copy): Copy {
	const places = [...next.rows.map(({ project, writer, epoch, seq }) => `${project} ${writer} ${epoch} ${seq}`)];
	const ends = next.heads.map(({ project, writer, epoch }) => `${project} ${writer} ${epoch}`);
	const isStorable = new Set(places).size === places.length && new Set(ends).size === ends.length && ends.length > 1;
	return isStorable ? { rows: next.rows, heads: next.heads } : before;
}
