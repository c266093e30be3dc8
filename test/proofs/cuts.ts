import { spawnSync } from 'node:child_process';
import type { Proof } from '../../scripts/proof.ts';
import { cutAtRandom } from './cuts/cut-at-random.ts';
import { type CutFindings, nothingWrong } from './cuts/look-after-cut.ts';
import { diceOf } from './cuts/power-cut.ts';
import { recordLoad } from './cuts/record-load.ts';

/** Cuts of one load; then another load is recorded. */
const CUTS_OF_ONE = 5_000;
const DISCLOSURES = 36;
const SEED = 20_261_122;
const SAY_EVERY = 1_000;

export const proof: Proof = {
	name: 'cuts',
	full: 100_000,
	unit: 'power cuts',
	claim:
		'The power is cut after any write to the databases while disclosures are taken and people are told, and of what the disk had not promised to keep some is there, some is not, some is torn and some is rubbish: nothing acknowledged is lost, and no message is there without its alert, its outbox and its audit.',
	async run({ count, log }) {
		if (spawnSync('strace', ['-V']).status !== 0)
			return { ok: false, skipped: 'strace is not installed, and without it nobody knows what the disk was told', figures: {} };
		const total = { found: nothingWrong(), cuts: 0, loads: 0, unpromised: 0, told: 0, writes: 0 };
		while (total.cuts < count) {
			const load = await recordLoad({ disclosures: DISCLOSURES });
			const dice = diceOf(SEED, total.loads);
			total.loads += 1;
			total.writes += load.steps.filter(({ step }) => step === 'write').length;
			try {
				const left = Math.min(CUTS_OF_ONE, count - total.cuts);
				for (let done = 0; done < left; done += SAY_EVERY) {
					const { found, unpromised, told } = await cutAtRandom(load, Math.min(SAY_EVERY, left - done), dice);
					for (const name of Object.keys(found) as (keyof CutFindings)[]) total.found[name] += found[name];
					total.cuts += Math.min(SAY_EVERY, left - done);
					total.unpromised += unpromised;
					total.told = Math.max(total.told, told);
					log(`${total.cuts} cuts, ${JSON.stringify(total.found)}`);
				}
			} finally {
				await load.close();
			}
		}
		const ok = Object.values(total.found).every((one) => one === 0) && total.unpromised > count / 4 && total.told > DISCLOSURES;
		return { ok, figures: figuresOf(total) };
	},
};

type Total = { readonly found: CutFindings } & Readonly<Record<'cuts' | 'loads' | 'unpromised' | 'told' | 'writes', number>>;

function figuresOf({ found, cuts, loads, unpromised, told, writes }: Total) {
	return {
		'power cuts': cuts,
		'with writes under way that the disk had not promised to keep': unpromised,
		'loads recorded': loads,
		'writes to the databases in them': writes,
		'most that somebody had been told at a cut': told,
		'databases that were damaged': found.damaged,
		'acknowledged items lost': found.lost,
		'messages that left and of which nothing is known': found.sentUnknown,
		'messages without their alert, their place or their audit row': found.torn,
		'alerts without a due row, and rows that never come back': found.alertsWithoutDueRow,
		'young people without their key': found.withoutKey,
		'faults in the audit chain': found.auditFaults,
		seed: SEED,
	};
}
