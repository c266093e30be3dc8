/** No vowels, so that no word comes about; nothing that looks like another (0 O, 1 I, 2 Z, 5 S, 8 B). */
const ALPHABET = 'CDFGHJKLMNPQRTVWX23456789';
const LENGTH = 8;

/** What somebody reads who mistakes one for another. */
const MISREAD: Readonly<Record<string, string>> = { B: '8', S: '5', Z: '2' };

/**
 * A code that can be read out and typed: 8 characters of 25, so 1.5 × 10¹¹ of them, for the half hour that it lasts.
 *
 * @param secret 256 random bits, base64url: far more than the code holds, so that all codes are equally likely
 * @example privateCode(ids.secret()) // 'H7KD3MXQ'
 */
export function privateCode(secret: string): string {
	let left = BigInt(`0x${Buffer.from(secret, 'base64url').toString('hex')}`);
	let code = '';
	for (let at = 0; at < LENGTH; at += 1) {
		code += ALPHABET[Number(left % BigInt(ALPHABET.length))];
		left /= BigInt(ALPHABET.length);
	}
	return code;
}

/**
 * A code as it was given, from how it was typed.
 *
 * @example typedCode(' h7kd-3mxq ') // 'H7KD3MXQ'
 */
export function typedCode(typed: string): string {
	const plain = typed.normalize('NFKC').toUpperCase();
	return plain.replace(/[\s\p{Pd}._]/gu, '').replace(/[BSZ]/g, (mistaken) => MISREAD[mistaken] ?? mistaken);
}
