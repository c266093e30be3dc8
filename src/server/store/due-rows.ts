import { type Column, type SQL, sql } from 'drizzle-orm';

/**
 * Whether a moment is there. Said so that an index by that moment is looked through from the first one on: rows without one, which are
 * nearly all of them after a while, stand before it.
 */
export const isSet = (at: Column): SQL => sql`${at} > ''`;

/** What was taken, by its id. A key begins with its project, or every row of every project is looked at for each that is taken. */
export const idsOf = (taken: readonly (readonly string[])[]): readonly string[] => taken.flatMap(([, id]) => id ?? []);
