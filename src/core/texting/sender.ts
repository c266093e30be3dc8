/** The longest name of a sender that is shown; some networks let a word stand where a number does. */
const LONGEST_NAME = 40;

/**
 * What a sender is found by: their number, or the word that stands for it. Where it was withheld each text has a sender of its own, so that
 * what two young people wrote never stands in one record.
 *
 * @example senderOf({ from: '+447700900318', provider: 'twilio', providerId: 'SM1' }) // '+447700900318'
 */
export function senderOf(text: { readonly from: string; readonly provider: string; readonly providerId: string }): string {
	const from = text.from.trim();
	return from === '' ? `withheld ${text.provider} ${text.providerId}` : from;
}

/**
 * The name that somebody has until they say another.
 *
 * @example nameOfSender('+447700900318') // 'Number ends 318'
 */
export function nameOfSender(from: string): string {
	const name = from.trim();
	if (name === '') return 'Number withheld';
	const digits = name.replace(/\D/g, '');
	if (phoneOf(from) !== undefined || digits.length === name.length) return `Number ends ${digits.slice(-3)}`;
	return `Text from ${name.slice(0, LONGEST_NAME)}`;
}

/** The sender as a telephone number, or undefined where it is a word, a short code or nothing. */
export function phoneOf(from: string): string | undefined {
	const number = from.replace(/[\s().-]/g, '');
	return /^(\+|00|0)\d{8,14}$/.test(number) ? number : undefined;
}
