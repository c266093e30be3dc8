import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build, root } from '../../../scripts/build.mjs';
import { runNodes } from './run-nodes.ts';

it('processes that do not hold what they are sending are found to send it twice', async () => {
	await build();
	const asked = { count: 6, kills: 0, assets: join(root, 'dist', 'assets'), log: () => undefined };
	const { judged, faults } = await runNodes({ ...asked, broken: 'holds-nothing', takenAfterMs: 8_000 });
	expect(judged.twice).toBeGreaterThan(0);
	expect(faults).toEqual([]);
});
