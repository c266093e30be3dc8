/** The default alphabet of GSM 03.38 (3GPP TS 23.038): one septet each. */
const ALPHABET = new Set(
	'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** The extension table: an escape and a character, two septets. */
const EXTENSION = new Set('\f^{}\\[~]|€');

/** One text carries 160 septets; a part of a longer one carries 153, because each part says which one it is. */
const ALONE = 160;
const PART = 153;

/** Characters that cannot be sent as GSM-7, each once. One of them would halve the room for the whole text. */
export function notGsm7(text: string): readonly string[] {
	return [...new Set(text)].filter((character) => !ALPHABET.has(character) && !EXTENSION.has(character));
}

/** Septets that a GSM-7 text takes, or `undefined` if it cannot be sent as GSM-7. `septetsOf('€5') // 3` */
export function septetsOf(text: string): number | undefined {
	if (notGsm7(text).length > 0) return undefined;
	return [...text].reduce((sum, character) => sum + width(character), 0);
}

/**
 * Parts in which a GSM-7 text travels, or `undefined` if it cannot be sent as GSM-7. An escape and its character are
 * never parted, so a part may hold 152.
 */
export function partsOf(text: string): number | undefined {
	const septets = septetsOf(text);
	if (septets === undefined || septets <= ALONE) return septets === undefined ? undefined : 1;
	let parts = 1;
	let room = PART;
	for (const character of text) {
		if (width(character) > room) {
			parts += 1;
			room = PART;
		}
		room -= width(character);
	}
	return parts;
}

function width(character: string): number {
	return EXTENSION.has(character) ? 2 : 1;
}
