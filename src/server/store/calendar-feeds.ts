import { and, eq, isNull } from 'drizzle-orm';
import type { Ids } from '#app/clock.ts';
import type { CalendarFeeds } from '#app/rota/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { calendarFeeds, staff as staffTable } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import type { Db } from '#dialect';
import type { WriteAudited } from '#server/store/record-store.ts';
import { hashOf } from '#server/store/token-hash.ts';

const addFeed = insertInto(calendarFeeds);
const open = isNull(calendarFeeds.endedAt);
const endOne = updateOf(calendarFeeds, ['endedAt'], ['project', 'tokenHash'], open);

export function openCalendarFeeds(db: Db, writeAudited: WriteAudited, ids: Ids): CalendarFeeds {
	const theirs = (project: ProjectId, staff: StaffId) =>
		db.read
			.select()
			.from(calendarFeeds)
			.where(and(eq(calendarFeeds.project, project), eq(calendarFeeds.staff, staff), open));
	const ending = async (project: ProjectId, staff: StaffId, now: Instant) =>
		(await theirs(project, staff)).map((feed) => ({
			...endOne({ endedAt: now }, { project, tokenHash: feed.tokenHash }),
			rows: 'any' as const,
		}));
	const audited = (staff: StaffId, action: string) => [{ actor: staff, action, subject: staff, youngPerson: null }];
	return {
		async make(project, staff, now) {
			const secret = ids.secret();
			const ended = await ending(project, staff, now);
			const made = addFeed({ project, tokenHash: hashOf(secret), staff, madeAt: now, endedAt: null });
			const outcome = await writeAudited(project, now, [...ended, made], audited(staff, 'calendar.made'));
			if (outcome === 'stale') throw new Error('A calendar address could not be made. Try again.');
			return secret;
		},
		since: async (project, staff) => (await theirs(project, staff))[0]?.madeAt,
		async end(project, staff, now) {
			const ended = await ending(project, staff, now);
			if (ended.length > 0) await writeAudited(project, now, ended, audited(staff, 'calendar.ended'));
		},
		async whose(secret) {
			const [feed] = await db.read
				.select({ project: calendarFeeds.project, staff: calendarFeeds.staff })
				.from(calendarFeeds)
				.innerJoin(staffTable, and(eq(staffTable.project, calendarFeeds.project), eq(staffTable.id, calendarFeeds.staff)))
				.where(and(eq(calendarFeeds.tokenHash, hashOf(secret)), open, eq(staffTable.active, true)));
			return feed;
		},
	};
}
