import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import { migrate } from '#db/migrate.ts';
import { close, type Db, open } from '#dialect';
import { turnKeyFile } from '#server/vault/key-file.ts';
import { rootKeysOf } from '#server/vault/root-key-source.ts';
import { turnProject } from '#server/vault/turn-project.ts';
import { openVault, type Vault } from '#server/vault/vault.ts';
import { frozenClock } from '../../../test/support/world.ts';

const project = 'p' as ProjectId;
const [kieran, shan] = ['kieran', 'shan'] as [YoungPersonId, YoungPersonId];

describe('the vault, while others change what it holds', () => {
	let folder: string;
	let keys: Db;
	let vault: Vault;
	let said: string[];
	let heard: number;
	const clock = frozenClock();
	const file = () => join(folder, 'keys', 'key');
	const another = async (knownForMs = 0) =>
		openVault({
			...{ keys, roots: await rootKeysOf({ dataFolder: join(folder, 'data'), keyFile: file() }, true) },
			...{ now: () => clock.now(), knownForMs },
			onUnopened: (sentence) => said.push(sentence),
			onChanged: () => {
				heard += 1;
			},
		});
	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'waymark-vault-'));
		keys = await open(join(folder, 'keys.db'));
		await migrate(keys, 'keys');
		said = [];
		heard = 0;
		vault = await another();
		await vault.addProject(project, 's');
		await vault.addCase(project, kieran);
	});
	afterEach(async () => {
		await close(keys);
		rmSync(folder, { recursive: true });
	});

	it('forgets a case that another process destroyed, and tells whoever remembers more', async () => {
		const other = await another();
		expect((await other.cases(project, [kieran])).has(kieran)).toBe(true);
		await vault.destroyCase(project, kieran);
		expect((await other.cases(project, [kieran])).has(kieran)).toBe(false);
		expect([other.isDestroyed(project, kieran), other.caseIfOpen(project, kieran)]).toEqual([true, undefined]);
		expect(heard).toBeGreaterThan(0);
	});

	it('asks no more often than it must, and answers without waiting in between', async () => {
		const patient = await another(60_000);
		await patient.cases(project, [kieran]);
		await vault.destroyCase(project, kieran);
		expect(patient.isCurrent()).toBe(true);
		expect((await patient.cases(project, [kieran])).has(kieran)).toBe(true);
		expect(patient.projectIfOpen(project)).toBeDefined();
		const eager = await another(0);
		await eager.project(project);
		expect(eager.projectIfOpen(project)).toBeUndefined();
	});

	it('goes on with what is open while its root key is away, says so once, and hears of it when it is back', async () => {
		const other = await another();
		await other.cases(project, [kieran]);
		turnKeyFile(file(), join(folder, 'data'));
		const settled = async () => undefined;
		const turning = { stores: { record: keys, keys }, roots: vault.roots, now: () => clock.now(), settle: settled, breathe: settled };
		// The record is not there: what is wrapped is enough.
		await expect(turnProject(turning, project)).rejects.toThrow();
		renameSync(file(), `${file()}.away`);
		expect((await other.cases(project, [kieran])).has(kieran)).toBe(true);
		expect((await other.cases(project, [kieran])).has(kieran)).toBe(true);
		expect(said.filter((sentence) => sentence.includes('is missing'))).toHaveLength(1);
		expect(other.unopened.count()).toBe(1);
		renameSync(`${file()}.away`, file());
		expect((await other.project(project)).wraps.length).toBeGreaterThan(1);
		expect(other.unopened.count()).toBe(0);
	});

	it('does not bring back a key that was destroyed while it was being read', async () => {
		const [first, second] = await Promise.all([vault.cases(project, [kieran]), vault.destroyCase(project, kieran)]);
		expect(second).toBeUndefined();
		expect(first.size).toBeLessThanOrEqual(1);
		expect(vault.caseIfOpen(project, kieran)).toBeUndefined();
		await expect(vault.addCase(project, shan)).resolves.toBeDefined();
	});
});
