import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { constants, inflateRawSync } from 'node:zlib';

/**
 * Files under a browser's profile that hold any of these words, as UTF-8 or UTF-16, and also inside what Firefox packs: its
 * sessions (`jsonlz4`) and pages that were sent gzipped.
 *
 * @example filesWith('/tmp/profile', ['the blue door']) // ['sessionstore.jsonlz4']
 */
export function filesWith(profile: string, words: readonly string[]): readonly string[] {
	const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
	return filesIn(profile)
		.filter((file) => unpacked(readFileSync(file)).some((bytes) => needles.some((needle) => bytes.includes(needle))))
		.map((file) => relative(profile, file));
}

function filesIn(folder: string): readonly string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

const MOZILLA = Buffer.from('mozLz40\0');
/** Without a file name and the like in its header, as servers send it. */
const GZIP = Buffer.from([0x1f, 0x8b, 0x08, 0x00]);
const GZIP_HEADER = 10;

function unpacked(bytes: Buffer): readonly Buffer[] {
	if (bytes.subarray(0, MOZILLA.length).equals(MOZILLA)) return [bytes, fromLz4(bytes.subarray(MOZILLA.length + 4))];
	const at = bytes.indexOf(GZIP);
	return at === -1 ? [bytes] : [bytes, inflated(bytes.subarray(at + GZIP_HEADER))];
}

/** A cached page has the browser's own notes after it, and what only looks like a packed page is none. */
function inflated(bytes: Buffer): Buffer {
	try {
		return inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
	} catch {
		return Buffer.alloc(0);
	}
}

/** One LZ4 block: runs of plain bytes, each followed by a copy of bytes that were written before. */
export function fromLz4(block: Uint8Array): Buffer {
	const written: number[] = [];
	let at = 0;
	const next = (): number => block[at++] ?? 0;
	const long = (short: number): number => {
		let length = short;
		for (let more = short === 15 ? 255 : 0; more === 255; ) {
			more = next();
			length += more;
		}
		return length;
	};
	while (at < block.length) {
		const token = next();
		const plain = long(token >> 4);
		for (let n = 0; n < plain; n += 1) written.push(next());
		if (at >= block.length) break;
		const back = next() + next() * 256;
		const copied = long(token & 15) + 4;
		for (let n = 0; n < copied; n += 1) written.push(written[written.length - back] ?? 0);
	}
	return Buffer.from(written);
}
