import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Instant } from '#core/clock/instant.ts';
import { audit, auditHeads } from '#db/schema/index.ts';
import type { StoredHead } from '#server/audit/chain-end.ts';
import type { StoredRow } from '#server/audit/placement.ts';
import { type ChainHead, macOf, sealOf } from '#server/store/audit-seals.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import { DATABASES, type DatabaseFixture } from '../support/databases.ts';

/** Chains as they were written before a chain said all ends that it goes on from: one writer, each tied to its last. */
describe('an audit from before chains were tied to all ends', () => {
	let at: DatabaseFixture;
	let rows: StoredRow[];
	let heads: StoredHead[];
	beforeEach(async () => {
		const [sqlite] = DATABASES;
		at = await (sqlite as (typeof DATABASES)[number]).open();
		rows = [];
		heads = [];
		const { audit: key } = await at.kept.vault.project(at.world.project.id);
		let last: ChainHead | undefined;
		for (const epoch of ['1', '2', '3']) {
			const chain = { project: at.world.project.id, writer: 'waymark', epoch };
			const before = { previousEpoch: last?.epoch ?? null, previousMac: last?.mac ?? null, ties: null };
			let mac = last?.mac ?? new Uint8Array();
			for (let seq = 1; seq <= 4; seq++) {
				const said = { actor: at.world.nadia.id, action: `a${seq}`, subject: 's', youngPerson: null };
				const row = { ...chain, ...said, seq, at: `2026-11-0${seq}T08:00:00.000Z` as Instant };
				mac = macOf(key, row, mac);
				rows.push({ ...row, mac });
			}
			last = { ...chain, ...before, count: 4, mac };
			heads.push({ ...last, seal: sealOf(key, last) });
		}
	});
	afterEach(() => at.close());

	async function found(): Promise<readonly string[]> {
		at.kept.db.client.exec('delete from audit; delete from audit_heads');
		at.kept.db.read.insert(audit).values(rows).run();
		at.kept.db.read.insert(auditHeads).values(heads).run();
		const faults = await verifyAudit(at.kept.db, at.kept.vault, at.world.project.id);
		return faults.map(({ verdict, epoch, from, part }) => `${verdict} ${from} of ${epoch}${part === 'end' ? ' end' : ''}`);
	}

	it('is intact, and stays so when it goes on in the new way', async () => {
		expect(await found()).toEqual([]);
		const audited = [{ actor: 'system', action: 'after', subject: 's', youngPerson: null }] as const;
		const kept = await at.reopen();
		await kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes: [], audit: audited });
		expect(await verifyAudit(kept.db, kept.vault, at.world.project.id)).toEqual([]);
		const all = await kept.db.read.select().from(auditHeads);
		expect(JSON.parse(all.at(-1)?.ties ?? '').map(({ epoch }: { epoch: string }) => epoch)).toEqual(['3']);
	});

	it('shows what was edited, cut off and taken away', async () => {
		rows = rows.map((row) => (row.epoch === '2' && row.seq === 2 ? { ...row, subject: 'x' } : row));
		expect(await found()).toEqual(['edited 2 of 2']);
		rows = rows.filter(({ epoch }) => epoch !== '2');
		expect(await found()).toEqual(['truncated 0 of 2']);
		heads = heads.filter(({ epoch }) => epoch !== '2');
		expect(await found()).toEqual(['missing 1 of 2']);
	});

	it('shows that an end was put back with the key, because the next chain knows the row that is gone', async () => {
		const { audit: key } = await at.kept.vault.project(at.world.project.id);
		rows = rows.filter(({ epoch, seq }) => !(epoch === '1' && seq === 4));
		const mac = rows.find(({ epoch, seq }) => epoch === '1' && seq === 3)?.mac ?? new Uint8Array();
		heads = heads.map((head) => (head.epoch === '1' ? { ...head, count: 3, mac, seal: sealOf(key, { ...head, count: 3, mac }) } : head));
		expect(await found()).toEqual(['truncated 3 of 1']);
	});

	it('does not take an old end for a new one, or a new one for an old', async () => {
		heads = heads.map((head) => (head.epoch === '3' ? { ...head, ties: '[]' } : head));
		expect(await found()).toEqual(['edited 4 of 3 end']);
	});
});
