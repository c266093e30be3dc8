import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreStoppedWriting } from '#db/dialect/write.ts';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { startSweep } from '#server/jobs/sweep.ts';
import { withBallast } from '#server/store/ballast.ts';
import { openStore } from '#server/store/open-store.ts';
import { answer } from '../../../scripts/bench/answer.ts';
import { madeUpProject } from '../../../scripts/bench/made-up-talks.ts';
import { engineOn } from '../../support/engine-on-store.ts';
import { raiseIn } from '../../support/raise-in.ts';
import { filesIn } from '../kills/files.ts';
import { ALL_WAYS, fileProviders } from './file-provider.ts';

export type DiskSettings = {
	/** On the disk that is filled, or that fails. */
	readonly folder: string;
	/** On another disk, where providers write down what they took. */
	readonly elsewhere: string;
	/** None: to see what happens without one. */
	readonly ballastBytes: number;
};
export type Health = { readonly failing: number; readonly faults: number };
export type Outcome = { readonly kept: readonly string[]; readonly refused: number; readonly stopped: boolean };
export type DiskCalls = {
	/** So many disclosures, one after another. Each is kept or refused. */
	readonly say: (count: number) => Promise<Outcome>;
	/** Somebody fills the disk to the last byte. */
	readonly fill: () => null;
	/** Somebody makes room. */
	readonly makeRoom: () => null;
	readonly ballast: () => { readonly there: boolean; readonly givenUp: number };
	/** Due rows that could not be dealt with, and what the loop said, as /health has it. */
	readonly health: () => Health;
};

const PART = 64 * 1_024;

async function run({ folder, elsewhere, ballastBytes }: DiskSettings): Promise<void> {
	const said = { givenUp: 0, faults: 0 };
	const opening = { onGivenUp: () => void said.givenUp++, onMissing: () => undefined, lookEveryMs: 200 };
	const open = ballastBytes === 0 ? openStore : withBallast(openStore, { bytes: ballastBytes, ...opening });
	const kept = await open({ ...filesIn(folder), clock, ids });
	const project = await madeUpProject(kept);
	const wake = { nudge: () => undefined, listen: () => () => undefined };
	const sweep = startSweep(
		engineOn(kept, {
			...{ project: project.id, clock, ids, wake, ways: ALL_WAYS, carriers: fileProviders(elsewhere, clock.now) },
			monotonicMs: () => performance.now(),
			onFault: () => void said.faults++,
		}),
	);
	const filler = (part: number) => join(folder, `filler-${part}`);
	let parts = 0;
	const calls: DiskCalls = {
		async say(count) {
			const outcome = { kept: [] as string[], refused: 0, stopped: false };
			for (let at = 0; at < count; at += 1) {
				await raiseIn(kept, project.id, { now: clock.now(), ids }).then(
					(id) => outcome.kept.push(id),
					(cause: unknown) => {
						outcome.refused += 1;
						outcome.stopped ||= cause instanceof StoreStoppedWriting;
					},
				);
			}
			return outcome;
		},
		fill: () => {
			for (const size of [PART, 4_096, 512]) {
				while (fits(filler(parts), size)) parts += 1;
			}
			return null;
		},
		makeRoom: () => {
			for (let part = 0; part <= parts; part += 1) rmSync(filler(part), { force: true });
			return null;
		},
		ballast: () => ({ there: existsSync(join(filesIn(folder).dataFolder, 'ballast')), givenUp: said.givenUp }),
		health: () => ({ failing: sweep.failing(), faults: said.faults }),
	};
	answer(calls, async () => {
		await sweep.stop();
		await kept.close();
	});
}

/** False when the disk has no room for it. */
function fits(file: string, bytes: number): boolean {
	try {
		writeFileSync(file, Buffer.alloc(bytes, 1));
		return statfsSync(file).bavail > 0 || bytes > 512;
	} catch {
		rmSync(file, { force: true });
		return false;
	}
}

await run(JSON.parse(process.argv[2] ?? '') as DiskSettings);
