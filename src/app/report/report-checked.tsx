import { tellingWords } from '#app/close/next-page.tsx';
import { lineWhere } from '#app/conversation/channel-words.ts';
import { firstName } from '#app/conversation/conversation-bars.tsx';
import { rowsOf } from '#app/conversation/line-rows.ts';
import type { LimitsShown, Report } from '#app/report/report.ts';
import type { ReportPageProps } from '#app/report/report-page.tsx';
import { counted, moment, NOT_KNOWN } from '#app/report/report-words.ts';
import type { ReadBack } from '#core/record/conversation.ts';
import { Facts } from './report-head.tsx';

const READ_BACK: Readonly<Record<ReadBack['result'], string>> = {
	agreed: 'Read it and said that it is right',
	changed: 'Read it and changed or added something',
	'not-shown': 'Has not read it',
};

const SHOWN: Readonly<Record<LimitsShown, string>> = {
	before: 'Shown before anything else',
	after: 'Shown, after something had already been said',
	no: 'Not shown',
};

/** How the limits of privacy were told: that they were shown is one thing, what was understood is another. */
export function limitsWords({ report, stored, flow, names }: Pick<ReportPageProps, 'report' | 'stored' | 'flow' | 'names'>): string {
	const youngPerson = stored.youngPerson.about.nameUsed;
	const said = report.limits.flatMap((line) => {
		const worker = firstName(names.get(line.actor) ?? names.get(stored.conversation.worker) ?? '');
		return rowsOf(flow, line, { youngPerson, worker }).map((row) => {
			const where = line.channel === 'worker-tablet' ? '' : ` (${lineWhere(line, worker)})`;
			if (row.is === 'tick') return `${row.words}${where}`;
			return line.whose === 'exact' ? `${youngPerson} said back: “${row.words}”${where}` : `${worker} wrote: ${row.words}`;
		});
	});
	return [SHOWN[report.limitsShown], ...(said.length === 0 ? [`What ${youngPerson} said back: not written down`] : said)].join('. ');
}

/** Who checked it: the young person, the worker, and whoever read it. */
export function ReportChecked(props: ReportPageProps) {
	const { stored, report, names } = props;
	const name = stored.youngPerson.about.nameUsed;
	const { signOff, analysis } = report;
	const by = (id: string) => names.get(id) ?? NOT_KNOWN;
	return (
		<>
			<h2>Checked</h2>
			<Facts
				facts={[
					[name, readBackWords(report)],
					['Limits of privacy', limitsWords(props)],
					['Written', analysis === null ? 'The worker’s view is not written yet' : `${moment(analysis.at)}, by ${by(analysis.by)}`],
					['Read by', signOff === null ? 'Nobody yet' : signedOff(report, by(signOff.by))],
				]}
			/>
			<p>
				{report.telling === null
					? `How ${name} will be told is not agreed yet.`
					: `${name} will be told: ${tellingWords(report.telling.body)}.`}
			</p>
			<div class="report-signatures">
				<p>{by(stored.conversation.worker)}</p>
				<p>{signOff === null ? 'Read by' : by(signOff.by)}</p>
			</div>
		</>
	);
}

function readBackWords({ readBack, lines }: Report): string {
	if (readBack === null) return 'Not checked with them yet';
	const changed = lines.filter((line) => line.earlier.length > 0).length;
	return [READ_BACK[readBack.body.result], readBack.body.why, changed > 0 ? `${counted(changed, 'line')} changed` : '']
		.filter(Boolean)
		.join('. ');
}

function signedOff({ signOff }: Report, by: string): string {
	if (signOff === null) return '';
	const { decision, words } = signOff.body;
	return `${by}, ${moment(signOff.at)}. ${decision === 'agreed' ? 'Agreed' : 'Given back'}${words ? `: ${words}` : ''}`;
}
