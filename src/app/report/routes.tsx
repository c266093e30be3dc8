import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { openConversation } from '#app/conversation/open-conversations.ts';
import { type ConversationRouteDeps, find } from '#app/conversation/taking.tsx';
import { NotFound } from '#app/layout/not-found.tsx';
import { assembleReport } from '#app/report/report.ts';
import { ReportContent } from '#app/report/report-page.tsx';
import { allow } from '#app/staff/allow.tsx';
import { sendPage } from '#app/staff/send-page.tsx';
import { dayAndMonth } from '#core/clock/london.ts';

/** The report of one conversation. Reading it is audited before it is sent. */
export function reportRoutes(deps: ConversationRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/conversations/:id/report', allow('report.see'), async (c) => {
		const stored = await find(c, deps);
		if (stored === undefined) return c.html(<NotFound c={c} />, 404);
		const { project, youngPerson, id } = stored.conversation;
		const [closings, actions, episodes, staff] = await Promise.all([
			deps.reads.closings(project, id),
			deps.reads.actions(project, youngPerson),
			deps.reads.episodes(project, id),
			deps.staff.all(project),
		]);
		const { flow } = openConversation(stored, deps.flows);
		const reportFor = c.req.query('for') === 'project' ? 'project' : 'council';
		const report = assembleReport({ stored, flow, closings, actions, episodes, for: reportFor });
		const names = new Map(staff.map((member) => [member.id, member.name]));
		const { about } = stored.youngPerson;
		return sendPage(c, deps, {
			title: `Report: ${about.nameUsed}`,
			current: 'young-people',
			printFoot: `${about.fullName ?? about.nameUsed}, return conversation, ${dayAndMonth(stored.conversation.startedAt)}`,
			children: <ReportContent c={c} stored={stored} flow={flow} report={report} names={names} />,
		});
	});
	return app;
}
