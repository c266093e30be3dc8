import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { StaffId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { Button } from '../layout/button.tsx';
import { Choices } from '../layout/choices.tsx';
import { ErrorSummary, type FieldError } from '../layout/error-summary.tsx';
import { LongWords, SelectField, TextField } from '../layout/field.tsx';
import { FormToken } from '../layout/form-token.tsx';
import type { Session } from '../staff/ports.ts';
import { type ClosingTyped, MOST_TOLD, type ToldOne } from './act-from.ts';

export type CloseFormProps = {
	readonly session: Session;
	readonly action: string;
	readonly name: string;
	/** The newest thing said that is on the page. */
	readonly read: string;
	/** Who may be named as having read it too. Absent when nobody has to be. */
	readonly others: readonly StaffMember[] | undefined;
	/** Who may tell the young person what came of it, the person who closes it first. */
	readonly staff: readonly StaffMember[];
	readonly me: StaffId;
	readonly now: Instant;
	/** Somebody on call was woken for it: whether that was needed is asked. */
	readonly woken: boolean;
	readonly typed: ClosingTyped | undefined;
	readonly errors: readonly FieldError[];
};

/** What came of it: the questions that a review asks, and who else has read it. */
export function CloseForm(props: CloseFormProps) {
	const { session, action, name, read, others, typed, errors, woken } = props;
	const error = (field: string) => errors.find((one) => one.field === field)?.words;
	return (
		<form method="post" action={action} class="stack">
			<FormToken session={session} />
			<input type="hidden" name="read" value={read} />
			<ErrorSummary errors={errors} />
			<LongWords name="done" label="What was done?" value={typed?.done} error={error('done')} maxlength={4_000} />
			<ToldWhom told={typed?.told ?? []} error={error('toldWhom')} />
			<Choices
				kind="single"
				name="toldFirst"
				label={`Did you tell ${name} first that you would pass it on?`}
				options={[
					{ value: 'yes', label: 'Yes', picked: typed?.toldFirst === true },
					{ value: 'no', label: 'No', picked: typed !== undefined && !typed.toldFirst && typed.whyNot !== '' },
				]}
			/>
			<LongWords name="whyNot" rows={2} label="If not, why not?" value={typed?.whyNot} error={error('whyNot')} maxlength={2_000} />
			<Heard {...props} />
			{woken ? <NeededWaking typed={typed} error={error('neededWaking')} /> : null}
			{others === undefined ? null : <ReadToo others={others} picked={typed?.readBy ?? ''} error={error('readBy')} />}
			<Button look="own" wide>
				Close this alert
			</Button>
		</form>
	);
}

/** Each with a time and a reference: what is left open is written down as not known. A second row opens below the first. */
function ToldWhom({ told, error }: { readonly told: readonly ToldOne[]; readonly error: string | undefined }) {
	const rows = Array.from({ length: MOST_TOLD }, (_, n) => told[n] ?? { who: '', at: '', reference: '' });
	const [first, ...others] = rows.map((one, n) => <ToldRow one={one} n={n} error={n === 0 ? error : undefined} />);
	return (
		<>
			{first}
			<details open={told.slice(1).some(({ who }) => who !== '')}>
				<summary>Somebody else was told, too</summary>
				{others}
			</details>
		</>
	);
}

function ToldRow({ one, n, error }: { readonly one: ToldOne; readonly n: number; readonly error: string | undefined }) {
	const also = n === 0 ? '' : ` (${n + 1})`;
	const id = (name: string) => (n === 0 ? name : `${name}-${n + 1}`);
	return (
		<div class="wake-told">
			<TextField name="toldWhom" id={id('toldWhom')} label={`Who was told${also}`} value={one.who} maxlength={1_000} error={error} />
			<TextField name="toldAt" id={id('toldAt')} type="time" width="short" label={`When${also}`} value={one.at} />
			<TextField name="toldReference" id={id('toldReference')} label={`Their reference${also}`} value={one.reference} maxlength={200} />
		</div>
	);
}

/** Whether the young person knows what came of it. If not, it becomes somebody’s promise with a day. */
function Heard({ name, staff, me, now, typed, errors }: CloseFormProps) {
	const error = errors.find(({ field }) => field === 'heard')?.words;
	const { heard = '', on = calendarDate(now), owner = me, by = '' } = typed?.heardTyped ?? {};
	return (
		<>
			<Choices
				kind="single"
				name="heard"
				label={`Does ${name} know what came of it?`}
				error={error}
				options={[
					{ value: 'told', label: 'They were told', picked: heard === 'told' },
					{ value: 'not-yet', label: 'Not yet: somebody tells them', picked: heard === 'not-yet' },
				]}
			/>
			<div class="wake-told">
				<TextField name="heardOn" type="date" width="medium" label="Told on" value={on} />
				<SelectField
					name="tellOwner"
					label="Or: who tells them"
					value={owner}
					options={[...staff].sort((a) => (a.id === me ? -1 : 1)).map((one) => ({ value: one.id, label: one.name }))}
				/>
				<TextField name="tellBy" type="date" width="medium" label="By which day" value={by} />
			</div>
		</>
	);
}

/** So that people are woken when it matters: the answers are counted, never by name. */
function NeededWaking({ typed, error }: { readonly typed: ClosingTyped | undefined; readonly error: string | undefined }) {
	return (
		<Choices
			kind="single"
			name="neededWaking"
			label="Did somebody have to be woken for this?"
			hint="Nobody is blamed for a no. It helps to see how often people are woken for nothing."
			error={error}
			options={[
				{ value: 'yes', label: 'Yes, it could not wait', picked: typed?.neededWaking === true },
				{ value: 'no', label: 'No, it could have waited', picked: typed?.neededWaking === false },
			]}
		/>
	);
}

type ReadTooProps = { readonly others: readonly StaffMember[]; readonly picked: string; readonly error: string | undefined };

/** One person's reading is not enough for what is urgent: somebody else, by name, who answers for it with them. */
function ReadToo({ others, picked, error }: ReadTooProps) {
	const hint =
		others.length === 0
			? 'Nobody else here is on duty or a safeguarding lead. Ask your administrator to add one; until then this stays open.'
			: 'The duty worker or the safeguarding lead. They are named in the record.';
	const options = others.map(({ id, name, role }) => ({ value: id, label: `${name}, ${role === 'lead' ? 'safeguarding lead' : 'duty'}` }));
	return (
		<SelectField
			name="readBy"
			label="Who else has read it"
			hint={hint}
			value={picked}
			options={[{ value: '', label: 'Choose' }, ...options]}
			error={error}
		/>
	);
}
