/**
 * A number as telephones everywhere know it, from what somebody typed; undefined when it is none. Without a country it is taken for a
 * British mobile.
 *
 * @example asNumber('07700 900 123') // '+447700900123'
 */
export function asNumber(typed: string): string | undefined {
	const plain = typed.replace(/[\s().-]/g, '').replace(/^00/, '+');
	if (/^07\d{9}$/.test(plain)) return `+44${plain.slice(1)}`;
	return /^\+[1-9]\d{7,14}$/.test(plain) ? plain : undefined;
}

/** As its owner would write it. */
export function numberInWords(number: string): string {
	const [, first, rest] = /^\+44(7\d{3})(\d{6})$/.exec(number) ?? [];
	return first === undefined ? number : `0${first} ${rest}`;
}

/** @example asAddress(' Priya@Example.org ') // 'Priya@Example.org' */
export function asAddress(typed: string): string | undefined {
	const address = typed.trim();
	return address.length <= 254 && /^[^\s<>@,;"]+@[^\s<>@,;"]+\.[^\s<>@,;"]+$/.test(address) ? address : undefined;
}
