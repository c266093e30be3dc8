import type { Form } from '#app/form.ts';
import { FormBody } from '#app/forms/form-page.tsx';
import { Button } from '#app/layout/button.tsx';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { addresses } from './addresses.ts';
import { LOOKED, lookedAt } from './save-young-person.ts';
import { PersonRow } from './search-page.tsx';
import { YOUNG_PERSON_FORM, youngPersonForm } from './young-person-form.ts';

type Typed = { readonly session: Session; readonly form: Form; readonly errors: readonly FieldError[] };

type AddPageProps = Typed & {
	readonly now: Instant;
	/** Whoever is already here under a name like this; null when nobody has looked yet. */
	readonly alike: readonly YoungPerson[] | null;
};

/** Adding a young person, after a look at who is already here. */
export function AddPage({ session, form, errors, now, alike }: AddPageProps) {
	return (
		<>
			<PageHead
				title="Add a young person"
				back={{ href: '/young-people', words: 'Young people' }}
				under="Only the name they use is needed now. The rest can come later."
			/>
			<FormBody
				session={session}
				action="/young-people/new"
				sections={YOUNG_PERSON_FORM}
				form={form}
				errors={errors}
				save={alike !== null && alike.length > 0 ? 'None of these: add them' : 'Add them'}
				cancel="/young-people"
				also={
					<Button look="second" icon="search" name="then" value="look">
						Look who is already here
					</Button>
				}
			>
				{alike === null ? null : <Alike people={alike} now={now} />}
			</FormBody>
		</>
	);
}

function Alike({ people, now }: { readonly people: readonly YoungPerson[]; readonly now: Instant }) {
	if (people.length === 0) {
		return (
			<Inset tone="done" live>
				<p>Nobody with a name like this is here yet.</p>
			</Inset>
		);
	}
	return (
		<div class="stack">
			<input type="hidden" name={LOOKED} value={lookedAt(people)} />
			<Inset tone="warning" live>
				<p class="strong">{people.length === 1 ? 'Is it this person?' : 'Is it one of these?'}</p>
				<p>
					One record for each young person, or somebody will miss half of it. Open it if it is the same person. What you typed is still
					below.
				</p>
			</Inset>
			<PanelList label="People with a name like this">
				{people.map((person) => (
					<PersonRow person={person} now={now} />
				))}
			</PanelList>
		</div>
	);
}

/** Changing what is known. `saved` is what somebody else saved while this was open. */
export function ChangePage({
	session,
	form,
	errors,
	youngPerson,
	stale,
}: Typed & { readonly youngPerson: YoungPerson; readonly stale: boolean }) {
	const back = addresses.youngPerson(youngPerson.id);
	return (
		<>
			<PageHead title={`About ${youngPerson.about.nameUsed}`} back={{ href: back, words: youngPerson.about.nameUsed }} />
			<FormBody
				session={session}
				action={addresses.change(youngPerson.id)}
				sections={YOUNG_PERSON_FORM}
				form={form}
				errors={errors}
				save="Save"
				cancel={back}
				version={youngPerson.version}
				saved={stale ? youngPersonForm(youngPerson.about) : undefined}
			/>
		</>
	);
}
