import { existsSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { KeyFileRefused } from '#server/vault/vault-error.ts';

const ANYBODY = 0o077;
const WRITABLE_BY_GROUP = 0o020;
const WRITABLE_BY_ALL = 0o002;
const STICKY = 0o1000;
const ROOT_USER = 0;

/** Whether a file lies in the data folder, by its name or by where links lead: then it is copied together with the data. */
export function isWithTheData(path: string, dataFolder: string): boolean {
	const isInside = (file: string, folder: string): boolean => {
		const way = relative(folder, file);
		return !way.startsWith('..') && !isAbsolute(way);
	};
	return isInside(resolve(path), resolve(dataFolder)) || isInside(realPath(path), realPath(dataFolder));
}

const KEY_FILE = { name: 'The key file', setting: 'WAYMARK_KEY_FILE', why: 'a copy of the data must not hold its key.' };

/** @throws KeyFileRefused when the key would be copied together with the data */
export function refuseWithTheData(path: string, dataFolder: string, what = KEY_FILE): void {
	if (!isWithTheData(path, dataFolder)) return;
	throw new KeyFileRefused(`${what.name} ${path} is inside the data folder. Keep it elsewhere (${what.setting}): ${what.why}`);
}

/** Where a path leads once every link is followed, also when its last parts are not there yet. */
function realPath(path: string): string {
	const whole = resolve(path);
	if (existsSync(whole)) return realpathSync(whole);
	return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole));
}

/**
 * A file that others may read is no secret, and one in a folder that others may write can be put there by them.
 *
 * @throws KeyFileRefused with what to run
 */
export function refuseOpenToOthers(path: string): void {
	if (process.platform === 'win32') return;
	const real = realpathSync(path);
	const found = statSync(real);
	refuseOtherOwner(real, found);
	refuseOtherOwner(dirname(real), statSync(dirname(real)));
	if (found.isFile() && (found.mode & ANYBODY) !== 0)
		throw new KeyFileRefused(`The key file ${path} can be read by other users of this machine. Run: chmod 600 "${path}"`);
	for (const way of [resolve(path), real]) for (const folder of foldersAbove(way)) refuseWritable(path, folder);
	if (found.isDirectory()) refuseWritable(path, real);
}

function foldersAbove(path: string): readonly string[] {
	const above = dirname(path);
	return above === path ? [] : [above, ...foldersAbove(above)];
}

function refuseWritable(path: string, folder: string): void {
	const found = statSync(folder);
	if ((found.mode & STICKY) !== 0) return;
	// Where every user has a group of their own, it has the user's number, and nobody else is in it.
	const byOthers = (found.mode & WRITABLE_BY_ALL) !== 0 || ((found.mode & WRITABLE_BY_GROUP) !== 0 && found.gid !== found.uid);
	if (!byOthers) return;
	throw new KeyFileRefused(
		`Others may write to ${folder}, so they could put a key of their own in the place of ${path}. Run: chmod go-w "${folder}"`,
	);
}

/** Ours, or the system's. Whoever owns a file can open it up at any time. */
function refuseOtherOwner(path: string, { uid }: Stats): void {
	const mine = process.getuid?.();
	if (mine === undefined || uid === mine || uid === ROOT_USER) return;
	throw new KeyFileRefused(
		`${path} belongs to another user of this machine (${uid}). Run Waymark as that user, or as root: chown ${mine} "${path}"`,
	);
}
