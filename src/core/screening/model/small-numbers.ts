/** Every printable ASCII sign that needs no escape in a string, in order: each stands for one small whole number. */
const SIGNS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
	.filter((sign) => !`"'\\`.includes(sign))
	.join('');

/** The largest number that one sign can stand for, and the negative of the smallest. */
export const LARGEST = 44;

const NONE = -128;
/** By character code; a sign that stands for nothing has `NONE`. */
const NUMBER_OF = Int8Array.from({ length: 128 }, (_, code) => {
	const index = SIGNS.indexOf(String.fromCharCode(code));
	return index < 0 ? NONE : index - LARGEST;
});

/**
 * Weights as text, one sign each, so that they stand in the repository, compress well and are read the same everywhere.
 *
 * @returns whole numbers from `-LARGEST` to `LARGEST`; what one of them means is the step that they were written with.
 * @throws on a sign that stands for nothing: weights that were damaged must not go on as zeros.
 * @example readSmall(writeSmall([0.5, -0.25], 0.25)) // Int8Array [2, -1]
 */
export function readSmall(text: string): Int8Array {
	const numbers = new Int8Array(text.length);
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		const number = code < NUMBER_OF.length ? (NUMBER_OF[code] as number) : NONE;
		if (number === NONE) throw new Error(`The weights of screening are damaged at sign ${at}: make them again with npm run screen:train.`);
		numbers[at] = number;
	}
	return numbers;
}

/** The nearest that one sign each can say; what is beyond `largest` steps is cut. */
export function writeSmall(numbers: Iterable<number>, step: number, largest = LARGEST): string {
	let text = '';
	for (const number of numbers) text += SIGNS[Math.max(-largest, Math.min(largest, Math.round(number / step))) + LARGEST] ?? '';
	return text;
}
