import { Button } from '#app/layout/button.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { SelectField, TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Section } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import { addresses } from '#app/young-people/addresses.ts';
import { DELETION_REASONS, inTheWayOf } from '#core/keeping/deletion.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { Holds, PutHold } from './hold-parts.tsx';
import { dateInWords, IN_THE_WAY_WORDS, keptInWords, momentInWords, REASON_WORDS, WHAT_IS_KEPT } from './keeping-words.ts';
import type { CaseKeeping } from './ports.ts';

export type CaseKeepingProps = {
	readonly session: Session;
	readonly keeping: CaseKeeping;
	readonly staff: readonly StaffMember[];
	readonly errors: readonly FieldError[];
	/** What was typed, after an error. */
	readonly typed: (name: string) => string;
	/** London date. */
	readonly today: string;
};

type Part = CaseKeepingProps & { readonly action: string; readonly nameOf: (id: string) => string };

/** One record: until when and why, longer, a hold, and proposing that it go. */
export function CaseKeepingPage(props: CaseKeepingProps) {
	const { keeping, staff, errors } = props;
	const nameOf = (id: string) => staff.find((one) => one.id === id)?.name ?? 'Somebody who has left';
	const part = { ...props, nameOf, action: addresses.keeping(keeping.youngPerson) };
	return (
		<>
			<PageHead
				title="How long it is kept"
				back={{ href: addresses.youngPerson(keeping.youngPerson), words: keeping.nameUsed ?? 'The record' }}
				under={keptInWords(keeping.kept, nameOf)}
			/>
			<ErrorSummary title="Nothing was changed" errors={errors} />
			<div class="stack-wide">
				<Held {...part} />
				<Longer {...part} />
				<Destroying {...part} />
				<p>
					<a href="/what-is-kept">{WHAT_IS_KEPT}: all records</a>
				</p>
			</div>
		</>
	);
}

function Held({ session, keeping, action, nameOf, typed }: Part) {
	const { holds, standing } = keeping;
	return (
		<Section title="A hold">
			<div class="stack">
				<p>
					When the police, a court, an inquiry or a solicitor asks: nothing about them is deleted until it is lifted, whatever the date.
				</p>
				{standing.moratoria > 0 ? <p>Everything in this project is held at present, this record too.</p> : null}
				<Holds {...{ session, action, nameOf, holds }} act="lift" />
			</div>
			<PutHold {...{ session, action }} act="hold" words="Put a hold on it" typed={{ askedBy: typed('askedBy'), why: typed('why') }} />
		</Section>
	);
}

function Longer({ session, keeping, action, nameOf, typed }: Part) {
	return (
		<Section title="Keep it longer">
			{keeping.facts.longer.map((one) => (
				<p>{`${nameOf(one.by)}, ${momentInWords(one.at)}: until ${dateInWords(one.until)}. ${one.reason}`}</p>
			))}
			<form method="post" action={action} class="access-form">
				<FormToken session={session} />
				<TextField name="until" id="until" label="Keep it until" type="date" width="medium" value={typed('until')} />
				<TextField name="longer" id="longer" label="Why" value={typed('longer')} maxlength={1_000} />
				<Button look="second" name="do" value="longer">
					Keep it longer
				</Button>
			</form>
			<p class="small soft">It cannot be kept shorter than it says above.</p>
		</Section>
	);
}

function Destroying({ session, keeping, action, nameOf, typed, today }: Part) {
	const { deletion, standing, nameUsed } = keeping;
	const blocked = inTheWayOf(standing, 'made-in-error', today);
	if (deletion !== null)
		return (
			<Section title="Destroy it">
				<Inset tone="warning" title="Proposed">
					<p>{`${nameOf(deletion.proposedBy)}, ${momentInWords(deletion.proposedAt)}: ${REASON_WORDS[deletion.reason]}.`}</p>
					<p>
						<a href="/what-is-kept">Somebody else approves it, or takes it back</a>
					</p>
				</Inset>
			</Section>
		);
	const options = DELETION_REASONS.map((value) => ({ value: value as string, label: REASON_WORDS[value] }));
	return (
		<Section title="Destroy it">
			<p>
				{`You propose it, and another lead or manager approves. Then nobody can ever read anything about ${nameUsed ?? 'them'} again, here or in any copy.`}
			</p>
			{blocked.length > 0 ? (
				<p>{`Not now: ${blocked.map((one) => IN_THE_WAY_WORDS[one]).join('; ')}.`}</p>
			) : (
				<form method="post" action={action} class="access-form">
					<FormToken session={session} />
					<SelectField
						name="reason"
						id="reason"
						label="Why"
						value={typed('reason')}
						options={[{ value: '', label: 'Choose' }, ...options]}
					/>
					<Button look="plain" name="do" value="propose">
						Propose that it be destroyed
					</Button>
				</form>
			)}
		</Section>
	);
}
