import { assembleReport, type Report, type ReportFor } from '#app/report/report.ts';
import { byRef } from '#flows/index.ts';
import type { talk } from './talk.ts';

type Talk = Awaited<ReturnType<typeof talk>>;

export const returnHome = () => {
	const flow = byRef('return-home@1');
	if (flow === undefined) throw new Error('There is no return conversation.');
	return flow;
};

/** The report of a talk, from the same reads as its page. */
export async function reportOf(jaz: Talk, reportFor: ReportFor = 'council'): Promise<Report> {
	const stored = await jaz.stored();
	const { project, youngPerson, id } = stored.conversation;
	const reads = jaz.kept.conversations;
	const [closings, actions, episodes, record, alerts] = await Promise.all([
		reads.closings(project, id),
		reads.actions(project, youngPerson),
		reads.episodes(project, id),
		jaz.kept.youngPeople.record(project, youngPerson),
		jaz.kept.alerts.ofConversation(project, id),
	]);
	return assembleReport({
		stored,
		flow: returnHome(),
		closings,
		actions,
		episodes,
		offers: record?.offers ?? [],
		alerts,
		for: reportFor,
		now: jaz.w.clock.now(),
	});
}
