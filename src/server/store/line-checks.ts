import { asc, eq, sql } from 'drizzle-orm';
import type { Ids } from '#app/clock.ts';
import type { LineChecks } from '#app/cover/ports.ts';
import { lineChecks } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import { type Db, remembered } from '#dialect';
import type { WriteAudited } from '#server/store/record-store.ts';

const addCheck = insertInto(lineChecks);

export function openLineChecks(db: Db, writeAudited: WriteAudited, ids: Ids): LineChecks {
	// Asked with every text that the assistant answers.
	const all = remembered(
		db,
		[lineChecks],
		db.read
			.select({ line: lineChecks.line, by: lineChecks.by, at: lineChecks.at })
			.from(lineChecks)
			.where(eq(lineChecks.project, sql.placeholder('project')))
			.orderBy(asc(lineChecks.at), asc(lineChecks.id)),
	);
	return {
		async newest(project) {
			const rows = await all({ project });
			return [...new Map(rows.map((check) => [check.line, check])).values()];
		},
		async add(project, { line, by, at }) {
			const row = { actor: by, action: 'line.checked', subject: line, youngPerson: null };
			const outcome = await writeAudited(project, at, [addCheck({ project, id: ids.row(), line, by, at })], [row]);
			if (outcome === 'stale') throw new Error(`The check of the line ${line} could not be kept. Try again.`);
		},
	};
}
