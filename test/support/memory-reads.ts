import type { AlertReads, AlertRecord, SaidIn } from '#app/alerts/ports.ts';
import { ALERT_LEASE_SECONDS, type DueWork, NOTIFICATION_AHEAD_SECONDS } from '#app/alerts/sweep-ports.ts';
import type { ConversationReads } from '#app/conversation/ports.ts';
import type { TodayReads } from '#app/today/ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { isReadSince } from '#core/concern/left-to-worker.ts';
import { type Alert, type Concern, isOfLine } from '#core/escalation/alert.ts';
import { isDue } from '#core/escalation/due.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Conversation } from '#core/record/conversation.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { entryOfText } from '#core/texting/entry-of-text.ts';
import { mostPressing } from '#server/store/alerts.ts';
import { newestFirst } from '#server/store/case-rows.ts';
import { UNREADABLE } from '#server/store/conversation-rows.ts';
import { fits } from '#server/vault/blind-index.ts';
import type { MemoryState } from './memory-state.ts';

type Owned = { readonly project: string };
const of = <Row extends Owned>(rows: Map<string, Row>, project: string): Row[] =>
	[...rows.values()].filter((row) => row.project === project);
const one = <Row extends Owned>(rows: Map<string, Row>, project: string, id: string): Row | undefined => {
	const row = rows.get(id);
	return row?.project === project ? row : undefined;
};
const by =
	<Row>(key: (row: Row) => string) =>
	(a: Row, b: Row): number =>
		key(a) < key(b) ? -1 : Number(key(a) > key(b));
const latest =
	<Row>(key: (row: Row) => string) =>
	(a: Row, b: Row): number =>
		-by(key)(a, b);
const isFinished = ({ outcome }: Conversation): boolean => outcome === 'completed';
const isOpen = (alert: Alert): boolean => alert.state !== 'closed';

function personOf(state: MemoryState, id: string): YoungPerson {
	const found = state.youngPeople.get(id);
	if (found === undefined) throw new Error(`There is no young person ${id}.`);
	return found;
}

export function memoryYoungPeople(state: MemoryState): YoungPeopleReads {
	return {
		search: async (project, name) =>
			of(state.youngPeople, project)
				.map((youngPerson) => ({ youngPerson, rank: name.trim() === '' ? 0 : fits(youngPerson.about, name.trim()) }))
				.filter((found) => found.rank !== undefined)
				.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.youngPerson.about.nameUsed.localeCompare(b.youngPerson.about.nameUsed, 'en-GB'))
				.map(({ youngPerson }) => youngPerson),
		one: async (project, id) => one(state.youngPeople, project, id),
		async record(project, id) {
			const youngPerson = one(state.youngPeople, project, id);
			if (youngPerson === undefined) return undefined;
			const theirs = <Row extends Owned & { readonly youngPerson: string }>(rows: Map<string, Row>) =>
				of(rows, project).filter((row) => row.youngPerson === id);
			return {
				youngPerson,
				episodes: theirs(state.episodes).sort(newestFirst),
				offers: theirs(state.offers).sort(latest((offer) => offer.at + offer.id)),
				conversations: theirs(state.conversations).sort(latest((talk) => talk.startedAt + talk.id)),
				actions: theirs(state.actions).sort(latest((action) => action.createdAt + action.id)),
			};
		},
		episode: async (project, id) => one(state.episodes, project, id),
	};
}

export function memoryConversations(state: MemoryState, nameOf: (staff: string) => string): ConversationReads {
	const isExact = ({ input }: Entry): boolean =>
		input.type === 'answered' && input.whose === 'exact' && (input.value.words ?? '').trim() !== '';
	return {
		async find(project, id) {
			const conversation = one(state.conversations, project, id);
			if (conversation === undefined) return undefined;
			return { conversation, youngPerson: personOf(state, conversation.youngPerson), entries: [...(state.logs.get(id) ?? [])] };
		},
		closings: async (project, id) =>
			one(state.conversations, project, id) === undefined
				? []
				: [...state.closings.values()].filter((closing) => closing.conversation === id).sort(latest((closing) => closing.at + closing.id)),
		async episodes(project, id) {
			const covered = one(state.conversations, project, id)?.episodes ?? [];
			return of(state.episodes, project)
				.filter((episode) => covered.includes(episode.id))
				.sort(newestFirst);
		},
		actions: async (project, id) =>
			of(state.actions, project)
				.filter((action) => action.youngPerson === id)
				.sort(latest((action) => action.createdAt + action.id)),
		async alreadyTold(project, youngPerson, before) {
			const talks = of(state.conversations, project).filter(
				(talk) => talk.youngPerson === youngPerson && talk.id !== before && talk.endedAt !== null,
			);
			const told = talks
				.sort(latest((talk) => talk.startedAt))
				.flatMap((talk) => (state.logs.get(talk.id) ?? []).map((entry) => ({ entry, conversation: talk.id, worker: nameOf(talk.worker) })));
			const corrected = new Set(told.map(({ entry }) => (entry.input.type === 'answered' ? entry.input.supersedes : undefined)));
			return told.filter(({ entry }) => isExact(entry) && !corrected.has(entry.id));
		},
	};
}

