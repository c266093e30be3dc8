import { and, type Column, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { ProjectId } from '#core/id.ts';
import type { Write } from '#db/dialect/write.ts';
import { alerts, notifications, sentTexts, threads } from '#db/schema/index.ts';
import { dialect, earlier, statement } from '#dialect';

/** Every moment by which something has to be done, of rows that still wait for it. */
const WAITING = [
	[alerts, alerts.nextDueAt, isNotNull(alerts.nextDueAt)],
	[alerts, alerts.lockedUntil, isNotNull(alerts.lockedUntil)],
	[notifications, notifications.dueAt, sql`${notifications.state} in ('due', 'sending')`],
	[notifications, notifications.confirmBy, isNotNull(notifications.confirmBy)],
	[notifications, notifications.lockedUntil, isNotNull(notifications.lockedUntil)],
	...[threads.handleAt, threads.lockedUntil, threads.answerDueAt, threads.answerLockedUntil, threads.snoozedUntil].map(
		(column) => [threads, column, isNotNull(column)] as const,
	),
	[sentTexts, sentTexts.dueAt, isNotNull(sentTexts.dueAt)],
	[sentTexts, sentTexts.lockedUntil, isNotNull(sentTexts.lockedUntil)],
] as const satisfies readonly (readonly [typeof alerts | typeof notifications | typeof threads | typeof sentTexts, Column, SQL])[];

/**
 * Brings everything that waits that many seconds nearer, after this process's clock was put back by as many. Where the
 * database has the clock by which things are due there is nothing to do: nobody put that one back.
 */
export function putBackWrites(project: ProjectId, seconds: number): readonly Write[] {
	if (dialect === 'postgresql') return [];
	return WAITING.map(([table, column, waits]) => {
		const set = sql`${sql.identifier(column.name)} = ${earlier(column, seconds)}`;
		const built = statement(sql`update ${table} set ${set} where ${and(eq(table.project, project), waits)}`);
		return { statement: built, values: {}, rows: 'any' };
	});
}
