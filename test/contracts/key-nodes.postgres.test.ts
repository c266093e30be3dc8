import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KeyFlags } from '#server/keys/key-flags.ts';
import { runKeys } from '#server/keys/run-keys.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { keyBackupsIn } from '#server/vault/key-backup.ts';
import { oldKeyFiles } from '#server/vault/key-file.ts';
import { type DatabaseFixture, postgresKind } from '../support/databases.ts';
import { type EmbeddedServer, embeddedServer } from '../support/embedded-server.ts';
import { scene } from './change-cases.ts';

/** The real ones take a second; five times as long is waited for them. */
const KNOWN_FOR_MS = 200;

/** Two nodes that serve, and the operator's commands as a third process would run them, on one real server. */
describe('keys that several nodes hold open', () => {
	let server: EmbeddedServer;
	let at: DatabaseFixture;
	let nodes: readonly OpenStore[];
	beforeAll(async () => {
		server = await embeddedServer();
	});
	afterAll(() => server.stop());
	beforeEach(async () => {
		at = await postgresKind('a PostgreSQL server', async () => server).open({ keysKnownForMs: KNOWN_FOR_MS });
		const other = (await at.another?.()) ?? expect.fail('Only one node can be opened.');
		nodes = [at.kept, other];
		await at.kept.staffAdmin.add(at.world.staff('Ade Bello', 'administrator'), 'system', at.world.clock.now());
	});
	afterEach(async () => {
		await nodes[1]?.close();
		await at.close();
	});

	const keyFile = () => join(at.folder, 'keys', 'key');
	const run = async (flags: KeyFlags, answer = ''): Promise<string> => {
		const said: string[] = [];
		const files = { dataFolder: join(at.folder, 'data'), keyFile: keyFile(), databaseUrl: server.url };
		await runKeys(flags, {
			settings: { ...at.world, ...files, keysKnownForMs: KNOWN_FOR_MS },
			keyBackups: join(at.folder, 'key-backups'),
			desk: { user: 'keeper', say: (line) => void said.push(line), ask: async () => answer },
		});
		return said.join('\n');
	};
	const aChild = async () => {
		const here = scene(at.world);
		const { id: project } = at.world.project;
		const changes = [here.added, here.away, here.begun, here.said, here.over];
		expect(await at.kept.store.commit({ project, at: at.world.clock.now(), changes, audit: [] })).toBe('committed');
		return here;
	};
	const readsAndWrites = async (kept: OpenStore, { kieran, talk }: Awaited<ReturnType<typeof aChild>>, seq: number) => {
		const { id: project } = at.world.project;
		expect((await kept.youngPeople.record(project, kieran.id))?.youngPerson).toEqual(kieran);
		expect((await kept.conversations.find(project, talk.id))?.entries.length).toBeGreaterThan(0);
		expect((await kept.staff.all(project)).map(({ name }) => name)).toContain('Nadia Rahman');
		const entry = at.world.anEntry(seq, `Line ${seq}`);
		const change = { change: 'entry-appended', conversation: talk.id, youngPerson: kieran.id, entry } as const;
		const audit = [{ actor: at.world.nadia.id, action: 'answered', subject: talk.id, youngPerson: kieran.id }];
		expect(await kept.store.commit({ project, at: at.world.clock.now(), changes: [change], audit })).toBe('committed');
	};

	it('are changed from elsewhere while all of them read and write, without one failure', async () => {
		const children = [await aChild(), await aChild()];
		const { id: project } = at.world.project;
		let turns = true;
		let rounds = 0;
		const load = (async () => {
			for (; turns; rounds += 1)
				for (const [place, node] of nodes.entries())
					for (const [each, child] of children.entries()) await readsAndWrites(node, child, 100 + rounds * 4 + place * 2 + each);
		})();
		await run({ command: 'rotate', projects: true, by: 'Ade Bello' }).finally(() => {
			turns = false;
		});
		await load;
		expect(rounds).toBeGreaterThan(0);
		for (const file of oldKeyFiles(keyFile())) rmSync(file);
		for (const node of nodes) {
			for (const child of children) await readsAndWrites(node, child, 10_000 + nodes.indexOf(node) * 10 + children.indexOf(child));
			expect(node.unopened()).toBe(0);
		}
		expect(await verifyAudit(at.kept.db, at.kept.vault, project)).toEqual([]);
	});

	it('are forgotten by every node once a case was destroyed from elsewhere, and the copies hold it no longer', async () => {
		const child = await aChild();
		const { id: project } = at.world.project;
		for (const node of nodes) await readsAndWrites(node, child, 50 + nodes.indexOf(node));
		await run({ command: 'backup' });
		expect(keyBackupsIn(join(at.folder, 'key-backups'))).toHaveLength(1);
		const [tomasz, grace] = [at.world.staff('Tomasz Wolski', 'lead'), at.world.staff('Grace Adeyemi', 'manager')];
		for (const member of [tomasz, grace]) await at.kept.staffAdmin.add(member, 'system', at.world.clock.now());
		const flags = { command: 'shred', youngPerson: child.kieran.id, reason: 'erasure-asked-for', by: 'Tomasz Wolski' } as const;
		await run({ ...flags, by: 'Grace Adeyemi' });
		expect(await run(flags, child.kieran.id)).toMatch(/Destroyed\. Keys: 1; copies of them in .*: 1\./);
		await new Promise((later) => setTimeout(later, 2 * KNOWN_FOR_MS));
		for (const node of nodes) {
			await expect(node.youngPeople.record(project, child.kieran.id)).rejects.toThrow(/was destroyed/);
			await expect(node.conversations.find(project, child.talk.id)).rejects.toThrow(/was destroyed/);
			expect(node.unopened()).toBe(0);
		}
	});
});
