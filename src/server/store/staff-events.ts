import { and, asc, desc, eq, gte, sql } from 'drizzle-orm';
import type { StaffEvents } from '#app/live/ports.ts';
import { staffEvents } from '#db/schema/index.ts';
import { type Db, prepared } from '#dialect';

/**
 * How far a reader looks back behind its cursor. An id is made before its commit, so one that is a little older can
 * appear a little later; a commit that takes longer than this has long been reported as failed.
 */
const LATE_MS = 10_000;
/** What a screen that has just been opened is given. */
const FRESH = 200;

export function openStaffEvents(db: Db): StaffEvents {
	const columns = { id: staffEvents.id, kind: staffEvents.kind, subject: staffEvents.subject };
	const mine = eq(staffEvents.project, sql.placeholder('project'));
	const since = and(mine, gte(staffEvents.id, sql.placeholder('from')));
	const newest = prepared(db.read.select(columns).from(staffEvents).where(mine).orderBy(desc(staffEvents.id)).limit(FRESH));
	const later = prepared(db.read.select(columns).from(staffEvents).where(since).orderBy(asc(staffEvents.id)));
	return {
		async after(project, cursor) {
			if (cursor === null) return (await newest({ project })).reverse();
			return (await later({ project, from: earlier(cursor) })).filter(({ id }) => id !== cursor);
		},
	};
}

/** The smallest id that could have been made `LATE_MS` before this one: a UUIDv7 begins with its 48-bit time. */
function earlier(cursor: string): string {
	const made = Number.parseInt(cursor.replace('-', '').slice(0, 12), 16);
	if (Number.isNaN(made)) return '';
	const from = Math.max(0, made - LATE_MS)
		.toString(16)
		.padStart(12, '0');
	return `${from.slice(0, 8)}-${from.slice(8)}`;
}
