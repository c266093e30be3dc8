import fc from 'fast-check';
import { instant } from '#core/clock/instant.ts';
import type { StoreKind } from '../../support/databases.ts';
import { COMMANDS, type Tally } from './commands.ts';
import { type Broken, engineWorld } from './engine-world.ts';

/** A winter afternoon, and the evenings before both changes of the clocks. */
const BEGINS = ['2026-11-17T16:00:00Z', '2026-10-24T23:30:00Z', '2027-03-27T23:30:00Z'].map((at) => instant(at));
const MOST_COMMANDS = 60;
/** Worlds between two looks at how many steps were made. */
const WORLDS = 25;

const BEGUN = fc.constantFrom(...BEGINS);
const LIVES = fc.commands(COMMANDS, { maxCommands: MOST_COMMANDS, size: 'max' });

export type ModelRun = {
	readonly kind: StoreKind;
	readonly steps: number;
	readonly seed: number;
	readonly broken?: Broken | undefined;
	readonly log?: ((line: string) => void) | undefined;
};

/** Runs commands in worlds of their own until so many steps were made. @throws with what does not hold, and the run that led there */
export async function runModel({ kind, steps, seed, broken, log }: ModelRun): Promise<{ readonly tally: Tally; readonly worlds: number }> {
	const tally: Tally = { steps: 0, did: {} };
	let worlds = 0;
	let said = 0;
	for (let batch = 0; tally.steps < steps; batch++) {
		const numRuns = Math.min(WORLDS, Math.max(1, Math.ceil((steps - tally.steps) / MOST_COMMANDS)));
		const lived = fc.asyncProperty(BEGUN, LIVES, async (began, commands) => {
			const real = await engineWorld(kind, began, broken);
			worlds += 1;
			try {
				await fc.asyncModelRun(() => ({ model: tally, real }), commands);
			} finally {
				await real.close();
			}
		});
		const found = await fc.check(lived, { numRuns, seed: seed + batch, endOnFailure: true });
		if (found.failed) throw new Error(`${String(found.errorInstance)}\nSeed ${seed + batch}: ${String(found.counterexample)}`);
		if (tally.steps - said >= 50_000) {
			said = tally.steps;
			log?.(`${tally.steps} steps, ${worlds} worlds`);
		}
	}
	return { tally, worlds };
}
