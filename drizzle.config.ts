import { defineConfig } from 'drizzle-kit';

/**
 * Writes the next migration from the schema:
 * `drizzle-kit generate` for SQLite, `NODE_OPTIONS=--conditions=postgres DB_DIALECT=postgresql drizzle-kit generate`
 * for PostgreSQL; `DB_STORE=keys` for the key store, which is a database of its own.
 */
const dialect = process.env['DB_DIALECT'] === 'postgresql' ? 'postgresql' : 'sqlite';
const keys = process.env['DB_STORE'] === 'keys';

export default defineConfig({
	dialect,
	schema: keys ? './db/schema/keys.ts' : './db/schema/index.ts',
	out: `./db/migrations/${keys ? `keys-${dialect}` : dialect}`,
});
