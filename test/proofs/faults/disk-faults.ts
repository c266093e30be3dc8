import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import { openStore } from '#server/store/open-store.ts';
import { type Child, startChild } from '../../../scripts/bench/child.ts';
import { filesIn } from '../kills/files.ts';
import { type Finding, lostIn } from './finding.ts';
import type { DiskCalls, DiskSettings, Health } from './write-on-a-disk.ts';

/** A fault that this machine does not let us make. */
export type Skipped = { readonly fault: string; readonly skipped: string };

const CHILD = 'test/proofs/faults/write-on-a-disk.ts';
const DISK_MEGABYTES = 40;
const BALLAST_BYTES = 8 * 2 ** 20;
/** An eighth of the real ballast; a disclosure with everything that hangs on it takes some 150 kilobytes of the log. */
const SAID_WHEN_FULL = 40;
const NOTHING = { unseen: 0, late: 0, longest: 0 };
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A disk of some megabytes is filled to the last byte while people speak. */
export async function fullDisk(ballastBytes = BALLAST_BYTES): Promise<Finding | Skipped> {
	const fault = 'the disk is full';
	const folder = mkdtempSync(join(tmpdir(), 'waymark-full-'));
	const disk = join(folder, 'disk');
	mkdirSync(disk);
	const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MEGABYTES}m`, 'tmpfs', disk], { encoding: 'utf8' });
	if (mounted.status !== 0) {
		rmSync(folder, { recursive: true });
		return { fault, skipped: `no small disk can be mounted here: ${mounted.stderr?.trim() ?? mounted.error?.message}` };
	}
	try {
		return await filled(fault, { folder: disk, elsewhere: folder, ballastBytes });
	} finally {
		execFileSync('umount', [disk]);
		rmSync(folder, { recursive: true, force: true });
	}
}

async function filled(fault: string, settings: DiskSettings): Promise<Finding> {
	const child = await startChild<DiskCalls>(CHILD, settings);
	const before = await child.ask('say', 5 as never);
	await child.ask('fill', undefined as never);
	const full = await child.ask('say', SAID_WHEN_FULL as never);
	const given = await child.ask('ballast', undefined as never);
	await child.ask('makeRoom', undefined as never);
	const after = await child.ask('say', 5 as never);
	let again = await child.ask('ballast', undefined as never);
	for (let tries = 0; !again.there && tries < 50; tries += 1) {
		await pause(100);
		again = await child.ask('ballast', undefined as never);
	}
	await child.kill();
	const wrong = [
		...(before.refused + after.refused > 0 ? ['something was refused while there was room'] : []),
		...(full.refused > 0 ? [`${full.refused} of ${SAID_WHEN_FULL} disclosures were refused on the full disk`] : []),
		...(given.givenUp === 1 && !given.there ? [] : ['the ballast was not given up, or nobody was told']),
		...(again.there ? [] : ['the ballast was not made again']),
	];
	return {
		fault,
		...NOTHING,
		...(await kept(
			settings.folder,
			[before, full, after].flatMap((one) => one.kept),
			wrong,
		)),
	};
}

/** One fsync in so many fails, from the first disclosure on. */
const FAILING = 'enable_random name=posix/io/sync/*,probability=0.05';
const DISCLOSURES = 400;

/** The disk says now and then that it did not keep what it was given. */
export async function failingDisk(): Promise<Finding | Skipped> {
	const fault = 'fsync fails';
	if (spawnSync('fiu-run', ['-h']).error !== undefined) return { fault, skipped: 'fiu-run is not installed (Debian: fiu-utils)' };
	const folder = mkdtempSync(join(tmpdir(), 'waymark-fsync-'));
	try {
		const prepared = await startChild<DiskCalls>(CHILD, { folder, elsewhere: folder, ballastBytes: 0 });
		const before = await prepared.ask('say', 5 as never);
		await prepared.stop();
		const child = await failingChild(folder);
		if (child === undefined) return { fault, skipped: 'no process stays alive here with fsync failing at its start' };
		const outcome = await child.ask('say', DISCLOSURES as never);
		const more = await child.ask('say', 3 as never);
		const health = await stoppedHealth(child);
		await child.kill();
		const wrong = [
			...(outcome.refused > 0 ? [] : ['no fsync failed, so nothing was tried']),
			...(outcome.refused > 0 && !outcome.stopped ? ['a disclosure was refused, and writing was not stopped'] : []),
			...(more.kept.length > 0 ? ['it went on writing after the disk had failed'] : []),
			...(health.failing > 0 && health.faults > 0 ? [] : ['nobody can see that it stopped']),
		];
		return { fault, ...NOTHING, ...(await kept(folder, [...before.kept, ...outcome.kept], wrong)) };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Longer than it takes to sweep twice. */
const SEEN_WITHIN_MS = 15_000;

async function stoppedHealth(child: Child<DiskCalls>): Promise<Health> {
	const until = performance.now() + SEEN_WITHIN_MS;
	for (;;) {
		const health = await child.ask('health', undefined as never);
		if ((health.failing > 0 && health.faults > 0) || performance.now() > until) return health;
		await pause(250);
	}
}

const STARTS = 20;

/** A disk that fails while a server starts stops the start, as it must; the next one may come further. */
async function failingChild(folder: string) {
	for (let tries = 0; tries < STARTS; tries += 1) {
		const around = ['fiu-run', '-x', '-c', FAILING];
		const child = await startChild<DiskCalls>(CHILD, { folder, elsewhere: folder, ballastBytes: 0 }, around).catch(() => undefined);
		if (child !== undefined) return child;
	}
	return undefined;
}

/** Whatever was acknowledged is there, with everything that belongs to it, once the disk is sound. */
async function kept(folder: string, acknowledged: readonly string[], wrong: readonly string[]): Promise<Pick<Finding, 'lost' | 'wrong'>> {
	const store = await openStore({ ...filesIn(folder), clock, ids });
	try {
		const project = (await store.projects.first())?.id;
		if (project === undefined) throw new Error('The project is gone.');
		const audit = (await verifyAudit(store.db, store.vault, project)).length;
		return { lost: lostIn(store, acknowledged), wrong: [...wrong, ...(audit === 0 ? [] : [`${audit} faults in the audit`])] };
	} finally {
		await store.close();
	}
}
