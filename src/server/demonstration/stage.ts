import type { ConversationDeps, FlowRegistry } from '#app/conversation/conversation-deps.ts';
import { OpenConversations } from '#app/conversation/open-conversations.ts';
import type { PushSubscription } from '#app/push/ports.ts';
import type { Session } from '#app/staff/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { AuditRow, Change, RecordStore } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { screenWordsCautiously } from '#core/screening/screen-words.ts';
import { type ReachDeps, reach } from '#server/jobs/reach.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import type { Setting } from './setting.ts';

/** Where a made-up past is played: the real use cases over the real store, on a clock that the story moves. */
export type Stage = {
	readonly setting: Setting;
	readonly kept: OpenStore;
	/** What the use cases of a conversation and of an alert ask for. */
	readonly deps: ConversationDeps;
	readonly open: OpenConversations;
	now(): Instant;
	/** Sets the clock. @throws RangeError for a moment that has not come yet */
	at(moment: Instant): void;
	pass(minutes: number): void;
	/** This person, signed in. */
	as(staff: StaffMember): Session;
	commit(by: StaffMember, audit: Omit<AuditRow, 'actor'>, changes: readonly Change[]): Promise<void>;
	/** Wakes everybody who was to be told, as the sweep would have done at that moment. */
	ring(): Promise<void>;
};

export function openStage(kept: OpenStore, flows: FlowRegistry, setting: Setting): Stage {
	const { project, ids, calendar } = setting;
	let now = calendar.now;
	const bell = { rings: false };
	const clock = { now: () => now };
	const store = listening(kept.store, bell);
	const deps: ConversationDeps = {
		reads: kept.conversations,
		people: kept.youngPeople,
		alerts: kept.alerts,
		staff: kept.staff,
		store,
		flows,
		screen: screenWordsCautiously,
		onFault: ({ fault }) => {
			throw new Error(`Words of the story could not be judged: ${fault}.`);
		},
		clock,
		ids,
	};
	const at = (moment: Instant): void => {
		if (moment > calendar.now) throw new RangeError(`The story runs ahead of the clock, to ${moment}.`);
		now = moment;
	};
	return {
		setting,
		kept,
		deps,
		open: new OpenConversations(kept.conversations, flows),
		now: clock.now,
		at,
		pass: (minutes) => at(addMinutes(now, minutes)),
		as: (staff) => ({ staff, project, since: now, formToken: '' }),
		async commit(by, audit, changes) {
			const outcome = await store.commit({ project: project.id, at: now, changes, audit: [{ ...audit, actor: by.id }] });
			if (outcome !== 'committed') throw new Error(`The story could not be kept: ${audit.action} was ${outcome}.`);
		},
		async ring() {
			if (bell.rings) await wake({ ...deps, ...phonesOf(kept), project: project.id });
			bell.rings = false;
		},
	};
}

/** The store, and a bell that rings when a commit queued somebody to be told. */
function listening(store: RecordStore, bell: { rings: boolean }): RecordStore {
	return {
		async commit(commit) {
			const outcome = await store.commit(commit);
			if (commit.changes.some(({ change }) => change === 'notification-queued')) bell.rings = true;
			return outcome;
		},
	};
}

const MOST_AT_ONCE = 50;
const LEASE_SECONDS = 30;

async function wake(deps: ReachDeps): Promise<void> {
	const claimed = await deps.due.claimNotifications(deps.project, deps.clock.now(), MOST_AT_ONCE, LEASE_SECONDS);
	for (const notification of claimed) {
		await deps.due.finishNotification(deps.project, notification.id, await reach(deps, notification), deps.clock.now());
	}
}

/** In the made-up past every phone was on. Nothing leaves this machine, and no made-up phone is kept for later. */
const PHONES: ReachDeps['sender'] = { send: async () => 'accepted' };

function phonesOf(kept: OpenStore): Pick<ReachDeps, 'due' | 'alertStandings' | 'subscriptions' | 'sender'> {
	return { due: kept.dueWork, alertStandings: kept.alertStandings, subscriptions: everybodyHasAPhone(kept), sender: PHONES };
}

function everybodyHasAPhone(kept: OpenStore): ReachDeps['subscriptions'] {
	const phone = (staff: StaffMember['id']): PushSubscription => ({ id: staff, staff, endpoint: '', p256dh: '', auth: '' });
	return { ...kept.pushSubscriptions, of: async (_project, staff) => [phone(staff)] };
}
