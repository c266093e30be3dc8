import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenStore, StoreSettings } from '#server/store/open-store.ts';

/** Room for some hundreds of disclosures with everything that hangs on them: `npm run prove -- faults` has 40 kept on an eighth of it. */
export const BALLAST_BYTES = 64 * 2 ** 20;

/** Less than this, and nothing can be opened or written at all. */
const NOTHING_LEFT_BYTES = 4 * 2 ** 20;
const PART_BYTES = 2 ** 20;

export type BallastSettings = {
	/** Where the databases are: only room on the same disk is of use. */
	readonly folder: string;
	readonly bytes: number;
	/** The disk is full, and what was given up for it is all that is left. Called once each time. It must not throw. */
	readonly onGivenUp: () => void;
};

export type Ballast = {
	/** True when there was something to give up: what failed for want of room can be tried once more. */
	readonly giveUp: () => boolean;
	/** Makes it again once the disk has room for it twice over. True when it is there afterwards. */
	readonly makeAgain: () => boolean;
};

/**
 * A file beside the databases that is good for nothing but its size. When the disk is full it is deleted, so that what a
 * young person says is still kept while somebody makes room (what may not be softened: nothing that was taken is lost).
 *
 * @example const ballast = openBallast({ folder: './data', bytes: BALLAST_BYTES, onGivenUp }); … ballast.giveUp()
 */
export function openBallast({ folder, bytes, onGivenUp }: BallastSettings): Ballast {
	const file = join(folder, 'ballast');
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const giveUp = (): boolean => {
		if (!existsSync(file)) return false;
		rmSync(file, { force: true });
		onGivenUp();
		return true;
	};
	const makeAgain = (): boolean => {
		if (existsSync(file)) return true;
		if (freeBytes(folder) < 2 * bytes) return false;
		return make(file, bytes);
	};
	if (freeBytes(folder) < NOTHING_LEFT_BYTES) giveUp();
	else makeAgain();
	return { giveUp, makeAgain };
}

function freeBytes(folder: string): number {
	const { bavail, bsize } = statfsSync(folder);
	return bavail * bsize;
}

/** Of random bytes, because a file system may keep zeros without keeping room for them. Whole or not at all. */
function make(file: string, bytes: number): boolean {
	const unfinished = `${file}.new`;
	try {
		const open = openSync(unfinished, 'w', 0o600);
		try {
			for (let left = bytes; left > 0; left -= PART_BYTES) writeSync(open, randomBytes(Math.min(PART_BYTES, left)));
			fsyncSync(open);
		} finally {
			closeSync(open);
		}
		renameSync(unfinished, file);
		return true;
	} catch {
		rmSync(unfinished, { force: true });
		return false;
	}
}

/** Somebody has made room, or has not yet: looked at this often. */
const LOOK_EVERY_MS = 60_000;

export type BallastedSettings = Omit<BallastSettings, 'folder'> & {
	/** There is no room for it, at the start or a while after it was given up. It must not throw. */
	readonly onMissing: () => void;
	readonly lookEveryMs?: number;
};

/**
 * A store whose disk keeps room for what matters most. Beside PostgreSQL nothing is kept: its disk is its own server's.
 *
 * @example const kept = await withBallast(openStore, { bytes: BALLAST_BYTES, onGivenUp, onMissing })(settings)
 */
export function withBallast(
	open: (settings: StoreSettings) => Promise<OpenStore>,
	{ onMissing, lookEveryMs = LOOK_EVERY_MS, ...ballasted }: BallastedSettings,
): (settings: StoreSettings) => Promise<OpenStore> {
	return async (settings) => {
		if (settings.databaseUrl !== undefined) return open(settings);
		const ballast = openBallast({ ...ballasted, folder: settings.dataFolder });
		if (!ballast.makeAgain()) onMissing();
		const kept = await open({ ...settings, onDiskFull: ballast.giveUp });
		const timer = setInterval(ballast.makeAgain, lookEveryMs);
		return {
			...kept,
			close: async () => {
				clearInterval(timer);
				await kept.close();
			},
		};
	};
}
