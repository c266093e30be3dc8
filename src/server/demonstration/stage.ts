import type { AlertsDeps } from '#app/alerts/alerts.ts';
import type { Clock } from '#app/clock.ts';
import type { ConversationDeps, FlowRegistry } from '#app/conversation/conversation-deps.ts';
import { OpenConversations } from '#app/conversation/open-conversations.ts';
import type { PushSubscription } from '#app/push/ports.ts';
import type { Session } from '#app/staff/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { NO_ROTA } from '#core/cover/hour.ts';
import type { AlertId } from '#core/id.ts';
import type { AuditRow, Change, RecordStore } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import { type ClimbDeps, climb } from '#server/jobs/climb.ts';
import { type ReachDeps, reach } from '#server/jobs/reach.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import type { Setting } from './setting.ts';

/** Conversations and alerts are told who is there at every hour of the story. */
type StageDeps = ConversationDeps & Pick<AlertsDeps, 'cover'>;

/** Where a made-up past is played: the real use cases over the real store, on a clock that the story moves. */
export type Stage = {
	readonly setting: Setting;
	readonly kept: OpenStore;
	/** What the use cases of a conversation and of an alert ask for. */
	readonly deps: StageDeps;
	readonly open: OpenConversations;
	now(): Instant;
	/**
	 * Lets the time until `moment` go by, with every deadline of an alert that falls due in it. What happened while somebody
	 * else was talking is written down after it: the clock never goes back. @throws RangeError for a moment that has not come yet
	 */
	until(moment: Instant): Promise<void>;
	/** Some minutes of a talk. */
	pass(minutes: number): void;
	/** This person, signed in. */
	as(staff: StaffMember): Session;
	commit(by: StaffMember, audit: Omit<AuditRow, 'actor'>, changes: readonly Change[]): Promise<void>;
	/** Wakes everybody who was to be told, as the sweep would have done at that moment. */
	ring(): Promise<void>;
};

/** Between two moments of a story. More means words that raise an alert which the story does not know of. */
const MOST_DEADLINES = 50;

export function openStage(kept: OpenStore, flows: FlowRegistry, setting: Setting, began: Instant): Stage {
	const { project, calendar } = setting;
	let now = began;
	const told: Heard = { rings: false, deadlines: new Map() };
	const deps = depsOf(kept, flows, setting, { now: () => now }, told);
	const sweeping = {
		...{ ...deps, access: kept.access, due: kept.dueWork, alertStandings: kept.alertStandings, project: project.id },
	};
	const at = (moment: Instant): void => {
		if (moment > calendar.now) throw new RangeError(`The story runs ahead of the clock, to ${moment}.`);
		now = moment;
	};
	const ring = async (): Promise<void> => {
		if (told.rings) await wake({ ...sweeping, ways: EVERYBODY_HAS_A_PHONE, carriers: PHONES });
		told.rings = false;
	};
	return {
		setting,
		kept,
		deps,
		open: new OpenConversations(kept.conversations, flows),
		now: () => now,
		async until(moment) {
			let deadlines = 0;
			for (let due = soonest(told); due !== undefined && due <= moment; due = soonest(told)) {
				deadlines += 1;
				if (deadlines > MOST_DEADLINES) throw new Error(`By ${due} nobody in the story has taken an alert that goes on calling people.`);
				if (due > now) at(due);
				await sweep(sweeping);
				await ring();
			}
			if (moment > now) at(moment);
		},
		pass: (minutes) => at(addMinutes(now, minutes)),
		as: (staff) => ({ id: `of-${staff.id}`, staff, project, since: now, formToken: '', handedOver: null }),
		async commit(by, audit, changes) {
			const outcome = await deps.store.commit({ project: project.id, at: now, changes, audit: [{ ...audit, actor: by.id }] });
			if (outcome !== 'committed') throw new Error(`The story could not be kept: ${audit.action} was ${outcome}.`);
		},
		ring,
	};
}

function depsOf(kept: OpenStore, flows: FlowRegistry, { ids }: Setting, clock: Clock, told: Heard): StageDeps {
	return {
		reads: kept.conversations,
		people: kept.youngPeople,
		alerts: kept.alerts,
		access: kept.access,
		staff: kept.staff,
		cover: NO_ROTA_YET,
		store: listening(kept.store, told),
		flows,
		screen: screenWords,
		onFault: ({ fault }) => {
			throw new Error(`Words of the story could not be judged: ${fault}.`);
		},
		clock,
		ids,
	};
}

/** What the commits so far leave to be done: people to wake, and when each alert is due. */
type Heard = { rings: boolean; readonly deadlines: Map<AlertId, Instant | null> };

/** The store, listened to. */
function listening(store: RecordStore, told: Heard): RecordStore {
	return {
		async commit(commit) {
			const outcome = await store.commit(commit);
			for (const change of commit.changes) {
				if (change.change === 'notification-queued') told.rings = true;
				if (change.change === 'alert-raised' || change.change === 'alert-changed')
					told.deadlines.set(change.alert.id, change.alert.nextDueAt);
			}
			return outcome;
		},
	};
}

function soonest({ deadlines }: Heard): Instant | undefined {
	const [first] = [...deadlines.values()].filter((due) => due !== null).sort();
	return first;
}

async function sweep(deps: ClimbDeps): Promise<void> {
	const [due, staff] = await Promise.all([
		deps.due.claimDueAlerts(deps.project, deps.clock.now(), MOST_AT_ONCE),
		deps.staff.all(deps.project),
	]);
	for (const alert of due) await climb(deps, alert, staff);
}

const MOST_AT_ONCE = 50;
const LEASE_SECONDS = 30;

async function wake(deps: ReachDeps): Promise<void> {
	const claimed = await deps.due.claimNotifications(deps.project, deps.clock.now(), MOST_AT_ONCE, LEASE_SECONDS);
	for (const notification of claimed) await reach(deps, notification);
}

/** In the made-up past every phone was on. Nothing leaves this machine, and no made-up phone is kept for later. */
const PHONES: ReachDeps['carriers'] = new Map([
	['web-push', { channel: 'web-push', knock: async () => ({ outcome: 'accepted', providerId: null }) }],
]);

const EVERYBODY_HAS_A_PHONE: ReachDeps['ways'] = {
	async of(_project, staff) {
		const subscription: PushSubscription = { id: staff, staff, endpoint: '', p256dh: '', auth: '' };
		return [{ channel: 'web-push', id: staff, staff, subscription }];
	},
	disable: async () => undefined,
};

/** Roles stand in for duty in the made-up past: nobody has filled in a rota for it. */
const NO_ROTA_YET: ReachDeps['cover'] = { hour: async () => NO_ROTA };
