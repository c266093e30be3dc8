import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getTableName } from 'drizzle-orm';
import * as z from 'zod';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { Write } from '#db/dialect/write.ts';
import { caseKeys, destroyedCases, otherProjectKeys, projectKeys, purposeKeys, sealingKeys } from '#db/schema/keys.ts';
import { insertIntoAny } from '#db/statement.ts';
import { type AnyTable, commit, type Db } from '#dialect';
import { refuseWithTheData } from '#server/vault/key-file-guard.ts';
import { KeyWorkRefused } from '#server/vault/vault-error.ts';

/** How long copies of the key store are kept: until then a case that was destroyed in none of them could come back. */
export const KEPT_DAYS = 7;

const TABLES: readonly AnyTable[] = [projectKeys, otherProjectKeys, purposeKeys, sealingKeys, caseKeys, destroyedCases];
const FOLDER = {
	name: 'The folder for copies of the key store',
	setting: 'WAYMARK_KEY_BACKUPS',
	why: 'a case that is destroyed must not live on in a copy of the data.',
};
const FORMAT = 'waymark-key-backup@1';
const NAME = /^keys-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)\.jsonl$/;

const Value = z.union([z.string(), z.object({ base64: z.string() })]);
const Line = z.object({ table: z.string(), row: z.record(z.string(), Value) });
type Line = z.infer<typeof Line>;
const First = z.object({ format: z.literal(FORMAT), at: z.string() });
const Last = z.object({ rows: z.number() });

/**
 * Copies the key store into a file of lines: every key in it is wrapped, so the file opens nothing without a root key.
 *
 * @returns the path of the copy
 */
export async function writeKeyBackup(keys: Db, folder: string, dataFolder: string, at: Instant): Promise<string> {
	refuseWithTheData(folder, dataFolder, FOLDER);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const lines: Line[] = [];
	for (const table of TABLES) {
		const rows: readonly Readonly<Record<string, unknown>>[] = await keys.read.select().from(table);
		lines.push(...rows.map((row) => ({ table: getTableName(table), row: written(row) })));
	}
	const path = join(folder, `keys-${at.slice(0, 19).replaceAll(':', '-')}.jsonl`);
	writeLines(path, at, lines);
	return path;
}

function written(row: Readonly<Record<string, unknown>>): Line['row'] {
	const values = Object.entries(row).map(([name, value]) => [
		name,
		value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : String(value),
	]);
	return Object.fromEntries(values) as Line['row'];
}

/** Puts a copy into a key store that has nothing in it. @returns how many rows it has now */
export async function restoreKeyBackup(keys: Db, path: string): Promise<number> {
	const [there] = await keys.read.select({ project: projectKeys.project }).from(projectKeys).limit(1);
	if (there !== undefined)
		throw new KeyWorkRefused('There are keys in this key store already. A copy goes into an empty one: move keys.db away first.');
	const { lines } = readLines(path);
	const writes = lines.flatMap(({ table: name, row }): Write[] => {
		const table = TABLES.find((one) => getTableName(one) === name);
		const values = Object.entries(row).map(([key, value]) => [
			key,
			typeof value === 'string' ? value : Buffer.from(value.base64, 'base64'),
		]);
		return table === undefined ? [] : [insertIntoAny(table)(Object.fromEntries(values))];
	});
	if ((await commit(keys, writes)) === 'stale') throw new KeyWorkRefused(`${path} holds a key twice. It was not restored.`);
	return writes.length;
}

/** Copies of the key store in a folder, oldest first. */
export function keyBackupsIn(folder: string): readonly string[] {
	if (!existsSync(folder)) return [];
	const names = readdirSync(folder).filter((name) => NAME.test(name));
	return names.sort().map((name) => join(folder, name));
}

/** Takes away copies older than they may become. @returns how many */
export function pruneKeyBackups(folder: string, now: Instant, days = KEPT_DAYS): number {
	const before = addMinutes(now, -days * 24 * 60);
	const old = keyBackupsIn(folder).filter((path) => readLines(path).at < before);
	for (const path of old) overwriteAndRemove(path);
	return old.length;
}

/** Takes the key of a case out of every copy, and its bytes off the disk. @returns how many copies had it */
export function shredInKeyBackups(folder: string, project: ProjectId, youngPerson: YoungPersonId, at: Instant): number {
	const isTheirs = ({ table, row }: Line): boolean =>
		table === 'case_keys' && row['project'] === project && row['youngPerson'] === youngPerson;
	const having = keyBackupsIn(folder).filter((path) => readLines(path).lines.some(isTheirs));
	for (const path of having) {
		const { at: madeAt, lines } = readLines(path);
		const gone = { table: 'destroyed_cases', row: { project, youngPerson, at } };
		writeLines(path, madeAt, [...lines.filter((line) => !isTheirs(line)), gone]);
	}
	return having.length;
}

function readLines(path: string): { readonly at: Instant; readonly lines: readonly Line[] } {
	try {
		const read = readFileSync(path, 'utf8')
			.trimEnd()
			.split('\n')
			.map((line): unknown => JSON.parse(line));
		const lines = read.slice(1, -1).map((line) => Line.parse(line));
		if (Last.parse(read.at(-1)).rows !== lines.length) throw new Error('It was cut off.');
		return { at: First.parse(read[0]).at as Instant, lines };
	} catch (cause) {
		throw new KeyWorkRefused(`${path} is not a whole copy of a key store.`, { cause });
	}
}

/** Puts a new file in the place of what was there, and overwrites the former bytes. */
function writeLines(path: string, at: Instant, lines: readonly Line[]): void {
	const all = [{ format: FORMAT, at }, ...lines, { rows: lines.length }];
	const coming = `${path}.writing`;
	rmSync(coming, { force: true });
	const file = openSync(coming, 'wx', 0o600);
	writeSync(file, `${all.map((line) => JSON.stringify(line)).join('\n')}\n`);
	fsyncSync(file);
	closeSync(file);
	const former = existsSync(path) ? { file: openSync(path, 'r+'), size: readFileSync(path).length } : undefined;
	renameSync(coming, path);
	if (former !== undefined) overwrite(former.file, former.size);
	const folder = openSync(dirname(path), 'r');
	fsyncSync(folder);
	closeSync(folder);
}

function overwriteAndRemove(path: string): void {
	overwrite(openSync(path, 'r+'), readFileSync(path).length);
	rmSync(path);
}

function overwrite(file: number, size: number): void {
	writeSync(file, Buffer.alloc(size), 0, size, 0);
	fsyncSync(file);
	closeSync(file);
}
