import {
	createCipheriv,
	createDecipheriv,
	createHash,
	createPrivateKey,
	createPublicKey,
	diffieHellman,
	generateKeyPairSync,
	hkdfSync,
	type KeyObject,
	randomBytes,
} from 'node:crypto';
import * as z from 'zod';
import type { Instant } from '#core/clock/instant.ts';
import { ROOT_BYTES } from '#server/vault/root-keys.ts';
import { KeyWorkRefused } from '#server/vault/vault-error.ts';

const FORMAT = 'waymark-escrow@1';
const NONCE = 12;
const TAG = 16;
const CURVE = 'prime256v1';

/** Who can read it and what it is for, in the clear; bound to what is sealed. */
const Head = z.object({
	format: z.literal(FORMAT),
	madeAt: z.string(),
	/** The first 16 hex digits of SHA-256 over the public key that it was made for. */
	to: z.string(),
	keys: z.number(),
	ephemeral: z.string(),
	salt: z.string(),
});
const Escrow = Head.extend({ sealed: z.string() });
type Head = z.infer<typeof Head>;

/** The name of a public key, to be compared with the one written on the envelope. */
export function fingerprintOf(publicPem: string): string {
	return nameOf(readPublic(publicPem));
}

/**
 * Seals root keys to somebody's offline public key (ECDH on P-256, HKDF-SHA-256, AES-256-GCM). With the private half, the
 * file and a copy of the databases everything can be opened on another machine; with less than that nothing can.
 *
 * @param keys the present root key, then older ones
 */
export function escrowTo(publicPem: string, keys: readonly Uint8Array[], at: Instant): string {
	const recipient = readPublic(publicPem);
	const own = generateKeyPairSync('ec', { namedCurve: CURVE });
	const head: Head = {
		...{ format: FORMAT, madeAt: at, to: nameOf(recipient), keys: keys.length },
		ephemeral: bytesOf(own.publicKey).toString('base64'),
		salt: randomBytes(32).toString('base64'),
	};
	const nonce = randomBytes(NONCE);
	const cipher = createCipheriv('aes-256-gcm', keyBetween(own.privateKey, recipient, recipient, head), nonce);
	cipher.setAAD(Buffer.from(JSON.stringify(head)));
	const body = Buffer.concat([cipher.update(Buffer.concat(keys)), cipher.final()]);
	const sealed = Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64');
	return `${JSON.stringify({ ...head, sealed }, null, '\t')}\n`;
}

/** Opens what `escrowTo` made. @throws KeyWorkRefused when it is another key's, or not whole */
export function openEscrow(text: string, privatePem: string, passphrase?: string): readonly Buffer[] {
	const { sealed, ...head } = readEscrow(text);
	const mine = readPrivate(privatePem, passphrase);
	const recipient = createPublicKey(mine);
	if (nameOf(recipient) !== head.to)
		throw new KeyWorkRefused(`This escrow file was made for the key ${head.to}; the private key that was given is ${nameOf(recipient)}.`);
	const bytes = Buffer.from(sealed, 'base64');
	try {
		const ephemeral = createPublicKey({ key: Buffer.from(head.ephemeral, 'base64'), format: 'der', type: 'spki' });
		const decipher = createDecipheriv('aes-256-gcm', keyBetween(mine, ephemeral, recipient, head), bytes.subarray(0, NONCE), {
			authTagLength: TAG,
		});
		decipher.setAAD(Buffer.from(JSON.stringify(head)));
		decipher.setAuthTag(bytes.subarray(-TAG));
		const all = Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]);
		return Array.from({ length: head.keys }, (_, at) => all.subarray(at * ROOT_BYTES, (at + 1) * ROOT_BYTES));
	} catch (cause) {
		throw new KeyWorkRefused('This escrow file was changed since it was made: it does not open.', { cause });
	}
}

/** True when a private key cannot be read without a passphrase. */
export function isLocked(privatePem: string): boolean {
	return /ENCRYPTED/.test(privatePem);
}

function readEscrow(text: string): z.infer<typeof Escrow> {
	try {
		return Escrow.parse(JSON.parse(text));
	} catch (cause) {
		throw new KeyWorkRefused('This is not an escrow file of Waymark’s.', { cause });
	}
}

function readPublic(pem: string): KeyObject {
	if (/PRIVATE KEY/.test(pem))
		throw new KeyWorkRefused(
			'This file holds a private key. It must never come to this machine: give the public half, and make a new pair.',
		);
	return insistOnP256(() => createPublicKey(pem), 'public');
}

function readPrivate(pem: string, passphrase: string | undefined): KeyObject {
	return insistOnP256(() => createPrivateKey(passphrase === undefined ? pem : { key: pem, passphrase }), 'private');
}

function insistOnP256(read: () => KeyObject, half: 'public' | 'private'): KeyObject {
	let key: KeyObject | undefined;
	try {
		key = read();
	} catch {
		throw new KeyWorkRefused(
			`The ${half} key could not be read. It must be a PEM file${half === 'private' ? ', with its passphrase if it has one' : ''}.`,
		);
	}
	if (key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === CURVE) return key;
	throw new KeyWorkRefused(`The ${half} key must be on the curve P-256. docs/operations.md says how to make a pair.`);
}

const bytesOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });
const nameOf = (key: KeyObject): string => createHash('sha256').update(bytesOf(key)).digest('hex').slice(0, 16);

function keyBetween(privateKey: KeyObject, publicKey: KeyObject, recipient: KeyObject, head: Head): Buffer {
	const info = Buffer.concat([Buffer.from(FORMAT), Buffer.from(head.ephemeral, 'base64'), bytesOf(recipient)]);
	return Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey, publicKey }), Buffer.from(head.salt, 'base64'), info, 32));
}
