import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { sealingWith } from '#server/audit/chain-end.ts';
import { damageOf } from '#server/audit/damage.ts';
import { type ChainFacts, placeRows, type StoredRow } from '#server/audit/placement.ts';
import { macOf } from '#server/store/audit-seals.ts';

const KEY = createSecretKey(Buffer.alloc(32, 1));
const BASE = Buffer.alloc(32, 2);

/** A chain of so many rows, and what is known of it. */
function chainOf(count: number): { readonly rows: readonly StoredRow[]; readonly facts: ChainFacts } {
	const rows: StoredRow[] = [];
	let mac: Uint8Array = BASE;
	for (let seq = 1; seq <= count; seq++) {
		const place = { project: 'project' as ProjectId, writer: 'writer', epoch: 'epoch', seq, at: instant('2026-11-17T16:12:00.000Z') };
		const row = { ...place, actor: 'nadia' as StaffId, action: `read-${seq}`, subject: 's', youngPerson: null };
		mac = macOf(KEY, row, mac);
		rows.push({ ...row, mac });
	}
	return { rows, facts: { base: BASE, end: { count, mac }, macAs: sealingWith(KEY) } };
}

const damage = (rows: readonly StoredRow[], facts: ChainFacts, most?: number) =>
	damageOf(
		placeRows(
			[...rows].sort((a, b) => a.seq - b.seq),
			facts,
			most,
		),
		{ isFromElsewhere: () => false, isEndTrue: facts.end !== null },
	);

describe('finding out where rows were written', () => {
	it('finds every row of a chain that is as it was written, and of none', () => {
		const { rows, facts } = chainOf(30);
		expect(placeRows(rows, facts)).toMatchObject({ lost: [], lostFrom: undefined, unplaced: [], last: 30, gaveUp: false });
		expect(damage(rows, facts)).toEqual([]);
		expect(damage([], { ...facts, end: { count: 0, mac: BASE } })).toEqual([]);
	});

	it('puts back in order what was turned round, and says only that much when it is too much to look for', () => {
		const { rows, facts } = chainOf(30);
		const turned = rows.map((row) => ({ ...row, seq: 31 - row.seq }));
		expect(placeRows([...turned].reverse(), facts).places.map(({ row }) => row.action)).toEqual(rows.map(({ action }) => action));
		expect(damage(turned, facts)).toEqual([{ verdict: 'reordered', from: 1, to: 30 }]);
		expect(damage(turned, facts, 100)).toEqual([{ verdict: 'reordered', from: 1, to: 30 }]);
	});

	it('goes on behind what is lost, wherever the rest was moved to', () => {
		const { rows, facts } = chainOf(30);
		const left = rows.filter(({ seq }) => seq < 5 || seq > 8);
		expect(damage(left, facts)).toEqual([{ verdict: 'missing', from: 5, to: 8 }]);
		const up = left.map((row) => (row.seq > 8 ? { ...row, seq: row.seq - 4 } : row));
		expect(damage(up, facts)).toEqual([{ verdict: 'missing', from: 5, to: 8 }]);
	});

	it('tells several things apart in one chain', () => {
		const { rows, facts } = chainOf(30);
		const done = rows
			.filter(({ seq }) => seq !== 12)
			.map((row) =>
				row.seq === 4 ? { ...row, subject: 'x' } : row.seq === 20 ? { ...row, seq: 22 } : row.seq === 22 ? { ...row, seq: 20 } : row,
			);
		expect(damage(done, facts)).toEqual([
			{ verdict: 'edited', from: 4, to: 4 },
			{ verdict: 'missing', from: 12, to: 12 },
			{ verdict: 'reordered', from: 20, to: 20 },
			{ verdict: 'reordered', from: 22, to: 22 },
		]);
	});

	it('calls an end that nobody can vouch for cut off', () => {
		const { rows, facts } = chainOf(30);
		expect(damage(rows.slice(0, 20), { ...facts, end: null })).toEqual([{ verdict: 'truncated', from: 20, to: 20 }]);
	});
});
