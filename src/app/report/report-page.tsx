import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { ReportAlerts } from '#app/report/alerts-in-report.tsx';
import type { Report } from '#app/report/report.ts';
import { ReportAccount, ReportSilences } from '#app/report/report-account.tsx';
import { ReportChecked } from '#app/report/report-checked.tsx';
import { ReportHead } from '#app/report/report-head.tsx';
import { ReportActions, ReportSharing, ReportView } from '#app/report/report-parts.tsx';
import { SignOff, type SignOffProblem } from '#app/report/sign-off-form.tsx';
import { mandatoryReportAddress } from '#app/staff/never-blocked.ts';
import type { Flow } from '#core/flow/define.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { Correction } from '#core/rights/correction.ts';

export type ReportPageProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly flow: Flow;
	readonly report: Report;
	readonly names: ReadonlyMap<string, string>;
	readonly staff: readonly StaffMember[];
	/** Alerts that this conversation raised or joined and that nobody has closed. */
	readonly openAlerts: number;
	/** What somebody said is wrong about this young person’s record, lines of other talks too. */
	readonly corrections: readonly Correction[];
	readonly problem?: SignOffProblem | undefined;
};

/** The report, as it is read and printed. It fills in nothing: what is not known, asked or said is named as such. */
export function ReportContent(props: ReportPageProps) {
	const { problem, report } = props;
	return (
		<>
			{problem === undefined ? null : <ErrorSummary errors={[{ field: 'words', words: problem.words }]} />}
			<Tools {...props} />
			<article class="panel report">
				<ReportHead {...props} />
				<h2>In short</h2>
				<p class="report-short">{report.analysis?.body.inShort.trim() || 'Not written'}</p>
				<ReportAccount {...props} />
				<ReportSilences {...props} />
				<ReportAlerts {...props} />
				<ReportView {...props} />
				<ReportActions {...props} />
				<ReportSharing {...props} />
				<ReportChecked {...props} />
			</article>
			<SignOff {...props} />
		</>
	);
}

function Tools({ stored, report }: ReportPageProps) {
	const { id } = stored.conversation;
	return (
		<div class="not-printed">
			<a class="back-link" href={`/young-people/${stored.youngPerson.id}`}>
				{stored.youngPerson.about.nameUsed}
			</a>
			<ButtonGroup>
				<ButtonLink look="second" href={`/conversations/${id}/analysis`}>
					{report.analysis === null ? 'Write your view' : 'Change your view'}
				</ButtonLink>
				<ButtonLink look="plain" href={`/conversations/${id}/sharing`}>
					Who gets this
				</ButtonLink>
				<ButtonLink look="plain" href={`/conversations/${id}/summary`}>
					Summary for a strategy meeting
				</ButtonLink>
				<ButtonLink look="plain" href={`${mandatoryReportAddress(stored.youngPerson.id)}?conversation=${id}`}>
					Make a mandatory report
				</ButtonLink>
				<ButtonLink look="plain" href={`/conversations/${id}/card?from=report`}>
					A card to keep
				</ButtonLink>
				{report.for === 'council' ? (
					<ButtonLink look="plain" href={`/conversations/${id}/report?for=project`}>
						Everything that was said
					</ButtonLink>
				) : (
					<ButtonLink look="plain" href={`/conversations/${id}/report`}>
						The report to the council
					</ButtonLink>
				)}
			</ButtonGroup>
		</div>
	);
}
