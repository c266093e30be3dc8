import { openWithMore } from '#app/alerts/more-said.ts';
import { namesOf } from '#app/cover/staff-words.ts';
import { whoLooksNow } from '#app/cover/who-looks-now.ts';
import { formFrom } from '#app/form.ts';
import { besideLines } from '#app/screening/beside-lines.ts';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { NumberId } from '#core/id.ts';
import type { InboxPages } from './inbox-pages.ts';
import { inboxRows } from './inbox-rows.ts';
import type { InboxReaders } from './inbox-words.ts';
import { NOTHING_TYPED, type ThreadPageProps } from './thread-props.ts';
import type { OnNow } from './who-is-on.tsx';

export type OnPage = { readonly readers: InboxReaders; readonly on: OnNow; readonly now: Instant };

/** What each page of the inbox says besides the texts. */
export async function readersOf(pages: InboxPages, { project, staff: me }: Session): Promise<OnPage> {
	const now = pages.clock.now();
	const [staff, cover, looks] = await Promise.all([
		pages.staff.all(project.id),
		pages.cover.at(project.id, now),
		whoLooksNow(pages, project.id, now),
	]);
	const names = namesOf(staff);
	return { readers: { me: me.id, names, now }, on: { cover, looks, names, now }, now };
}

/** Everything that the page of one thread shows; nothing where there is no such number here. */
export async function threadProps(pages: InboxPages, session: Session, number: NumberId): Promise<ThreadPageProps | undefined> {
	const project = session.project.id;
	const found = await pages.threads.find(project, number);
	if (found === undefined) return undefined;
	const { youngPerson: id } = found.thread;
	const [youngPerson, staff, onPage, closedTo, open] = await Promise.all([
		pages.people.one(project, id),
		pages.staff.all(project),
		readersOf(pages, session),
		pages.access.closedTo(project, id),
		openWithMore(pages.alerts, session),
	]);
	if (youngPerson === undefined) return undefined;
	const rows = await inboxRows(pages, session, onPage.now);
	const { role, id: me } = session.staff;
	const beside = may(role, 'screening.check') ? await besideLines(pages.screening, session, youngPerson, []) : null;
	return {
		...{ session, found, youngPerson, rows, staff, ...onPage },
		alert: open.find((one) => one.alert.youngPerson === id),
		colleagues: staff.filter((one) => one.active && one.id !== me && may(one.role, 'thread.answer') && !closedTo.includes(one.id)),
		may: {
			answer: may(role, 'thread.answer'),
			offer: may(role, 'thread.offer'),
			setAside: may(role, 'thread.set-aside'),
			note: may(role, 'thread.write-note'),
		},
		check: beside === null ? null : { session, staff, now: onPage.now, beside },
		...{ typed: NOTHING_TYPED, form: formFrom(''), problem: null },
	};
}
