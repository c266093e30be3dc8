import { isDisclosure, LEVELS } from '#core/screening/verdict.ts';
import { type Condition, conditionsOf } from './conditions.ts';
import { LABELLED, type PartFigures, shareOut } from './measure-part.ts';
import { type Share, wilson } from './wilson.ts';

type Row = readonly string[];

/**
 * The report on one part as Markdown whose columns also stand straight in a terminal. Counts and shares only.
 *
 * @param name what the part is called: `Frozen part`
 */
export function reportTables(name: string, figures: PartFigures): string {
	return [
		`### ${name}: ${figures.messages} messages`,
		'What has to hold:',
		table(['', 'limit', 'is (95 % interval)', ''], conditionsOf(figures).map(conditionRow)),
		'Recall, and false alarms, each with its 95 % interval (*fast* is `immediate`, `urgent` or `unclear`):',
		table(['labelled', 'out fast', 'out as labelled'], levelRows(figures)),
		'What was labelled, and what came out:',
		table(['labelled', ...LEVELS], outcomeRows(figures)),
		'By category (recall of *fast* among `immediate` and `urgent` with it; those with it that carry it; those that name it and were labelled with it):',
		table(['category', 'out fast', 'carry it', 'rightly named'], categoryRows(figures)),
		'By brief:',
		table(['brief', 'severe out fast', '`immediate` exact', '`concern` out fast', '`none` out fast', 'unclear'], briefRows(figures)),
		...readersLine(figures),
	].join('\n\n');
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)} %`;
}

const shareOf = ({ hits, of }: Share): string => (of === 0 ? '–' : percent(hits / of));

function interval(share: Share): string {
	if (share.of === 0) return '–';
	const [low, high] = wilson(share);
	return `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`;
}

/** Share, interval and size in one cell. */
const cell = (share: Share): string => (share.of === 0 ? '–' : `${shareOf(share)} (${interval(share)}) of ${share.of}`);

function conditionRow({ says, limit, share, holds }: Condition): Row {
	const said = 'most' in limit ? `at most ${limit.most} %` : `at least ${limit.least} %`;
	return [says, said, cell(share), holds ? 'holds' : 'DOES NOT HOLD'];
}

function levelRows(figures: PartFigures): readonly Row[] {
	return LABELLED.map((label) => {
		const fast = shareOut(figures, label, isDisclosure);
		const exact = shareOut(figures, label, (level) => level === label);
		return [`\`${label}\``, cell(fast), cell(exact)];
	});
}

function outcomeRows({ outcomes }: PartFigures): readonly Row[] {
	return LABELLED.map((label) => [`\`${label}\``, ...LEVELS.map((level) => String(outcomes[label][level]))]);
}

function categoryRows({ categories }: PartFigures): readonly Row[] {
	return Object.entries(categories).map(([name, { fast, carried, rightly }]) => [`\`${name}\``, cell(fast), cell(carried), cell(rightly)]);
}

function briefRows({ briefs }: PartFigures): readonly Row[] {
	return Object.entries(briefs).map(([name, { severeFast, immediateExact, concernFast, noneFast, unclear }]) => [
		name,
		...[severeFast, immediateExact, concernFast, noneFast, unclear].map(cell),
	]);
}

function readersLine({ readers }: PartFigures): readonly string[] {
	if (readers === undefined) return [];
	const { same, sameFast } = readers;
	return [
		`Two people labelled ${same.of} of them, the second without seeing what the first had said. They gave the same level to ${cell(same)}, and agreed on *fast* or not for ${cell(sameFast)}.`,
	];
}

function table(head: Row, rows: readonly Row[]): string {
	const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)));
	const line = (row: Row) => `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
	return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}
