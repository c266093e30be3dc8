import { momentInWords } from '#app/keeping/keeping-words.ts';
import { Button } from '#app/layout/button.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { LongWords, TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Row, Section } from '#app/layout/panel.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { Closure, HandOverPackage, StillOpen } from './ports.ts';

export const CLOSE_ADDRESS = '/close-the-project';
export const CLOSE_TITLE = 'Close the project';

export type ClosingPageProps = {
	readonly session: Session;
	readonly closure: Closure | null;
	readonly open: StillOpen;
	readonly packages: readonly HandOverPackage[];
	readonly staff: readonly StaffMember[];
	readonly errors: readonly FieldError[];
	readonly typed: (name: string) => string;
};

/** What it takes to end a project: nothing open, whom it goes to, where young people go, and the package. */
export function ClosingPage(props: ClosingPageProps) {
	const { closure, errors } = props;
	return (
		<>
			<PageHead
				title={CLOSE_TITLE}
				back={{ href: '/what-is-kept', words: 'What is kept' }}
				under="Records do not end with the money. Somebody takes them over, and young people know where to go."
			/>
			<ErrorSummary title="Nothing was changed" errors={errors} />
			<div class="stack-wide">
				{closure === null ? <StillGoesOn {...props} /> : <HasClosed {...props} closure={closure} />}
				<Packages {...props} />
			</div>
		</>
	);
}

export function openWords({ alerts, talks, requests }: StillOpen): readonly string[] {
	const all = [
		[alerts, 'alert that is not closed', 'alerts that are not closed'],
		[talks, 'talk that is not finished', 'talks that are not finished'],
		[requests, 'request for what is held that was not answered', 'requests for what is held that were not answered'],
	] as const;
	return all.flatMap(([times, one, more]) => (times === 0 ? [] : [`${times} ${times === 1 ? one : more}`]));
}

function StillGoesOn({ session, open, typed }: ClosingPageProps) {
	const left = openWords(open);
	if (left.length > 0)
		return (
			<Section title="First">
				<p>{`There is still: ${left.join('; ')}. A project closes when none is left.`}</p>
				{open.alerts === 0 || !may(session.staff.role, 'alert.see') ? null : (
					<p>
						<a href="/alerts">See the alerts that are open</a>
					</p>
				)}
			</Section>
		);
	if (!may(session.staff.role, 'closing.close')) return <p>A manager closes the project.</p>;
	return (
		<Section title="From now on only read">
			<p>Nothing is written any more, and no talk begins. Records can still be held, and read by whoever could read them.</p>
			<form method="post" action={CLOSE_ADDRESS} class="access-form">
				<FormToken session={session} />
				<TextField
					name="receiver"
					label="Who takes the records over"
					hint="The body that is to answer for them, and who there"
					value={typed('receiver')}
					maxlength={300}
				/>
				<LongWords
					name="goNow"
					label="What a young person reads who still has a code"
					hint="Where they can go now, with a number. Short words: a child of nine reads it"
					value={typed('goNow')}
					maxlength={600}
				/>
				<Button name="do" value="close">
					Close the project
				</Button>
			</form>
		</Section>
	);
}

function HasClosed({ session, closure, staff, open }: ClosingPageProps & { readonly closure: Closure }) {
	const by = staff.find(({ id }) => id === closure.by)?.name ?? 'Somebody who has left';
	const arrived = openWords(open);
	return (
		<Section title="It has closed">
			{arrived.length === 0 ? null : (
				<Inset tone="warning" title="Something came in after it closed">
					<p>{`There is: ${arrived.join('; ')}. Somebody still has to answer.`}</p>
					<p>
						<a href="/today">Go to Today</a>
					</p>
				</Inset>
			)}
			<Inset tone="information" title={momentInWords(closure.at)}>
				<p>{`${by} closed it. The records go to: ${closure.receiver}.`}</p>
				<p>{`A young person with a code reads: “${closure.goNow}”`}</p>
			</Inset>
			{may(session.staff.role, 'closing.close') ? (
				<form method="post" action={CLOSE_ADDRESS} class="access-form">
					<FormToken session={session} />
					<input type="hidden" name="closure" value={closure.id} />
					<Button look="plain" name="do" value="open-again">
						It was a mistake: open it again
					</Button>
				</form>
			) : null}
		</Section>
	);
}

function Packages({ packages, staff, closure }: ClosingPageProps) {
	const nameOf = (id: string) => staff.find((one) => one.id === id)?.name ?? 'Somebody who has left';
	return (
		<Section title="The hand-over package">
			{packages.length === 0 ? (
				<p>
					{closure === null
						? 'It is made after the project has closed, at the machine that Waymark runs on.'
						: 'It is not made yet. Somebody other than whoever closed the project makes it, at the machine that Waymark runs on.'}{' '}
					<code>docs/operations.md</code> says how.
				</p>
			) : (
				<PanelList label="Packages">
					{packages.map((one) => (
						<Row>
							<p>{`${nameOf(one.by)}, ${momentInWords(one.at)}: ${one.people} young people, ${one.files} files.`}</p>
							<p class="small soft">{`It opens for the key ${one.to}. Its manifest: ${one.manifest}`}</p>
						</Row>
					))}
				</PanelList>
			)}
		</Section>
	);
}
