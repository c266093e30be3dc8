/**
 * A number as telephones everywhere know it, so that one sender is one sender by every gateway: some leave the plus out, some write a
 * British number as it is dialled at home. What is no such number, a short code or a word, stays as it came.
 *
 * @example inE164('447700900123') // '+447700900123'
 */
export function inE164(given: string): string {
	const plain = given.replace(/[\s().-]/g, '').replace(/^00/, '+');
	if (/^\+[1-9]\d{7,14}$/.test(plain)) return plain;
	if (/^[1-9]\d{9,14}$/.test(plain)) return `+${plain}`;
	return /^0[1-9]\d{8,9}$/.test(plain) ? `+44${plain.slice(1)}` : given;
}
