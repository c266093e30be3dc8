import { asNumber, endsIn, undivided } from './number.ts';

/** Who a text came from. Only a `number` can be texted back. */
export type Sender =
	| { readonly kind: 'number'; readonly number: string }
	/** A few digits that a service sends from, such as `85258`. */
	| { readonly kind: 'short-code'; readonly code: string }
	/** A word in place of a number, as companies send it. */
	| { readonly kind: 'name'; readonly name: string }
	| { readonly kind: 'withheld' };

const WITHHELD = /^(?:anonymous|unknown|withheld|private|restricted|unavailable|blocked)?$/i;
/** The longest name of a sender that is shown; some networks let a word stand where a number does. */
const LONGEST_NAME = 40;

/**
 * Who a text came from, out of whatever a gateway gave. The same person is the same number however it was written, so that their
 * texts stand together.
 *
 * @example whoSent('447700900123') // { kind: 'number', number: '+447700900123' }
 */
export function whoSent(from: string): Sender {
	const given = from.normalize('NFKC').trim();
	if (WITHHELD.test(given)) return { kind: 'withheld' };
	const plain = undivided(given);
	const number = asNumber(plain) ?? fromDigits(plain);
	if (number !== undefined) return { kind: 'number', number };
	return /^\d{3,8}$/.test(plain) ? { kind: 'short-code', code: plain } : { kind: 'name', name: given };
}

/** Some gateways leave the plus out, and a network writes its own country’s numbers with a nought. */
function fromDigits(plain: string): string | undefined {
	if (/^0[1-9]\d{8,9}$/.test(plain)) return `+44${plain.slice(1)}`;
	return /^[1-9]\d{8,14}$/.test(plain) ? asNumber(`+${plain}`) : undefined;
}

/**
 * What a sender is found by: their number, or the word that stands for it. Where it was withheld each text has a sender of its own, so that
 * what two young people wrote never stands in one record.
 *
 * @example senderOf({ from: '07700 900318', provider: 'twilio', providerId: 'SM1' }) // '+447700900318'
 */
export function senderOf(text: { readonly from: string; readonly provider: string; readonly providerId: string }): string {
	const sender = whoSent(text.from);
	switch (sender.kind) {
		case 'number':
			return sender.number;
		case 'short-code':
			return sender.code;
		case 'name':
			return sender.name;
		case 'withheld':
			return `withheld ${text.provider} ${text.providerId}`;
	}
}

/**
 * The name that somebody has until they say another.
 *
 * @example nameOfSender('+447700900318') // 'Number ends 318'
 */
export function nameOfSender(from: string): string {
	const sender = whoSent(from);
	switch (sender.kind) {
		case 'number':
			return endsIn(sender.number);
		case 'short-code':
			return `Short number ${sender.code}`;
		case 'name':
			return `Text from ${sender.name.slice(0, LONGEST_NAME)}`;
		case 'withheld':
			return 'Number withheld';
	}
}

/** The sender as a telephone number (E.164), or undefined where it is a word, a short code or nothing. */
export function phoneOf(from: string): string | undefined {
	const sender = whoSent(from);
	return sender.kind === 'number' ? sender.number : undefined;
}
