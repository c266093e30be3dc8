import type { AccessReads } from '#app/access/ports.ts';
import type { AlertReads, AlertRecord, SaidIn } from '#app/alerts/ports.ts';
import type { DueWork } from '#app/alerts/sweep-ports.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { NumberedStaffEvent, StaffEvents, WakeUp } from '#app/live/ports.ts';
import type { PushSubscription, PushSubscriptions } from '#app/push/ports.ts';
import type { WayReads } from '#app/reach/ports.ts';
import type { ScreeningReads } from '#app/screening/ports.ts';
import type { Session, StaffReads } from '#app/staff/ports.ts';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import type { Cover } from '#core/cover/cover.ts';
import type { EmergencyTeam } from '#core/cover/emergency-team.ts';
import { type Hour, NO_ROTA } from '#core/cover/hour.ts';
import { type Alert, type Concern, isOfLine, type TrailLine } from '#core/escalation/alert.ts';
import type { Notification } from '#core/escalation/notification.ts';
import { raiseOrJoin } from '#core/escalation/raise.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { AlertId, ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { AuditRow, Change, RecordStore } from '#core/record/change.ts';
import type { ScreeningCheck } from '#core/record/screening-check.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { Level, Verdict } from '#core/screening/verdict.ts';

/** Everything that alerts touch, in memory behind the ports, with a frozen clock and counted ids. */
export type AlertWorld = ReturnType<typeof alertWorld>;

const project = { id: 'project' as ProjectId, name: 'Made-up project', kind: 'demonstration' as const };
const person = (id: string, name: string, role: Role): StaffMember => ({
	id: id as StaffId,
	project: project.id,
	name,
	role,
	active: true,
});

export const NADIA = person('nadia', 'Nadia Rahman', 'worker');
export const PRIYA = person('priya', 'Priya Nair', 'duty');
export const JOEL = person('joel', 'Joel Okafor', 'lead');
export const ADA = person('ada', 'Ada Byrne', 'administrator');

const KOFI: YoungPerson = {
	id: 'kofi' as YoungPersonId,
	project: project.id,
	createdAt: instant('2026-11-01T09:00:00Z'),
	version: 1,
	about: {
		nameUsed: 'Kofi',
		dateOfBirth: '2011-05-05',
		parentalResponsibility: [],
		mustNotBeTold: [],
		communicationNeeds: [],
		trustedPeople: [],
	},
};

