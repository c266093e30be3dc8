import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes, randomFillSync } from 'node:crypto';
import { SealBroken } from '#server/vault/vault-error.ts';

/** A key and the eight bytes that name it in front of everything it seals. */
export type SealKey = { readonly id: Buffer; readonly key: KeyObject };

/** Where a sealed value belongs. It opens there and nowhere else. `case` is the young person, or empty for none. */
export type Place = {
	readonly project: string;
	readonly case: string;
	readonly table: string;
	readonly column: string;
	readonly row: string;
};

/** Version of this format and of the places above: version | key id | nonce | ciphertext | tag. */
const VERSION = 1;
const ID = 8;
const NONCE = 12;
const TAG = 16;
const HEAD = 1 + ID + NONCE;

/** A fresh 256-bit key with a random name. */
export function newKey(): { readonly raw: Buffer; readonly key: SealKey } {
	const raw = randomBytes(32);
	return { raw, key: { id: randomBytes(ID), key: createSecretKey(raw) } };
}

export function sealKey(id: Buffer, raw: Uint8Array): SealKey {
	return { id, key: createSecretKey(raw) };
}

/** A key for one purpose, so that no two uses ever share one (HKDF-SHA-256, RFC 5869). */
export function derive(from: KeyObject, purpose: string): Buffer {
	return Buffer.from(hkdfSync('sha256', from, Buffer.alloc(0), `waymark/${purpose}`, 32));
}

/**
 * Seals bytes or text with AES-256-GCM, bound to their place.
 *
 * @example seal(caseKey, { project, case: youngPerson, table: 'offers', column: 'about', row: offer.id }, '{"words":…}')
 */
export function seal({ id, key }: SealKey, place: Place, plain: string | Uint8Array): Buffer {
	const nonce = freshNonce();
	const cipher = createCipheriv('aes-256-gcm', key, nonce);
	cipher.setAAD(binding(place));
	const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
	cipher.final();
	return Buffer.concat([Buffer.of(VERSION), id, nonce, body, cipher.getAuthTag()]);
}

/** Opens what `seal` made, in the same place and with the same key. @throws SealBroken otherwise */
export function unseal({ id, key }: SealKey, place: Place, sealed: Uint8Array): Buffer {
	const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
	if (bytes.length < HEAD + TAG || bytes[0] !== VERSION || !bytes.subarray(1, 1 + ID).equals(id)) throw broken(place);
	const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1 + ID, HEAD), { authTagLength: TAG });
	decipher.setAAD(binding(place));
	decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
	const plain = decipher.update(bytes.subarray(HEAD, bytes.length - TAG));
	try {
		decipher.final();
	} catch (cause) {
		throw broken(place, cause);
	}
	return plain;
}

const pool = Buffer.alloc(NONCE * 256);
let used = pool.length;

/** Random bytes are asked for 256 nonces at a time: the asking costs more than the sealing of a short line. */
function freshNonce(): Buffer {
	if (used === pool.length) {
		randomFillSync(pool);
		used = 0;
	}
	used += NONCE;
	return pool.subarray(used - NONCE, used);
}

/** The eight bytes in front of a sealed value that name the key it was sealed with; undefined when it is no sealed value. */
export function keyIdOf(sealed: Uint8Array): Buffer | undefined {
	if (sealed.length < HEAD + TAG || sealed[0] !== VERSION) return undefined;
	return Buffer.from(sealed.subarray(1, 1 + ID));
}

/** The key, of several that may open it, that a value was sealed with. */
export function keyFor(keys: readonly SealKey[], sealed: Uint8Array): SealKey | undefined {
	const id = keyIdOf(sealed);
	return id && keys.find((key) => key.id.equals(id));
}

/** Opens what any of these keys sealed. @throws SealBroken when none of them did, or it was changed or moved */
export function unsealWith(keys: readonly SealKey[], place: Place, sealed: Uint8Array): Buffer {
	const key = keyFor(keys, sealed);
	if (key === undefined) throw broken(place);
	return unseal(key, place, sealed);
}

/** No part can hold a NUL (they are ids and names of ours), so no two places read the same. */
function binding(place: Place): Buffer {
	return Buffer.from(`${VERSION}\0${place.project}\0${place.case}\0${place.table}\0${place.column}\0${place.row}`);
}

function broken(place: Place, cause?: unknown): SealBroken {
	return new SealBroken(`${place.table}.${place.column} of ${place.row} does not open: it was changed, or moved from another row.`, {
		cause,
	});
}
