/**
 * `npm run keys -- …`: builds if anything changed, then runs the command for the keys of the configured database, beside a
 * server that may be running.
 */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, root } from './build.mjs';

await build();
const database = /^postgres(ql)?:/.test(process.env.WAYMARK_DATABASE_URL ?? '') ? 'postgres' : 'sqlite';
await import(pathToFileURL(join(root, 'dist', 'server', `keys-${database}.js`)).href);
