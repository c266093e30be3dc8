import { createSecretKey, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import type { StoredHead } from '#server/audit/chain-end.ts';
import type { StoredRow } from '#server/audit/placement.ts';
import type { ChainKey } from '#server/audit/stored-chains.ts';
import { macOf, sealOf } from '#server/store/audit-seals.ts';

/** The audit as rows and ends that anybody with the database in their hands may change. */
export type Copy = { readonly rows: readonly StoredRow[]; readonly heads: readonly StoredHead[] };

/** Numbers from which a way of tampering takes whatever it has to choose. */
export type Dice = { readonly chain: number; readonly other: number; readonly at: number; readonly to: number; readonly coin: boolean };

/** The same for fast-check. */
export const DICE = { chain: fc.nat(50), other: fc.nat(50), at: fc.nat(500), to: fc.nat(500), coin: fc.boolean() };

/** What was done, and every finding that it has to lead to: verdict, chain, numbers. */
export type Tampered = Copy & { readonly expected: readonly string[] };

type Found = { readonly verdict: string; readonly from: number; readonly to: number; readonly part?: 'rows' | 'end' };

/** How a finding is written in these tests. */
export function named({ writer, epoch, project }: ChainKey, { verdict, from, to, part = 'rows' }: Found): string {
	return `${verdict} ${from}–${to} ${part} ${project.slice(-2)}/${writer.slice(-2)}/${epoch.slice(-2)}`;
}

const isOf = (chain: ChainKey) => (row: ChainKey) =>
	row.project === chain.project && row.writer === chain.writer && row.epoch === chain.epoch;
const nameOf = ({ project, writer, epoch }: ChainKey): ChainKey => ({ project, writer, epoch });
const between = (number: number, least: number, most: number): number => least + (number % (most - least + 1));
const someoneElses: KeyObject = createSecretKey(Buffer.alloc(32, 7));

export const chainIn = ({ heads }: Copy, number: number): StoredHead => heads[number % heads.length] as StoredHead;
const anotherThan = (copy: Copy, chain: StoredHead, number: number): StoredHead => {
	const others = copy.heads.filter((head) => !isOf(chain)(head));
	return others[number % others.length] as StoredHead;
};
const rowsOf = (copy: Copy, chain: ChainKey) => copy.rows.filter(isOf(chain));
const without = (copy: Copy, chain: ChainKey, gone: (row: StoredRow) => boolean) =>
	copy.rows.filter((row) => !(isOf(chain)(row) && gone(row)));
const changed = (copy: Copy, chain: ChainKey, change: (row: StoredRow) => StoredRow) =>
	copy.rows.map((row) => (isOf(chain)(row) ? change(row) : row));
const headChanged = (copy: Copy, chain: ChainKey, change: Partial<StoredHead>) =>
	copy.heads.map((head) => (isOf(chain)(head) ? { ...head, ...change } : head));

const COLUMNS: Readonly<Record<string, (row: StoredRow) => Partial<StoredRow>>> = {
	at: () => ({ at: '2026-01-01T00:00:00.000Z' as StoredRow['at'] }),
	actor: () => ({ actor: 'system-x' as StoredRow['actor'] }),
	action: ({ action }) => ({ action: `${action}.not` }),
	subject: () => ({ subject: 'nobody' }),
	youngPerson: ({ youngPerson }) => ({ youngPerson: youngPerson === null ? ('x' as StoredRow['youngPerson'] & string) : null }),
	mac: ({ mac }) => ({ mac: mac.map((byte, at) => (at === 3 ? byte ^ 1 : byte)) }),
};

function editRow(copy: Copy, { chain, at, to }: Dice): Tampered {
	const head = chainIn(copy, chain);
	const seq = between(at, 1, head.count);
	const change = Object.values(COLUMNS)[to % Object.keys(COLUMNS).length] as (row: StoredRow) => Partial<StoredRow>;
	const rows = changed(copy, head, (row) => (row.seq === seq ? { ...row, ...change(row) } : row));
	return { ...copy, rows, expected: [named(head, { verdict: 'edited', from: seq, to: seq })] };
}

/** A row under a number that nothing has: it was moved, not changed. */
function renumberRow(copy: Copy, { chain, at, to }: Dice): Tampered {
	const head = chainIn(copy, chain);
	const seq = between(at, 1, head.count);
	const number = [0, -1, head.count + 1 + (to % 90)].at(to % 3) as number;
	const rows = changed(copy, head, (row) => (row.seq === seq ? { ...row, seq: number } : row));
	return { ...copy, rows, expected: [named(head, { verdict: 'reordered', from: seq, to: seq })] };
}

const ENDS: Readonly<Record<string, (head: StoredHead) => readonly [Partial<StoredHead>, string]>> = {
	count: ({ count }) => [{ count: count + 5 }, 'edited'],
	fewer: ({ count }) => [{ count: count - 1 }, 'edited'],
	mac: () => [{ mac: Buffer.alloc(32, 9) }, 'edited'],
	ties: () => [{ ties: '[]' }, 'edited'],
	noTies: () => [{ ties: null }, 'edited'],
	previousMac: () => [{ previousMac: Buffer.alloc(32, 3) }, 'edited'],
	previousEpoch: () => [{ previousEpoch: 'x' }, 'edited'],
	// Nobody can say any more what was sealed, so nobody can say that nothing was cut off.
	seal: () => [{ seal: Buffer.alloc(32, 4) }, 'truncated'],
};

function editEnd(copy: Copy, { chain, at }: Dice): Tampered {
	const head = chainIn(copy, chain);
	const [change, verdict] = (
		Object.values(ENDS)[at % Object.keys(ENDS).length] as (head: StoredHead) => readonly [Partial<StoredHead>, string]
	)(head);
	const isSame = change.ties === '[]' && head.ties === '[]';
	const part = verdict === 'edited' ? 'end' : 'rows';
	const expected = isSame ? [] : [named(head, { verdict, from: head.count, to: head.count, part })];
	return { ...copy, heads: headChanged(copy, head, change), expected };
}

function takeEndAway(copy: Copy, { chain }: Dice): Tampered {
	const head = chainIn(copy, chain);
	const expected = [named(head, { verdict: 'missing', from: head.count, to: head.count, part: 'end' })];
	return { ...copy, heads: copy.heads.filter((one) => one !== head), expected };
}

function takeRowsOut(copy: Copy, { chain, at, to, coin }: Dice): Tampered {
	const head = chainIn(copy, chain);
	const from = between(at, 1, head.count - 1);
	const last = between(to, from, Math.min(from + 3, head.count - 1));
	const left = without(copy, head, ({ seq }) => seq >= from && seq <= last);
	const gone = last - from + 1;
	const rows = coin ? left : left.map((row) => (isOf(head)(row) && row.seq > last ? { ...row, seq: row.seq - gone } : row));
	return { ...copy, rows, expected: [named(head, { verdict: 'missing', from, to: last })] };
}

/** Without the key the end cannot be sealed again: it is left as it is, or moved back under a seal of one's own. */
function cutOff(copy: Copy, { chain, at, coin }: Dice): Tampered {
	const head = chainIn(copy, chain);
	const from = between(at, coin ? 1 : 0, head.count - 1);
	const rows = without(copy, head, ({ seq }) => seq > from);
	const mac = rowsOf(copy, head)[from - 1]?.mac ?? head.mac;
	const end = { count: from, mac };
	const heads = coin ? headChanged(copy, head, { ...end, seal: sealOf(someoneElses, { ...head, ...end }) }) : copy.heads;
	return { rows, heads, expected: [named(head, { verdict: 'truncated', from, to: from })] };
}

function shuffle(copy: Copy, { chain, at, to, coin }: Dice): Tampered {
	const head = chainIn(copy, chain);
	const a = between(at, 1, head.count - 1);
	const b = between(to, a + 1, head.count);
	const moved = (seq: number): number => {
		if (coin) return seq === a ? b : seq === b ? a : seq;
		return seq < a || seq > b ? seq : seq === b ? a : seq + 1;
	};
	const rows = changed(copy, head, (row) => ({ ...row, seq: moved(row.seq) }));
	const expected =
		coin && b > a + 1
			? [a, b].map((one) => named(head, { verdict: 'reordered', from: one, to: one }))
			: [named(head, { verdict: 'reordered', from: a, to: b })];
	return { ...copy, rows, expected };
}

/** The rest of a chain written anew, with another story in it. */
export function anew(copy: Copy, head: StoredHead, from: number, key: KeyObject, withEnd: boolean): Copy {
	let before = rowsOf(copy, head).find(({ seq }) => seq === from - 1)?.mac ?? (head.previousMac as Uint8Array);
	const rows = changed(copy, head, (row) => {
		if (row.seq < from) return row;
		const told = { ...row, subject: row.seq === from ? 'somebody else' : row.subject };
		before = macOf(key, told, before);
		return { ...told, mac: before };
	});
	const end = { count: head.count, mac: before };
	return { rows, heads: withEnd ? headChanged(copy, head, { ...end, seal: sealOf(key, { ...head, ...end }) }) : copy.heads };
}

function rewrite(copy: Copy, { chain, at, coin }: Dice): Tampered {
	const head = chainIn(copy, chain);
	const from = between(at, 1, head.count);
	const expected = [named(head, { verdict: 'rewritten', from, to: head.count })];
	return { ...anew(copy, head, from, someoneElses, coin), expected };
}

/** Rows of another chain in the place of this one's, after its end, or between them with the rest moved down. */
function copyRowsIn(copy: Copy, { chain, other, at, to, coin }: Dice): Tampered {
	const head = chainIn(copy, chain);
	const source = rowsOf(copy, anotherThan(copy, head, other));
	const [first, second] = [source[at % source.length] as StoredRow, source[(at + 1) % source.length] as StoredRow];
	const place = between(to, 1, head.count + 1);
	const put = [first, second].map((row, step) => ({ ...row, ...nameOf(head), seq: place + step }));
	const kept = coin
		? without(copy, head, ({ seq }) => seq === place || seq === place + 1)
		: changed(copy, head, (row) => (row.seq >= place ? { ...row, seq: row.seq + 2 } : row));
	return { ...copy, rows: [...kept, ...put], expected: [named(head, { verdict: 'spliced', from: place, to: place + 1 })] };
}

/** One row taken out of a chain and put after the end of another: both show it. */
function moveRow(copy: Copy, { chain, other, at }: Dice): Tampered {
	const head = chainIn(copy, chain);
	const target = anotherThan(copy, head, other);
	const seq = between(at, 1, head.count - 1);
	const place = target.count + 1;
	const rows = changed(copy, head, (row) => (row.seq === seq ? { ...row, ...nameOf(target), seq: place } : row));
	const expected = [named(head, { verdict: 'missing', from: seq, to: seq }), named(target, { verdict: 'spliced', from: place, to: place })];
	return { ...copy, rows, expected };
}

/** A whole chain, end and all, once more under a name of its own, or under another project. */
function copyChainIn(copy: Copy, { chain, other, coin }: Dice): Tampered {
	const head = chainIn(copy, chain);
	const project = coin ? anotherThan(copy, head, other).project : head.project;
	const name = project === head.project ? { ...nameOf(head), writer: 'somebody-zz' } : { ...nameOf(head), project };
	const rows = [...copy.rows, ...rowsOf(copy, head).map((row) => ({ ...row, ...name }))];
	return {
		rows,
		heads: [...copy.heads, { ...head, ...name }],
		expected: [named(name, { verdict: 'spliced', from: 1, to: head.count, part: 'end' })],
	};
}

/** Rows under the name of a writer that never was. */
function makeUpChain(copy: Copy, { chain, at, coin }: Dice): Tampered {
	const head = chainIn(copy, chain);
	const source = rowsOf(copy, head).slice(0, between(at, 1, head.count));
	const name = { ...nameOf(head), writer: 'somebody-zz' };
	const made = source.map((row) => ({ ...row, ...name, ...(coin ? { mac: macOf(someoneElses, row, null) } : {}) }));
	return { ...copy, rows: [...copy.rows, ...made], expected: [named(name, { verdict: 'spliced', from: 1, to: source.length })] };
}

/** Everything that somebody without the key can do, each with what has to be found. */
export const TAMPERING: Readonly<Record<string, (copy: Copy, dice: Dice) => Tampered>> = {
	'edits one column of a row': editRow,
	'gives a row another number': renumberRow,
	'edits one column of an end': editEnd,
	'takes an end away': takeEndAway,
	'takes rows out, and moves the rest up or not': takeRowsOut,
	'cuts rows off, with the end or without': cutOff,
	'puts rows in another order': shuffle,
	'writes the rest of a chain anew without the key': rewrite,
	'puts rows of another chain in': copyRowsIn,
	'moves a row into another chain': moveRow,
	'puts a whole chain in': copyChainIn,
	'makes a chain up': makeUpChain,
};

/** A step that would store two rows in one place could not be stored at all, so it is left out. */
export function storable(next: Copy, before: Copy): Copy {
	const places = next.rows.map(({ project, writer, epoch, seq }) => `${project} ${writer} ${epoch} ${seq}`);
	const ends = next.heads.map(({ project, writer, epoch }) => `${project} ${writer} ${epoch}`);
	const isStorable = new Set(places).size === places.length && new Set(ends).size === ends.length && ends.length > 1;
	return isStorable ? { rows: next.rows, heads: next.heads } : before;
}
