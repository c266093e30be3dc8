/** `npm run watchdog`: builds if anything changed, then watches from this process. It opens no database. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, root } from './build.mjs';

await build();
await import(pathToFileURL(join(root, 'dist', 'server', 'watchdog.js')).href);
