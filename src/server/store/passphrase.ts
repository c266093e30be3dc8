import { type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** 32 MiB and about a tenth of a second for each guess. On the tablet five guesses are all there are. */
const COST = { N: 2 ** 15, r: 8, p: 1 } as const;
const BYTES = 32;

const derive = promisify<string, Uint8Array, number, ScryptOptions, Buffer>(scrypt);

type Cost = { readonly N: number; readonly r: number; readonly p: number };

/** scrypt takes 128 × N × r bytes; Node refuses what is not allowed for. */
const withRoom = (cost: Cost): ScryptOptions => ({ ...cost, maxmem: 256 * cost.N * cost.r });

/** The same passphrase however a keyboard composes it: what is seen alike is alike, and spaces are not counted. */
export const normalised = (passphrase: string): string => passphrase.normalize('NFKC').trim().replace(/\s+/gu, ' ');

/**
 * What is kept of a passphrase. What it cost stands in it, so that it can be raised and older ones still open.
 *
 * @param salt 16 random bytes
 * @example await passphraseHash('blue boat seven', salt) // 'scrypt$32768$8$1$…$…'
 */
export async function passphraseHash(passphrase: string, salt: Uint8Array, cost: Cost = COST): Promise<string> {
	const key = await derive(normalised(passphrase), salt, BYTES, withRoom(cost));
	return ['scrypt', cost.N, cost.r, cost.p, Buffer.from(salt).toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether this is the passphrase. Takes as long for a wrong one. */
export async function isPassphrase(passphrase: string, kept: string): Promise<boolean> {
	const [kind, N, r, p, salt, key] = kept.split('$');
	if (kind !== 'scrypt' || salt === undefined || key === undefined) throw new TypeError('This is no hash of a passphrase.');
	const expected = Buffer.from(key, 'base64url');
	const cost = { N: Number(N), r: Number(r), p: Number(p) };
	const found = await derive(normalised(passphrase), Buffer.from(salt, 'base64url'), expected.length, withRoom(cost));
	return timingSafeEqual(found, expected);
}
