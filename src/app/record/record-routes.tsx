import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { may } from '#app/staff/permissions.ts';
import { sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { type DueRow, dueRow } from '#app/today/due-words.ts';
import type { YoungPersonRecord } from '#app/young-people/ports.ts';
import { titleOf } from '#app/young-people/young-person-words.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { YoungPersonId } from '#core/id.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import { correctionsIn } from '#core/rights/correction.ts';
import { RecordPage } from './record-page.tsx';
import { textingOfOne } from './texting-of-one.ts';

/** `/young-people/:id`: a young person's whole record. Who read it is written down before the page is sent. */
export function recordRoutes(pages: StaffPages): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/young-people/:id', allow('young-person.see'), async (c) => {
		const session = c.get('session');
		const id = c.req.param('id') as YoungPersonId;
		const project = session.project.id;
		const [record, staff, uses, corrections, keeping, texting] = await Promise.all([
			pages.people.record(project, id),
			pages.staff.all(project),
			pages.screening.usesOf(project, id),
			pages.rights.correctionsOf(project, id),
			pages.keeping.of(project, id),
			textingOfOne(pages, project, id),
		]);
		if (record === undefined) return sendNotFound(c, pages);
		await auditRead(pages, session, { action: 'young-person.read', subject: id, youngPerson: id });
		const now = pages.clock.now();
		const practice = isPractice(session.project, record.youngPerson);
		return sendPage(c, pages, {
			title: titleOf(record.youngPerson.about),
			current: 'young-people',
			children: (
				<RecordPage
					{...{ record, staff, now, practice, uses, keeping, texting }}
					due={latestDue(record, now)}
					corrections={correctionsIn(corrections)}
					asksFor={may(session.staff.role, 'access-request.ask')}
					marksNamed={may(session.staff.role, 'case.mark-named')}
					holds={may(session.staff.role, 'keeping.hold')}
					seesLooks={may(session.staff.role, 'young-person.see-looks')}
				/>
			),
		});
	});
	return app;
}

/** The newest time away that no finished talk covers, as Today would show it. */
export function latestDue({ youngPerson, episodes, offers, conversations }: YoungPersonRecord, now: Instant): DueRow | null {
	const finished = conversations.filter(({ outcome }) => outcome === 'completed').flatMap((one) => one.episodes);
	const episode = episodes.find(({ id }) => !finished.includes(id));
	if (episode === undefined) return null;
	const conversation = conversations.find((one) => one.episodes.includes(episode.id)) ?? null;
	return dueRow({ youngPerson, episode, offers: offers.filter((offer) => offer.episode === episode.id), conversation }, now);
}
