/** A text of ours as it stands on somebody's telephone. */
export type Arrived = { readonly to: string; readonly words: string };

/** One part as it stands on the line to fakesmsc. */
type Part = Arrived & { readonly reference: number; readonly number: number; readonly of: number };

/** `441914980000 +447700900001 text Are you safe?`, with everything that is no plain text escaped. */
const GOT = /^\S+ (\S+) (?:udh (\S+) )?(text|data|ucs-?2) ?(.*)$/;

/** Joins parts as a telephone does, and says what arrived once it is whole. */
export function joinArrived(onWhole: (text: Arrived) => void): (line: string) => void {
	const waiting = new Map<string, Map<number, string>>();
	return (line) => {
		const part = partIn(line);
		if (part === undefined) return;
		const name = `${part.to} ${part.reference} ${part.of}`;
		const parts = waiting.get(name) ?? new Map<number, string>();
		waiting.set(name, parts.set(part.number, part.words));
		if (parts.size < part.of) return;
		waiting.delete(name);
		const inOrder = [...parts].sort(([one], [other]) => one - other);
		onWhole({ to: part.to, words: inOrder.map(([, words]) => words).join('') });
	};
}

function partIn(line: string): Part | undefined {
	const [, to, udh = '', writing, said = ''] = GOT.exec(line) ?? [];
	if (to === undefined) return undefined;
	const header = bytesIn(udh);
	const [reference = 0, of = 1, number = 1] = header.length >= 6 ? header.subarray(3) : [];
	return { to, words: wordsIn(writing ?? '', said), reference, of, number };
}

function wordsIn(writing: string, said: string): string {
	if (writing === 'text') return said;
	const bytes = bytesIn(said);
	return writing === 'data' ? bytes.toString('utf8') : Buffer.from(bytes).swap16().toString('utf16le');
}

function bytesIn(escaped: string): Buffer {
	const bytes = escaped
		.replaceAll('+', ' ')
		.replace(/%([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
	return Buffer.from(bytes, 'latin1');
}
