import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { Bound } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { TextField } from '#app/layout/field.tsx';
import type { Report } from '#app/report/report.ts';
import { ReportAccount, ReportSilences } from '#app/report/report-account.tsx';
import { ReportChecked, ReportHead } from '#app/report/report-head.tsx';
import { ReportActions, ReportSharing, ReportView } from '#app/report/report-parts.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Flow } from '#core/flow/define.ts';
import type { StaffId } from '#core/id.ts';

export type ReportPageProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly flow: Flow;
	readonly report: Report;
	readonly names: ReadonlyMap<StaffId, string>;
};

/** The report, as it is read and printed. It fills in nothing: what is not known, asked or said is named as such. */
export function ReportContent(props: ReportPageProps) {
	const { c, report } = props;
	return (
		<>
			<Tools {...props} />
			<article class="panel report">
				<ReportHead {...props} />
				{report.analysis?.body.inShort ? (
					<>
						<h2>In short</h2>
						<p class="report-short">{report.analysis.body.inShort}</p>
					</>
				) : null}
				<ReportAccount {...props} />
				<ReportSilences {...props} />
				<ReportView {...props} />
				<ReportActions {...props} />
				<ReportSharing {...props} />
				<ReportChecked {...props} />
			</article>
			{may(c.get('session').staff.role, 'report.sign-off') ? <SignOff {...props} /> : null}
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

/** A second pair of eyes. Agreeing or returning adds a version; nothing that was said can be changed from here. */
function SignOff({ c, stored }: ReportPageProps) {
	return (
		<form class="not-printed" method="post" action={`/conversations/${stored.conversation.id}/sign-off`}>
			<h2>Read by you</h2>
			<Bound c={c} token={stored.conversation.position.head} />
			<TextField name="words" label="What should be looked at again, or anything to add" hint="You can leave this." maxlength={1000} />
			<ButtonGroup>
				<Button name="decision" value="agreed">
					I have read it and agree
				</Button>
				<Button look="plain" name="decision" value="returned">
					Give it back with a question
				</Button>
			</ButtonGroup>
		</form>
	);
}
