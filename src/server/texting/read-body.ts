/** Text to the byte, or undefined where the bytes are no UTF-8: nothing is put in place of what cannot be read. */
export function utf8In(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Undefined where the bytes are no JSON. */
export function jsonIn(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(utf8In(bytes) ?? '');
	} catch {
		return undefined;
	}
}

/** One named value of a body; the last of several with one name. */
export type Fields = ReadonlyMap<string, string>;

/** The flat values of a JSON object, as text. Undefined where it is none. */
export function fieldsInJson(json: unknown): Fields | undefined {
	if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
	const flat = Object.entries(json).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
	return new Map(flat.map(([name, value]) => [name, String(value)]));
}

/** What a gateway may call a message: it stands in rows and indexes as it came. */
export const isProviderId = (given: string | undefined): given is string => given !== undefined && /^[\x21-\x7e]{1,200}$/.test(given);

/** Who sent it: a number, or a word of the network's. */
export const isSender = (given: string | undefined): given is string => given !== undefined && given.trim() !== '' && given.length <= 100;

/** How many, as a gateway writes it. Anything else is none. */
export const countIn = (given: string | undefined): number => (given !== undefined && /^\d{1,4}$/.test(given) ? Number(given) : 0);
