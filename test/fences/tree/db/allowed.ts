// accepted
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { near } from '#core/near.ts';

export const made = { join, sql, near };