export function memoryToday(state: MemoryState): TodayReads {
	return {
		async due(project) {
			const talks = of(state.conversations, project);
			const uncovered = of(state.episodes, project).filter(
				(episode) => !talks.some((talk) => isFinished(talk) && talk.episodes.includes(episode.id)),
			);
			const newest = new Map(
				uncovered
					.sort(newestFirst)
					.reverse()
					.map((episode) => [episode.youngPerson, episode]),
			);
			return [...newest.values()].sort(newestFirst).map((episode) => ({
				youngPerson: personOf(state, episode.youngPerson),
				episode,
				offers: of(state.offers, project)
					.filter((offer) => offer.episode === episode.id)
					.sort(latest((offer) => offer.at + offer.id)),
				conversation: talks.filter((talk) => talk.episodes.includes(episode.id)).sort(latest((talk) => talk.startedAt))[0] ?? null,
			}));
		},
		leftToRead: async (project) =>
			of(state.concerns, project)
				.filter(isOfLine)
				.filter(({ level, alert }) => level === 'unclear' && alert === null)
				.sort(by((concern) => concern.raisedAt + concern.id))
				.flatMap(({ conversation, entry, youngPerson }) => {
					const log = state.logs.get(conversation) ?? [];
					const at = log.findIndex(({ id }) => id === entry);
					const line = log[at];
					if (line === undefined || isReadSince(line, log.slice(at + 1))) return [];
					return [{ youngPerson: personOf(state, youngPerson), conversation, entry, actor: line.actor, at: line.receivedAt }];
				}),
		promises: async (project) =>
			of(state.actions, project)
				.filter((action) => action.state === 'open' || (action.state !== 'refused' && action.toldOn === null))
				.sort(by((action) => (action.dueOn ?? '9999') + action.createdAt))
				.map((action) => ({ action, youngPerson: personOf(state, action.youngPerson) })),
	};
}

export function memoryAlerts(state: MemoryState): AlertReads {
	const withPerson = (alert: Alert) => ({ alert, youngPerson: personOf(state, alert.youngPerson) });
	const trailOf = (id: string) => [...state.trail.values()].filter((line) => line.alert === id);
	return {
		open: async (project) => of(state.alerts, project).filter(isOpen).sort(mostPressing).map(withPerson),
		openFor: async (project, id) => of(state.alerts, project).find((alert) => isOpen(alert) && alert.youngPerson === id),
		async find(project, id) {
			const alert = one(state.alerts, project, id);
			if (alert === undefined) return undefined;
			const concerns = of(state.concerns, project)
				.filter((concern) => concern.alert === id)
				.sort(latest((concern) => concern.raisedAt + concern.id));
			const disclosures = concerns.flatMap((concern) => saidBy(state, concern));
			return {
				...withPerson(alert),
				disclosures,
				saidIn: saidIn(state, concerns[0]?.conversation),
				trail: trailOf(id),
			};
		},
		concernsIn: async (project, conversation) =>
			of(state.concerns, project).filter((concern) => concern.conversation === conversation).length,
		async ofConversation(project, conversation) {
			const said = of(state.concerns, project)
				.filter(isOfLine)
				.filter((concern) => concern.conversation === conversation)
				.sort(by((concern) => concern.raisedAt + concern.id));
			return of(state.alerts, project)
				.filter((alert) => said.some((concern) => concern.alert === alert.id))
				.sort(by((alert) => alert.raisedAt + alert.id))
				.map((alert) => ({ alert, concerns: said.filter((concern) => concern.alert === alert.id), trail: trailOf(alert.id) }));
		},
	};
}

function saidBy(state: MemoryState, concern: Concern): AlertRecord['disclosures'] {
	if (isOfLine(concern)) {
		const log = state.logs.get(concern.conversation) ?? [];
		return log.filter((entry) => entry.id === concern.entry).map((entry) => ({ concern, entry }));
	}
	const text = state.texts.get(concern.text);
	return text === undefined ? [] : [{ concern, entry: entryOfText(text, concern.together, UNREADABLE) }];
}

function saidIn(state: MemoryState, id: string | null | undefined): SaidIn | null {
	const talk = state.conversations.get(id ?? '');
	if (talk === undefined) return null;
	const { worker, startedAt, endedAt, about, position } = talk;
	const away = [...state.episodes.values()].filter((episode) => talk.episodes.includes(episode.id)).sort(newestFirst);
	return {
		worker,
		startedAt,
		endedAt,
		place: about.place,
		floor: position.floor,
		episodes: away.map(({ leftAt, returnedAt }) => ({ leftAt, returnedAt })),
	};
}

