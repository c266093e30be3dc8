import type { AlertReads } from '#app/alerts/ports.ts';
import type { Session } from '#app/staff/ports.ts';
import { sees } from '#app/staff/sight.ts';
import type { ListedThread, ThreadReads } from '#app/texting/thread-ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { highest, isHigher, type Level } from '#core/screening/verdict.ts';
import { waitsForAPerson } from '#core/texting/waits-for-a-person.ts';

/** `waits`: somebody has to answer. `set-aside`: out of the way until a time. `quiet`: nothing waits for a person. */
export type RowPlace = 'waits' | 'set-aside' | 'quiet';

/** One thread as the inbox lists it. */
export type InboxRow = ListedThread & {
	readonly youngPerson: YoungPerson;
	/** What stands open about them, whatever raised it. */
	readonly alert: Alert | undefined;
	/** The highest of what the newest text was given while it waits, and of the open alert. */
	readonly level: Level;
	readonly place: RowPlace;
};

export type RowReads = {
	readonly people: Pick<YoungPeopleReads, 'one'>;
	readonly threads: Pick<ThreadReads, 'all'>;
	readonly alerts: Pick<AlertReads, 'open'>;
};

/** Every thread that this person may see: who waits first, the most urgent of them before the others, then the longest waiting. */
export async function inboxRows({ threads, people, alerts }: RowReads, session: Session, now: Instant): Promise<readonly InboxRow[]> {
	const project = session.project.id;
	const [all, open] = await Promise.all([threads.all(project), alerts.open(project)]);
	const seen = all.filter(({ thread }) => sees(session, thread.youngPerson));
	const whose = [...new Set(seen.map(({ thread }) => thread.youngPerson))];
	const found = await Promise.all(whose.map((id) => people.one(project, id)));
	const named = new Map<YoungPersonId, YoungPerson>(found.flatMap((one) => (one === undefined ? [] : [[one.id, one]])));
	const rows = seen.flatMap((listed) => {
		const youngPerson = named.get(listed.thread.youngPerson);
		if (youngPerson === undefined) return [];
		return [rowOf(listed, youngPerson, open.find((one) => one.alert.youngPerson === youngPerson.id)?.alert, now)];
	});
	return rows.toSorted(mostUrgentFirst);
}

function rowOf(listed: ListedThread, youngPerson: YoungPerson, alert: Alert | undefined, now: Instant): InboxRow {
	const place = placeOf(listed, now);
	const said = place === 'quiet' ? 'none' : (listed.newest?.level ?? 'none');
	return { ...listed, youngPerson, alert, place, level: highest([said, alert?.level ?? 'none']) };
}

function placeOf({ thread }: ListedThread, now: Instant): RowPlace {
	if (thread.snoozedUntil !== null && thread.snoozedUntil > now) return 'set-aside';
	return waitsForAPerson(thread) ? 'waits' : 'quiet';
}

const PLACES: readonly RowPlace[] = ['waits', 'set-aside', 'quiet'];

function mostUrgentFirst(a: InboxRow, b: InboxRow): number {
	const place = PLACES.indexOf(a.place) - PLACES.indexOf(b.place);
	if (place !== 0) return place;
	if (a.place !== 'waits') return b.number.lastHeardAt.localeCompare(a.number.lastHeardAt);
	if (a.level !== b.level) return isHigher(a.level, b.level) ? -1 : 1;
	return (a.thread.waitingSince ?? '').localeCompare(b.thread.waitingSince ?? '');
}
