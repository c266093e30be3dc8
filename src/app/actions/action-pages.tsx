import type { Form } from '#app/form.ts';
import { FormBody } from '#app/forms/form-page.tsx';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Panel } from '#app/layout/panel.tsx';
import { SummaryList } from '#app/layout/summary-list.tsx';
import type { Session } from '#app/staff/ports.ts';
import { addresses } from '#app/young-people/addresses.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayAndTime } from '#core/clock/london.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { actionForm, changeActionSections, newActionSections } from './action-form.ts';
import { IDEA_WORDS } from './action-words.ts';
import { PromiseStanding } from './promise-row.tsx';
import type { FoundAction } from './save-action.ts';

type Typed = {
	readonly session: Session;
	readonly staff: readonly StaffMember[];
	readonly form: Form;
	readonly errors: readonly FieldError[];
};

/** A new promise, made outside a conversation. */
export function NewActionPage({ session, staff, form, errors, youngPerson }: Typed & { readonly youngPerson: YoungPerson }) {
	const back = addresses.youngPerson(youngPerson.id);
	const { nameUsed } = youngPerson.about;
	return (
		<>
			<PageHead
				title="Write down a promise"
				back={{ href: back, words: nameUsed }}
				under={`What ${nameUsed} asked for, or what we offered. A no is kept too, so that nobody asks again.`}
			/>
			<FormBody
				session={session}
				action={addresses.newAction(youngPerson.id)}
				sections={newActionSections(staff)}
				form={form}
				errors={errors}
				save="Write it down"
				cancel={back}
			/>
		</>
	);
}

type ActionPageProps = Typed & { readonly found: FoundAction; readonly now: Instant; readonly stale: boolean };

/** What became of one promise. One that was refused is shown and cannot be changed: asking again is a new one. */
export function ActionPage({ session, staff, form, errors, found, now, stale }: ActionPageProps) {
	const { action, youngPerson } = found;
	const back = addresses.youngPerson(youngPerson.id);
	const { nameUsed } = youngPerson.about;
	return (
		<>
			<PageHead title={action.about.what} back={{ href: back, words: nameUsed }} />
			<div class="stack">
				<Panel>
					<SummaryList
						rows={[
							{ key: 'For', value: nameUsed },
							{ key: 'Whose idea', value: IDEA_WORDS[action.idea].said },
							{ key: 'Written down', value: dayAndTime(action.createdAt) },
							{ key: 'How it stands', value: <PromiseStanding action={action} now={now} name={nameUsed} /> },
						]}
					/>
				</Panel>
				{action.state === 'refused' ? (
					<p class="soft">{`${nameUsed} said no to this. If that changes, write down a new promise.`}</p>
				) : (
					<FormBody
						session={session}
						action={addresses.action(youngPerson.id, action.id)}
						sections={changeActionSections(staff)}
						form={form}
						errors={errors}
						save="Save"
						cancel={back}
						version={action.version}
						saved={stale ? actionForm(action) : undefined}
					/>
				)}
			</div>
		</>
	);
}
