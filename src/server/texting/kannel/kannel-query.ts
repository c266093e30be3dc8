const BYTE = /^[0-9a-f]{2}$/i;
const PERCENT = 0x25;

/**
 * The fields of an address, each as the bytes that were escaped: Kannel escapes UTF-16 as readily as UTF-8. What is not well escaped
 * stays as it stands.
 */
export function kannelQuery(url: string): ReadonlyMap<string, Uint8Array> {
	const [, query = ''] = /\?([^#]*)/.exec(url) ?? [];
	const pairs = query.split('&').map((pair) => {
		const [name = '', ...value] = pair.split('=');
		return [Buffer.from(unescaped(name)).toString('utf8'), unescaped(value.join('='))] as const;
	});
	return new Map(pairs);
}

function unescaped(text: string): Uint8Array {
	const given = Buffer.from(text.replaceAll('+', ' '));
	const bytes: number[] = [];
	for (let at = 0; at < given.length; at += 1) {
		const escaped = given[at] === PERCENT ? given.toString('latin1', at + 1, at + 3) : '';
		bytes.push(BYTE.test(escaped) ? Number.parseInt(escaped, 16) : (given[at] ?? 0));
		if (BYTE.test(escaped)) at += 2;
	}
	return Uint8Array.from(bytes);
}

/** The words in bytes, whatever they were written in: nothing is thrown away because it cannot be read for certain. */
export function wordsIn(bytes: Uint8Array, charset: string): string {
	if (/^(utf-?16|ucs-?2)/i.test(charset)) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
