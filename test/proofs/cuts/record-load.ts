import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { openStore } from '#server/store/open-store.ts';
import { startChild } from '../../../scripts/bench/child.ts';
import { filesIn } from '../kills/files.ts';
import { type DiskStep, readTrace, TRACED } from './disk-trace.ts';
import type { Known } from './look-after-cut.ts';
import type { SayCalls, SaySettings } from './say-until-cut.ts';
import { LEDGER, type Told } from './told.ts';

/** Everything that a server's process asked of its disk while people spoke, and what it told them. */
export type Load = Known & { readonly steps: readonly DiskStep[]; readonly close: () => Promise<void> };

/** In memory where there is such a folder: the trace knows what a disk would have kept, so no real one has to be waited for. */
export const QUICK = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Lets a process of its own take disclosures and reach people, and writes down each of its system calls that reaches a database file. */
export async function recordLoad(settings: Omit<SaySettings, 'folder'>): Promise<Load> {
	const folder = mkdtempSync(join(QUICK, 'waymark-cuts-'));
	const files = ['waymark.db', 'keys.db'].flatMap((name) => [name, `${name}-wal`]).map((name) => join(filesIn(folder).dataFolder, name));
	const trace = join(folder, 'trace');
	const paths = [...files, join(folder, LEDGER)].flatMap((path) => ['-P', path]);
	const around = ['strace', '-f', '-qq', '-xx', '-y', '-s', '70000', '-e', `trace=${TRACED}`, '-o', trace, ...paths];
	const child = await startChild<SayCalls>('test/proofs/cuts/say-until-cut.ts', { folder, ...settings } satisfies SaySettings, around);
	await child.ask('say', undefined as never);
	await child.stop();
	const steps = readTrace(readFileSync(trace, 'utf8'), LEDGER);
	rmSync(trace);
	const kept = await openStore({ ...filesIn(folder), clock, ids });
	const project = (await kept.projects.first())?.id;
	if (project === undefined) throw new Error('The project is gone.');
	const disclosing = steps
		.flatMap((step) => (step.step === 'told' ? [toldBy(step)] : []))
		.flatMap((one) => (one.told === 'kept' ? [one.entry] : []));
	return {
		...{ steps, project, vault: kept.vault, disclosing: new Set(disclosing) },
		close: async () => {
			await kept.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

export const toldBy = ({ line }: Extract<DiskStep, { readonly step: 'told' }>): Told => JSON.parse(line) as Told;
