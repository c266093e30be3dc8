import type { Clock, Ids } from '#app/clock.ts';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import type { Alert, LineConcern, TrailLine } from '#core/escalation/alert.ts';
import type { Notification } from '#core/escalation/notification.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Position } from '#core/flow/position.ts';
import type {
	AlertId,
	ConcernId,
	ConversationId,
	EntryId,
	EpisodeId,
	NotificationId,
	ProjectId,
	StaffId,
	YoungPersonId,
} from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import type { Conversation } from '#core/record/conversation.ts';
import type { Episode } from '#core/record/episode.ts';
import type { Offer } from '#core/record/offer.ts';
import type { Project, Role, StaffMember } from '#core/record/staff.ts';
import type { YoungPerson } from '#core/record/young-person.ts';

/** A clock that can be told to move. */
export type MovedClock = Clock & { readonly pass: (minutes: number) => void };

/** One that stands still until then. */
export type FrozenClock = MovedClock;

export function frozenClock(start = '2026-11-17T16:12:00.000Z'): FrozenClock {
	let now = instant(start);
	return {
		now: () => now,
		pass: (minutes) => {
			now = addMinutes(now, minutes);
		},
	};
}

/** Ids in the shape of a UUIDv7: the clock's time, then a count. The same every run. */
export function seededIds(clock: Clock): Ids {
	let count = 0;
	return {
		row: <Id extends string>() => {
			const time = Date.parse(clock.now()).toString(16).padStart(12, '0');
			count += 1;
			return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count.toString(16).padStart(12, '0')}` as Id;
		},
		secret: () => {
			count += 1;
			const bytes = Buffer.alloc(32, count);
			bytes.writeUInt32BE(count, 28);
			return bytes.toString('base64url');
		},
	};
}

/** A made-up project at a quarter past four on a Tuesday, and builders for everything that can be in it. */
export type World = ReturnType<typeof world>;

export function world(start?: string) {
	const clock = frozenClock(start);
	const ids = seededIds(clock);
	const project: Project = { id: ids.row<ProjectId>(), name: 'Harbour Return Project', kind: 'demonstration' };
	const staff = (name: string, role: Role): StaffMember => ({ id: ids.row<StaffId>(), project: project.id, name, role, active: true });
	const nadia = staff('Nadia Rahman', 'worker');
	const priya = staff('Priya Nair', 'duty');
	return {
		clock,
		ids,
		project,
		staff,
		nadia,
		priya,
		past: instant('2020-01-01T00:00:00Z'),
		future: instant('2090-01-01T00:00:00Z'),
		...people(clock, ids, project),
		...talks(clock, ids, project, nadia),
		...worries(clock, ids, project, nadia),
	};
}

function people(clock: Clock, ids: Ids, project: Project) {
	return {
		aYoungPerson: (nameUsed = 'Kieran', about: Partial<YoungPerson['about']> = {}): YoungPerson => ({
			id: ids.row<YoungPersonId>(),
			project: project.id,
			createdAt: clock.now(),
			version: 1,
			about: { nameUsed, parentalResponsibility: [], mustNotBeTold: [], communicationNeeds: [], trustedPeople: [], ...about },
		}),
		anEpisode: (youngPerson: YoungPerson, over: Partial<Episode> = {}): Episode => ({
			id: ids.row<EpisodeId>(),
			project: project.id,
			youngPerson: youngPerson.id,
			leftAt: instant('2026-11-15T21:00:00Z'),
			lastSeenAt: null,
			reportedAt: instant('2026-11-15T23:10:00Z'),
			foundAt: null,
			returnedAt: instant('2026-11-17T06:30:00Z'),
			howReturned: 'own-choice',
			policeGrade: 'medium',
			careCode: 'missing',
			reportedToPolice: true,
			group: null,
			preventionInterview: { done: true, on: '2026-11-17', outcomeReceived: false },
			createdAt: clock.now(),
			version: 1,
			about: { lastSeenWhere: 'The bus station', wearing: 'Grey hoodie' },
			...over,
		}),
		anOffer: (episode: Episode, by: StaffMember, over: Partial<Offer> = {}): Offer => ({
			id: ids.row(),
			project: project.id,
			youngPerson: episode.youngPerson,
			episode: episode.id,
			at: clock.now(),
			by: by.id,
			how: 'in-person',
			outcome: 'declined',
			reason: 'too-soon',
			plannedFor: null,
			worker: null,
			about: { words: 'Maybe on Thursday' },
			...over,
		}),
	};
}

export const START: Position = {
	flow: 'return-home',
	version: 1,
	hash: 'hash',
	engine: 1,
	place: 'T08',
	floor: 'open',
	entries: 0,
	head: '',
};

function talks(clock: Clock, ids: Ids, project: Project, nadia: StaffMember) {
	return {
		aConversation: (youngPerson: YoungPerson, episodes: readonly Episode[] = [], over: Partial<Conversation> = {}): Conversation => ({
			id: ids.row<ConversationId>(),
			project: project.id,
			youngPerson: youngPerson.id,
			episodes: episodes.map(({ id }) => id),
			worker: nadia.id,
			channel: 'worker-tablet',
			startedAt: clock.now(),
			endedAt: null,
			outcome: null,
			position: START,
			version: 1,
			about: { place: 'The library' },
			...over,
		}),
		anEntry: (deviceSeq: number, words: string, over: Partial<Entry> = {}): Entry => ({
			id: ids.row<EntryId>(),
			device: 'tablet-1',
			deviceSeq,
			parent: null,
			occurredAt: clock.now(),
			receivedAt: clock.now(),
			actor: nadia.id,
			channel: 'worker-tablet',
			input: { type: 'answered', question: 'T13', value: { words }, whose: 'exact', prompted: true, then: 'on' },
			verdict: { level: 'none', categories: [], because: [], rules: 'cautious@1' },
			...over,
		}),
		anAction: (youngPerson: YoungPerson, over: Partial<Action> = {}): Action => ({
			id: ids.row(),
			project: project.id,
			youngPerson: youngPerson.id,
			conversation: null,
			owner: nadia.id,
			dueOn: '2026-11-20',
			idea: 'asked-for',
			state: 'open',
			toldOn: null,
			createdAt: clock.now(),
			version: 1,
			about: { what: 'Ask about the bus pass', ownerName: nadia.name },
			...over,
		}),
	};
}

function worries(clock: Clock, ids: Ids, project: Project, nadia: StaffMember) {
	const dueIn = (minutes: number): Instant => addMinutes(clock.now(), minutes);
	return {
		anAlert: (youngPerson: YoungPerson, over: Partial<Alert> = {}): Alert => ({
			id: ids.row<AlertId>(),
			project: project.id,
			youngPerson: youngPerson.id,
			level: 'urgent',
			state: 'raised',
			raisedAt: clock.now(),
			seenBy: null,
			seenAt: null,
			seenUntil: null,
			owner: null,
			ownedAt: null,
			nextDueAt: dueIn(5),
			nextDue: 'notify',
			closedAt: null,
			version: 1,
			rung: 0,
			offeredTo: null,
			drill: false,
			neededWaking: null,
			...over,
		}),
		aConcern: (conversation: Conversation, entry: Entry, alert: Alert | null, over: Partial<LineConcern> = {}): LineConcern => ({
			id: ids.row<ConcernId>(),
			project: project.id,
			youngPerson: conversation.youngPerson,
			conversation: conversation.id,
			entry: entry.id,
			alert: alert?.id ?? null,
			level: 'urgent',
			categories: ['unsafe_to_return'],
			rules: ['T41=yes'],
			raisedAt: clock.now(),
			...over,
		}),
		aTrailLine: (alert: Alert, over: Partial<TrailLine> = {}): TrailLine => ({
			id: ids.row(),
			alert: alert.id,
			at: clock.now(),
			by: nadia.id,
			what: 'raised',
			words: null,
			...over,
		}),
		aNotification: (alert: Alert, to: StaffMember, over: Partial<Notification> = {}): Notification => ({
			id: ids.row<NotificationId>(),
			project: project.id,
			alert: alert.id,
			to: to.id,
			channel: 'web-push',
			state: 'due',
			dueAt: clock.now(),
			attempts: 0,
			lastError: null,
			rung: 0,
			sentAt: null,
			confirmBy: null,
			shownAt: null,
			tokenHash: null,
			providerId: null,
			...over,
		}),
	};
}
