import fc from 'fast-check';
import type { Proof } from '../../scripts/proof.ts';
import { type Copy, DICE, type Dice, TAMPERING, type Tampered } from '../support/audit-tamper.ts';
import { TAMPERING_WITH_KEY } from '../support/audit-tamper-with-key.ts';
import { openTamperedAudit } from '../support/tampered-audit.ts';

type Audit = Awaited<ReturnType<typeof openTamperedAudit>>;
type Way = readonly [name: string, withKey: boolean, tamper: (copy: Copy, dice: Dice) => Tampered];

const waysOf = ({ holding }: Audit): readonly Way[] => [
	...Object.entries(TAMPERING).map(([name, tamper]): Way => [name, false, tamper]),
	...Object.entries(TAMPERING_WITH_KEY).map(([name, tamper]): Way => [name, true, (copy, dice) => tamper(copy, dice, holding)]),
];

/** The audit is tampered with in every way that we know, at random, on a real SQLite. */
export const proof: Proof = {
	name: 'tampering',
	full: 17_000,
	unit: 'cases of tampering',
	claim:
		'The audit of two projects is edited, deleted from, cut off, reordered, written anew and spliced at random, without the key and with it: each case is found, and called what it is.',
	async run({ count, log }) {
		const audit = await openTamperedAudit();
		try {
			const ways = waysOf(audit);
			const dice = fc.sample(fc.record(DICE), { numRuns: count, seed: 20_261_122 });
			const found = { unfound: 0, miscalled: 0, withoutKey: 0, withKey: 0 };
			for (const [at, one] of dice.entries()) {
				const [name, withKey, tamper] = ways[at % ways.length] as Way;
				const { expected, ...copy } = tamper(audit.whole, one);
				const faults = await audit.foundIn(copy, withKey ? audit.holding.lodged : undefined);
				found[withKey ? 'withKey' : 'withoutKey'] += 1;
				if (faults.length === 0 && expected.length > 0) found.unfound += 1;
				if (faults.join() !== [...expected].sort().join()) found.miscalled += 1;
				if (at % 1_000 === 999) log(`${at + 1} of ${count}, last: ${name}`);
			}
			const intact = (await audit.foundIn(audit.whole, audit.holding.lodged)).length;
			return { ok: found.unfound === 0 && found.miscalled === 0 && intact === 0, figures: figuresOf(ways, found, intact) };
		} finally {
			await audit.close();
		}
	},
};

function figuresOf(
	ways: readonly Way[],
	found: Readonly<Record<'unfound' | 'miscalled' | 'withoutKey' | 'withKey', number>>,
	intact: number,
) {
	return {
		'ways of tampering': ways.length,
		'cases without the key': found.withoutKey,
		'cases with the key, against checkpoints': found.withKey,
		'cases that were not found': found.unfound,
		'cases that were called something else': found.miscalled,
		'findings in the untouched audit': intact,
	};
}
