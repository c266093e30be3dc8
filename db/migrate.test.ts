import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insistOnPresentSchema, migrate } from '#db/migrate.ts';
import { applyMigrations, close, type Db, open } from '#dialect';

describe('migrations', () => {
	let folder: string;
	let db: Db;
	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'waymark-migrate-'));
		db = await open(join(folder, 'waymark.db'));
	});
	afterEach(async () => {
		await close(db);
		rmSync(folder, { recursive: true });
	});
	const tables = () => db.client.prepare(`select name from sqlite_master where type = 'table'`).pluck().all();

	it('are applied once, and say which they were', async () => {
		expect(await migrate(db, 'record')).toContain('record/0000_start');
		expect(tables()).toEqual(expect.arrayContaining(['young_people', 'entries', 'alerts', 'audit']));
		expect(await migrate(db, 'record')).toEqual([]);
		expect(tables()).not.toContain('case_keys');
		expect(await migrate(db, 'keys')).toContain('keys/0000_start');
		expect(tables()).toContain('case_keys');
	});

	it('are all there, or a command beside the server refuses to go on and says why', async () => {
		await expect(insistOnPresentSchema(db, 'record')).rejects.toThrow(/Nothing is set up here yet/);
		await migrate(db, 'record');
		await expect(insistOnPresentSchema(db, 'record')).resolves.toBeUndefined();
		await expect(insistOnPresentSchema(db, 'keys')).rejects.toThrow(/from an earlier Waymark. Start the server once/);
		await migrate(db, 'keys');
		await expect(insistOnPresentSchema(db, 'keys')).resolves.toBeUndefined();
		db.client.exec(`delete from waymark_migrations where name like 'keys/0001%'`);
		await expect(insistOnPresentSchema(db, 'keys')).rejects.toThrow(/from an earlier Waymark/);
	});

	it('leave nothing behind when a later one fails', async () => {
		const good = { name: 'record/0001_good', hash: 'a', sql: ['create table good (id text primary key)'] };
		const bad = { name: 'record/0002_bad', hash: 'b', sql: ['create table half (id text primary key)', 'create nonsense'] };
		await expect(applyMigrations(db, [good, bad])).rejects.toThrow();
		expect(tables()).not.toContain('good');
		expect(await applyMigrations(db, [good])).toEqual(['record/0001_good']);
	});

	it('keep no order in which feedback came: it has no row numbers', async () => {
		await migrate(db, 'record');
		expect(() => db.client.prepare('select rowid from alerts')).not.toThrow();
		expect(() => db.client.prepare('select rowid from talk_feedback')).toThrow('no such column');
	});

	it('give every table a key that begins with its project', async () => {
		await migrate(db, 'record');
		const keyless = tables().filter((table) => {
			const columns = db.client.pragma(`table_info(${String(table)})`) as { name: string; pk: number }[];
			return columns.find(({ pk }) => pk === 1)?.name !== 'project';
		});
		// A project is its own key; the rest are facts about the file itself.
		expect(keyless.sort()).toEqual(['meta', 'projects', 'waymark_migrations', 'waymark_opened']);
	});
});
