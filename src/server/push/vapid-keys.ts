import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import webPush from 'web-push';
import * as z from 'zod';

const VapidKeys = z.object({ publicKey: z.string().length(87), privateKey: z.string().length(43) });
export type VapidKeys = z.infer<typeof VapidKeys>;

/**
 * The pair that says to a push service who we are (RFC 8292). Made on the first start, kept in `path` for this user
 * only, and never made again: every subscription is bound to the public half. A file that is there and cannot be read
 * stops the start instead of quietly cutting every device off.
 *
 * @example loadVapidKeys(`${config.keyFile}.vapid`)
 */
export function loadVapidKeys(path: string): VapidKeys {
	const kept = read(path);
	if (kept !== undefined) return kept;
	const { publicKey, privateKey } = webPush.generateVAPIDKeys();
	return write(path, { publicKey, privateKey }) ?? loadVapidKeys(path);
}

function read(path: string): VapidKeys | undefined {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch (error) {
		if (isCode(error, 'ENOENT')) return undefined;
		throw new Error(`The push keys in ${path} cannot be read. Check who may read the file.`, { cause: error });
	}
	const keys = VapidKeys.safeParse(parse(text));
	if (!keys.success)
		throw new Error(`The push keys in ${path} are damaged. Put the file back from a backup; new keys would cut off every device.`);
	return keys.data;
}

/** `undefined` when another process made the file first: then theirs count. */
function write(path: string, keys: VapidKeys): VapidKeys | undefined {
	let file: number;
	try {
		file = openSync(path, 'wx', 0o600);
	} catch (error) {
		if (isCode(error, 'EEXIST')) return undefined;
		throw new Error(`The push keys cannot be kept in ${path}. Check that the folder is there and may be written to.`, { cause: error });
	}
	try {
		writeSync(file, `${JSON.stringify(keys)}\n`);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	return keys;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}
