import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '#db/migrate.ts';
import { close } from '#dialect';

const FILES = ['waymark.db', 'keys.db'] as const;

/** Made once in a worker: every table takes its time, and there is one for each thing that is kept. */
let made: Promise<string> | undefined;

async function make(): Promise<string> {
	// A worker of PostgreSQL loads what is here too, and its dialect has no files.
	const { openPair } = await import('#db/dialect/sqlite.ts');
	const folder = mkdtempSync(join(tmpdir(), 'waymark-migrated-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const { record, keys } = await openPair({ dataFolder: folder });
	await migrate(record, 'record');
	await migrate(keys, 'keys');
	await close(record);
	await close(keys);
	return folder;
}

/** Puts empty databases of the present schema where a store will be opened, unless something is there. */
export async function layMigratedFiles(dataFolder: string): Promise<void> {
	if (existsSync(dataFolder)) return;
	made ??= make();
	const from = await made;
	mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
	for (const file of FILES) copyFileSync(join(from, file), join(dataFolder, file));
}
