import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { openConversation } from '#app/conversation/open-conversations.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import type { ConversationRouteDeps } from '#app/conversation/taking.tsx';
import { assembleReport, type ReportFor } from '#app/report/report.ts';
import type { ReportPageProps } from '#app/report/report-page.tsx';
import type { RightsReads } from '#app/rights/ports.ts';
import { standingClosings } from '#core/record/own-closing.ts';
import { correctionsIn } from '#core/rights/correction.ts';

export type ReportDeps = ConversationRouteDeps & { readonly rights: Pick<RightsReads, 'correctionsOf'> };

/** Everything that a page of the report is drawn from. Reads only; whoever asks has audited the reading. */
export async function readReport(
	c: Context<AppEnv>,
	deps: ReportDeps,
	stored: StoredConversation,
	reportFor: ReportFor,
): Promise<ReportPageProps> {
	const { project, youngPerson, id } = stored.conversation;
	const [saved, actions, episodes, record, alerts, staff, corrections] = await Promise.all([
		deps.reads.closings(project, id),
		deps.reads.actions(project, youngPerson),
		deps.reads.episodes(project, id),
		deps.people.record(project, youngPerson),
		deps.alerts.ofConversation(project, id),
		deps.staff.all(project),
		deps.rights.correctionsOf(project, youngPerson),
	]);
	const { flow } = openConversation(stored, deps.flows);
	const offers = record?.offers ?? [];
	const now = deps.clock.now();
	const closings = standingClosings(saved, flow, stored.entries);
	const report = assembleReport({ stored, flow, closings, actions, episodes, offers, alerts, for: reportFor, now });
	const names = new Map<string, string>(staff.map((member) => [member.id, member.name]));
	const openAlerts = alerts.filter(({ alert }) => alert.state !== 'closed').length;
	return { c, stored, flow, report, names, staff, openAlerts, corrections: correctionsIn(corrections) };
}
