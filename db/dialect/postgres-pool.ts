import { createHash } from 'node:crypto';
import pg from 'pg';

/** Rows as arrays of columns, and how many rows were touched. */
export type Result = { readonly rows: readonly (readonly unknown[])[]; readonly count: number };
type Query = (text: string, params: readonly unknown[]) => Promise<Result>;

/** One connection, held for a transaction. `release(true)` throws it away instead of giving it back. */
export type Client = { readonly query: Query; readonly release: (broken?: boolean) => void };

/** The little that Waymark asks of a PostgreSQL driver, so that a test can bring another one. */
export type Pool = { readonly query: Query; readonly take: () => Promise<Client>; readonly end: () => Promise<void> };

const CONNECTIONS = 10;

/** A transaction whose node has gone away without a word is undone after this, and its locks with it. Ours never pause. */
const ABANDONED = '-c idle_in_transaction_session_timeout=30s';

/**
 * Connects to a server. Each distinct statement is prepared once on each connection.
 *
 * @param schema made if absent, and then the only one that is looked in
 */
export async function connect(url: string, schema?: string): Promise<Pool> {
	if (schema !== undefined) await makeSchema(url, schema);
	const options = ['-c synchronous_commit=on', ABANDONED, ...(schema === undefined ? [] : [`-c search_path=${schema}`])].join(' ');
	const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, options });
	// A connection that breaks while idle is replaced; without a listener it would end the process.
	pool.on('error', () => undefined);
	return {
		query: (text, params) => run(pool, text, params),
		take: async () => {
			const client = await pool.connect();
			return { query: (text, params) => run(client, text, params), release: (broken) => client.release(broken) };
		},
		end: () => pool.end(),
	};
}

const names = new Map<string, string>();

/** PostgreSQL keeps a prepared statement under a name; control statements and schema changes need none. */
function nameOf(text: string): string | undefined {
	if (!/^(insert|update|delete|select) /i.test(text)) return undefined;
	const known = names.get(text);
	if (known !== undefined) return known;
	const name = `w${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
	names.set(text, name);
	return name;
}

async function run(on: pg.Pool | pg.PoolClient, text: string, params: readonly unknown[]): Promise<Result> {
	const name = params.length === 0 ? undefined : nameOf(text);
	const { rows, rowCount } = await on.query<unknown[]>({
		text,
		values: [...params],
		rowMode: 'array',
		...(name === undefined ? {} : { name }),
	});
	return { rows, count: rowCount ?? 0 };
}

async function makeSchema(url: string, schema: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query(`create schema if not exists ${pg.escapeIdentifier(schema)}`);
	} finally {
		await client.end();
	}
}