/** Its moment is there, or farther ahead than it could ever be. */
const isReached = (at: Instant, now: Instant, mostSeconds: number): boolean => at <= now || at > addMinutes(now, mostSeconds / 60);

export function memoryDueWork(state: MemoryState): DueWork {
	const rows = state.notifications;
	const locks = new Map<string, { readonly version: number; readonly until: Instant }>();
	return {
		async claimNotifications(project, now, limit, leaseSeconds, astray = false) {
			const free = of(rows, project).filter(
				(row) =>
					['due', 'sending'].includes(row.state) &&
					(row.dueAt <= now || (astray && isReached(row.dueAt, now, NOTIFICATION_AHEAD_SECONDS))) &&
					(row.lockedUntil === null || isReached(row.lockedUntil as Instant, now, leaseSeconds)),
			);
			const lockedUntil = new Date(Date.parse(now) + leaseSeconds * 1_000).toISOString();
			return free
				.sort(by((row) => row.dueAt + row.id))
				.slice(0, limit)
				.map((row) => {
					const taken = { ...row, state: 'sending' as const, attempts: row.attempts + 1 };
					rows.set(row.id, { ...taken, lockedUntil });
					const { lockedUntil: _lock, ...notification } = taken;
					return notification;
				});
		},
		async arm(_project, { id, attempts, ...armed }) {
			const row = rows.get(id);
			if (row === undefined || row.attempts !== attempts || row.state !== 'sending') return false;
			rows.set(id, { ...row, ...armed });
			return true;
		},
		unconfirmed: async (project, now, limit) =>
			of(rows, project)
				.filter(({ confirmBy, shownAt }) => confirmBy !== null && shownAt === null && isReached(confirmBy, now, NOTIFICATION_AHEAD_SECONDS))
				.sort(by((row) => `${row.confirmBy}${row.id}`))
				.slice(0, limit)
				.map(({ lockedUntil: _lock, ...row }) => row),
		rowsSince: async (project, alert, rung) =>
			of(rows, project)
				.filter((row) => row.alert === alert && row.rung >= rung)
				.map(({ lockedUntil: _lock, ...row }) => row),
		async putBack(project, seconds) {
			const put = (at: Instant): Instant => addMinutes(at, -seconds / 60);
			const earlier = (at: Instant | null): Instant | null => (at === null ? null : put(at));
			for (const alert of of(state.alerts, project)) state.alerts.set(alert.id, { ...alert, nextDueAt: earlier(alert.nextDueAt) });
			for (const row of of(rows, project)) {
				const { dueAt, confirmBy, lockedUntil } = row;
				const waits = row.state === 'due' || row.state === 'sending';
				rows.set(row.id, {
					...row,
					...{ dueAt: waits ? put(dueAt) : dueAt, confirmBy: earlier(confirmBy), lockedUntil: earlier(lockedUntil as Instant | null) },
				});
			}
		},
		async finishNotification(_project, id, result) {
			const row = rows.get(id);
			if (row === undefined) return;
			const lastError = result.state === 'sent' ? null : result.why;
			rows.set(id, {
				...row,
				lastError,
				lockedUntil: null,
				...(result.state === 'again' ? { state: 'due', dueAt: result.dueAt } : { state: result.state }),
			});
		},
		insistOnWriting: () => undefined,
		async claimDueAlerts(project, now, limit, astray = false) {
			const isFree = ({ id, version }: Alert): boolean => {
				const lock = locks.get(id);
				return lock === undefined || lock.version !== version || isReached(lock.until, now, ALERT_LEASE_SECONDS);
			};
			const taken = of(state.alerts, project)
				.filter((alert) => isOpen(alert) && (astray ? isDue(alert, now) : (alert.nextDueAt ?? '9') <= now) && isFree(alert))
				.sort(by((alert) => `${alert.nextDueAt}${alert.id}`))
				.slice(0, limit);
			for (const { id, version } of taken) locks.set(id, { version, until: addMinutes(now, ALERT_LEASE_SECONDS / 60) });
			return taken;
		},
		async waiting(project) {
			const drills = new Set(
				of(state.alerts, project)
					.filter(({ drill }) => drill)
					.map(({ id }) => id),
			);
			const unsent = of(rows, project).filter((row) => (row.state === 'due' || row.state === 'sending') && !drills.has(row.alert));
			const unowned = of(state.alerts, project)
				.filter(({ id, state: stands }) => (stands === 'raised' || stands === 'seen') && !drills.has(id))
				.map(({ youngPerson, raisedAt }) => ({ youngPerson, raisedAt }))
				.sort(by(({ raisedAt }) => raisedAt));
			return { unsentNotifications: unsent.length, oldestUnowned: unowned[0]?.raisedAt ?? null, unowned };
		},
	};
}
