import { existsSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreInUse } from '#db/dialect/write.ts';

type Holder = { readonly pid: number; readonly started: string };

const held = new Set<string>();

/** File systems on which locks and fsync cannot be relied on (statfs f_type): NFS, SMB, CIFS, SMB2. */
const NETWORK_FILE_SYSTEMS = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42]);

/**
 * Makes this process the only one that writes to a database file. The lock of a process that has died is taken over:
 * a process is known by its number and the moment it was started, so a number used again is not mistaken for it.
 *
 * @returns a function that gives the lock back
 * @throws StoreInUse when another living process holds it
 */
export function lockFile(path: string): () => void {
	refuseNetworkFileSystem(dirname(path));
	if (held.has(path)) throw new StoreInUse(`${path} is open already in this process.`);
	const mine = JSON.stringify(describe(process.pid));
	for (let attempt = 0; attempt < 3; attempt += 1) {
		if (take(path, mine)) {
			held.add(path);
			return () => giveBack(path);
		}
		const found = read(path);
		const holder = parse(found);
		if (holder !== undefined && isAlive(holder)) {
			throw new StoreInUse(
				`Waymark is already running on this data (process ${holder.pid}). Stop that one first, or choose another WAYMARK_DATA.`,
			);
		}
		removeStale(path, found);
	}
	throw new StoreInUse(`${path} could not be taken: another process keeps taking it.`);
}

function take(path: string, mine: string): boolean {
	try {
		writeFileSync(path, mine, { flag: 'wx', mode: 0o600 });
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw cause;
	}
	return true;
}

/** Two processes may find the same dead lock. Only the very file that was looked at is removed, never a fresh one. */
function removeStale(path: string, found: string): void {
	const aside = `${path}.${process.pid}`;
	try {
		renameSync(path, aside);
	} catch {
		return;
	}
	if (read(aside) === found) rmSync(aside, { force: true });
	else renameSync(aside, path);
}

function giveBack(path: string): void {
	held.delete(path);
	rmSync(path, { force: true });
}

function read(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}

function parse(text: string): Holder | undefined {
	try {
		return JSON.parse(text) as Holder;
	} catch {
		return undefined;
	}
}

function isAlive(holder: Holder): boolean {
	try {
		process.kill(holder.pid, 0);
	} catch (cause) {
		return (cause as NodeJS.ErrnoException).code === 'EPERM';
	}
	return describe(holder.pid).started === holder.started;
}

/** Where the system says when a process was started (Linux), that is part of who it is. */
function describe(pid: number): Holder {
	const stat = `/proc/${pid}/stat`;
	if (!existsSync(stat)) return { pid, started: '' };
	const text = readFileSync(stat, 'utf8');
	return { pid, started: text.slice(text.lastIndexOf(')')).split(' ')[20] ?? '' };
}

function refuseNetworkFileSystem(folder: string): void {
	if (!NETWORK_FILE_SYSTEMS.has(statfsSync(folder).type)) return;
	throw new Error(`${folder} is on a network drive, where a power cut can lose what was saved. Choose a folder on a disk of this machine.`);
}
