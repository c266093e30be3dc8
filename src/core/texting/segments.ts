import { notGsm7, partsOf, septetsOf } from '#core/wording/gsm7.ts';

/** One text in UCS-2 carries 70 units of UTF-16; a part of a longer one carries 67. */
const ALONE = 70;
const PART = 67;

export type Segments = {
	/** `gsm7` where every character is in the alphabet of GSM 03.38 or its extension, otherwise the whole text is `ucs2`. */
	readonly alphabet: 'gsm7' | 'ucs2';
	/** Septets in GSM-7, where an extension character counts two; units of UTF-16 in UCS-2, where most emoji count two. */
	readonly units: number;
	/** Parts in which it travels, at least one: what is paid for. */
	readonly segments: number;
	/** The characters that force UCS-2, each once. Empty for `gsm7`. */
	readonly forcedBy: readonly string[];
};

/**
 * What a text takes on its way. A pair of extension septets or of surrogates is never parted, so a part may hold one unit less.
 *
 * @example segmentsOf('don’t') // { alphabet: 'ucs2', units: 5, segments: 1, forcedBy: ['’'] }
 * @example segmentsOf('a'.repeat(161)).segments // 2
 */
export function segmentsOf(text: string): Segments {
	const units = septetsOf(text);
	const segments = partsOf(text);
	if (units === undefined || segments === undefined)
		return { alphabet: 'ucs2', units: text.length, segments: ucs2Parts(text), forcedBy: notGsm7(text) };
	return { alphabet: 'gsm7', units, segments, forcedBy: [] };
}

function ucs2Parts(text: string): number {
	if (text.length <= ALONE) return 1;
	let parts = 1;
	let room = PART;
	for (const character of text) {
		if (character.length > room) {
			parts += 1;
			room = PART;
		}
		room -= character.length;
	}
	return parts;
}
