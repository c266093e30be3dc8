// accepted
import { join } from 'node:path';
import { near } from '#core/near.ts';
import { near as table } from '#db/near.ts';

export const server = { join, near, table };
