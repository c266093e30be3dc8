/**
 * A number as telephones everywhere know it (E.164), from what somebody typed; undefined when it is none. Without a country it is
 * taken for a British mobile.
 *
 * @example asNumber('07700 900 123') // '+447700900123'
 * @example asNumber('+44 (0)7700 900123') // '+447700900123'
 */
export function asNumber(typed: string): string | undefined {
	const plain = undivided(typed)
		.replace(/^00/, '+')
		// The nought is dialled inside the country only, and people write both.
		.replace(/^\+440/, '+44');
	if (/^07\d{9}$/.test(plain)) return `+44${plain.slice(1)}`;
	return /^\+[1-9]\d{7,14}$/.test(plain) ? plain : undefined;
}

/** What was typed without what people put between digits, and without marks that nobody sees and telephones paste along. */
export function undivided(typed: string): string {
	return typed.normalize('NFKC').replace(/[\s().\p{Pd}\p{Cf}]/gu, '');
}

/** As its owner would write it. `numberInWords('+447700900123') // '07700 900123'` */
export function numberInWords(number: string): string {
	const [, first, rest] = /^\+44(7\d{3})(\d{6})$/.exec(number) ?? [];
	return first === undefined ? number : `0${first} ${rest}`;
}

/**
 * A number on a page that others can see, with as little of it as tells two apart.
 *
 * @example endsIn('+447700900318') // 'Number ends 318'
 */
export function endsIn(number: string): string {
	return `Number ends ${number.slice(-3)}`;
}
