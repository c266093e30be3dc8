import { createHash } from 'node:crypto';
import type { IsListed } from '#core/sign-in/passphrase.ts';
import { COMMON_PASSPHRASES } from './common-passphrases.generated.ts';

const BYTES = 5;
const entries = Buffer.from(COMMON_PASSPHRASES, 'base64');

/** Whether the list that the repository carries holds this. Nothing is asked of a network: docs/decisions/0019. */
export const isListed: IsListed = (words) => {
	const wanted = createHash('sha256').update(words).digest().subarray(0, BYTES);
	let [low, high] = [0, entries.length / BYTES];
	while (low < high) {
		const middle = (low + high) >>> 1;
		const order = entries.subarray(middle * BYTES, (middle + 1) * BYTES).compare(wanted);
		if (order === 0) return true;
		if (order < 0) low = middle + 1;
		else high = middle;
	}
	return false;
};
