import { EmergencyTeamNumber } from '#app/rota/emergency-team.tsx';
import type { Instant } from '#core/clock/instant.ts';
import { clockTime } from '#core/clock/london.ts';
import type { EmergencyTeam } from '#core/cover/emergency-team.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { Button } from '../layout/button.tsx';
import { LongWords, SelectField, TextField } from '../layout/field.tsx';
import { FormToken } from '../layout/form-token.tsx';
import type { Session } from '../staff/ports.ts';
import { ROLE_WORDS } from '../staff/role-words.ts';

export type OfferFormProps = {
	readonly session: Session;
	readonly action: string;
	readonly people: readonly StaffMember[];
	/** How long whoever is asked has to answer. */
	readonly minutes: number;
	readonly error: string | undefined;
};

/** Asking one person by name. It stays with whoever asks until that person says yes. */
export function OfferForm({ session, action, people, minutes, error }: OfferFormProps) {
	return (
		<form method="post" action={action} class="stack">
			<FormToken session={session} />
			<h2>Whom do you ask?</h2>
			<p class="small">
				{`It stays yours until they say yes. They are woken now, and have ${minutes} minutes. If they do not answer, you are told.`}
			</p>
			<SelectField
				name="to"
				label="Ask"
				options={[
					{ value: '', label: 'Choose' },
					...people.map(({ id, name, role }) => ({ value: id, label: `${name}, ${ROLE_WORDS[role]}` })),
				]}
				error={error}
			/>
			<LongWords name="words" rows={2} label="Anything they should know first" maxlength={1_000} />
			<Button look="own" wide>
				Ask them
			</Button>
		</form>
	);
}

export type TeamFormProps = {
	readonly session: Session;
	readonly action: string;
	readonly team: EmergencyTeam | undefined;
	readonly now: Instant;
};

/** What came of a call that a person made. The team never owns an alert. */
export function TeamForm({ session, action, team, now }: TeamFormProps) {
	return (
		<form method="post" action={action} class="stack">
			<FormToken session={session} />
			<h2>You rang the emergency duty team</h2>
			<EmergencyTeamNumber team={team} />
			<p class="small">Write down what you know. It stays with whoever has it: the team has no sign-in here and cannot take it.</p>
			<TextField name="at" type="time" width="short" label="When you rang" value={clockTime(now)} />
			<TextField name="who" label="Who answered" maxlength={200} />
			<TextField name="reference" label="Reference, if they gave you one" maxlength={200} />
			<Button look="own" wide>
				Write it down
			</Button>
		</form>
	);
}
