import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { Bound } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Whose, whoseWords } from '#app/layout/whose.tsx';
import type { Analysis } from '#core/record/conversation.ts';

/** The four purposes of a return interview (DfE statutory guidance 2014) as headings, with what belongs under each. */
export const ANALYSIS_HEADINGS = [
	{ name: 'harm', label: 'Harm', hint: 'What harm was said, seen or is likely, before or while away. Say too what was not spoken about: that is not a no.' },
	{ name: 'reasons', label: 'Reasons', hint: 'What they wanted to get away from, and what they went to.' },
	{ name: 'safeAndOptions', label: 'Feeling safe, and options', hint: 'Who and what keeps them safe, and what choices they see.' },
	{ name: 'stayingSafe', label: 'Staying safe', hint: 'What would keep them safer next time, and what was passed on: numbers, places, people.' },
] as const satisfies readonly { readonly name: keyof Analysis; readonly label: string; readonly hint: string }[];

export type AnalysisProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly analysis: Analysis | undefined;
	readonly late: boolean;
	readonly problem?: string | undefined;
};

/** The worker's view, on a page of its own: never beside what the young person said, and never in front of them. */
export function AnalysisContent({ c, stored, analysis, late, problem }: AnalysisProps) {
	const session = c.get('session');
	const name = stored.youngPerson.about.nameUsed;
	const { id, position } = stored.conversation;
	return (
		<>
			<PageHead
				title={`Your view, kept apart from what ${name} said`}
				under={<Whose whose="view" words={whoseWords('view', { youngPerson: name, worker: session.staff.name })} />}
				back={{ href: `/young-people/${stored.youngPerson.id}`, words: name }}
			/>
			{problem === undefined ? null : <ErrorSummary errors={[{ field: 'harm', words: problem }]} />}
			<form method="post" action={`/conversations/${id}/analysis`}>
				<Bound c={c} token={position.head} />
				<LongWords name="inShort" label="In short" hint="Three or four sentences for somebody who has one minute. What happened, what was asked for, what is not known." value={analysis?.inShort} rows={4} />
				{ANALYSIS_HEADINGS.map((heading) => (
					<LongWords name={heading.name} label={heading.label} hint={heading.hint} value={analysis?.[heading.name]} rows={4} />
				))}
				<LongWords
					name="independence"
					label="Why you are independent"
					hint="Not part of their home, school, placement or council; or, if they chose somebody who is, that they chose."
					value={analysis?.independence ?? `${session.staff.name}, who is not part of ${name}’s home, school or council.`}
					rows={2}
				/>
				{late ? <LongWords name="lateReason" label="Why it was later than three days" value={analysis?.lateReason} rows={2} /> : null}
				<div class="button-group">
					<Button>Keep, and see the report</Button>
					<ButtonLink look="plain" href={`/conversations/${id}/report`}>
						See the report
					</ButtonLink>
				</div>
			</form>
		</>
	);
}
