import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { writeAlone } from '#db/dialect/sqlite-commit.ts';
import { StoreStoppedWriting } from '#db/dialect/write.ts';
import { byRef, latest } from '#flows/index.ts';
import { systemClock } from '#server/clock.ts';
import { createLog } from '#server/log.ts';
import { serve } from '#server/serve.ts';
import { type OpenStore, openStore } from '#server/store/open-store.ts';
import { NO_WATCH } from '#server/watch/watch-settings.ts';
import { buildAssets } from '../scripts/build-assets.ts';
import { raiseIn } from './support/raise-in.ts';
import { world } from './support/world.ts';

describe('a server that is watched', () => {
	let folder: string;
	let served = 0;
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'waymark-watched-'));
		mkdirSync(join(folder, 'keys'));
		await buildAssets(join(folder, 'assets'));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	async function start(openWith: typeof openStore, monitorUrl: string | null) {
		const here = world();
		served += 1;
		const running = await serve({
			config: {
				...{ host: '127.0.0.1', port: 0, origin: null, databaseUrl: null, auditCheckpoints: null },
				dataFolder: join(folder, `data-${served}`),
				keyFile: join(folder, 'keys', `key-${served}`),
				watch: { ...NO_WATCH, monitorUrl },
			},
			version: '0.0.0',
			flows: { latest, byRef },
			log: createLog({ write: () => undefined }, 'silent'),
			clock: systemClock,
			ids: here.ids,
			assetFolder: join(folder, 'assets'),
			openStore: openWith,
			projectOf: async (kept: OpenStore) => {
				await kept.projects.create(here.project, systemClock.now());
				return here.project;
			},
			monotonicMs: () => performance.now(),
		});
		onTestFinished(() => running.stop());
		return { running, here };
	}
	const until = async (isSo: () => Promise<boolean>) => {
		for (let tries = 0; tries < 300 && !(await isSo()); tries++) await new Promise((later) => setTimeout(later, 100));
		expect(await isSo()).toBe(true);
	};

	it('tells a monitor elsewhere of its first sweep, and says in its health how many faults are open', async () => {
		const asked: string[] = [];
		const monitor = createServer((request, response) => {
			asked.push(`${request.method} ${request.url}`);
			response.end();
		});
		await new Promise<void>((listening) => monitor.listen(0, '127.0.0.1', listening));
		onTestFinished(() => void monitor.close());
		const url = `http://127.0.0.1:${(monitor.address() as AddressInfo).port}/ping`;
		const { running, here } = await start(openStore, url);
		await until(async () => asked.length === 1);
		expect(asked).toEqual(['GET /ping']);
		await running.kept.faults.raise(here.project.id, 'clock-jumped', 'clock', systemClock.now());
		const health = await (await fetch(`${running.origin}/health`)).json();
		expect(health).toMatchObject({ ok: true, openFaults: 1, unsentNotifications: 0, oldestUnownedAlertMs: null });
	});

	it('opens a fault when whole sweeps fail again and again because of the disk, and ends it once they do not', async () => {
		let isDown = false;
		const failing: typeof openStore = async (settings) => {
			const kept = await openStore(settings);
			const claim = kept.dueWork.claimDueAlerts;
			const claimDueAlerts: typeof claim = (...given) =>
				isDown ? Promise.reject(Object.assign(new Error('disk'), { code: 'SQLITE_IOERR_READ' })) : claim(...given);
			return { ...kept, dueWork: { ...kept.dueWork, claimDueAlerts } };
		};
		const { running, here } = await start(failing, null);
		const kinds = async () => (await running.kept.faults.open(here.project.id)).map(({ kind }) => kind).sort();
		isDown = true;
		await until(async () => (await kinds()).includes('due-row-failing'));
		expect(await kinds()).toEqual(['disk-failing', 'due-row-failing']);
		isDown = false;
		await until(async () => !(await kinds()).includes('due-row-failing'));
		expect(await kinds()).toEqual(['disk-failing']);
	});

	it('is not well once the disk did not keep a key, though all else is still written: people are told, and the sweep goes on', async () => {
		const { running, here } = await start(openStore, null);
		const { project } = here;
		const health = async () => (await (await fetch(`${running.origin}/health`)).json()) as { ok: boolean; sweepAgeMs: number | null };
		await until(async () => (await health()).ok);
		const failing = () => {
			throw new Database.SqliteError('made to fail', 'SQLITE_IOERR_FSYNC');
		};
		expect(() => writeAlone(running.kept.vault.keys, failing)).toThrow(StoreStoppedWriting);
		await expect(raiseIn(running.kept, project.id, { now: systemClock.now(), ids: here.ids })).rejects.toThrow(StoreStoppedWriting);
		await until(async () => !(await health()).ok);
		await until(async () => (await running.kept.faults.open(project.id)).some(({ kind }) => kind === 'disk-failing'));
		expect((await health()).sweepAgeMs).toBeLessThan(10_000);
	});
});
