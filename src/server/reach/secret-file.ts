import { readFileSync, statSync } from 'node:fs';

/**
 * What a file holds that nobody but its owner may read. Anything else stops the start, and says what to do.
 *
 * @param name the setting that names the file, for the person who reads the error
 */
export function readSecretFile(name: string, path: string): string {
	let text: string;
	try {
		if ((statSync(path).mode & 0o077) !== 0)
			throw new Error(`${name} names ${path}, which others on this machine may read. Allow its owner alone: chmod 600 ${path}`);
		text = readFileSync(path, 'utf8').trim();
	} catch (error) {
		if (error instanceof Error && !('code' in error)) throw error;
		throw new Error(`${name} names ${path}, which cannot be read. Check that it is there and belongs to whoever starts Waymark.`, {
			cause: error,
		});
	}
	if (text === '') throw new Error(`${name} names ${path}, which is empty. Put the secret into it, on one line.`);
	return text;
}