export function alertWorld(start = '2026-11-17T16:00:00Z') {
	const besideFaults: { readonly message: string; readonly alert: AlertId }[] = [];
	const state = {
		now: instant(start),
		ids: 0,
		staff: [NADIA, PRIYA, JOEL, ADA] as StaffMember[],
		alerts: new Map<AlertId, Alert>(),
		closedTo: [] as StaffId[],
		/** Who is there. */
		hour: NO_ROTA as Hour,
		cover: { mode: 'none', staff: null, until: null, replyMinutes: null, opensAt: null } as Cover,
		team: undefined as EmergencyTeam | undefined,
		/** Whom no case names. */
		onlyNamed: [] as StaffId[],
		concerns: [] as Concern[],
		entries: new Map<EntryId, Entry>(),
		trail: [] as TrailLine[],
		notifications: [] as Notification[],
		results: [] as { readonly id: string; readonly state: string }[],
		events: [] as NumberedStaffEvent[],
		audit: [] as AuditRow[],
		checks: [] as ScreeningCheck[],
		/** What else is known about Kofi. */
		about: {} as Partial<YoungPerson['about']>,
		saidIn: null as SaidIn | null,
		subscriptions: [] as (PushSubscription & { disabled?: string; session?: string | null })[],
		/** Called just before a commit, to let somebody else write first. */
		beforeCommit: () => {},
	};
	const clock: Clock = { now: () => state.now };
	const ids: Ids = {
		row: <Id extends string>() => `id-${String(++state.ids).padStart(6, '0')}` as Id,
		secret: () => `secret-${++state.ids}`,
	};
	const listeners = new Set<() => void>();
	const wake: WakeUp = {
		nudge: () => {
			for (const listener of listeners) listener();
		},
		listen: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
	const store: RecordStore = {
		commit: async ({ changes, audit }) => {
			state.beforeCommit();
			if (changes.some((change) => change.change === 'alert-changed' && state.alerts.get(change.alert.id)?.version !== change.from))
				return 'stale';
			for (const change of changes) APPLY[change.change]?.(change as never);
			state.audit.push(...audit);
			wake.nudge();
			return 'committed';
		},
	};
	const APPLY: { readonly [Kind in Change['change']]?: (change: Extract<Change, { change: Kind }>) => void } = {
		'alert-raised': ({ alert }) => void state.alerts.set(alert.id, alert),
		'alert-changed': ({ alert }) => void state.alerts.set(alert.id, alert),
		'concern-raised': ({ concern }) => void state.concerns.push(concern),
		'trail-written': ({ line }) => void state.trail.push(line),
		'notification-queued': ({ notification }) => void state.notifications.push(notification),
		'notification-moved': ({ notification: { id, state: moved, dueAt, lastError, sentAt, providerId, confirmBy } }) =>
			replace(id, { state: moved, dueAt, lastError, sentAt, providerId, ...(moved === 'due' ? { confirmBy } : {}) }),
		'notification-not-shown': ({ notification }) => replace(notification, { confirmBy: null }),
		'screening-checked': ({ check }) => void state.checks.push(check),
		'staff-told': ({ event }) => void state.events.push({ ...event, id: ids.row() }),
	};
	const alerts: AlertReads = {
		open: async () => [...state.alerts.values()].filter((alert) => alert.state !== 'closed').map((alert) => ({ alert, youngPerson: KOFI })),
		openFor: async () => [...state.alerts.values()].find((alert) => alert.state !== 'closed'),
		find: async (_project, id): Promise<AlertRecord | undefined> => {
			const alert = state.alerts.get(id);
			if (alert === undefined) return undefined;
			const said = state.concerns.filter(isOfLine).filter((concern) => concern.alert === id);
			const disclosures = said.map((concern) => ({ concern, entry: state.entries.get(concern.entry) as Entry })).reverse();
			const youngPerson = { ...KOFI, about: { ...KOFI.about, ...state.about } };
			return { alert, youngPerson, disclosures, saidIn: state.saidIn, trail: state.trail.filter((line) => line.alert === id) };
		},
		concernsIn: async (_project, conversation) => state.concerns.filter((concern) => concern.conversation === conversation).length,
		ofConversation: async (_project, conversation) =>
			[...state.alerts.values()]
				.map((alert) => ({
					alert,
					concerns: state.concerns.filter(isOfLine).filter((one) => one.alert === alert.id && one.conversation === conversation),
					trail: state.trail.filter((line) => line.alert === alert.id),
				}))
				.filter(({ concerns }) => concerns.length > 0),
	};
	const nothing = async () => [];
	const checks = async () => state.checks;
	const screening: ScreeningReads = {
		...{ screened: nothing, usesOf: nothing, offers: nothing, examples: nothing },
		...{ checksOf: checks, checksOfTexts: nothing, checksSince: checks },
	};
	const staff: StaffReads = { all: async () => state.staff };
	const events: StaffEvents = { after: async (_project, cursor) => state.events.filter((event) => cursor === null || event.id > cursor) };
	const subscriptions: PushSubscriptions = {
		keep: async (_project, subscription, session) => {
			const others = state.subscriptions.filter(({ endpoint }) => endpoint !== subscription.endpoint);
			state.subscriptions = [...others, { ...subscription, session }];
		},
		of: async (_project, who) =>
			state.subscriptions.filter((subscription) => subscription.staff === who && subscription.disabled === undefined),
		disable: async (_project, id, why) => {
			for (const subscription of state.subscriptions) if (subscription.id === id) subscription.disabled = why;
		},
	};
	const replace = (id: string, over: Partial<Notification>) => {
		state.notifications = state.notifications.map((row) => (row.id === id ? { ...row, ...over } : row));
	};
	const due: DueWork = {
		claimNotifications: async (_project, now, limit) => {
			const rows = state.notifications.filter((row) => row.state === 'due' && row.dueAt <= now).slice(0, limit);
			for (const row of rows) replace(row.id, { state: 'sending', attempts: row.attempts + 1 });
			return state.notifications.filter((row) => rows.some(({ id }) => id === row.id));
		},
		finishNotification: async (_project, id, result) => {
			state.results.push({ id, state: result.state });
			if (result.state === 'again') replace(id, { state: 'due', dueAt: result.dueAt, lastError: result.why });
			else replace(id, { state: result.state, lastError: result.state === 'skipped' ? result.why : null });
		},
		arm: async (_project, { id, attempts: _attempts, ...armed }) => {
			replace(id, armed);
			return true;
		},
		unconfirmed: async (_project, now) =>
			state.notifications.filter((row) => row.confirmBy !== null && row.confirmBy <= now && row.shownAt === null),
		rowsSince: async (_project, alert, rung) => state.notifications.filter((row) => row.alert === alert && row.rung >= rung),
		putBack: async () => undefined,
		insistOnWriting: () => undefined,
		claimDueAlerts: async (_project, now) =>
			[...state.alerts.values()].filter((alert) => alert.nextDueAt !== null && alert.nextDueAt <= now),
		waiting: async () => ({
			unsentNotifications: state.notifications.filter((row) => row.state !== 'sent' && row.state !== 'skipped').length,
			oldestUnowned: null,
			unowned: [],
		}),
	};

	/** Nothing of anybody's is looked up here: only to whom the one case is closed. */
	const check = { trainingUntil: '2090-01-01', dbsUntil: '2090-01-01' };
	const NOTHING_NAMED = { named: new Set<never>(), opened: new Map<never, never>(), practised: new Set<never>(), check };
	const access: AccessReads = {
		facts: async (_project, who) => ({
			closed: new Set(state.closedTo.includes(who) ? [KOFI.id] : []),
			only: state.onlyNamed.includes(who) ? NOTHING_NAMED : null,
		}),
		whose: async (_project, id) => (state.alerts.has(id as AlertId) || id === KOFI.id ? KOFI.id : undefined),
		closedTo: async () => state.closedTo,
		of: async () => ({ named: [], closed: [] }),
		...{ named: nothing, closed: nothing, openedSince: nothing, checks: nothing },
		toldRead: async () => new Set<string>(),
		givenBackSince: async () => [],
	};

	/** Every device that may be woken is a way. */
	const ways: WayReads = {
		of: async (_project, who) =>
			(await subscriptions.of(project.id, who)).map((subscription) => ({
				channel: 'web-push' as const,
				id: subscription.id,
				staff: who,
				subscription,
			})),
		disable: (_project, way, why) => subscriptions.disable(project.id, way.id, why, state.now),
	};

	return {
		access,
		ways,
		cover: { hour: async () => state.hour, at: async () => state.cover },
		lineChecks: { newest: nothing },
		rota: { teams: { newest: async () => state.team } },
		project: project.id,
		state,
		clock,
		ids,
		wake,
		besideFaults,
		onBesideFault: (error: unknown, subject: { readonly alert: AlertId }) => {
			besideFaults.push({ message: error instanceof Error ? error.message : '', ...subject });
		},
		store,
		alerts,
		staff,
		screening,
		events,
		subscriptions,
		due,
		pass: (minutes: number) => {
			state.now = addMinutes(state.now, minutes);
		},
		session: (who: StaffMember): Session => ({
			id: `session-${who.id}`,
			staff: who,
			project,
			since: state.now,
			formToken: `form-${who.id}`,
			handedOver: null,
		}),
		/** Kofi says something; what it raised is stored. */
		async disclose(level: Level, words: string, present: StaffId | null, verdict?: Verdict): Promise<Alert> {
			const entry = entryOf(ids.row<EntryId>(), words, state.now, present, verdict);
			state.entries.set(entry.id, entry);
			const raised = raiseOrJoin(
				{
					project: project.id,
					youngPerson: KOFI.id,
					conversation: 'talk' as ConversationId,
					entry: entry.id,
					assessment: { level, categories: [], rules: [] },
					present,
					open: await alerts.openFor(project.id, KOFI.id),
				},
				{ now: state.now, newId: ids.row, staff: state.staff, skip: [], hour: state.hour, standsAlone: false },
			);
			await store.commit({ project: project.id, at: state.now, changes: raised.changes, audit: [] });
			if (raised.alert === null) throw new Error(`${level} raises no alert`);
			return raised.alert;
		},
		alert: (id: AlertId): Alert => {
			const alert = state.alerts.get(id);
			if (alert === undefined) throw new Error(`No alert ${id}`);
			return alert;
		},
	};
}

function entryOf(id: EntryId, words: string, now: Instant, present: StaffId | null, verdict: Verdict | undefined): Entry {
	return {
		id,
		device: 'tablet',
		deviceSeq: 1,
		parent: null,
		occurredAt: now,
		receivedAt: now,
		actor: present ?? 'young-person',
		channel: present === null ? 'private-page' : 'worker-tablet',
		input: { type: 'answered', question: 'T41', value: { words }, whose: 'exact', prompted: true, then: 'stay' },
		...(verdict === undefined ? {} : { verdict }),
	};
}
