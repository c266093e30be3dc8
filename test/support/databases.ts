import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Commit } from '#core/record/change.ts';
import { type Db, dialect } from '#dialect';
import { type Databases, type OpenStore, openStore, openStoreOver, type StoreSettings } from '#server/store/open-store.ts';
import { openMemoryStore } from './memory-store.ts';
import { layMigratedFiles } from './migrated-files.ts';
import { type World, world } from './world.ts';

/** Everything that is kept, behind the ports: what a contract may use. */
export type Kept = Omit<OpenStore, 'vault' | 'db'>;

/** A fresh store with a project and two members of staff. `commits` are those that stood. */
export type Fixture = {
	readonly kept: Kept;
	readonly world: World;
	readonly commits: Commit[];
	readonly close: () => Promise<void>;
};

/** The same with what only a real database has. */
export type DatabaseFixture = Fixture & {
	readonly kept: OpenStore;
	/** Runs SQL behind the store's back, on the record. */
	readonly raw: (text: string) => Promise<void>;
	/** Opens the same data again, as after a restart; the first store is closed. */
	readonly reopen: () => Promise<OpenStore>;
	/** A second process on the same data, where a database allows one. */
	readonly another: (() => Promise<OpenStore>) | undefined;
	/** Where SQLite keeps its files and the key file beside them. */
	readonly folder: string;
};

/** `settings` besides those of a fixture: only a database has them. */
export type StoreKind<F extends Fixture = Fixture> = {
	readonly name: string;
	readonly open: (settings?: Partial<StoreSettings>) => Promise<F>;
};

export const MEMORY: StoreKind = {
	name: 'memory',
	async open() {
		const here = world();
		const commits: Commit[] = [];
		const kept = openMemoryStore({ ...here, onCommitted: (commit) => commits.push(commit) });
		return furnish({ kept, world: here, commits, close: kept.close });
	},
};

const SQLITE: StoreKind<DatabaseFixture> = {
	name: 'SQLite',
	open: (more) =>
		onFolder(more, async (settings) => {
			await layMigratedFiles(settings.dataFolder);
			let kept = await openStore(settings);
			return {
				kept,
				raw: async (text) => void kept.db.client.exec(text),
				reopen: async () => {
					await kept.close();
					kept = await openStore(settings);
					return kept;
				},
				another: undefined,
				close: () => kept.close(),
			};
		}),
};

/** What a PostgreSQL for tests gives: fresh, empty databases to open a store over. */
export type PostgresServer = {
	readonly fresh: () => Promise<void>;
	readonly databases: () => Promise<{ readonly record: unknown; readonly keys: unknown }>;
	readonly raw: (text: string) => Promise<void>;
};

/** A store over a PostgreSQL server: PGlite, or a real one. */
export function postgresKind(name: string, server: () => Promise<PostgresServer>): StoreKind<DatabaseFixture> {
	return {
		name,
		open: (more) =>
			onFolder(more, async (settings) => {
				const { fresh, databases, raw } = await server();
				await fresh();
				let kept = await openStoreOver(asDatabases(await databases()), settings);
				return {
					kept,
					raw,
					reopen: async () => {
						await kept.close();
						kept = await openStoreOver(asDatabases(await databases()), settings);
						return kept;
					},
					another: async () => openStoreOver(asDatabases(await databases()), settings),
					close: () => kept.close(),
				};
			}),
	};
}

/** The real databases of this run of the tests: SQLite, or PostgreSQL through PGlite. */
export const DATABASES: readonly StoreKind<DatabaseFixture>[] =
	dialect === 'sqlite' ? [SQLITE] : [postgresKind('PGlite', async () => (await import('./pglite-server.ts')).pgliteServer())];

/** Every store that must keep the contracts, in this run. */
export const STORES: readonly StoreKind[] = dialect === 'sqlite' ? [MEMORY, ...DATABASES] : DATABASES;

type Opened = Pick<DatabaseFixture, 'kept' | 'raw' | 'reopen' | 'another' | 'close'>;

async function onFolder(
	more: Partial<StoreSettings> | undefined,
	open: (settings: StoreSettings) => Promise<Opened>,
): Promise<DatabaseFixture> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-test-'));
	mkdirSync(join(folder, 'keys'));
	const here = world();
	const commits: Commit[] = [];
	const opened = await open({
		...here,
		dataFolder: join(folder, 'data'),
		keyFile: join(folder, 'keys', 'key'),
		keyBackups: join(folder, 'key-backups'),
		onCommitted: (commit) => commits.push(commit),
		...more,
	});
	const close = async () => {
		await opened.close();
		rmSync(folder, { recursive: true });
	};
	return furnish({ ...opened, world: here, commits, folder, close });
}

async function furnish<F extends Fixture>(fixture: F): Promise<F> {
	const { kept, world } = fixture;
	await kept.projects.create(world.project, world.clock.now());
	for (const member of [world.nadia, world.priya]) await kept.staffAdmin.add(member, 'system', world.clock.now());
	return fixture;
}

/** The two dialects have types of their own; only one of them is in a run, and this says which. */
function asDatabases({ record, keys }: { readonly record: unknown; readonly keys: unknown }): Databases {
	if (!isDb(record) || !isDb(keys)) throw new TypeError('Not a database of this dialect.');
	return { record, keys };
}

function isDb(value: unknown): value is Db {
	return typeof value === 'object' && value !== null && 'read' in value && 'queue' in value;
}
