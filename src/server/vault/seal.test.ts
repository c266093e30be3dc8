import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive, newKey, type Place, seal, unseal } from '#server/vault/seal.ts';
import { SealBroken } from '#server/vault/vault-error.ts';

const PLACE: Place = { project: 'p', case: 'c', table: 'entries', column: 'content', row: 'r' };
const { key } = newKey();

describe('sealing', () => {
	it('gives back what was sealed, whatever it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (words) => unseal(key, PLACE, seal(key, PLACE, words)).toString('utf8') === words),
		);
		fc.assert(fc.property(fc.uint8Array(), (bytes) => unseal(key, PLACE, seal(key, PLACE, bytes)).equals(bytes)));
	});

	it('never seals the same words into the same bytes', () => {
		const sealed = Array.from({ length: 2_000 }, () => seal(key, PLACE, 'no').toString('hex'));
		expect(new Set(sealed).size).toBe(2_000);
		expect(new Set(sealed.map((one) => one.slice(18, 42))).size).toBe(2_000);
	});

	it.each(Object.keys(PLACE) as (keyof Place)[])('opens only where it belongs: another %s refuses', (part) => {
		expect(() => unseal(key, { ...PLACE, [part]: 'other' }, seal(key, PLACE, 'words'))).toThrow(SealBroken);
	});

	it('does not let one part of a place run into the next', () => {
		const sealed = seal(key, { ...PLACE, table: 'ab', column: 'c' }, 'words');
		expect(() => unseal(key, { ...PLACE, table: 'a', column: 'bc' }, sealed)).toThrow(SealBroken);
	});

	it('detects any bit that was changed, and any end that was cut off', () => {
		const sealed = seal(key, PLACE, 'I am at the bus station');
		for (let bit = 0; bit < sealed.length * 8; bit += 1) {
			const changed = Buffer.from(sealed);
			changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
			expect(() => unseal(key, PLACE, changed)).toThrow(SealBroken);
		}
		for (let length = 0; length < sealed.length; length += 1)
			expect(() => unseal(key, PLACE, sealed.subarray(0, length))).toThrow(SealBroken);
	});

	it('does not open with another key, even one that has the same name', () => {
		const sealed = seal(key, PLACE, 'words');
		expect(() => unseal(newKey().key, PLACE, sealed)).toThrow(SealBroken);
		expect(() => unseal({ id: key.id, key: newKey().key.key }, PLACE, sealed)).toThrow(SealBroken);
	});

	it('never says in an error what was sealed', () => {
		expect(() => unseal(newKey().key, PLACE, seal(key, PLACE, 'a secret'))).toThrow(/^entries\.content of r does not open/);
	});

	it('derives a key of its own for every purpose', () => {
		const derived = ['fields', 'index', 'audit'].map((purpose) => derive(key.key, purpose).toString('hex'));
		expect(new Set(derived).size).toBe(3);
		expect(derive(key.key, 'audit').toString('hex')).toBe(derived[2]);
	});
});
