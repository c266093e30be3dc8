/**
 * `npm start` and `npm run setup`: builds if anything changed, then runs the server bundle of the configured database
 * in this process. Flags go through: `npm start -- --demonstration`.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isNodeNewEnough } from './bootstrap.mjs';
import { build, root } from './build.mjs';

/** Started by hand with an older Node than `npm start` would have used: starts again with the one npm uses. */
function startAgainWithOurNode() {
	const ours = join(root, 'node_modules', '.bin', 'node');
	if (process.env.STARTED_AGAIN || !existsSync(ours)) {
		process.stderr.write(`Waymark needs Node 22.12 or later; this is ${process.version}. Run "npm start" instead.\n`);
		process.exit(1);
	}
	const again = spawnSync(ours, process.argv.slice(1), { stdio: 'inherit', env: { ...process.env, STARTED_AGAIN: '1' } });
	process.exit(again.status ?? 1);
}

if (!isNodeNewEnough(process.version)) startAgainWithOurNode();
const began = performance.now();
if ((await build()) === 'built') process.stderr.write(`Waymark: built in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
const server = /^postgres(ql)?:/.test(process.env.WAYMARK_DATABASE_URL ?? '') ? 'postgres.js' : 'sqlite.js';
await import(pathToFileURL(join(root, 'dist', 'server', server)).href);
