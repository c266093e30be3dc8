import type { TextPart } from '#app/texting/ports.ts';

/** Length of its reference in bytes, by the element that says which part of a long text this is. */
const REFERENCE_BYTES: Readonly<Record<number, number>> = { 0: 1, 8: 2 };

/** Which part of a long text this is, from its header as the network has it (3GPP TS 23.040, 9.2.3.24). Null where it says nothing of it. */
export function udhPart(udh: Uint8Array): TextPart | null {
	for (let at = 1; at + 1 < udh.length; at += 2 + (udh[at + 1] ?? 0)) {
		const length = REFERENCE_BYTES[udh[at] ?? -1];
		const element = Buffer.from(udh.subarray(at + 2, at + 2 + (udh[at + 1] ?? 0)));
		if (length === undefined || element.length !== length + 2) continue;
		const [of = 0, number = 0] = element.subarray(length);
		return number > 0 && number <= of ? { reference: String(element.readUIntBE(0, length)), number, of } : null;
	}
	return null;
}
