import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import { escrowTo, openEscrow } from '#server/vault/escrow.ts';
import { fingerprintOf, isLocked } from '#server/vault/sealed-to.ts';
import { KeyWorkRefused } from '#server/vault/vault-error.ts';

const pair = (namedCurve = 'P-256') =>
	generateKeyPairSync('ec', {
		namedCurve,
		publicKeyEncoding: { type: 'spki', format: 'pem' },
		privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
	});
const at = instant('2026-11-22T12:00:00Z');
const ours = pair();
const keys = [randomBytes(32), randomBytes(32)];

describe('an escrow copy', () => {
	it('gives back every root key to whoever has the private half', () => {
		expect(openEscrow(escrowTo(ours.publicKey, keys, at), ours.privateKey)).toEqual(keys);
	});

	it('is never the same twice, and holds no key in the clear', () => {
		const [one, two] = [escrowTo(ours.publicKey, keys, at), escrowTo(ours.publicKey, keys, at)];
		expect(one).not.toBe(two);
		for (const key of keys) for (const form of ['hex', 'base64'] as const) expect(one).not.toContain(key.toString(form));
		expect(JSON.parse(one)).toMatchObject({ to: fingerprintOf(ours.publicKey), madeAt: at, keys: 2 });
	});

	it('opens with no other private key, and says whose it is', () => {
		const other = pair();
		expect(() => openEscrow(escrowTo(ours.publicKey, keys, at), other.privateKey)).toThrow(
			`made for the key ${fingerprintOf(ours.publicKey)}; the private key that was given is ${fingerprintOf(other.publicKey)}`,
		);
	});

	it.each(['madeAt', 'keys', 'ephemeral', 'salt', 'sealed'])('does not open once its %s was changed', (part) => {
		const copy = JSON.parse(escrowTo(ours.publicKey, keys, at)) as Record<string, string | number>;
		const value = copy[part];
		copy[part] = typeof value === 'number' ? value + 1 : `${String(value).startsWith('A') ? 'B' : 'A'}${String(value).slice(1)}`;
		expect(() => openEscrow(JSON.stringify(copy), ours.privateKey)).toThrow(KeyWorkRefused);
	});

	it('is refused for a private key, another curve, or what is no key', () => {
		expect(() => escrowTo(ours.privateKey, keys, at)).toThrow(/holds a private key. It must never come to this machine/);
		expect(() => escrowTo(pair('P-384').publicKey, keys, at)).toThrow(/must be on the curve P-256/);
		expect(() => escrowTo('nothing', keys, at)).toThrow(/could not be read/);
		expect(() => openEscrow('{}', ours.privateKey)).toThrow(/not an escrow file/);
	});

	it('knows a private key that needs a passphrase', () => {
		const locked = generateKeyPairSync('ec', {
			namedCurve: 'P-256',
			publicKeyEncoding: { type: 'spki', format: 'pem' },
			privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'a long one' },
		});
		const copy = escrowTo(locked.publicKey, keys, at);
		expect([isLocked(locked.privateKey), isLocked(ours.privateKey)]).toEqual([true, false]);
		expect(openEscrow(copy, locked.privateKey, 'a long one')).toEqual(keys);
		expect(() => openEscrow(copy, locked.privateKey, 'another')).toThrow(/with its passphrase/);
	});
});
