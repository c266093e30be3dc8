import { Button } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayAndTime } from '#core/clock/london.ts';
import type { EntryId } from '#core/id.ts';
import { countingChecks, type ScreeningCheck } from '#core/record/screening-check.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { Verdict } from '#core/screening/verdict.ts';
import type { BesideLines } from './beside-lines.ts';
import { answerInWords, answersTo, type CameFrom, type CheckTyped, checkAddress, fieldsOf } from './check-form.ts';
import { ExampleHint } from './example-hint.tsx';
import { RulesInSmallPrint } from './why-marked.tsx';

/** What a page knows beside the line itself. */
export type CheckReaders = { readonly session: Session; readonly staff: readonly StaffMember[]; readonly now: Instant };

export type LineCheckProps = CheckReaders & {
	/** Null for a text, whose id `entry` is. */
	readonly conversation: string | null;
	readonly entry: EntryId;
	readonly verdict: Verdict;
	readonly words: string;
	readonly beside: BesideLines;
	readonly came: CameFrom;
	readonly typed?: CheckTyped | undefined;
	readonly errors?: readonly FieldError[] | undefined;
	/** What opens the form, where it asks something more exact. */
	readonly ask?: string | undefined;
	/** Stands open, where the page is about nothing else. */
	readonly open?: boolean | undefined;
};

/** Right or wrong, and why: folded under the words until somebody has a minute for it. */
export function LineCheck(props: LineCheckProps) {
	const { beside, conversation, entry, open, verdict, words, session, ask = 'Was the computer right?' } = props;
	const about = beside.checks.filter((check) => check.entry === entry);
	return (
		<div class="line-check" id={`about-${entry}`}>
			<Answers {...props} about={about} />
			{conversation === null ? null : <ExampleHint {...props} conversation={conversation} />}
			<details open={open}>
				<summary>{about.some(({ by }) => by === session.staff.id) ? 'Answer again' : ask}</summary>
				<CheckForm {...props} />
				<RulesInSmallPrint verdict={verdict} words={words} />
			</details>
		</div>
	);
}

function CheckForm({ session, conversation, entry, verdict, came, typed, errors = [] }: LineCheckProps) {
	const fields = fieldsOf(entry);
	const error = (field: string) => errors.find((one) => one.field === field)?.words;
	return (
		<form method="post" action={checkAddress(conversation, entry)} class="stack check-form">
			<FormToken session={session} />
			<input type="hidden" name="from" value={came.from} />
			{came.from === 'alert' ? <input type="hidden" name="alert" value={came.alert} /> : null}
			{came.from === 'thread' ? <input type="hidden" name="thread" value={came.thread} /> : null}
			<ErrorSummary errors={errors} />
			<Choices
				kind="single"
				name="answer"
				id={fields.answer}
				label="Was the computer right?"
				labelHidden
				columns
				options={answersTo(verdict.level, typed?.answer ?? '')}
				error={error(fields.answer)}
			/>
			<LongWords
				name="why"
				id={fields.why}
				label="Because"
				hint="This is to learn from. It changes nothing about an alert, and nobody is told."
				rows={2}
				value={typed?.why}
				error={error(fields.why)}
				maxlength={2_000}
			/>
			<Button look="second">Keep this answer</Button>
		</form>
	);
}

/** What each person says now; what they said before it stays readable. */
function Answers({ about, session, staff }: LineCheckProps & { readonly about: readonly ScreeningCheck[] }) {
	const counting = countingChecks(about);
	const earlier = about.filter((check) => !counting.includes(check));
	const row = (check: ScreeningCheck) => <Answer check={check} session={session} staff={staff} />;
	return (
		<>
			{counting.map(row)}
			{earlier.length === 0 ? null : (
				<details>
					<summary>Said before that</summary>
					{earlier.map(row)}
				</details>
			)}
		</>
	);
}

function Answer({ check, session, staff }: Pick<CheckReaders, 'session' | 'staff'> & { readonly check: ScreeningCheck }) {
	const who = check.by === session.staff.id ? 'You' : (staff.find(({ id }) => id === check.by)?.name ?? 'Somebody who has left');
	return (
		<p class="small line-answer">
			<b>{`${answerInWords(check.about)}.`}</b> {check.about.why === '' ? '' : `Because: ${check.about.why}`}
			<br />
			<span class="soft">{`${who}, ${dayAndTime(check.at)}`}</span>
		</p>
	);
}
