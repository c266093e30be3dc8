import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StaffId, YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { AboutYoungPerson } from '#core/record/young-person.ts';
import { lookups } from '#db/schema/index.ts';
import { caseKeys } from '#db/schema/keys.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import type { ChangeName } from '#server/store/changes/handler.ts';
import { HANDLERS } from '#server/store/changes/registry.ts';
import { shredCase } from '#server/vault/case-work.ts';
import { keyBackupsIn, pruneKeyBackups, restoreKeyBackup, shredInKeyBackups, writeKeyBackup } from '#server/vault/key-backup.ts';
import { mergeCases } from '#server/vault/merge-cases.ts';
import { unseal } from '#server/vault/seal.ts';
import { SEALED_TABLES } from '#server/vault/sealed-tables.ts';
import { KeyMissing, KeyWorkRefused } from '#server/vault/vault-error.ts';
import { auditRows } from '../support/behind-the-store.ts';
import { DATABASES, type DatabaseFixture } from '../support/databases.ts';
import { CASES, scene } from './change-cases.ts';

const NAMES = Object.keys(HANDLERS) as ChangeName[];

describe.each(DATABASES)('work on whole cases, in $name', (kind) => {
	let at: DatabaseFixture;
	beforeEach(async () => {
		at = await kind.open({ keysKnownForMs: 0 });
	});
	afterEach(() => at.close());

	const commit = async (...changes: Change[]) => {
		for (const change of changes) {
			const { id: project } = at.world.project;
			expect(await at.kept.store.commit({ project, at: at.world.clock.now(), changes: [change], audit: [] })).toBe('committed');
		}
	};
	/** Opens whatever is sealed about somebody, straight from the tables. Returns how many values that were. */
	const opened = async (id: YoungPersonId) => {
		const { id: project } = at.world.project;
		const key = (await at.kept.vault.cases(project, [id])).get(id) ?? expect.fail('The key is not there.');
		let values = 0;
		for (const table of SEALED_TABLES) {
			if (table.person === undefined) continue;
			for await (const rows of table.pages(at.kept.db, project, eq(table.column(table.person), id)))
				for (const row of rows)
					for (const bytes of table.bytes.filter((one) => row[one] instanceof Uint8Array)) {
						unseal(key, { ...table.placeOf(row, bytes), case: id }, row[bytes] as Uint8Array);
						values += 1;
					}
		}
		return values;
	};
	const rowsOf = async (id: YoungPersonId) => {
		let found = 0;
		for (const table of SEALED_TABLES) {
			if (table.person === undefined) continue;
			for await (const rows of table.pages(at.kept.db, at.world.project.id, eq(table.column(table.person), id))) found += rows.length;
		}
		return found;
	};
	const aTarget = async () => {
		const target = at.world.aYoungPerson('Jazmin', { fullName: 'Jazmin Okafor' });
		await commit({ change: 'young-person-added', youngPerson: target });
		return target;
	};
	const merging = (from: YoungPersonId, into: YoungPersonId, about: AboutYoungPerson) => ({
		...{ project: at.world.project.id, from, into, about },
		by: at.world.priya.id,
	});

	describe('that become one', () => {
		it.each(NAMES)('take over what %s stored, sealed under the other key', async (name) => {
			const here = scene(at.world);
			const { before, change } = CASES[name](here);
			await commit(...before, change);
			const target = await aTarget();
			if (!(await at.kept.youngPeople.search(at.world.project.id, '')).some(({ id }) => id === here.kieran.id)) {
				// What belongs to nobody is nobody's to move.
				expect(['feedback-given', 'staff-checked', 'staff-told']).toContain(name);
				return;
			}
			const [theirs, others] = [await opened(here.kieran.id), await opened(target.id)];
			const about = { ...target.about, nameUsed: 'Jaz', fullName: 'Kieran Boyd' };
			await mergeCases(at.kept.vault.work, merging(here.kieran.id, target.id, about));
			expect(await opened(target.id)).toBe(theirs + others - 1);
			expect(await rowsOf(here.kieran.id)).toBe(0);
			const read = await at.kept.youngPeople.record(at.world.project.id, target.id);
			expect(read?.youngPerson).toEqual({ ...target, version: 2, about });
			for (const query of ['jaz', 'kieran boyd'])
				expect((await at.kept.youngPeople.search(at.world.project.id, query)).map(({ id }) => id)).toEqual([target.id]);
		});

		it('leave who did it in the audit, and a key that opens nothing destroyed', async () => {
			const { kieran, added, away, begun, said, talk, entry } = scene(at.world);
			await commit(added, away, begun, said);
			const target = await aTarget();
			await at.kept.conversations.find(at.world.project.id, talk.id);
			expect(await mergeCases(at.kept.vault.work, merging(kieran.id, target.id, target.about))).toBe(3);
			expect((await auditRows(at)).at(-1)).toMatchObject({
				...{ actor: at.world.priya.id, action: 'cases-merged' },
				...{ subject: kieran.id, youngPerson: target.id },
			});
			expect(await at.kept.vault.cases(at.world.project.id, [kieran.id])).toEqual(new Map());
			expect((await at.kept.conversations.find(at.world.project.id, talk.id))?.entries).toEqual([entry]);
			const again = await at.reopen();
			const found = await again.conversations.find(at.world.project.id, talk.id);
			expect(found?.entries).toEqual([entry]);
			expect(found?.youngPerson.id).toBe(target.id);
			expect(await verifyAudit(again.db, again.vault, at.world.project.id)).toEqual([]);
			await expect(mergeCases(again.vault.work, merging(kieran.id, target.id, target.about))).rejects.toThrow(KeyWorkRefused);
		});

		it('are finished by the same call when the machine stopped before the key was destroyed', async () => {
			const { kieran, added, away } = scene(at.world);
			await commit(added, away);
			const target = await aTarget();
			const stopped = { ...at.kept.vault, destroyCase: () => Promise.reject(new Error('The machine stopped.')) };
			const work = { ...at.kept.vault.work, vault: stopped };
			await expect(mergeCases(work, merging(kieran.id, target.id, target.about))).rejects.toThrow('The machine stopped.');
			expect(await rowsOf(kieran.id)).toBe(0);
			expect((await at.kept.vault.cases(at.world.project.id, [kieran.id])).size).toBe(1);
			const again = await at.reopen();
			expect(await mergeCases(again.vault.work, merging(kieran.id, target.id, target.about))).toBe(0);
			expect((await again.vault.cases(at.world.project.id, [kieran.id])).size).toBe(0);
			expect((await again.youngPeople.record(at.world.project.id, target.id))?.episodes).toHaveLength(1);
		});

		it('lose nothing that was written while they became one', async () => {
			const { kieran, added, away, begun, talk } = scene(at.world);
			await commit(added, away, begun);
			const target = await aTarget();
			let late = 0;
			const work = {
				...at.kept.vault.work,
				writeAudited: async (...args: Parameters<typeof at.kept.vault.work.writeAudited>) => {
					late += 1;
					if (late === 1) {
						const episode = at.world.anEpisode(kieran);
						await commit({ change: 'episode-added', episode });
						await commit({
							change: 'young-person-changed',
							youngPerson: { ...target, about: { ...target.about, phone: '07700 900111' } },
							from: 1,
						});
					}
					return at.kept.vault.work.writeAudited(...args);
				},
			};
			await mergeCases(work, merging(kieran.id, target.id, target.about));
			expect(late).toBe(2);
			const record = await at.kept.youngPeople.record(at.world.project.id, target.id);
			expect(record?.episodes).toHaveLength(2);
			expect(record?.conversations.map(({ id }) => id)).toEqual([talk.id]);
		});

		it('take with them a line that was stored by somebody who had read the case before', async () => {
			const { kieran, added, away, begun, said, talk } = scene(at.world);
			await commit(added, away, begun, said);
			const target = await aTarget();
			const closing = CASES['closing-saved']({ ...scene(at.world), kieran, talk }).change;
			let moments = 0;
			const settle = async () => {
				moments += 1;
				if (moments === 1) await commit(closing);
			};
			expect(await mergeCases({ ...at.kept.vault.work, settle }, merging(kieran.id, target.id, target.about))).toBe(4);
			expect(moments).toBe(2);
			expect(await rowsOf(kieran.id)).toBe(0);
			expect(await at.kept.conversations.closings(at.world.project.id, talk.id)).toHaveLength(1);
		});

		it('stay closed to everybody to whom either of them was closed', async () => {
			const { kieran, added } = scene(at.world);
			const target = await aTarget();
			const { nadia, priya, clock } = at.world;
			const closed = (youngPerson: YoungPersonId, staff: StaffId): Change => ({
				change: 'case-closed-to',
				mark: { youngPerson, staff, by: priya.id, at: clock.now() },
			});
			await commit(added, closed(kieran.id, nadia.id), closed(kieran.id, priya.id), closed(target.id, nadia.id));
			await mergeCases(at.kept.vault.work, merging(kieran.id, target.id, target.about));
			expect(new Set(await at.kept.access.closedTo(at.world.project.id, target.id))).toEqual(new Set([nadia.id, priya.id]));
			expect(await rowsOf(kieran.id)).toBe(0);
		});

		it('change nothing while both have an open alert, and say so', async () => {
			const [one, two] = [scene(at.world), scene(at.world)];
			for (const { added, away, begun, said, raised } of [one, two]) await commit(added, away, begun, said, raised);
			const rows = (await auditRows(at)).length;
			await expect(mergeCases(at.kept.vault.work, merging(one.kieran.id, two.kieran.id, two.kieran.about))).rejects.toThrow(/open alert/);
			expect((await auditRows(at)).length).toBe(rows);
			expect((await at.kept.youngPeople.record(at.world.project.id, one.kieran.id))?.youngPerson).toEqual(one.kieran);
		});
	});

	describe('that are destroyed', () => {
		const folder = () => join(at.folder, 'key-backups');
		const data = () => join(at.folder, 'data');
		const shredding = (youngPerson: YoungPersonId) => ({
			...{ project: at.world.project.id, youngPerson, by: at.world.priya.id, reason: 'retention-over' as const },
			inBackups: (id: YoungPersonId) => shredInKeyBackups(folder(), at.world.project.id, id, at.world.clock.now()),
		});

		it('leave nothing by which the name could be found, and who did it and why', async () => {
			const { kieran, added, away } = scene(at.world);
			await commit(added, away);
			const other = await aTarget();
			const done = await shredCase(at.kept.vault.work, shredding(kieran.id));
			expect(done).toEqual({ backups: 0, cases: 1, emptied: true });
			expect(new Set((await at.kept.db.read.select().from(lookups)).map(({ youngPerson }) => youngPerson))).toEqual(new Set([other.id]));
			expect((await auditRows(at)).at(-1)).toMatchObject({ action: 'case-shredded', subject: 'retention-over', youngPerson: kieran.id });
			await expect(at.kept.youngPeople.record(at.world.project.id, kieran.id)).rejects.toThrow(/was destroyed/);
			await expect((await at.reopen()).youngPeople.record(at.world.project.id, kieran.id)).rejects.toThrow(KeyMissing);
		});

		it('are told apart from a key that is lost: only that is a fault', async () => {
			const [one, two] = [scene(at.world), scene(at.world)];
			for (const { added, away } of [one, two]) await commit(added, away);
			await shredCase(at.kept.vault.work, shredding(one.kieran.id));
			const again = await at.reopen();
			expect((await again.youngPeople.search(at.world.project.id, '')).map(({ id }) => id)).toEqual([two.kieran.id]);
			expect(again.unopened()).toBe(0);
			await again.vault.keys.read.delete(caseKeys).where(eq(caseKeys.youngPerson, two.kieran.id));
			const later = await at.reopen();
			const [lost] = await later.youngPeople.search(at.world.project.id, '');
			expect(lost?.about.nameUsed).toBe('Name cannot be opened');
			expect(later.unopened()).toBe(1);
		});

		it('are not destroyed while an alert is open, or when there is no such case', async () => {
			const { kieran, added, away, begun, said, raised } = scene(at.world);
			await commit(added, away, begun, said, raised);
			const rows = (await auditRows(at)).length;
			await expect(shredCase(at.kept.vault.work, shredding(kieran.id))).rejects.toThrow(/not closed/);
			await expect(shredCase(at.kept.vault.work, shredding('nobody' as YoungPersonId))).rejects.toThrow(/no young person/);
			expect((await auditRows(at)).length).toBe(rows);
			expect((await at.kept.youngPeople.record(at.world.project.id, kieran.id))?.youngPerson).toEqual(kieran);
		});

		it('are gone from every copy of the key store, with those that had become part of them', async () => {
			const [one, two] = [scene(at.world), scene(at.world)];
			for (const { added, away } of [one, two]) await commit(added, away);
			const project = at.world.project.id;
			const rows = await at.kept.vault.keys.read.select().from(caseKeys);
			const wrapped = rows.map((row) => Buffer.from(row.wrapped).toString('base64'));
			const first = await writeKeyBackup(at.kept.vault.keys, folder(), data(), at.world.clock.now());
			at.world.clock.pass(60);
			await mergeCases(at.kept.vault.work, merging(one.kieran.id, two.kieran.id, two.kieran.about));
			await writeKeyBackup(at.kept.vault.keys, folder(), data(), at.world.clock.now());
			expect(wrapped.every((key) => readFileSync(first, 'utf8').includes(key))).toBe(true);
			expect(await shredCase(at.kept.vault.work, shredding(two.kieran.id))).toEqual({ backups: 3, cases: 2, emptied: true });
			for (const copy of keyBackupsIn(folder())) for (const key of wrapped) expect(readFileSync(copy, 'utf8').includes(key)).toBe(false);
			expect(readdirSync(folder())).toHaveLength(2);
			expect((await at.kept.vault.cases(project, [one.kieran.id, two.kieran.id])).size).toBe(0);
		});
	});

	describe('copies of the key store', () => {
		it('are kept for a week', async () => {
			const folder = join(at.folder, 'key-backups');
			const data = join(at.folder, 'data');
			const old = await writeKeyBackup(at.kept.vault.keys, folder, data, at.world.clock.now());
			at.world.clock.pass(6 * 24 * 60);
			const young = await writeKeyBackup(at.kept.vault.keys, folder, data, at.world.clock.now());
			expect(pruneKeyBackups(folder, at.world.clock.now())).toBe(0);
			at.world.clock.pass(2 * 24 * 60);
			expect(pruneKeyBackups(folder, at.world.clock.now())).toBe(1);
			expect(keyBackupsIn(folder)).toEqual([young]);
			expect(old).not.toBe(young);
		});

		it('are refused inside the data folder, when they are cut off, and over keys that are there', async () => {
			const data = join(at.folder, 'data');
			mkdirSync(data, { recursive: true });
			await expect(writeKeyBackup(at.kept.vault.keys, join(data, 'copies'), data, at.world.clock.now())).rejects.toThrow(/inside the data/);
			const path = await writeKeyBackup(at.kept.vault.keys, join(at.folder, 'copies'), data, at.world.clock.now());
			await expect(restoreKeyBackup(at.kept.vault.keys, path)).rejects.toThrow(/There are keys in this key store already/);
			const whole = readFileSync(path, 'utf8').split('\n');
			writeFileSync(path, whole.slice(0, -2).join('\n'));
			expect(() => pruneKeyBackups(join(at.folder, 'copies'), at.world.clock.now())).toThrow(/not a whole copy/);
		});
	});
});
