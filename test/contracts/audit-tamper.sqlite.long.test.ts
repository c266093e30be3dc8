import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Copy, DICE, type Dice, storable, TAMPERING } from '../support/audit-tamper.ts';
import { TAMPERING_WITH_KEY } from '../support/audit-tamper-with-key.ts';
import { openTamperedAudit } from '../support/tampered-audit.ts';

/** Cases for each way of tampering; `npm run prove -- tampering` tries many more. */
const RUNS = { numRuns: 40, seed: 20_261_122 };

let at: Awaited<ReturnType<typeof openTamperedAudit>>;
beforeAll(async () => {
	at = await openTamperedAudit();
});
afterAll(() => at.close());

describe('whoever has the database but not the key', () => {
	it('finds an audit that is intact', async () => {
		expect(at.whole.heads.length).toBe(6);
		expect(await at.foundIn(at.whole)).toEqual([]);
	});

	it.each(Object.entries(TAMPERING))('%s: it is found each time, as what it is', async (_what, tamper) => {
		await fc.assert(
			fc.asyncProperty(fc.record(DICE), async (dice) => {
				const { expected, ...copy } = tamper(at.whole, dice);
				expect(await at.foundIn(copy)).toEqual([...expected].sort());
			}),
			RUNS,
		);
	});

	it('does several things at once: something is found each time', async () => {
		const ways = Object.values(TAMPERING);
		const some = fc.array(fc.tuple(fc.nat(ways.length - 1), fc.record(DICE)), { minLength: 2, maxLength: 4 });
		await fc.assert(
			fc.asyncProperty(some, async (steps) => {
				let copy: Copy = at.whole;
				for (const [way, dice] of steps) copy = storable((ways[way] as (typeof ways)[number])(copy, dice), copy);
				if (JSON.stringify(copy) !== JSON.stringify(at.whole)) expect(await at.foundIn(copy, at.holding.lodged)).not.toEqual([]);
			}),
			RUNS,
		);
	});
});

describe('whoever has the database and the key file', () => {
	it('finds nothing against an audit that is intact', async () => {
		expect(at.checkpoints).toBeGreaterThan(10);
		expect(await at.foundIn(at.whole, at.holding.lodged)).toEqual([]);
	});

	it.each(Object.entries(TAMPERING_WITH_KEY))('%s: checkpoints elsewhere show it each time, as what it is', async (_what, tamper) => {
		await fc.assert(
			fc.asyncProperty(fc.record(DICE), async (dice) => {
				const { expected, ...copy } = tamper(at.whole, dice, at.holding);
				expect(await at.foundIn(copy, at.holding.lodged)).toEqual([...expected].sort());
			}),
			RUNS,
		);
	});

	it('leaves no trace in the database itself, which is why checkpoints are kept', async () => {
		const dice: Dice = { chain: 0, other: 0, at: 3, to: 0, coin: false };
		const all = TAMPERING_WITH_KEY['writes a chain and all that were tied to it anew with the key'];
		const { expected: _expected, ...copy } = (all as NonNullable<typeof all>)(at.whole, dice, at.holding);
		expect(await at.foundIn(copy)).toEqual([]);
	});
});
