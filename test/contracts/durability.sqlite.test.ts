import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAlone } from '#db/dialect/sqlite-commit.ts';
import { StoreInUse, StoreStoppedWriting } from '#db/dialect/write.ts';
import { meta } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import { close, commit, type Db, durability, open } from '#dialect';

const WRITER = fileURLToPath(new URL('../support/write-marks.ts', import.meta.url));
const FULL = 2;
const add = insertInto(meta);

describe('a SQLite file', () => {
	let folder: string;
	let file: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'waymark-disk-'));
		file = join(folder, 'waymark.db');
	});
	afterEach(() => rmSync(folder, { recursive: true }));
	const prepare = async (): Promise<Db> => {
		const db = await open(file);
		db.client.exec('create table if not exists meta (name text primary key, value text not null)');
		return db;
	};

	it('still waits for the disk after the first write', async () => {
		const db = await prepare();
		expect(await commit(db, [add({ name: 'first', value: 'x' })])).toBe('committed');
		expect(durability(db)).toBe(FULL);
		expect(db.client.pragma('journal_mode', { simple: true })).toBe('wal');
		for (const [pragma, value] of [
			['foreign_keys', 1],
			['secure_delete', 1],
			['trusted_schema', 0],
			['cell_size_check', 1],
			['busy_timeout', 5_000],
		] as const) {
			expect(db.client.pragma(pragma, { simple: true }), pragma).toBe(value);
		}
		await close(db);
	});

	const strace = spawnSync('strace', ['-V']).status === 0;
	it.skipIf(!strace)('asks the disk once for each commit that stands alone, and once for many that arrive together', () => {
		const fsyncs = (mode: 'alone' | 'together'): number => {
			const counts = join(folder, `${mode}.txt`);
			execFileSync('strace', [
				'-f',
				'-c',
				'-e',
				'trace=fsync,fdatasync',
				'-o',
				counts,
				process.execPath,
				WRITER,
				join(folder, `${mode}.db`),
				mode,
				'100',
			]);
			const lines = readFileSync(counts, 'utf8')
				.split('\n')
				.filter((line) => /f(data)?sync$/.test(line));
			return lines.reduce((sum, line) => sum + Number(line.trim().split(/\s+/)[3]), 0);
		};
		expect(fsyncs('alone')).toBeGreaterThanOrEqual(100);
		expect(fsyncs('together')).toBeLessThanOrEqual(20);
	});

	it('belongs to one process, and says so', async () => {
		const db = await prepare();
		await expect(open(file)).rejects.toThrow(StoreInUse);
		const other = spawnSync(process.execPath, [WRITER, file, 'alone', '1'], { encoding: 'utf8' });
		expect(other.status).not.toBe(0);
		expect(other.stderr).toMatch(new RegExp(`already running on this data \\(process ${process.pid}\\)`));
		await close(db);
		expect(existsSync(`${file}.lock`)).toBe(false);
	});

	it.each([
		['of a process that died', JSON.stringify({ pid: 4_194_300, started: '1' })],
		['of a number that another process has now', JSON.stringify({ pid: process.ppid, started: 'long ago' })],
		['that was cut off while it was written', '{"pid":'],
	])('takes over a lock %s', async (_what, left) => {
		writeFileSync(`${file}.lock`, left);
		const db = await prepare();
		expect(JSON.parse(readFileSync(`${file}.lock`, 'utf8'))).toMatchObject({ pid: process.pid });
		await close(db);
	});

	it('stops writing when the disk fails, and takes it up again after a new start', async () => {
		// A limit on the size of files is a disk that fails in the middle: SQLite sees an I/O error.
		const run = spawnSync('bash', ['-c', `ulimit -f 400; exec "${process.execPath}" "${WRITER}" "${file}" until-it-fails 4000`], {
			encoding: 'utf8',
		});
		expect(run.status, run.stderr).toBe(0);
		const said = JSON.parse(run.stdout) as { stored: number; first: string; then: string };
		expect(said.stored).toBeGreaterThan(10);
		expect(said.first).toBe(StoreStoppedWriting.name);
		expect(said.then).toBe(StoreStoppedWriting.name);
		const db = await prepare();
		expect(db.client.prepare('select count(*) from meta').pluck().get()).toBe(said.stored);
		expect(await commit(db, [add({ name: 'after', value: 'x' })])).toBe('committed');
		await close(db);
	});

	it('keeps what is said on a full disk once room was made, and refuses it honestly while there is none', async () => {
		let room = 1;
		const db = await open(file, undefined, false, () => {
			db.client.pragma('max_page_count = 4000');
			room -= 1;
			return room === 0;
		});
		db.client.exec('create table meta (name text primary key, value text not null)');
		const pages = () => db.client.pragma('max_page_count = 1', { simple: true });
		const long = (name: string) => commit(db, [add({ name, value: 'x'.repeat(20_000) })]);
		pages();
		expect(await Promise.all([long('first'), long('second')])).toEqual(['committed', 'committed']);
		pages();
		await expect(long('third')).rejects.toThrow(/full/);
		db.client.pragma('max_page_count = 4000');
		expect(await long('fourth')).toBe('committed');
		expect(db.client.prepare('select name from meta order by rowid').pluck().all()).toEqual(['first', 'second', 'fourth']);
		await close(db);
	});

	it('stops for good when the disk failed for a write of its own, and not for another reason', async () => {
		const db = await prepare();
		const failing = (code: string) => () => {
			throw new Error('Failed query', { cause: new Database.SqliteError('made to fail', code) });
		};
		expect(() => writeAlone(db, failing('SQLITE_BUSY'))).toThrow(/Failed query/);
		expect(await commit(db, [add({ name: 'still', value: 'x' })])).toBe('committed');
		expect(() => writeAlone(db, failing('SQLITE_IOERR_FSYNC'))).toThrow(StoreStoppedWriting);
		await expect(commit(db, [add({ name: 'after', value: 'x' })])).rejects.toThrow(StoreStoppedWriting);
		expect(() => writeAlone(db, () => 'written')).toThrow(StoreStoppedWriting);
		await close(db);
	});

	it('is not opened when it was damaged', async () => {
		const db = await prepare();
		for (let number = 0; number < 200; number += 1) await commit(db, [add({ name: `mark-${number}`, value: 'x'.repeat(500) })]);
		await close(db);
		const bytes = readFileSync(file);
		bytes.fill(0xff, 8_192, 12_288);
		writeFileSync(file, bytes);
		await expect(open(file)).rejects.toThrow(/damaged|malformed/);
		expect(existsSync(`${file}.lock`)).toBe(false);
	});

	it('has everything that was acknowledged after the process was killed', () => {
		const killed = spawnSync('bash', [
			'-c',
			`"${process.execPath}" "${WRITER}" "${file}" until-killed 1000 | head -c 4000 > "${folder}/said"`,
		]);
		expect(killed.status).toBe(0);
		const acknowledged = readFileSync(join(folder, 'said'), 'utf8').split('\n').slice(0, -1);
		expect(acknowledged.length).toBeGreaterThan(50);
		const check = spawnSync(process.execPath, [WRITER, file, 'list', '0'], { encoding: 'utf8' });
		const stored = new Set(check.stdout.split('\n'));
		expect(acknowledged.filter((name) => !stored.has(name))).toEqual([]);
	});
});
