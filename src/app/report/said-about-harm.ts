import type { Report, ReportLine } from '#app/report/report.ts';
import type { Flow } from '#core/flow/define.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import { isDisclosure } from '#core/screening/verdict.ts';

/**
 * The lines of a report that a strategy meeting is about: what was disclosed, wherever and in whosever words it was kept,
 * and the young person's own words in a part that serves the first of the four purposes (DfE 2014: harm). Only lines that
 * go in the report, unchanged and in the order in which they were said.
 */
export function saidAboutHarm(flow: Flow, report: Pick<Report, 'lines'>): readonly ReportLine[] {
	return report.lines.filter(
		(line) => line.destination.startsWith('report') && (isDisclosure(line.level) || (isOwnWords(line) && servesHarm(flow, line.question))),
	);
}

function isOwnWords({ whose, value }: ReportLine): boolean {
	return whose === 'exact' && (value.words ?? '').trim() !== '';
}

function servesHarm(flow: Flow, question: QuestionId): boolean {
	const section = flow.question(question)?.section;
	return flow.source.sections.some(({ id, purposes }) => id === section && purposes.includes('harm'));
}
