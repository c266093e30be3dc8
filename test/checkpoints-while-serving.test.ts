import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { byRef, latest } from '#flows/index.ts';
import { statementsIn } from '#server/audit/checkpoint.ts';
import { readCheckpointFile } from '#server/audit/checkpoint-file.ts';
import { createLog } from '#server/log.ts';
import { serve } from '#server/serve.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import { type OpenStore, openStore } from '#server/store/open-store.ts';
import { buildAssets } from '../scripts/build-assets.ts';
import { world } from './support/world.ts';

describe('a server that is told where checkpoints of the audit go', () => {
	let folder: string;
	const here = world();
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'waymark-lodging-'));
		mkdirSync(join(folder, 'keys'));
		await buildAssets(join(folder, 'assets'));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	const project = async (kept: OpenStore) => {
		const there = await kept.projects.first();
		if (there !== undefined) return there;
		await kept.projects.create(here.project, here.clock.now());
		return here.project;
	};
	const served = (auditCheckpoints: string | null) =>
		serve({
			config: {
				...{ host: '127.0.0.1', port: 0, origin: null, databaseUrl: null, auditCheckpoints },
				dataFolder: join(folder, 'data'),
				keyFile: join(folder, 'keys', 'key'),
			},
			version: '0.0.0',
			flows: { latest, byRef },
			log: createLog({ write: () => undefined }, 'silent'),
			clock: here.clock,
			ids: here.ids,
			assetFolder: join(folder, 'assets'),
			openStore,
			projectOf: project,
			monotonicMs: () => performance.now(),
		});

	it('makes one at the start and one at the stop, and what they say holds', async () => {
		const path = join(folder, 'elsewhere', 'audit.jsonl');
		const first = await served(path);
		await first.kept.store.commit({
			project: here.project.id,
			at: here.clock.now(),
			changes: [],
			audit: [{ actor: 'system', action: 'after the start', subject: 's', youngPerson: null }],
		});
		await first.stop();
		const { checkpoints } = readCheckpointFile(path);
		expect(checkpoints.length).toBeGreaterThanOrEqual(1);
		const second = await served(path);
		onTestFinished(second.stop);
		const { db, vault } = second.kept;
		expect(checkpoints.at(-1)?.ends.map(({ count }) => count)).toEqual([2]);
		expect(await verifyAudit(db, vault, here.project.id, { checkpoints: checkpoints.flatMap(statementsIn) })).toEqual([]);
	});

	it('does not start, and opens nothing, where they would lie with the data', async () => {
		const inside = join(folder, 'data', 'audit.jsonl');
		await expect(served(inside)).rejects.toThrow(/inside the data folder/);
		const again = await served(null);
		await again.stop();
	});
});
