import { type AccessNotes, AccessNotesPart } from '#app/access/lead-notes.tsx';
import { type Promised, PromiseRow } from '#app/actions/promise-row.tsx';
import { CoverLine } from '#app/cover/cover-line.tsx';
import type { Names } from '#app/cover/staff-words.ts';
import { ThreeDayPath } from '#app/drawing/three-day-path.tsx';
import type { Waiting } from '#app/inbox/count-waiting.ts';
import { ButtonLink } from '#app/layout/button.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { NameLink, PanelList, PlainList, Row, Section } from '#app/layout/panel.tsx';
import { HomePart, type OpenMessage } from '#app/messages-home/home-list.tsx';
import { shortTime } from '#app/offers/offer-words.ts';
import { type RotaNotes, RotaNotesPart } from '#app/rota/readiness-notes.tsx';
import { type GettingBackNotes, GettingBackPart } from '#app/sign-in/getting-back-note.tsx';
import { RecoveredNotes, type Recoveries } from '#app/sign-in/recovered-note.tsx';
import { type Action, may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { addresses } from '#app/young-people/addresses.ts';
import { nameAndAge } from '#app/young-people/young-person-words.ts';
import type { Instant } from '#core/clock/instant.ts';
import { longDay } from '#core/clock/london.ts';
import type { Cover } from '#core/cover/cover.ts';
import type { Project } from '#core/record/staff.ts';
import { type DueRow, yourDay } from './due-words.ts';
import type { LinesToRead } from './lines-to-read.ts';
import { ReadAgainPart } from './read-again-part.tsx';
import { TextsWait } from './texts-wait.tsx';

type TodayProps = {
	readonly session: Session;
	readonly now: Instant;
	/** In the order of the clock. */
	readonly rows: readonly DueRow[];
	readonly promised: readonly Promised[];
	readonly toRead: readonly LinesToRead[];
	/** Who looks now. */
	readonly cover: Cover;
	readonly names: Names;
	readonly recoveries: Recoveries;
	readonly waysBack: GettingBackNotes;
	readonly notes: AccessNotes;
	/** What this person is asked on the rota, and what is about to go wrong with it. */
	readonly rota: RotaNotes;
	/** Who texted and has no answer. */
	readonly waiting: Waiting;
	/** Messages home of which the young person does not know yet what became. */
	readonly messages: readonly OpenMessage[];
};

/** Today: whom to talk with, in the order of the clock; this worker's day; what was promised. */
export function Today({
	session,
	now,
	rows,
	promised,
	toRead,
	cover,
	names,
	recoveries,
	waysBack,
	notes,
	rota,
	messages,
	waiting,
}: TodayProps) {
	return (
		<>
			<PageHead
				title="Today"
				eyebrow={longDay(now)}
				aside={
					<>
						<p class="small soft">
							<b>{session.project.name}</b>
							<br />
							Signed in as <a href="/my-sign-in">{session.staff.name}</a>
						</p>
						<CoverLine cover={cover} names={names} now={now} />
					</>
				}
			/>
			<GettingBackPart notes={waysBack} session={session} />
			<RecoveredNotes recoveries={recoveries} session={session} names={names} />
			<AccessNotesPart notes={notes} session={session} />
			<RotaNotesPart notes={rota} />
			<TextsWait waiting={waiting} now={now} />
			<div class="main-and-side">
				<Section title="Conversations to have">
					{rows.length === 0 ? (
						<NobodyWaits session={session} />
					) : (
						<PanelList label="Conversations to have">
							{rows.map((row) => (
								<Conversation row={row} now={now} />
							))}
						</PanelList>
					)}
				</Section>
				<div class="stack-wide">
					<HomePart rows={messages} now={now} />
					<YourDay rows={rows} session={session} now={now} />
					<ReadAgainPart rows={toRead} session={session} names={names} now={now} />
					<Promises promised={promised} now={now} />
					<MoreToSee session={session} />
				</div>
			</div>
		</>
	);
}

/** `only`: in a project of this kind alone. */
type More = { readonly href: string; readonly words: string; readonly needs: Action; readonly only?: Project['kind'] };

/** Pages that are not places on the rail, each for whoever may see it. */
const MORE: readonly More[] = [
	{ href: '/messages-home', words: 'Messages home', needs: 'message-home.see' },
	{ href: '/how-talks-were', words: 'How talks were', needs: 'feedback.see-totals' },
	{ href: '/screening', words: 'Screening: what was flagged, and a sample to check', needs: 'screening.see' },
	{ href: '/requests', words: 'Requests for what is held', needs: 'access-request.decide' },
	{ href: '/what-is-kept', words: 'What is kept, and for how long', needs: 'keeping.see' },
	{ href: '/totals', words: 'Totals for whoever pays for this', needs: 'totals.see' },
	{ href: '/volunteers', words: 'Volunteers', needs: 'volunteers.see' },
	{ href: '/faults', words: 'What does not work', needs: 'faults.see' },
	{ href: '/who-may-do-what', words: 'Who may do what', needs: 'permissions.see' },
	{ href: '/going-live', words: 'Going live: what is still missing', needs: 'going-live.see', only: 'not-for-real-children' },
	{ href: '/practice', words: 'Practise with a made-up child', needs: 'practice.see', only: 'demonstration' },
	{ href: '/demo/phone', words: 'A phone to try texts with', needs: 'phone.use', only: 'demonstration' },
];

export function MoreToSee({ session: { staff, project } }: Pick<TodayProps, 'session'>) {
	return MORE.filter(({ needs, only = project.kind }) => may(staff.role, needs) && only === project.kind).map(({ href, words }) => (
		<p>
			<a class="quiet-link" href={href}>
				{words}
			</a>
		</p>
	));
}

function NobodyWaits({ session }: Pick<TodayProps, 'session'>) {
	const add = (
		<ButtonLink href="/young-people/new" look="second" icon="plus">
			Add a young person
		</ButtonLink>
	);
	return (
		<Empty title="No one is waiting for a talk" action={may(session.staff.role, 'young-person.add') ? add : undefined}>
			When the council or the police tell you that someone is back, they show here, soonest first.
		</Empty>
	);
}

export const NEXT_WORDS = { offer: 'Offer a talk', start: 'Start the talk', 'go-on': 'Go on' } as const;

/** Where the next step of a conversation leads. */
export function nextAddress({ due, next }: DueRow): string {
	if (next === 'go-on' && due.conversation !== null) return addresses.conversation(due.conversation.id);
	return next === 'offer' ? addresses.newOffer(due.episode.id) : addresses.beginTalk(due.youngPerson.id);
}

function Conversation({ row, now }: { readonly row: DueRow; readonly now: Instant }) {
	const { youngPerson, episode } = row.due;
	const { clock } = row;
	const late = clock.state === 'late';
	return (
		<Row
			whole
			beside={
				<div class="due-beside">
					{clock.deadline === null || clock.state === 'still-away' || episode.returnedAt === null ? null : (
						<ThreeDayPath returnedAt={episode.returnedAt} deadline={clock.deadline} now={now} state={clock.state} at={clock.talkedAt} />
					)}
				</div>
			}
		>
			<NameLink href={addresses.youngPerson(youngPerson.id)}>{nameAndAge(youngPerson, now)}</NameLink>
			<p class="small soft">{row.happened}</p>
			{row.standing === null ? null : <p class={late ? 'small standing-late' : 'small'}>{row.standing}</p>}
			<p class="due-next">
				<a href={nextAddress(row)} aria-label={`${NEXT_WORDS[row.next]}: ${youngPerson.about.nameUsed}`}>
					{NEXT_WORDS[row.next]}
				</a>
			</p>
		</Row>
	);
}

function YourDay({ rows, session, now }: Pick<TodayProps, 'rows' | 'session' | 'now'>) {
	const planned = yourDay(rows, session.staff.id, now);
	return (
		<Section title="Your day">
			{planned.length === 0 ? (
				<p class="soft">Nothing is planned for you today. A talk shows here once a time is agreed.</p>
			) : (
				<PlainList>
					{planned.map(({ due, plannedFor, place }) => (
						<Row>
							<p>
								<b>{shortTime(plannedFor)}</b> <a href={addresses.youngPerson(due.youngPerson.id)}>{due.youngPerson.about.nameUsed}</a>
								{place === null ? '' : `, ${place}`}
							</p>
							{due.youngPerson.about.whatHelps === undefined ? null : (
								<p class="small soft">{`What helps: ${due.youngPerson.about.whatHelps}`}</p>
							)}
						</Row>
					))}
				</PlainList>
			)}
		</Section>
	);
}

/** As many as fit beside the conversations; the page of promises has them all. */
const MOST_PROMISES = 6;

function Promises({ promised, now }: Pick<TodayProps, 'promised' | 'now'>) {
	return (
		<Section
			title="Promised"
			aside={
				promised.length > MOST_PROMISES ? (
					<a class="section-link" href="/promises">
						All promises
					</a>
				) : undefined
			}
		>
			{promised.length === 0 ? (
				<p class="soft">No promise is waiting. What a young person asks for shows here until it is done and they know.</p>
			) : (
				<PlainList>
					{promised.slice(0, MOST_PROMISES).map((one) => (
						<PromiseRow {...one} now={now} />
					))}
				</PlainList>
			)}
		</Section>
	);
}
