import { Button } from '#app/layout/button.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Row } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import { dayAndTime } from '#core/clock/london.ts';
import type { Fault } from '#core/escalation/fault.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { faultWords } from './fault-words.ts';

export const FAULTS = '/faults';
export const FAULTS_TITLE = 'What does not work';

export type FaultsPageProps = { readonly session: Session; readonly faults: readonly Fault[]; readonly staff: readonly StaffMember[] };

/** Every fault that is open, with what it means and what to do. */
export function FaultsPage({ session, faults, staff }: FaultsPageProps) {
	return (
		<>
			<PageHead
				title={FAULTS_TITLE}
				back={{ href: '/', words: 'Start' }}
				under="Faults of the service itself. Nothing here is about a young person. Administrators, leads and managers are told until somebody takes a fault."
			/>
			{faults.length === 0 ? (
				<Empty title="Everything works">Nothing is wrong that Waymark knows of.</Empty>
			) : (
				<PanelList label={FAULTS_TITLE}>
					{faults.map((fault) => (
						<OneFault fault={fault} session={session} staff={staff} />
					))}
				</PanelList>
			)}
		</>
	);
}

function OneFault({ fault, session, staff }: Omit<FaultsPageProps, 'faults'> & { readonly fault: Fault }) {
	const { what, means, todo } = faultWords(fault);
	const mine = fault.takenBy === session.staff.id;
	const acts = (
		<div class="row">
			{mine ? null : <Act session={session} to={`${FAULTS}/${fault.id}/take`} words="I look after it" label={`I look after it: ${what}`} />}
			<Act session={session} to={`${FAULTS}/${fault.id}/clear`} words="It works again" label={`It works again: ${what}`} />
		</div>
	);
	return (
		<Row>
			<div class="stack">
				<h2 class="part-title">{what}</h2>
				<p>{means}</p>
				<p>
					<b>What to do.</b> {todo}
				</p>
				<p class="small soft">{[sinceInWords(fault), whoHasIt(fault, staff, mine)].join(' ')}</p>
				{acts}
			</div>
		</Row>
	);
}

function sinceInWords({ firstAt, lastAt, times }: Fault): string {
	if (times === 1) return `Since ${dayAndTime(firstAt)}.`;
	return `Since ${dayAndTime(firstAt)}, ${times} times, last ${dayAndTime(lastAt)}.`;
}

function whoHasIt({ takenBy }: Fault, staff: readonly StaffMember[], mine: boolean): string {
	if (takenBy === null) return 'Nobody looks after it yet.';
	if (mine) return 'You look after it.';
	return `${staff.find(({ id }) => id === takenBy)?.name ?? 'Somebody who has left'} looks after it.`;
}

type ActProps = { readonly session: Session; readonly to: string; readonly words: string; readonly label: string };

function Act({ session, to, words, label }: ActProps) {
	return (
		<form method="post" action={to}>
			<FormToken session={session} />
			<Button look="second" label={label}>
				{words}
			</Button>
		</form>
	);
}
