import { asc, eq, sql } from 'drizzle-orm';
import type { CoverAdmin, CoverReads } from '#app/cover/ports.ts';
import { type CoverSpan, coverAt } from '#core/cover/cover.ts';
import type { ProjectId } from '#core/id.ts';
import { coverSpans } from '#db/schema/index.ts';
import { deleteFrom, insertInto } from '#db/statement.ts';
import { type Db, prepared } from '#dialect';
import type { WriteAudited } from '#server/store/record-store.ts';

const addSpan = insertInto(coverSpans);
const dropSpan = deleteFrom(coverSpans, ['project', 'id']);

/** What a stretch of the week means that says nothing else. */
const EVERY_WEEK = { rank: 1, firstDate: null, lastDate: null, everyWeeks: 1 };

/** Nothing here is about anybody in particular, so nothing is sealed: it is read whatever else cannot be. */
export function openCover(db: Db): CoverReads {
	const week = prepared(
		db.read
			.select()
			.from(coverSpans)
			.where(eq(coverSpans.project, sql.placeholder('project')))
			.orderBy(asc(coverSpans.weekday), asc(coverSpans.from), asc(coverSpans.id)),
	);
	const spans = (project: ProjectId): Promise<readonly CoverSpan[]> => week({ project });
	return { spans, at: async (project, now) => coverAt(await spans(project), now) };
}

export function openCoverAdmin(writeAudited: WriteAudited): CoverAdmin {
	return {
		async add(span, by, now) {
			const row = { actor: by, action: 'cover.added', subject: span.id, youngPerson: null };
			const outcome = await writeAudited(span.project, now, [addSpan({ ...EVERY_WEEK, ...span })], [row]);
			if (outcome === 'stale') throw new Error(`Hours of cover with the id ${span.id} are there already.`);
		},
		/** Hours that are gone already stay gone, and are not written down a second time. */
		async remove(project, id, by, now) {
			const row = { actor: by, action: 'cover.removed', subject: id, youngPerson: null };
			await writeAudited(project, now, [{ ...dropSpan({ project, id }), rows: 1 }], [row]);
		},
	};
}
