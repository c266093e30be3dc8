import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refuseOpenToOthers, refuseWithTheData } from '#server/vault/key-file-guard.ts';
import { ROOT_BYTES, rootKeyFrom } from '#server/vault/root-keys.ts';
import { KeyFileRefused } from '#server/vault/vault-error.ts';

/**
 * Reads the key that opens everything, or makes it when there is nothing yet that an older one would open.
 * It never lies in the data folder: whoever copies the data must not get the key with it.
 *
 * @param mayMake false once something was sealed: a new key could not open it, and would hide that the old one is lost
 * @returns 32 bytes
 * @throws KeyFileRefused with what to do about it
 */
export function readKeyFile(path: string, dataFolder: string, mayMake: boolean): Buffer {
	refuseWithTheData(path, dataFolder);
	if (!existsSync(path)) {
		if (!mayMake) {
			throw new KeyFileRefused(
				`The key file ${path} is missing, and what is stored cannot be opened without it. Put it back, or set WAYMARK_KEY_FILE to where it is.`,
			);
		}
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
		refuseOpenToOthers(dirname(path));
		writeKey(path, randomBytes(ROOT_BYTES));
	}
	return readOne(path);
}

/** The present key, then those that were put aside when it was changed (`….old-…` beside it). */
export function readKeyFiles(path: string, dataFolder: string): readonly Buffer[] {
	return [readKeyFile(path, dataFolder, false), ...oldKeyFiles(path).map(readOne)];
}

/** Key files that were put aside, by their paths. */
export function oldKeyFiles(path: string): readonly string[] {
	const beginning = `${basename(path)}.old-`;
	const names = readdirSync(dirname(path)).filter((name) => name.startsWith(beginning));
	return names.sort().map((name) => join(dirname(path), name));
}

/**
 * Puts a new key in the place of the present one, which stays beside it. At whatever moment the machine stops, every key
 * that something is wrapped with is in a file that `readKeyFiles` reads.
 *
 * @returns where the former key is now
 */
export function turnKeyFile(path: string, dataFolder: string): string {
	const former = readKeyFile(path, dataFolder, false);
	const aside = `${path}.old-${rootKeyFrom(former).id.toString('hex')}`;
	if (!existsSync(aside)) writeKey(aside, former);
	writeKey(path, randomBytes(ROOT_BYTES));
	return aside;
}

/** Writes keys that were recovered: the first as the present one, the others beside it. Never over a file that is there. */
export function writeKeyFiles(path: string, dataFolder: string, [present, ...older]: readonly Buffer[]): void {
	refuseWithTheData(path, dataFolder);
	if (present === undefined) throw new KeyFileRefused('There is no key to write.');
	if (existsSync(path))
		throw new KeyFileRefused(`There is a key file at ${path} already. Move it away first, or name another with --key-file.`);
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	refuseOpenToOthers(dirname(path));
	for (const key of older) {
		const aside = `${path}.old-${rootKeyFrom(key).id.toString('hex')}`;
		if (!existsSync(aside)) writeKey(aside, key);
	}
	writeKey(path, present);
}

function readOne(path: string): Buffer {
	refuseOpenToOthers(path);
	const key = readFileSync(path);
	if (key.length !== ROOT_BYTES)
		throw new KeyFileRefused(
			`The key file ${path} is damaged: it holds ${key.length} bytes instead of ${ROOT_BYTES}. Put a good copy back.`,
		);
	return key;
}

/** Whole or not at all, whenever the machine stops. */
function writeKey(path: string, key: Buffer): void {
	const coming = join(dirname(path), `.writing-${basename(path)}`);
	rmSync(coming, { force: true });
	const file = openSync(coming, 'wx', 0o600);
	writeSync(file, key);
	fsyncSync(file);
	closeSync(file);
	renameSync(coming, path);
	// Without this a file's name may not survive a power cut although its content does.
	const folder = openSync(dirname(path), 'r');
	fsyncSync(folder);
	closeSync(folder);
}
