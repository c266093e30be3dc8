import { eq } from 'drizzle-orm';
import { meta } from '#db/schema/index.ts';
import { deleteFrom, insertInto } from '#db/statement.ts';
import { commit, type Db } from '#dialect';

const add = insertInto(meta);
const drop = deleteFrom(meta, ['name']);

/**
 * Facts about the whole database that outlive a process, in the clear.
 *
 * @example await marks.set('demonstration', 'yes')
 */
export type Marks = { get(name: string): Promise<string | undefined>; set(name: string, value: string): Promise<void> };

export function openMarks(db: Db): Marks {
	return {
		get: async (name) => (await db.read.select().from(meta).where(eq(meta.name, name)))[0]?.value,
		async set(name, value) {
			await commit(db, [drop({ name }), add({ name, value })]);
		},
	};
}
