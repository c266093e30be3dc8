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
import { KeyWorkRefused } from '#server/vault/vault-error.ts';

const NONCE = 12;
const TAG = 16;
const CURVE = 'prime256v1';

/** What anybody may read of something that is sealed to a public key; all of it is bound to what is sealed. */
export type SealedHead = {
	readonly format: string;
	/** The first 16 hex digits of SHA-256 over the public key. */
	readonly to: string;
	readonly ephemeral: string;
	readonly salt: string;
};

/** What it takes to make a head; the order of its fields is part of what is bound. */
type Fresh = Omit<SealedHead, 'format'>;

/** The name of a public key, to be compared with the one written on the envelope. */
export function fingerprintOf(publicPem: string): string {
	return nameOf(readPublic(publicPem));
}

/** True when a private key cannot be read without a passphrase. */
export function isLocked(privatePem: string): boolean {
	return /ENCRYPTED/.test(privatePem);
}

/** Seals bytes to somebody’s offline public key: ECDH on P-256 with a pair of its own each time, HKDF-SHA-256, AES-256-GCM. */
export function sealTo<Head extends SealedHead>(
	publicPem: string,
	headOf: (fresh: Fresh) => Head,
	plain: Uint8Array,
): { readonly head: Head; readonly sealed: Buffer } {
	const recipient = readPublic(publicPem);
	const own = generateKeyPairSync('ec', { namedCurve: CURVE });
	const head = headOf({
		to: nameOf(recipient),
		ephemeral: bytesOf(own.publicKey).toString('base64'),
		salt: randomBytes(32).toString('base64'),
	});
	const nonce = randomBytes(NONCE);
	const cipher = createCipheriv('aes-256-gcm', keyBetween(own.privateKey, recipient, recipient, head), nonce);
	cipher.setAAD(Buffer.from(JSON.stringify(head)));
	const body = Buffer.concat([cipher.update(plain), cipher.final()]);
	return { head, sealed: Buffer.concat([nonce, body, cipher.getAuthTag()]) };
}

/**
 * Opens what `sealTo` made.
 *
 * @param what how it is called in a sentence: "This escrow file"
 * @throws KeyWorkRefused when it is another key’s, or not whole
 */
export function openSealedTo(
	head: SealedHead,
	sealed: Buffer,
	{ privatePem, passphrase }: { readonly privatePem: string; readonly passphrase?: string | undefined },
	what: string,
): Buffer {
	const mine = readPrivate(privatePem, passphrase);
	const recipient = createPublicKey(mine);
	if (nameOf(recipient) !== head.to)
		throw new KeyWorkRefused(`${what} was made for the key ${head.to}; the private key that was given is ${nameOf(recipient)}.`);
	try {
		const ephemeral = createPublicKey({ key: Buffer.from(head.ephemeral, 'base64'), format: 'der', type: 'spki' });
		const key = keyBetween(mine, ephemeral, recipient, head);
		const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG });
		decipher.setAAD(Buffer.from(JSON.stringify(head)));
		decipher.setAuthTag(sealed.subarray(-TAG));
		return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);
	} catch (cause) {
		throw new KeyWorkRefused(`${what} was changed since it was made: it does not open.`, { cause });
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

function keyBetween(privateKey: KeyObject, publicKey: KeyObject, recipient: KeyObject, head: SealedHead): Buffer {
	const info = Buffer.concat([Buffer.from(head.format), Buffer.from(head.ephemeral, 'base64'), bytesOf(recipient)]);
	return Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey, publicKey }), Buffer.from(head.salt, 'base64'), info, 32));
}
