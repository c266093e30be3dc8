import { Button } from '#app/layout/button.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Row } from '#app/layout/panel.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { dayAndTime } from '#core/clock/london.ts';
import type { Fault } from '#core/escalation/fault.ts';
import type { FaultId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { faultWords, nobodyReachable } from './fault-words.ts';

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
					{inRows(faults).map((alike) => (
						<OneFault alike={alike} session={session} staff={staff} />
					))}
				</PanelList>
			)}
		</>
	);
}

type Alike = readonly [Fault, ...Fault[]];

/** Alerts for which nobody could be reached look alike here, where none is named: those that the same person looks after are one row. */
function inRows(faults: readonly Fault[]): readonly Alike[] {
	const rows = new Map<string, Alike>();
	for (const fault of faults) {
		const key = fault.kind === 'nobody-reachable' ? `${fault.kind} ${fault.takenBy}` : fault.id;
		const before = rows.get(key);
		rows.set(key, before === undefined ? [fault] : [...before, fault]);
	}
	return [...rows.values()];
}

function OneFault({ alike, session, staff }: Omit<FaultsPageProps, 'faults'> & { readonly alike: Alike }) {
	const [fault, ...also] = alike;
	const { what, means, todo } = also.length === 0 ? faultWords(fault) : nobodyReachable(alike.length);
	const mine = fault.takenBy === session.staff.id;
	const own = { session, also: also.map(({ id }) => id) };
	const acts = (
		<div class="row">
			{mine ? null : <Act {...own} to={`${FAULTS}/${fault.id}/take`} words="I look after it" label={`I look after it: ${what}`} />}
			<Act {...own} to={`${FAULTS}/${fault.id}/clear`} words="It works again" label={`It works again: ${what}`} />
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
				{fault.kind === 'nobody-reachable' && may(session.staff.role, 'alert.see') ? (
					<p>
						<a href="/alerts">Open Alerts</a>
					</p>
				) : null}
				<p class="small soft">{[sinceInWords(alike), whoHasIt(fault, staff, mine)].join(' ')}</p>
				{acts}
			</div>
		</Row>
	);
}

function sinceInWords(alike: Alike): string {
	const [{ firstAt: since, lastAt: till }] = alike;
	const firstAt = alike.map((fault) => fault.firstAt).sort()[0] ?? since;
	const lastAt =
		alike
			.map((fault) => fault.lastAt)
			.sort()
			.at(-1) ?? till;
	const times = alike.reduce((sum, fault) => sum + fault.times, 0);
	if (times === 1) return `Since ${dayAndTime(firstAt)}.`;
	return `Since ${dayAndTime(firstAt)}, ${times} times, last ${dayAndTime(lastAt)}.`;
}

function whoHasIt({ takenBy }: Fault, staff: readonly StaffMember[], mine: boolean): string {
	if (takenBy === null) return 'Nobody looks after it yet.';
	if (mine) return 'You look after it.';
	return `${staff.find(({ id }) => id === takenBy)?.name ?? 'Somebody who has left'} looks after it.`;
}

type ActProps = {
	readonly session: Session;
	readonly to: string;
	readonly words: string;
	readonly label: string;
	readonly also: readonly FaultId[];
};

function Act({ session, to, words, label, also }: ActProps) {
	return (
		<form method="post" action={to}>
			<FormToken session={session} />
			{also.map((id) => (
				<input type="hidden" name="also" value={id} />
			))}
			<Button look="second" label={label}>
				{words}
			</Button>
		</form>
	);
}
