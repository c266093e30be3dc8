import { beginConversation } from '#app/conversation/begin-conversation.ts';
import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import { scopeOf } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { ConversationId, EpisodeId, YoungPersonId } from '#core/id.ts';
import type { PracticeScript } from '#core/practice/script.ts';
import type { Change } from '#core/record/change.ts';
import type { Episode } from '#core/record/episode.ts';
import type { Practice, YoungPerson } from '#core/record/young-person.ts';

export type BeginPractice = {
	readonly session: Session;
	readonly practice: Practice;
	/** Names the page that asked, and so the made-up young person: a second press finds the first one's conversation. */
	readonly once: YoungPersonId;
};

/**
 * Makes up a young person by a script, who has been away and is back, and begins a conversation with them like any other.
 *
 * @returns undefined where there is no practice, or when somebody else wrote at the same moment
 */
export async function beginPractice(
	deps: ConversationDeps,
	{ session, practice, once }: BeginPractice,
): Promise<ConversationId | undefined> {
	if (session.project.kind !== 'demonstration' || deps.practice === undefined) return undefined;
	const there = await deps.people.record(session.project.id, once);
	if (there === undefined) await makeUp(deps, session, deps.practice.of(practice), once);
	const record = there ?? (await deps.people.record(session.project.id, once));
	if (record?.youngPerson.about.practice === undefined) return undefined;
	const begun = await beginConversation(deps, {
		session,
		youngPerson: once,
		episodes: record.episodes.map(({ id }) => id),
		place: 'Practice',
		present: ['young-person', 'worker'],
		presentWords: '',
		liveEnquiry: false,
	});
	return begun.outcome === 'begun' || begun.outcome === 'under-way' ? begun.conversation : undefined;
}

async function makeUp(deps: ConversationDeps, session: Session, script: PracticeScript, id: YoungPersonId): Promise<void> {
	const now = deps.clock.now();
	const project = session.project.id;
	const youngPerson: YoungPerson = { id, project, createdAt: now, version: 1, about: aboutBy(script, now) };
	const episode = episodeBy(script, youngPerson, deps.ids.row<EpisodeId>());
	await deps.store.commit({
		project,
		at: now,
		changes: [{ change: 'young-person-added', youngPerson }, { change: 'episode-added', episode }, ...namingThemselves(session, id, now)],
		audit: [{ actor: session.staff.id, action: 'practice.made-up', subject: id, youngPerson: id }],
	});
}

/** Nobody else may name a case for themselves, and only here is it done: whoever sees named cases only sees the one that they practise with. */
function namingThemselves({ staff }: Session, youngPerson: YoungPersonId, at: Instant): readonly Change[] {
	if (scopeOf(staff.role, 'young-person.see') === 'project') return [];
	return [{ change: 'case-named', mark: { youngPerson, staff: staff.id, by: staff.id, at } }];
}

function aboutBy({ id, about, age }: PracticeScript, now: Instant): YoungPerson['about'] {
	const lists = { parentalResponsibility: [], mustNotBeTold: [], communicationNeeds: [], trustedPeople: [] };
	return { ...about, ...lists, dateOfBirth: bornFor(age, now), practice: id };
}

const DAYS_SINCE_BIRTHDAY = 120;

/** A date of birth that makes them `age` now, some months after a birthday. */
function bornFor(age: number, now: Instant): string {
	const birthday = calendarDate(addMinutes(now, -DAYS_SINCE_BIRTHDAY * 24 * 60));
	return `${Number(birthday.slice(0, 4)) - age}${birthday.slice(4).replace('-02-29', '-02-28')}`;
}

const CARE: ReadonlySet<string | undefined> = new Set(['foster-family', 'childrens-home', 'kinship']);

function episodeBy({ away }: PracticeScript, { project, id: youngPerson, createdAt, about }: YoungPerson, id: EpisodeId): Episode {
	const hoursAgo = (hours: number) => addMinutes(createdAt, -hours * 60);
	return {
		id,
		project,
		youngPerson,
		leftAt: hoursAgo(away.leftHoursAgo),
		lastSeenAt: null,
		reportedAt: hoursAgo(away.leftHoursAgo - 3),
		foundAt: null,
		returnedAt: hoursAgo(away.backHoursAgo),
		howReturned: 'own-choice',
		policeGrade: 'medium',
		careCode: CARE.has(about.home) ? 'missing' : null,
		reportedToPolice: true,
		group: null,
		preventionInterview: null,
		createdAt,
		version: 1,
		about: {},
	};
}
