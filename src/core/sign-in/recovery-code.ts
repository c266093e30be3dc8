/** How many somebody gets at a time. */
export const RECOVERY_CODES = 10;

/** Letters and figures that nobody takes for one another (Crockford). 24 of them are 120 random bits. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 24;

/**
 * A recovery code as it is shown: six groups of four.
 *
 * @param random at least 15 random bytes
 * @example recoveryCode(bytes) // '7Q2M-9KXA-…'
 */
export function recoveryCode(random: Uint8Array): string {
	if (random.length * 8 < LENGTH * 5) throw new RangeError('A recovery code needs 120 random bits.');
	let bits = 0n;
	for (const byte of random.subarray(0, 15)) bits = (bits << 8n) | BigInt(byte);
	const signs = Array.from({ length: LENGTH }, (_, n) => SIGNS[Number((bits >> BigInt(5 * (LENGTH - 1 - n))) & 31n)] ?? '');
	return (signs.join('').match(/.{4}/g) ?? []).join('-');
}

/** What was typed, as it was made: in capitals, without spaces and marks, with look-alikes put right. */
export function typedRecoveryCode(typed: string): string {
	const plain = typed
		.toUpperCase()
		.replace(/[^0-9A-Z]/g, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1');
	return (plain.match(/.{1,4}/g) ?? []).join('-');
}
