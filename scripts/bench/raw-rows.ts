import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** As many bytes as a text with its verdict takes, sealed. */
const ROW_BYTES = 600;

/** How many rows a second raw better-sqlite3 keeps here, each waited for by itself: the least that keeping a text for good can be. */
export function rowsEachWaitedFor(parent: string, seconds: number): number {
	const folder = mkdtempSync(join(parent, 'raw-'));
	const db = new Database(join(folder, 'raw.db'));
	db.pragma('journal_mode = wal');
	db.pragma('synchronous = full');
	db.exec('create table texts (id integer primary key, content blob not null)');
	const add = db.prepare('insert into texts (content) values (?)');
	const row = Buffer.alloc(ROW_BYTES, 7);
	const began = performance.now();
	let rows = 0;
	for (; performance.now() - began < seconds * 1_000; rows += 1) add.run(row);
	const took = (performance.now() - began) / 1_000;
	db.close();
	rmSync(folder, { recursive: true, force: true });
	return rows / took;
}
