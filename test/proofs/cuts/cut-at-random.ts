import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CutDisk, type CutFindings, nothingWrong } from './look-after-cut.ts';
import { type Dice, Disk } from './power-cut.ts';
import { type Load, QUICK, toldBy } from './record-load.ts';
import type { Told } from './told.ts';

export type Cuts = {
	readonly found: CutFindings;
	/** Cuts at which the disk had been told something that it had not promised to keep. */
	readonly unpromised: number;
	/** The most that somebody had been told at a cut. */
	readonly told: number;
};

/** Cuts the power at moments of one load, as they come in it, and looks each time at what is left. */
export async function cutAtRandom(load: Load, count: number, dice: Dice): Promise<Cuts> {
	const begins = load.steps.findIndex((step) => step.step === 'told' && toldBy(step).told === 'begun') + 1;
	const ends = load.steps.findLastIndex((step) => step.step === 'told');
	const after = Array.from({ length: count }, () => begins + Math.floor(dice() * (ends - begins + 1))).sort((a, b) => a - b);
	const folder = mkdtempSync(join(QUICK, 'waymark-cut-'));
	const looking = new CutDisk(folder, load);
	const disk = new Disk();
	const told: Told[] = [];
	const cuts = { found: nothingWrong(), unpromised: 0, told: 0 };
	let taken = 0;
	try {
		for (const cut of after) {
			for (; taken < cut; taken += 1) {
				const step = load.steps[taken];
				if (step === undefined) throw new Error('A cut after the end.');
				disk.take(step);
				if (step.step === 'told') told.push(toldBy(step));
			}
			if (disk.unpromised > 0) cuts.unpromised += 1;
			const found = await looking.look(disk.afterCut(dice), told);
			for (const name of Object.keys(found) as (keyof CutFindings)[]) cuts.found[name] += found[name];
			cuts.told = Math.max(cuts.told, told.length);
		}
		return cuts;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
