import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { FIELD } from '#app/close/closing-forms.ts';
import { workerPartOf } from '#app/close/worker-part.ts';
import { Bound } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Whose, whoseWords } from '#app/layout/whose.tsx';
import { toReadAgain } from '#core/concern/left-to-worker.ts';
import type { Flow } from '#core/flow/define.ts';
import type { WorkerPartWording } from '#core/flow/definition.ts';
import { type Analysis, PURPOSE_FIELDS } from '#core/record/conversation.ts';

export type AnalysisProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly flow: Flow;
	readonly analysis: Analysis | undefined;
	readonly late: boolean;
	readonly errors: readonly FieldError[];
};

/** The worker's view, on a page of its own: never beside what the young person said, and never in front of them. */
export function AnalysisContent({ c, stored, flow, analysis, late, errors }: AnalysisProps) {
	const session = c.get('session');
	const name = stored.youngPerson.about.nameUsed;
	const { id, position } = stored.conversation;
	const part = workerPartOf(flow);
	const at = errorsAt(errors);
	return (
		<>
			<PageHead
				title={`Your view, kept apart from what ${name} said`}
				under={<Whose whose="view" words={whoseWords('view', { youngPerson: name, worker: session.staff.name })} />}
				back={{ href: `/young-people/${stored.youngPerson.id}`, words: name }}
			/>
			<ErrorSummary errors={errors} />
			<ToReadAgain stored={stored} lines={toReadAgain(stored.entries, flow).length} />
			<form method="post" action={`/conversations/${id}/analysis`}>
				<Bound c={c} token={position.head} />
				<View flow={flow} analysis={analysis} errors={errors} />
				<Factors part={part} picked={analysis?.factors ?? []} />
				<LongWords
					name="independence"
					label="Why you are independent"
					hint={`Such as “I work for the project, and have no part in ${name}’s home, school, placement or council.” If ${name} chose somebody who has, say that they chose. You can leave this.`}
					value={analysis?.independence}
					error={at('independence')}
					rows={2}
				/>
				{late ? (
					<LongWords
						name="lateReason"
						label="Why it was later than three days"
						value={analysis?.lateReason}
						error={at('lateReason')}
						rows={2}
					/>
				) : null}
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

function ToReadAgain({ stored, lines }: Pick<AnalysisProps, 'stored'> & { readonly lines: number }) {
	if (lines === 0) return null;
	return (
		<Inset title={lines === 1 ? 'One line to read again' : `${lines} lines to read again`}>
			<a href={`/conversations/${stored.conversation.id}/read-again`}>Read what the computer is not sure about</a>
		</Inset>
	);
}

const errorsAt = (errors: readonly FieldError[]) => (field: string) => errors.find((error) => error.field === field)?.words;

/** In short, then the four purposes, then whatever else the flow has for the worker alone. */
function View({ flow, analysis, errors }: Pick<AnalysisProps, 'flow' | 'analysis' | 'errors'>) {
	const part = workerPartOf(flow);
	const at = errorsAt(errors);
	return (
		<>
			<LongWords
				name="inShort"
				label="In short"
				hint="Three or four sentences for somebody who has one minute. What happened, what was asked for, what is not known."
				value={analysis?.inShort}
				error={at('inShort')}
				rows={4}
			/>
			{part.analysis.map(({ purpose, heading, hint }) => (
				<LongWords
					name={PURPOSE_FIELDS[purpose]}
					label={heading}
					hint={hint}
					value={analysis?.[PURPOSE_FIELDS[purpose]]}
					error={at(PURPOSE_FIELDS[purpose])}
					rows={4}
				/>
			))}
			{part.fields.map(({ id: field, label, hint }) => (
				<LongWords
					name={`${FIELD}${field}`}
					label={label}
					hint={hint}
					value={analysis?.fields?.[field]}
					error={at(`${FIELD}${field}`)}
					rows={2}
				/>
			))}
		</>
	);
}

/** Assessment factors, closed until wanted: the worker's suggestion, never the machine's. */
function Factors({ part, picked }: { readonly part: WorkerPartWording; readonly picked: readonly string[] }) {
	if (part.factors.length === 0) return null;
	return (
		<details class="govuk-details" open={picked.length > 0}>
			<summary class="govuk-details__summary">
				<span class="govuk-details__summary-text">Assessment factors that you suggest</span>
			</summary>
			<div class="govuk-details__text">
				<Choices
					kind="several"
					name="factor"
					label="DfE assessment factors"
					hint="Your suggestion, for the social worker. Nothing is picked for you."
					columns
					options={part.factors.map(({ code, label }) => ({ value: code, label: `${code} ${label}`, picked: picked.includes(code) }))}
				/>
			</div>
		</details>
	);
}
