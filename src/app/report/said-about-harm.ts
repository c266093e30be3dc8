import type { Report, ReportLine } from '#app/report/report.ts';
import type { Flow } from '#core/flow/define.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import { isAboutDanger } from '#core/sharing/report-line.ts';

/**
 * The lines of a report that a strategy meeting is about: what was disclosed, wherever and in whosever words it was kept,
 * and the young person's own words, without what was ticked beside them, in a part that serves the first of the four
 * purposes (DfE 2014: harm). Only lines that go in the report, word for word and in the order in which they were said.
 */
export function saidAboutHarm(flow: Flow, report: Pick<Report, 'lines'>): readonly ReportLine[] {
	return report.lines.flatMap((line) => {
		if (!line.destination.startsWith('report')) return [];
		if (isAboutDanger({ ...line, audience: flow.question(line.question)?.audience ?? [] })) return [line];
		return isOwnWords(line) && servesHarm(flow, line.question) ? [wordsOf(line)] : [];
	});
}

function isOwnWords({ whose, value }: ReportLine): boolean {
	return whose === 'exact' && (value.words ?? '').trim() !== '';
}

function wordsOf(line: ReportLine): ReportLine {
	const words = ({ value }: { readonly value: ReportLine['value'] }) => ({ words: value.words ?? '' });
	return { ...line, value: words(line), earlier: line.earlier.map((one) => ({ ...one, value: words(one) })) };
}

function servesHarm(flow: Flow, question: QuestionId): boolean {
	const section = flow.question(question)?.section;
	return flow.source.sections.some(({ id, purposes }) => id === section && purposes.includes('harm'));
}
