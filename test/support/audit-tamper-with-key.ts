import type { KeyObject } from 'node:crypto';
import type { StoredHead } from '#server/audit/chain-end.ts';
import type { Statement } from '#server/audit/statements.ts';
import { baseOf, hex, isSameChain, macOf, sealOf, tiesOf } from '#server/store/audit-seals.ts';
import { anew, type Copy, chainIn, type Dice, named, type Tampered } from './audit-tamper.ts';

/** What somebody has who holds the database and the key file, and what was lodged elsewhere meanwhile. */
export type Holding = {
	readonly keyOf: (project: string) => KeyObject;
	readonly lodged: (project: string) => readonly Statement[];
	/** The whole audit as it stood some time ago. */
	readonly earlier: Copy;
};

const between = (number: number, least: number, most: number): number => least + (number % (most - least + 1));
const isOf = (chain: StoredHead) => (row: { readonly project: string; readonly writer: string; readonly epoch: string }) =>
	row.project === chain.project && isSameChain(row, chain);

/** The last number below this one that a checkpoint, or a later chain, still vouches for. */
function vouchedBelow(copy: Copy, { lodged }: Holding, head: StoredHead, seq: number): number {
	const ties = copy.heads.filter(({ project }) => project === head.project).flatMap(tiesOf);
	const counts = [...lodged(head.project), ...ties].filter((said) => isSameChain(said, head)).map(({ count }) => count);
	return Math.max(0, ...counts.filter((count) => count < seq));
}

function rewrite(copy: Copy, { chain, at }: Dice, holding: Holding): Tampered {
	const head = chainIn(copy, chain);
	const from = between(at, 1, head.count);
	const first = vouchedBelow(copy, holding, head, from) + 1;
	const expected = [named(head, { verdict: 'rewritten', from: first, to: head.count })];
	return { ...anew(copy, head, from, holding.keyOf(head.project), true), expected };
}

/** One chain is written anew, then every later one is tied to it again, so that no seal in the database shows it. */
function rewriteAll(copy: Copy, { chain, at }: Dice, holding: Holding): Tampered {
	const head = chainIn(copy, chain);
	const key = holding.keyOf(head.project);
	const from = between(at, 1, head.count);
	const expected = [named(head, { verdict: 'rewritten', from: vouchedBelow(copy, holding, head, from) + 1, to: head.count })];
	let now = anew(copy, head, from, key, true);
	for (const later of copy.heads.filter((one) => one.project === head.project && one.epoch > head.epoch)) {
		now = tiedAnew(now, later, key);
		expected.push(named(later, { verdict: 'rewritten', from: 1, to: later.count }));
	}
	return { ...now, expected };
}

function tiedAnew(copy: Copy, later: StoredHead, key: KeyObject): Copy {
	const macAt = (writer: string, epoch: string, seq: number) =>
		copy.rows.find((row) => row.project === later.project && isSameChain(row, { writer, epoch }) && row.seq === seq)?.mac;
	const ties = JSON.stringify(
		tiesOf(later).map((tie) => ({ ...tie, mac: hex(macAt(tie.writer, tie.epoch, tie.count) ?? Buffer.from(tie.mac, 'hex')) })),
	);
	const previousMac = baseOf(key, later, ties);
	let before: Uint8Array = previousMac;
	const rows = copy.rows.map((row) => {
		if (!isOf(later)(row)) return row;
		before = macOf(key, row, before);
		return { ...row, mac: before };
	});
	const end = { ...later, ties, previousMac, mac: before };
	return { rows, heads: copy.heads.map((one) => (isOf(later)(one) ? { ...end, seal: sealOf(key, end) } : one)) };
}

function cutOff(copy: Copy, { chain, at }: Dice, { keyOf }: Holding): Tampered {
	const head = chainIn(copy, chain);
	const from = between(at, 1, head.count - 1);
	const rows = copy.rows.filter((row) => !(isOf(head)(row) && row.seq > from));
	const end = { ...head, count: from, mac: rows.find((row) => isOf(head)(row) && row.seq === from)?.mac ?? head.mac };
	const heads = copy.heads.map((one) => (isOf(head)(one) ? { ...end, seal: sealOf(keyOf(head.project), end) } : one));
	return { rows, heads, expected: [named(head, { verdict: 'truncated', from, to: from })] };
}

/** The newest chain too, which nothing in the database is tied to. */
function takeChainAway(copy: Copy, { chain }: Dice): Tampered {
	const head = chainIn(copy, chain);
	return {
		rows: copy.rows.filter((row) => !isOf(head)(row)),
		heads: copy.heads.filter((one) => one !== head),
		expected: [named(head, { verdict: 'missing', from: 1, to: head.count })],
	};
}

/** An older copy of the whole database in the place of the present one. */
function putBack(copy: Copy, _dice: Dice, { earlier }: Holding): Tampered {
	const expected = copy.heads.flatMap((head) => {
		const then = earlier.heads.find(isOf(head));
		if (then === undefined) return [named(head, { verdict: 'missing', from: 1, to: head.count })];
		return then.count === head.count ? [] : [named(head, { verdict: 'truncated', from: then.count, to: then.count })];
	});
	return { ...earlier, expected };
}

/** What no seal in the database can show: only what was lodged elsewhere does. */
export const TAMPERING_WITH_KEY: Readonly<Record<string, (copy: Copy, dice: Dice, holding: Holding) => Tampered>> = {
	'writes the rest of a chain anew with the key': rewrite,
	'writes a chain and all that were tied to it anew with the key': rewriteAll,
	'cuts rows off and seals the end again': cutOff,
	'takes a whole chain away, end and all': takeChainAway,
	'puts an older copy of the database back': putBack,
};
