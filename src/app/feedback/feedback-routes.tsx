import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { FeedbackPage } from '#app/feedback/feedback-page.tsx';
import { feedbackTotals, feedbackWords } from '#app/feedback/feedback-totals.ts';
import type { FeedbackReads } from '#app/feedback/ports.ts';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { may } from '#app/staff/permissions.ts';
import { sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { calendarDate } from '#core/clock/london.ts';

export type FeedbackRouteDeps = Pick<StaffPages, 'store' | 'clock' | 'strips'> & { readonly feedback: FeedbackReads };

/** `/how-talks-were`: totals for everybody who holds talks, words for whoever answers for them. */
export function feedbackRoutes(deps: FeedbackRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/how-talks-were', allow('feedback.see-totals'), async (c) => {
		const session = c.get('session');
		const subject = session.project.id;
		const today = calendarDate(deps.clock.now());
		const given = await deps.feedback.all(subject);
		const words = may(session.staff.role, 'feedback.read-words') ? feedbackWords(given, today) : null;
		await auditRead(deps, session, { action: words === null ? 'feedback.totals-read' : 'feedback.read', subject, youngPerson: null });
		return sendPage(c, deps, {
			title: 'How talks were',
			current: 'today',
			children: <FeedbackPage totals={feedbackTotals(given, today)} words={words} />,
		});
	});
	return app;
}
