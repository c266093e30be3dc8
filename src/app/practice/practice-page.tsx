import { Button } from '#app/layout/button.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Panel, PanelList, Row, Section } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import { nameAndAge } from '#app/young-people/young-person-words.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayInWords, timeOfDay } from '#core/clock/london.ts';
import type { PracticeScript } from '#core/practice/script.ts';
import type { Conversation } from '#core/record/conversation.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { PastPractice } from './past-practices.ts';

type PracticePageProps = {
	readonly session: Session;
	readonly now: Instant;
	readonly scripts: readonly PracticeScript[];
	/** One id for each script, in their order: a second press begins no second practice. */
	readonly once: readonly string[];
	readonly past: readonly PastPractice[];
	readonly staff: readonly StaffMember[];
	readonly problem: boolean;
};

/** The four made-up children, and what was practised before. */
export function PracticePage({ session, now, scripts, once, past, staff, problem }: PracticePageProps) {
	return (
		<>
			<PageHead
				title="Practise with a made-up child"
				back={{ href: '/today', words: 'Today' }}
				under="The pages are the real ones. The child is made up. What you write stays here, for you and whoever supervises you."
			/>
			<div class="stack-wide">
				{problem ? (
					<Inset tone="warning" live>
						<p>That did not begin. Choose once more.</p>
					</Inset>
				) : null}
				<ul class="practice-cards" aria-label="Made-up children">
					{scripts.map((script, at) => (
						<li>
							<ChildCard session={session} script={script} once={once[at] ?? ''} />
						</li>
					))}
				</ul>
				<Section title="Practised before">
					{past.length === 0 ? (
						<p class="soft">Nothing yet. What a supervisor would look at shows here, for every practice.</p>
					) : (
						<PanelList label="Practised before">
							{past.map((one) => (
								<PastRow {...one} now={now} me={session.staff} staff={staff} />
							))}
						</PanelList>
					)}
				</Section>
			</div>
		</>
	);
}

type ChildCardProps = { readonly session: Session; readonly script: PracticeScript; readonly once: string };

function ChildCard({ session, script, once }: ChildCardProps) {
	const { nameUsed, pronouns } = script.about;
	return (
		<Panel padded>
			<h2>{[nameUsed, script.age].join(', ')}</h2>
			{pronouns === undefined ? null : <p class="small soft">{pronouns}</p>}
			<p>{script.like}</p>
			<p class="small soft">{script.practises}</p>
			<form method="post" action="/practice">
				<FormToken session={session} />
				<input type="hidden" name="practice" value={script.id} />
				<input type="hidden" name="once" value={once} />
				<Button look="second" label={`Begin with ${nameUsed}`}>
					Begin
				</Button>
			</form>
		</Panel>
	);
}

type PastRowProps = PastPractice & { readonly now: Instant; readonly me: StaffMember; readonly staff: readonly StaffMember[] };

function PastRow({ youngPerson, conversation, now, me, staff }: PastRowProps) {
	const { id, worker, startedAt } = conversation;
	const day = dayInWords(startedAt, now);
	const who = worker === me.id ? '' : ` ${staff.find((member) => member.id === worker)?.name ?? 'Somebody'}.`;
	const { nameUsed } = youngPerson.about;
	return (
		<Row>
			<p>
				<b>{nameAndAge(youngPerson, now)}</b>
			</p>
			<p class="small soft">{`${day.charAt(0).toUpperCase()}${day.slice(1)}, ${timeOfDay(startedAt)}.${who} ${standsInWords(conversation)}`}</p>
			<p class="practice-doors">
				<a href={`/conversations/${id}/practice`} aria-label={`What a supervisor would look at: ${nameUsed}, ${timeOfDay(startedAt)}`}>
					What a supervisor would look at
				</a>
				{conversation.position.floor === 'finished' || worker !== me.id ? null : (
					<a href={`/conversations/${id}`} aria-label={`Go on with ${nameUsed}, ${timeOfDay(startedAt)}`}>
						Go on
					</a>
				)}
			</p>
		</Row>
	);
}

export function standsInWords({ outcome }: Pick<Conversation, 'outcome'>): string {
	const words = { completed: 'Finished.', 'part-done': 'Part done.', stopped: 'Stopped.' } as const;
	return outcome === null ? 'Under way.' : words[outcome];
}
