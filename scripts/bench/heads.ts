import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';

/** Length of an id, and so of a token, in bytes. */
const ID = 36;
/** Room for this many conversations. */
const MOST = 1_024;

/**
 * Where conversations stand, in a file that the server writes and the load reads. A browser learns the token for its
 * next answer from the page that follows the last one; pages are not measured here, so it is handed over like this. That
 * costs the same few microseconds whatever the answers are kept in.
 */
export function writeHeads(path: string): { readonly note: (at: number, head: string) => void; readonly close: () => void } {
	const file = openSync(path, 'w');
	writeSync(file, Buffer.alloc(ID * MOST, ' '));
	fsyncSync(file);
	return { note: (at, head) => void writeSync(file, head, ID * at, 'latin1'), close: () => closeSync(file) };
}

export function readHeads(path: string): { readonly of: (at: number) => string; readonly close: () => void } {
	const file = openSync(path, 'r');
	const head = Buffer.alloc(ID);
	return {
		of(at) {
			readSync(file, head, 0, ID, ID * at);
			return head.toString('latin1');
		},
		close: () => closeSync(file),
	};
}
