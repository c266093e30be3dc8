/**
 * The lines of a stream of bytes in UTF-8, all that are whole at once, as soon as they are. Only a line feed ends a line: JSON may hold
 * U+2028, U+2029 and a lone carriage return, at which other readers of lines break. What stands after the last line feed is a line too.
 *
 * @example for await (const lines of linesOf(process.stdin)) …
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncIterable<readonly string[]> {
	const decoder = new TextDecoder();
	// A line that comes in many pieces is put together once, at its end.
	let pieces: string[] = [];
	for await (const chunk of bytes) {
		const lines = decoder.decode(chunk, { stream: true }).split('\n');
		const rest = lines.pop() ?? '';
		if (lines.length > 0) {
			yield [[...pieces, lines[0]].join(''), ...lines.slice(1)];
			pieces = [];
		}
		if (rest !== '') pieces.push(rest);
	}
	const last = [...pieces, decoder.decode()].join('');
	if (last !== '') yield [last];
}
