import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { oldKeyFiles, turnKeyFile } from '#server/vault/key-file.ts';
import { dropFormerKeys, type Turning, turnProject } from '#server/vault/turn-project.ts';
import { rootsInUse, turnRoot } from '#server/vault/turn-root.ts';
import { usesOf } from '#server/vault/under-project-key.ts';
import { DATABASES, type DatabaseFixture } from '../support/databases.ts';
import { scene } from './change-cases.ts';

/** How long the store under test takes its keys to be current. The real one takes a second. */
const KNOWN_FOR_MS = 30;
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

describe.each(DATABASES)('keys that are changed, in $name', (kind) => {
	let at: DatabaseFixture;
	beforeEach(async () => {
		at = await kind.open({ keysKnownForMs: KNOWN_FOR_MS });
	});
	afterEach(() => at.close());

	const keyFile = () => join(at.folder, 'keys', 'key');
	const turning = (kept: OpenStore = at.kept, over: Partial<Turning> = {}): Turning => ({
		stores: { record: kept.db, keys: kept.vault.keys },
		roots: kept.vault.roots,
		now: () => at.world.clock.now(),
		settle: () => wait(4 * KNOWN_FOR_MS),
		breathe: () => wait(0),
		...over,
	});
	const aChild = async (kept = at.kept) => {
		const { kieran, added, away, begun, said, raised, talk, entry } = scene(at.world);
		const changes = [added, away, begun, said, raised];
		const { id: project } = at.world.project;
		expect(await kept.store.commit({ project, at: at.world.clock.now(), changes, audit: [] })).toBe('committed');
		return { kieran, talk, entry };
	};
	/** Reads the child, the talk, the staff and the project, and says something more. Throws if anything is not as it was. */
	const readsAndWrites = async ({ kieran, talk }: Awaited<ReturnType<typeof aChild>>, seq: number, kept = at.kept) => {
		const { id: project } = at.world.project;
		expect((await kept.youngPeople.record(project, kieran.id))?.youngPerson).toEqual(kieran);
		expect((await kept.conversations.find(project, talk.id))?.entries.length).toBeGreaterThan(0);
		expect((await kept.staff.all(project)).map(({ name }) => name)).toContain('Nadia Rahman');
		expect((await kept.projects.find(project))?.name).toBe('Harbour Return Project');
		expect((await kept.youngPeople.search(project, 'kieran')).map(({ id }) => id)).toContain(kieran.id);
		const entry = at.world.anEntry(seq, `Line ${seq}`);
		const change = { change: 'entry-appended', conversation: talk.id, youngPerson: kieran.id, entry } as const;
		const audit = [{ actor: at.world.nadia.id, action: 'answered', subject: talk.id, youngPerson: kieran.id }];
		expect(await kept.store.commit({ project, at: at.world.clock.now(), changes: [change], audit })).toBe('committed');
	};

	it('open everything with a new key file once the old one was taken away', async () => {
		const child = await aChild();
		const former = turnKeyFile(keyFile(), join(at.folder, 'data'));
		expect(oldKeyFiles(keyFile())).toEqual([former]);
		// Before anything was wrapped anew, and after.
		const between = await at.reopen();
		await readsAndWrites(child, 50, between);
		expect(await turnRoot(between.vault.keys, between.vault.roots)).toBe(1);
		expect(await turnRoot(between.vault.keys, between.vault.roots)).toBe(0);
		rmSync(former);
		const again = await at.reopen();
		await readsAndWrites(child, 51, again);
		expect((await rootsInUse(again.vault.keys)).size).toBe(1);
	});

	it('say which root key is missing when the only one that opens a project was taken away', async () => {
		await aChild();
		rmSync(turnKeyFile(keyFile(), join(at.folder, 'data')));
		const again = await at.reopen();
		await expect(again.vault.project(at.world.project.id)).rejects.toThrow(/wrapped with root key [0-9a-f]{16}, which is not here/);
	});

	it('are changed under a server that reads and writes, without one failure', async () => {
		const children = [await aChild(), await aChild(), await aChild()];
		const server = at.kept;
		const { id: project } = at.world.project;
		const before = (await server.vault.project(project)).wrap.id;
		let turns = true;
		let rounds = 0;
		const load = (async () => {
			for (; turns; rounds += 1) {
				for (const child of children) await readsAndWrites(child, 100 + rounds);
				if (rounds === 3) children.push(await aChild());
				await wait(1);
			}
		})();
		const turned = await turnProject(turning(), project).finally(() => {
			turns = false;
		});
		await load;
		expect(rounds).toBeGreaterThan(3);
		expect(turned.unopened).toBe(0);
		expect(turned.rewrapped).toBeGreaterThanOrEqual(6);
		expect(turned.resealed).toBeGreaterThanOrEqual(3);
		const now = (await server.vault.project(project)).wrap.id;
		expect(now).not.toEqual(before);
		const uses = await usesOf(turning().stores, project);
		expect([...uses.keys()]).toEqual([now.toString('hex')]);
		expect(await verifyAudit(server.db, server.vault, project)).toEqual([]);
		expect(server.unopened()).toBe(0);
	});

	it('leave a former key to go when nothing needs it, and not on the day it was replaced', async () => {
		const child = await aChild();
		const { id: project } = at.world.project;
		await turnProject(turning(), project);
		const now = at.world.clock.now();
		expect(await dropFormerKeys(turning(), project, addMinutes(now, -1))).toEqual({ dropped: 0, needed: 0 });
		expect(await dropFormerKeys(turning(), project, now)).toEqual({ dropped: 1, needed: 0 });
		await wait(2 * KNOWN_FOR_MS);
		expect((await at.kept.vault.project(project)).wraps).toHaveLength(1);
		await readsAndWrites(child, 60);
		await readsAndWrites(child, 61, await at.reopen());
	});

	it.each([0, 1, 2, 3, 4])('go on from where they were when it stopped after step %i', async (stopAt) => {
		const child = await aChild();
		const { id: project } = at.world.project;
		let steps = 0;
		const stop = async () => {
			if (steps === stopAt) throw new Error('The machine stopped.');
			steps += 1;
		};
		await expect(turnProject(turning(at.kept, { settle: stop, breathe: stop }), project)).rejects.toThrow('The machine stopped.');
		await wait(2 * KNOWN_FOR_MS);
		await readsAndWrites(child, 70);
		const again = await at.reopen();
		await readsAndWrites(child, 71, again);
		await turnProject(turning(again), project);
		expect((await usesOf(turning(again).stores, project)).size).toBe(1);
		await dropFormerKeys(turning(again), project, at.world.clock.now());
		await readsAndWrites(child, 72, await at.reopen());
	});

	it('keep a former key for what does not open, and touch it as little as anything else that is damaged', async () => {
		const child = await aChild();
		const { id: project } = at.world.project;
		await at.raw(`update staff set name = (select name from staff where id = '${at.world.priya.id}') where id = '${at.world.nadia.id}'`);
		const turned = await turnProject(turning(), project);
		expect(turned.unopened).toBe(1);
		expect(await dropFormerKeys(turning(), project, at.world.clock.now())).toEqual({ dropped: 0, needed: 1 });
		expect((await at.kept.youngPeople.record(project, child.kieran.id))?.youngPerson).toEqual(child.kieran);
	});

	it('write no key unwrapped into any file', async () => {
		await aChild();
		const { id: project } = at.world.project;
		await turnProject(turning(), project);
		const raw = (await at.kept.vault.project(project)).wraps.map(({ key }) => key.export());
		expect(raw).toHaveLength(2);
		for (const file of readdirSync(at.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())) {
			const bytes = readFileSync(join(file.parentPath, file.name));
			for (const key of raw) expect(bytes.includes(key), file.name).toBe(false);
		}
	});
});
