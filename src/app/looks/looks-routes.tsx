import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate, fromLondon } from '#core/clock/london.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import { daysOf, type LookDay } from './days-of-looks.ts';
import { LooksPage } from './looks-page.tsx';
import type { Look } from './ports.ts';

/** `/young-people/:id/looks`: who read or changed a young person's record. Looking at it is in it too. */
export function looksRoutes(pages: StaffPages): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/young-people/:id/looks', allow('young-person.see-looks'), async (c) => {
		const session = c.get('session');
		const project = session.project.id;
		const id = c.req.param('id') as YoungPersonId;
		const before = startOf(c.req.query('before'));
		const now = pages.clock.now();
		const [record, staff] = await Promise.all([pages.people.record(project, id), pages.staff.all(project)]);
		if (record === undefined) return sendNotFound(c, pages);
		const shown = await pageOf(pages, { project, youngPerson: id, until: before ?? addMinutes(now, 1) });
		await auditRead(pages, session, { action: 'young-person.looks-read', subject: id, youngPerson: id });
		const { youngPerson } = record;
		return sendPage(c, pages, {
			title: 'Who looked',
			current: 'young-people',
			children: <LooksPage {...shown} youngPerson={youngPerson} staff={staff} later={before !== undefined} now={now} />,
		});
	});
	return app;
}

/** Rows that are read for one page, and days that it shows: whole days, so that a person's afternoon is never torn. */
const MOST = 1_000;
const DAYS = 14;

/** The moment at which a day begins in London; undefined when it is none. */
const startOf = (date: string | undefined): Instant | undefined => (date === undefined ? undefined : fromLondon(date, '00:00')?.at);

type Asked = { readonly project: ProjectId; readonly youngPerson: YoungPersonId; readonly until: Instant };

async function pageOf(
	{ looks }: Pick<StaffPages, 'looks'>,
	{ project, youngPerson, until }: Asked,
): Promise<{ readonly days: readonly LookDay[]; readonly earlier: string | null }> {
	const some = await looks.of(project, youngPerson, { since: null, until, most: MOST + 1 });
	const isAll = some.length <= MOST;
	const whole = isAll ? some : withoutLastDay(some);
	// One day with more than a page of rows is shown whole.
	const rows = whole.length > 0 || isAll ? whole : await looks.of(project, youngPerson, { since: dayOf(some), until, most: MOST * MOST });
	const days = daysOf(rows);
	const shown = days.slice(0, DAYS);
	const hasMore = !isAll || days.length > shown.length;
	return { days: shown, earlier: hasMore ? (shown.at(-1)?.date ?? null) : null };
}

const dateOfLast = (looks: readonly Look[]): string => calendarDate((looks.at(-1) as Look).at);
const dayOf = (looks: readonly Look[]): Instant | null => startOf(dateOfLast(looks)) ?? null;

/** The oldest day may go on in rows that were not read. */
function withoutLastDay(looks: readonly Look[]): readonly Look[] {
	const last = dateOfLast(looks);
	return looks.filter(({ at }) => calendarDate(at) !== last);
}
