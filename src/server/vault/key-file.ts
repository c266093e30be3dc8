import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { KeyFileRefused } from '#server/vault/vault-error.ts';

const BYTES = 32;
const OTHERS = 0o077;

/**
 * Reads the key that opens everything, or makes it when there is nothing yet that an older one would open.
 * It never lies in the data folder: whoever copies the data must not get the key with it.
 *
 * @param mayMake false once something was sealed: a new key could not open it, and would hide that the old one is lost
 * @returns 32 bytes
 * @throws KeyFileRefused with what to do about it
 */
export function readKeyFile(path: string, dataFolder: string, mayMake: boolean): Buffer {
	const inside = relative(resolve(dataFolder), resolve(path));
	if (!inside.startsWith('..')) {
		throw new KeyFileRefused(
			`The key file ${path} is inside the data folder. Keep it elsewhere (WAYMARK_KEY_FILE): a copy of the data must not hold its key.`,
		);
	}
	if (!existsSync(path)) {
		if (!mayMake) {
			throw new KeyFileRefused(
				`The key file ${path} is missing, and what is stored cannot be opened without it. Put it back, or set WAYMARK_KEY_FILE to where it is.`,
			);
		}
		return make(path);
	}
	if (process.platform !== 'win32' && (statSync(path).mode & OTHERS) !== 0) {
		throw new KeyFileRefused(`The key file ${path} can be read by other users of this machine. Run: chmod 600 "${path}"`);
	}
	const key = readFileSync(path);
	if (key.length !== BYTES)
		throw new KeyFileRefused(`The key file ${path} is damaged: it holds ${key.length} bytes instead of ${BYTES}. Put a good copy back.`);
	return key;
}

function make(path: string): Buffer {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	const key = randomBytes(BYTES);
	const file = openSync(path, 'wx', 0o600);
	writeSync(file, key);
	fsyncSync(file);
	closeSync(file);
	// Without this the file's name may not survive a power cut although its content does.
	const folder = openSync(dirname(path), 'r');
	fsyncSync(folder);
	closeSync(folder);
	return key;
}
