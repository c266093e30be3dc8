const NO_LETTER = /[\s().\p{Pd}\p{Cf}]/gu;

/**
 * A number as telephones everywhere know it (E.164), from what somebody typed; undefined when it is none. Without a country it is
 * taken for a British mobile.
 *
 * @example asNumber('07700 900 123') // '+447700900123'
 * @example asNumber('+44 (0)7700 900123') // '+447700900123'
 */
export function asNumber(typed: string): string | undefined {
	const plain = typed
		.normalize('NFKC')
		.replace(NO_LETTER, '')
		.replace(/^00/, '+')
		// The nought is dialled inside the country only, and people write both.
		.replace(/^\+440/, '+44');
	if (/^07\d{9}$/.test(plain)) return `+44${plain.slice(1)}`;
	return /^\+[1-9]\d{7,14}$/.test(plain) ? plain : undefined;
}

/** As its owner would write it. `numberInWords('+447700900123') // '07700 900123'` */
export function numberInWords(number: string): string {
	const [, first, rest] = /^\+44(7\d{3})(\d{6})$/.exec(number) ?? [];
	return first === undefined ? number : `0${first} ${rest}`;
}

/** Who a text came from. Only a `number` can be texted back. */
export type Sender =
	| { readonly kind: 'number'; readonly number: string }
	/** A few digits that a service sends from, such as `85258`. */
	| { readonly kind: 'short-code'; readonly code: string }
	/** A word in place of a number, as companies send it. */
	| { readonly kind: 'name'; readonly name: string }
	| { readonly kind: 'withheld' };

const WITHHELD = /^(?:anonymous|unknown|withheld|private|restricted|unavailable|blocked|none|null|undefined)?$/i;

/**
 * Who a text came from, out of whatever a gateway gave. The same person is the same number however it was written, so that their
 * texts stand together.
 *
 * @example senderOf('447700900123') // { kind: 'number', number: '+447700900123' }
 */
export function senderOf(from: string): Sender {
	const given = from.normalize('NFKC').trim();
	if (WITHHELD.test(given)) return { kind: 'withheld' };
	const number = asNumber(given) ?? fromDigits(given.replace(NO_LETTER, ''));
	if (number !== undefined) return { kind: 'number', number };
	const code = given.replace(NO_LETTER, '');
	return /^\d{3,8}$/.test(code) ? { kind: 'short-code', code } : { kind: 'name', name: given };
}

/** Some gateways leave the plus out, and a network writes its own country’s numbers with a nought. */
function fromDigits(plain: string): string | undefined {
	if (/^0[1-9]\d{8,9}$/.test(plain)) return `+44${plain.slice(1)}`;
	return /^[1-9]\d{8,14}$/.test(plain) ? asNumber(`+${plain}`) : undefined;
}

/**
 * A sender on a page that others can see, with as little of the number as tells two apart.
 *
 * @example endsIn(senderOf('07700 900318')) // 'Number ends 318'
 */
export function endsIn(sender: Sender): string {
	switch (sender.kind) {
		case 'number':
			return `Number ends ${sender.number.slice(-3)}`;
		case 'short-code':
			return `Short number ${sender.code}`;
		case 'name':
			return `From “${sender.name}”, which is no number`;
		case 'withheld':
			return 'No number shown';
	}
}
