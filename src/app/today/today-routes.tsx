import { type Context, Hono } from 'hono';
import { accessNotes } from '#app/access/lead-notes.tsx';
import { mostChased } from '#app/actions/action-words.ts';
import type { AppEnv } from '#app/app-env.ts';
import { namesOf } from '#app/cover/staff-words.ts';
import { countWaiting } from '#app/inbox/count-waiting.ts';
import { openMessages } from '#app/messages-home/open-messages.ts';
import { rotaNotes } from '#app/rota/readiness-notes.tsx';
import { GettingBackPart, gettingBackNotes } from '#app/sign-in/getting-back-note.tsx';
import { recentRecoveries } from '#app/sign-in/recovered-note.tsx';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { sendKeeper } from '#app/staff/keeper-page.tsx';
import { may } from '#app/staff/permissions.ts';
import { sendPage } from '#app/staff/send-page.tsx';
import { onlySeen } from '#app/staff/sight.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { byClock } from '#core/clock/return-interview.ts';
import { withoutPractice } from '#core/practice/practice-person.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { dueRow } from './due-words.ts';
import { linesToRead } from './lines-to-read.ts';
import { Today } from './today-page.tsx';

/** The way in, and Today. */
export function todayRoutes(pages: StaffPages): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/', allow('start.see'), (c) => start(c, pages));
	app.get('/today', allow('today.see'), async (c) => {
		const [session, now, { id }] = [c.get('session'), pages.clock.now(), c.get('session').project];
		const [due, promised, left, cover, staff, recoveries, waysBack, notes, rota, messages, waiting] = await Promise.all([
			pages.today.due(id),
			pages.today.promises(id, now),
			pages.today.leftToRead(id),
			pages.cover.at(id, now),
			pages.staff.all(id),
			recentRecoveries(pages.credentials, session, now),
			gettingBackNotes(pages, session, now),
			accessNotes(pages, session, now),
			rotaNotes(pages, session, now),
			openMessages(pages, session),
			countWaiting(pages, session),
		]);
		const shown = <Row extends { readonly youngPerson: YoungPerson }>(all: readonly Row[]) =>
			onlySeen(session, withoutPractice(session.project, all));
		const rows = shown(due)
			.map((one) => dueRow(one, now))
			.sort((a, b) => byClock(a.clock, b.clock));
		await auditRead(pages, session, { action: 'today.read', subject: session.project.id, youngPerson: null });
		return sendPage(c, pages, {
			title: 'Today',
			current: 'today',
			children: (
				<Today
					session={session}
					now={now}
					rows={rows}
					promised={mostChased(shown(promised), now)}
					toRead={linesToRead(shown(left), { staff: session.staff, leads: may(session.staff.role, 'screening.see') }, now)}
					{...{ cover, recoveries, waysBack, notes, rota, messages, waiting }}
					names={namesOf(staff)}
				/>
			),
		});
	});
	return app;
}

async function start(c: Context<AppEnv>, pages: StaffPages): Promise<Response> {
	const session = c.get('session');
	if (may(session.staff.role, 'today.see')) return c.redirect('/today', 303);
	const notes = await gettingBackNotes(pages, session, pages.clock.now());
	return sendKeeper(c, <GettingBackPart notes={notes} session={session} />);
}
