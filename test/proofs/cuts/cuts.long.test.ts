import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cutAtRandom } from './cut-at-random.ts';
import { nothingWrong } from './look-after-cut.ts';
import { diceOf } from './power-cut.ts';
import { recordLoad } from './record-load.ts';
import type { BrokenWriting } from './say-until-cut.ts';

const CUTS = 150;
const strace = spawnSync('strace', ['-V']).status === 0;

async function cuts(broken?: BrokenWriting) {
	const load = await recordLoad({ disclosures: 9, broken });
	try {
		return await cutAtRandom(load, CUTS, diceOf(7, 0));
	} finally {
		await load.close();
	}
}

describe.skipIf(!strace)('power cuts while disclosures are taken', () => {
	it('lose nothing and tear nothing', async () => {
		const { found, told, unpromised } = await cuts();
		expect(found).toEqual(nothingWrong());
		expect(told).toBeGreaterThan(9);
		expect(unpromised).toBeGreaterThan(CUTS / 4);
	});

	it('lose something that was acknowledged when nobody waits for the disk, and that is found', async () => {
		expect((await cuts('does-not-wait')).found.lost).toBeGreaterThan(0);
	});

	it('leave words without their alert when the two are written one after the other, and that is found', async () => {
		expect((await cuts('in-two-commits')).found.torn).toBeGreaterThan(0);
	});
});
