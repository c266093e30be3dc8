import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { lookups } from '#db/schema/index.ts';
import { caseKeys } from '#db/schema/keys.ts';
import type { KeyFlags } from '#server/keys/key-flags.ts';
import { runKeys } from '#server/keys/run-keys.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import { openStore, type StoreSettings } from '#server/store/open-store.ts';
import { keyBackupsIn } from '#server/vault/key-backup.ts';
import { oldKeyFiles, turnKeyFile } from '#server/vault/key-file.ts';
import { auditRows } from '../support/behind-the-store.ts';
import { DATABASES, type DatabaseFixture } from '../support/databases.ts';
import { scene } from './change-cases.ts';

/** Real files, a store that goes on serving, and the operator's commands beside it. */
describe('npm run keys', () => {
	const [database] = DATABASES;
	let at: DatabaseFixture;
	let ade: StaffMember;
	beforeEach(async () => {
		at = (await database?.open({ keysKnownForMs: 0 })) ?? expect.fail('There is no SQLite.');
		ade = at.world.staff('Ade Bello', 'administrator');
		await at.kept.staffAdmin.add(ade, 'system', at.world.clock.now());
	});
	afterEach(() => at.close());

	const data = () => join(at.folder, 'data');
	const keyFile = () => join(at.folder, 'keys', 'key');
	const keyBackups = () => join(at.folder, 'key-backups');
	const settings = (over: Partial<StoreSettings> = {}): StoreSettings => ({ ...at.world, dataFolder: data(), keyFile: keyFile(), ...over });
	const run = async (flags: KeyFlags, answers: readonly string[] = [], over: Partial<StoreSettings> = {}): Promise<string> => {
		const said: string[] = [];
		const left = [...answers];
		const desk = {
			user: 'keeper',
			say: (line: string) => void said.push(line),
			ask: async () => left.shift() ?? expect.fail('Nothing more was to be asked.'),
		};
		await runKeys(flags, { settings: settings({ keysKnownForMs: 0, ...over }), keyBackups: keyBackups(), desk });
		return said.join('\n');
	};
	const aChild = async (fullName = 'Kieran Boyd') => {
		const here = scene(at.world);
		const kieran = { ...here.kieran, about: { ...here.kieran.about, fullName } };
		const changes: Change[] = [{ change: 'young-person-added', youngPerson: kieran }, here.away, here.begun, here.said, here.over];
		const { id: project } = at.world.project;
		expect(await at.kept.store.commit({ project, at: at.world.clock.now(), changes, audit: [] })).toBe('committed');
		return { ...here, kieran };
	};
	/** What is in the databases' own files, their logs and every copy of the key store. */
	const filesWith = (bytes: Uint8Array<ArrayBufferLike> | string): readonly string[] =>
		readdirSync(at.folder, { recursive: true, withFileTypes: true })
			.filter((file) => file.isFile() && !file.parentPath.includes('yesterday'))
			.filter((file) => readFileSync(join(file.parentPath, file.name)).includes(Buffer.from(bytes)))
			.map(({ name }) => name);
	const backUpRecord = (into: string) => {
		mkdirSync(join(at.folder, into), { recursive: true });
		at.kept.db.client.exec(`vacuum into '${join(at.folder, into, 'waymark.db')}'`);
	};
	const actions = async () => (await auditRows(at)).map(({ actor, action, subject }) => [actor, action, subject]);

	it('changes every key beside a server that serves, and everything opens once the old file is gone', async () => {
		const child = await aChild();
		const { id: project } = at.world.project;
		const said = await run({ command: 'rotate', projects: true, by: 'ade bello' });
		expect(said).toMatch(/Nothing here needs an earlier root key any more/);
		const [former = ''] = oldKeyFiles(keyFile());
		expect(said).toContain(`rm "${former}"`);
		rmSync(former);
		expect((await at.kept.youngPeople.record(project, child.kieran.id))?.youngPerson).toEqual(child.kieran);
		expect((await at.kept.youngPeople.search(project, 'kieran')).length).toBe(1);
		expect(await actions()).toEqual(expect.arrayContaining([[ade.id, 'project-key-changed', project]]));
		expect((await actions()).some(([who, what]) => who === ade.id && what === 'root-key-changed')).toBe(true);
		const typed = (await actions()).filter(([, what]) => what === 'name-typed-at-command-line');
		expect(typed.map(([, , subject]) => subject)).toEqual([
			'root-key-changed, by machine user keeper',
			'project-key-changed, by machine user keeper',
		]);
		const again = await at.reopen();
		expect((await again.conversations.find(project, child.talk.id))?.entries).toEqual([child.entry]);
		expect(await verifyAudit(again.db, again.vault, project)).toEqual([]);
		expect(await run({ command: 'status' })).toMatch(/Project keys wrapped with [0-9a-f]{16}: 2/);
		expect(await run({ command: 'prune' })).toMatch(/because of their age: 0/);
	});

	it('finishes an earlier change of the root key instead of making yet another', async () => {
		const child = await aChild();
		// The machine stopped between the new file and the first key that it wraps.
		const former = turnKeyFile(keyFile(), data());
		const key = readFileSync(keyFile());
		const said = await run({ command: 'rotate', projects: false, by: 'Ade Bello' });
		expect(said).toMatch(/An earlier change is not finished: it is finished now/);
		expect(readFileSync(keyFile())).toEqual(key);
		rmSync(former);
		const again = await at.reopen();
		expect((await again.youngPeople.record(at.world.project.id, child.kieran.id))?.youngPerson).toEqual(child.kieran);
	});

	it('takes its root key from a command, and wraps with whatever that prints first', async () => {
		const child = await aChild();
		const printed = join(at.folder, 'printed.txt');
		const base64 = () => readFileSync(keyFile()).toString('base64');
		writeFileSync(printed, `${base64()}\n`);
		const keyCommand = `cat ${printed}`;
		const fromCommand = { keyCommand, keyFile: join(at.folder, 'keys', 'none') };
		expect(await run({ command: 'status' }, [], fromCommand)).toMatch(/from WAYMARK_KEY_COMMAND/);
		const fresh = Buffer.alloc(32, 7).toString('base64');
		writeFileSync(printed, `${fresh}\n${base64()}\n`);
		await run({ command: 'rotate', projects: false, by: 'Ade Bello' }, [], fromCommand);
		writeFileSync(printed, `${fresh}\n`);
		await at.kept.close();
		const again = await openStore(settings(fromCommand));
		expect((await again.youngPeople.record(at.world.project.id, child.kieran.id))?.youngPerson).toEqual(child.kieran);
		await again.close();
		await expect(openStore(settings()).then((kept) => kept.vault.project(at.world.project.id).finally(kept.close))).rejects.toThrow(
			/which is not here/,
		);
	});

	it('makes an escrow copy with which a new machine opens yesterday’s backup', async () => {
		const child = await aChild();
		const { publicKey, privateKey } = generateKeyPairSync('ec', {
			namedCurve: 'P-256',
			publicKeyEncoding: { type: 'spki', format: 'pem' },
			privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'long and offline' },
		});
		const [publicPem, privatePem, escrow] = ['public.pem', 'private.pem', 'escrow.json'].map((name) => join(at.folder, name)) as [
			string,
			string,
			string,
		];
		writeFileSync(publicPem, publicKey);
		writeFileSync(privatePem, privateKey);
		await run({ command: 'escrow', to: publicPem, out: escrow, by: 'Ade Bello' });
		expect((await actions()).filter(([, what]) => what === 'keys-escrowed')).toEqual([
			[ade.id, 'keys-escrowed', expect.stringMatching(/^[0-9a-f]{16}$/)],
		]);
		expect(filesWith(readFileSync(keyFile()))).toEqual(['key']);
		expect(readFileSync(escrow, 'utf8')).not.toContain(readFileSync(keyFile()).toString('base64'));
		await run({ command: 'backup' });
		backUpRecord('yesterday');
		const [copy = ''] = keyBackupsIn(keyBackups());

		const there = { dataFolder: join(at.folder, 'yesterday'), keyFile: join(at.folder, 'new-machine', 'key') };
		await expect(run({ command: 'recover', from: escrow, privateKey: privatePem }, ['wrong'], there)).rejects.toThrow(/could not be read/);
		expect(existsSync(there.keyFile)).toBe(false);
		await run({ command: 'recover', from: escrow, privateKey: privatePem }, ['long and offline'], there);
		expect(await run({ command: 'restore', from: copy }, [], there)).toMatch(/rows were put back/);
		const again = await openStore(settings(there));
		const { id: project } = at.world.project;
		expect((await again.youngPeople.record(project, child.kieran.id))?.youngPerson).toEqual(child.kieran);
		expect((await again.conversations.find(project, child.talk.id))?.entries).toEqual([child.entry]);
		expect((await again.youngPeople.search(project, 'kieran')).map(({ id }) => id)).toEqual([child.kieran.id]);
		expect(await verifyAudit(again.db, again.vault, project)).toEqual([]);
		await again.close();
	});

	it('destroys one case: unreadable here, and in yesterday’s backup, with its key’s bytes off the disk', async () => {
		const [child, other] = [await aChild('Kieran Featherstone'), await aChild()];
		const { id: project } = at.world.project;
		// Their 25th birthday is not known, so it is 25 years.
		at.world.clock.pass(26 * 366 * 24 * 60);
		// Open in the server's memory, as on any working day.
		expect((await at.kept.conversations.find(project, child.talk.id))?.entries).toEqual([child.entry]);
		backUpRecord('yesterday');
		await run({ command: 'backup' });
		cpSync(keyFile(), join(at.folder, 'yesterday', 'key'));
		const theirs = ({ youngPerson }: { readonly youngPerson: string }) => youngPerson === child.kieran.id;
		const key = (await at.kept.vault.keys.read.select().from(caseKeys)).find(theirs)?.wrapped ?? expect.fail('There is no key.');
		const otherKey =
			(await at.kept.vault.keys.read.select().from(caseKeys)).find((row) => !theirs(row))?.wrapped ?? expect.fail('There is no key.');
		const tokens = (await at.kept.db.read.select().from(lookups)).filter(theirs).map(({ token }) => token);
		expect(filesWith(key).length).toBeGreaterThan(0);
		expect(tokens.length).toBeGreaterThan(5);

		const [tomasz, grace] = [at.world.staff('Tomasz Wolski', 'lead'), at.world.staff('Grace Adeyemi', 'manager')];
		for (const member of [tomasz, grace]) await at.kept.staffAdmin.add(member, 'system', at.world.clock.now());
		const proposing = { command: 'shred', youngPerson: child.kieran.id, reason: 'retention-over', by: 'Tomasz Wolski' } as const;
		await expect(run({ ...proposing, by: 'Priya Nair' })).rejects.toThrow(/lead or a manager decides this. Nothing was destroyed/);
		expect(await run(proposing)).toMatch(/It is proposed, and nothing is destroyed yet/);
		await expect(run(proposing)).rejects.toThrow(/The same person proposed this/);
		const flags = { ...proposing, by: 'Grace Adeyemi' } as const;
		await expect(run(flags, [other.kieran.id])).rejects.toThrow(/not the same id. Nothing was destroyed/);
		expect(filesWith(key).length).toBeGreaterThan(0);
		expect(await run(flags, [child.kieran.id])).toMatch(/Destroyed\. Keys: 1; copies of them in .*: 1\./);

		expect(filesWith(key)).toEqual([]);
		expect(filesWith(otherKey).length).toBeGreaterThan(0);
		expect(filesWith(Buffer.from(key).toString('base64'))).toEqual([]);
		const keptTokens = new Set((await at.kept.db.read.select().from(lookups)).map(({ token }) => token));
		const theirsAlone = tokens.filter((token) => !keptTokens.has(token));
		expect(theirsAlone.length).toBeGreaterThan(5);
		for (const token of theirsAlone) expect(filesWith(token), token).toEqual([]);
		await expect(at.kept.youngPeople.record(project, child.kieran.id)).rejects.toThrow(/was destroyed/);
		await expect(at.kept.conversations.find(project, child.talk.id)).rejects.toThrow(/was destroyed/);
		expect((await at.kept.youngPeople.record(project, other.kieran.id))?.youngPerson).toEqual(other.kieran);
		expect(await actions()).toContainEqual([grace.id, 'case-shredded', 'retention-over']);
		for (const typed of ['proposed', 'approved'])
			expect(await actions()).toContainEqual([
				'system',
				'name-typed-at-command-line',
				expect.stringMatching(new RegExp(`^keeping.deletion-${typed}, by machine user `)),
			]);

		// Yesterday's record with today's keys, and with yesterday's copy of the keys.
		const restored = { dataFolder: join(at.folder, 'yesterday'), keyFile: join(at.folder, 'restored-key') };
		cpSync(keyFile(), restored.keyFile);
		const [copy = ''] = keyBackupsIn(keyBackups());
		await run({ command: 'restore', from: copy }, [], restored);
		const yesterday = await openStore(settings(restored));
		await expect(yesterday.youngPeople.record(project, child.kieran.id)).rejects.toThrow(/was destroyed/);
		await expect(yesterday.conversations.find(project, child.talk.id)).rejects.toThrow(/was destroyed/);
		expect(await yesterday.conversations.find(project, other.talk.id)).toMatchObject({ entries: [other.entry] });
		await yesterday.close();
	});

	it('says what is left to do', async () => {
		const { publicKey } = generateKeyPairSync('ec', {
			namedCurve: 'P-256',
			publicKeyEncoding: { type: 'spki', format: 'pem' },
			privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
		});
		const publicPem = join(at.folder, 'public.pem');
		writeFileSync(publicPem, publicKey);
		const by = 'Ade Bello';
		expect(await run({ command: 'status' })).toMatch(/No escrow copy was ever made: run escrow\nThere is no copy of the key store in/);
		await run({ command: 'escrow', to: publicPem, out: join(at.folder, 'one.json'), by });
		await run({ command: 'backup' });
		expect(await run({ command: 'status' })).toMatch(/Newest escrow copy: made on 2026-11-17\nNewest copy of the key store: .*\.jsonl$/);
		at.world.clock.pass(1);
		await run({ command: 'rotate', projects: false, by });
		expect(await run({ command: 'status' })).toMatch(/No escrow copy was made since the root key was changed: run escrow/);
		turnKeyFile(keyFile(), data());
		expect(await run({ command: 'status' })).toMatch(/an earlier one \(run rotate to finish\): 1/);
	});

	it('says in a sentence what is wrong, and changes nothing', async () => {
		const child = await aChild();
		const key = readFileSync(keyFile());
		for (const by of ['Nadia Rahman', 'Priya Nair'])
			await expect(run({ command: 'rotate', projects: true, by })).rejects.toThrow(`“${by}” is neither. Nothing was changed.`);
		await expect(run({ command: 'rotate', projects: false, by: 'Nobody' })).rejects.toThrow('Nobody called “Nobody” works here.');
		await at.kept.staffAdmin.add(at.world.staff('Priya Nair', 'lead'), 'system', at.world.clock.now());
		await expect(run({ command: 'rotate', projects: false, by: 'Priya Nair' })).rejects.toThrow(/Several people are called “Priya Nair”/);
		expect(readFileSync(keyFile())).toEqual(key);
		await expect(run({ command: 'status' }, [], { dataFolder: join(at.folder, 'elsewhere') })).rejects.toThrow(/There is no .*waymark\.db/);
		await expect(run({ command: 'restore', from: join(at.folder, 'no') })).rejects.toThrow(/already running|open already/);
		await expect(run({ command: 'recover', from: keyFile(), privateKey: keyFile() })).rejects.toThrow(
			/not an escrow file|could not be read/,
		);
		expect((await at.kept.youngPeople.record(at.world.project.id, child.kieran.id))?.youngPerson).toEqual(child.kieran);
	});
});
