import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import { dialect } from '#dialect';
import { verifyAudit } from '#server/store/audit-verify.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { oldKeyFiles, turnKeyFile } from '#server/vault/key-file.ts';
import { keyIdOf } from '#server/vault/seal.ts';
import { SEALED_TABLES } from '#server/vault/sealed-tables.ts';
import { dropFormerKeys, type Turning, turnProject } from '#server/vault/turn-project.ts';
import { rootsInUse, turnRoot } from '#server/vault/turn-root.ts';
import { usesOf } from '#server/vault/under-project-key.ts';
import { DATABASES, type DatabaseFixture } from '../support/databases.ts';
import { CASES, scene } from './change-cases.ts';

/** How long the store under test takes its keys to be current. The real one takes a second. */
const KNOWN_FOR_MS = 30;
/** Bytes that no key of ours sealed: half of a passkey that is public, and forms under a key that only the session has. */
const NOT_OURS = new Set(['passkeys.publicKey', 'held_forms.sealed']);
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
		settle: () => wait(dialect === 'sqlite' ? 4 * KNOWN_FOR_MS : 20 * KNOWN_FOR_MS),
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

	it('leave no field of the project behind, whatever kind of thing it is', async () => {
		const { project, nadia, priya, clock, ids } = at.world;
		const { kept } = at;
		const whose = { project: project.id, staff: nadia.id };
		const here = scene(at.world);
		const accepted = CASES['example-accepted'](here);
		for (const change of [...accepted.before, accepted.change, here.over])
			await kept.store.commit({ project: project.id, at: clock.now(), changes: [change], audit: [] });
		const feedback = { id: ids.secret(), project: project.id, month: '2026-11', faces: ['ok' as const], words: 'She let me draw' };
		await kept.store.commit({ project: project.id, at: clock.now(), changes: [{ change: 'feedback-given', feedback }], audit: [] });
		const device = { id: 'd', staff: nadia.id, endpoint: 'https://push.example/1', p256dh: 'p', auth: 'a' };
		await kept.pushSubscriptions.keep(project.id, device, null, clock.now());
		const number = { project: project.id, id: 'n', staff: nadia.id, channel: 'text', address: '+447700900123' } as const;
		await kept.reaching.staffWays.add(number, { code: '123456', until: at.world.future }, clock.now());
		await kept.credentials.setCodeSecret(whose, 'JBSWY3DPEHPK3PXP', 1, clock.now());
		const passkey = {
			...{ ...whose, id: 'a-credential', label: 'Nadia’s phone', publicKey: Buffer.from('public'), counter: 3, transports: [] },
			...{ syncable: true, backedUp: false, madeAt: clock.now(), lastUsedAt: null },
		};
		await kept.credentials.addPasskey(passkey, clock.now());
		await kept.devices.enrol({ project: project.id, label: 'The blue tablet', shared: true }, priya.id, clock.now());
		const session = await kept.sessionKeeping.begin(
			{ ...whose, method: 'passkey', device: null, lastsMinutes: 60 },
			undefined,
			clock.now(),
		);
		const found = (await kept.sessions.find(session.token, clock.now())) ?? expect.fail('Not signed in.');
		await kept.heldForms.hold(found, session.token, { kind: 'typed', path: '/', body: 'words=She+said' }, clock.now());
		const said = { id: ids.row<string>(), project: project.id, by: priya.id, at: clock.now() };
		const agreed = { agreedBy: 'Priya Nair', commissioner: 'The council', agreedWith: 'Ann Hall', agreedOn: '2026-11-17' };
		await kept.rota.statements.add({ ...said, ...agreed, hours: [], wordsForNone: ['Nobody here reads this now.'] });
		await kept.rota.teams.add({ ...said, name: 'Emergency duty team', number: '0191 000 0000', hours: 'At night', checkedOn: null });

		const done = { by: priya.id, at: clock.now() };
		await kept.keeping.holdEverything(project.id, { ...done, askedBy: 'inquiry', reason: 'They asked for everything' });
		const [everything] = await kept.keeping.moratoria(project.id);
		await kept.keeping.liftEverything(project.id, { ...done, hold: everything?.id ?? '', reason: 'It is over' });
		const term = { class: 'return-talks', from: 'last-written', years: 50, source: 'Schedule 4' } as const;
		await kept.keeping.agreeTerm(project.id, { ...done, ...term });
		await kept.closing.close(project.id, { ...done, receiver: 'Midshire Council', goNow: 'Ring Midshire.' });

		const before = (await kept.vault.project(project.id)).wrap.id.toString('hex');
		const named = async () => {
			const names = new Map<string, Set<string>>();
			for (const table of SEALED_TABLES.filter(({ person }) => person === undefined))
				for await (const rows of table.pages(kept.db, project.id))
					for (const row of rows)
						for (const bytes of table.bytes) {
							const all = names.get(`${table.name}.${bytes}`) ?? new Set();
							names.set(`${table.name}.${bytes}`, all.add(keyIdOf(row[bytes] as Uint8Array)?.toString('hex') ?? 'none'));
						}
			return names;
		};
		const columns = SEALED_TABLES.filter(({ person }) => person === undefined).flatMap(({ name, bytes }) =>
			bytes.map((one) => `${name}.${one}`),
		);
		// A column that nothing was put into here is one of which nobody knows whether it turns.
		expect([...(await named()).keys()].sort()).toEqual([...columns].sort());
		expect((await turnProject(turning(), project.id)).unopened).toBe(0);
		const now = (await kept.vault.project(project.id)).wrap.id.toString('hex');
		for (const [column, keys] of await named()) {
			if (NOT_OURS.has(column)) expect(keys.has(before) || keys.has(now), column).toBe(false);
			else expect([...keys], column).toEqual([now]);
		}
		expect((await kept.credentials.codeSecret(whose))?.secret).toBe('JBSWY3DPEHPK3PXP');
		expect((await kept.credentials.passkeys(whose)).map(({ label }) => label)).toEqual(['Nadia’s phone']);
		expect((await kept.devices.all(project.id)).map(({ label }) => label)).toEqual(['The blue tablet']);
		expect(await kept.pushSubscriptions.of(project.id, nadia.id)).toHaveLength(1);
		expect(await kept.reaching.staffWays.addresses(project.id)).toMatchObject([{ id: 'n', address: '+447700900123' }]);
		expect(await kept.feedback.all(project.id)).toEqual([feedback]);
		expect(await kept.screening.examples(project.id)).toHaveLength(1);
		expect(await kept.heldForms.waiting({ project: project.id, staff: nadia.id }, session.token)).toHaveLength(1);
		expect(await kept.rota.statements.newest(project.id)).toMatchObject({ ...said, ...agreed });
		expect(await kept.rota.teams.newest(project.id)).toMatchObject({ ...said, number: '0191 000 0000' });
		expect(kept.unopened()).toBe(0);
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
