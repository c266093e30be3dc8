import type { Carrier, Way } from '#app/reach/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { type Hour, NO_ROTA } from '#core/cover/hour.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { CHANNELS, type Channel } from '#core/escalation/channel.ts';
import { withTheChild } from '#core/escalation/due.ts';
import type { AlertContext } from '#core/escalation/step.ts';
import type { StaffId, YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { Conversation } from '#core/record/conversation.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import { faultyRows } from '#server/jobs/faulty-rows.ts';
import { topicOf } from '#server/jobs/knock.ts';
import { type SweepDeps, sweepDeadlines, sweepNotifications, sweepUnconfirmed } from '#server/jobs/sweep.ts';
import type { StoreKind } from '../../support/databases.ts';

/** What a provider does at the moment. */
export type Provider = 'works' | 'fails' | 'says-gone' | 'throws';
/** A fault that is built in, to see that the proof finds it. */
export type Broken =
	| 'no-next-due'
	| 'no-backstop'
	| 'seen-for-ever'
	/** A way that works is passed over as if there were none. */
	| 'blind-to-ways'
	/** A failure that may pass switches a way off. */
	| 'failure-is-gone'
	/** No row says that somebody was passed over because they have no way. */
	| 'says-not-who'
	/** Nobody hears that nobody can be reached. */
	| 'says-no-fault';

type Child = { readonly id: YoungPersonId; readonly talk: Conversation['id'] };

export type EngineWorld = Awaited<ReturnType<typeof engineWorld>>;

/** More rounds than one moment can ask for, if the engine comes to rest at all. */
const MOST_ROUNDS = 60;
const ROLES_HERE: readonly Role[] = ['worker', 'duty', 'duty', 'lead', 'lead', 'manager', 'volunteer', 'administrator'];

/**
 * The real sweep, the real rules and a real store (in memory, or SQLite), with people, a rota, ways, providers and a clock
 * that a run of commands changes. `knocked` are all tries that left, by alert and person.
 */
export async function engineWorld(kind: StoreKind, began: Instant, broken?: Broken) {
	const here = await kind.open();
	const { kept, world } = here;
	const { clock, ids, project } = world;
	const people: StaffMember[] = ROLES_HERE.map((role, at) => world.staff(`${role} ${at}`, role));
	const state = {
		people,
		hour: NO_ROTA as Hour,
		ways: people.flatMap(({ id }) => CHANNELS.map((channel) => wayOf(id, channel))),
		providers: new Map<Channel, Provider>(CHANNELS.map((channel) => [channel, 'works'])),
		closedTo: new Map<YoungPersonId, StaffId[]>(),
		children: [] as Child[],
		knocked: [] as { readonly topic: string; readonly to: StaffId }[],
		unreachable: [] as string[],
		faults: [] as unknown[],
		/** Ways of which their provider said that they are gone. */
		gone: new Set<string>(),
	};
	clock.pass((Date.parse(began) - Date.parse(clock.now())) / 60_000);
	for (let child = 0; child < 3; child++) state.children.push(await addChild());

	async function addChild(): Promise<Child> {
		const youngPerson = world.aYoungPerson('Kieran');
		const episode = world.anEpisode(youngPerson);
		const conversation = world.aConversation(youngPerson, [episode]);
		await commit([
			{ change: 'young-person-added', youngPerson },
			{ change: 'episode-added', episode },
			{ change: 'conversation-begun', conversation },
		]);
		return { id: youngPerson.id, talk: conversation.id };
	}
	function commit(changes: readonly Change[]): Promise<'committed' | 'stale'> {
		return kept.store.commit({ project: project.id, at: clock.now(), changes, audit: [] });
	}
	const hour = (): Hour => {
		const active = (ones: readonly StaffId[]) => ones.filter((id) => state.people.some((one) => one.id === id && one.active));
		const { mode, onDuty, mayWake, backstop, opensAt } = state.hour;
		return { mode, onDuty: active(onDuty), mayWake: active(mayWake), backstop: active(backstop), opensAt };
	};
	const carrier = (channel: Channel): Carrier => ({
		channel,
		async knock({ staff }, { topic }) {
			state.knocked.push({ topic, to: staff });
			const does = state.providers.get(channel);
			if (broken === 'failure-is-gone' && does === 'fails') return { outcome: 'gone' };
			if (does === 'throws') throw new Error('The provider broke.');
			if (does === 'says-gone') state.gone.add(wayOf(staff, channel).id);
			if (does === 'works') return { outcome: 'accepted', providerId: null };
			return { outcome: does === 'says-gone' ? 'gone' : 'retry' };
		},
	});
	const blindTo = (staff: StaffId): boolean => broken === 'blind-to-ways' && staff === people[2]?.id;
	const access = {
		closedTo: async (_project: unknown, child: YoungPersonId) => state.closedTo.get(child) ?? [],
		facts: async (_project: unknown, who: StaffId) => ({
			closed: new Set([...state.closedTo].flatMap(([child, closed]) => (closed.includes(who) ? [child] : []))),
			only: null,
		}),
	};
	const deps: SweepDeps = {
		...{ project: project.id, clock, ids, access, store: breaking(kept.store, broken), alertStandings: kept.alertStandings },
		due: broken === 'seen-for-ever' ? { ...kept.dueWork, claimDueAlerts: notSeen } : kept.dueWork,
		staff: { all: async () => state.people },
		cover: { hour: async () => (broken === 'no-backstop' ? { ...hour(), backstop: [] } : hour()) },
		ways: {
			of: async (_project, staff) => (blindTo(staff) ? [] : state.ways.filter((way) => way.staff === staff)),
			disable: async (_project, gone) => {
				const isThere = state.ways.some(({ id }) => id === gone.id);
				if (!state.gone.delete(gone.id) && isThere) state.faults.push(`${gone.id} was switched off, and is not gone`);
				state.ways = state.ways.filter(({ id }) => id !== gone.id);
			},
		},
		carriers: new Map(CHANNELS.filter((channel) => channel !== 'voice').map((channel) => [channel, carrier(channel)])),
		wake: { nudge: () => undefined, listen: () => () => undefined },
		monotonicMs: () => 0,
		onFault: (error) => state.faults.push(error),
		onEngineFault: ({ subject }) => void (broken === 'says-no-fault' || state.unreachable.push(subject)),
	};
	async function notSeen(...asked: Parameters<typeof kept.dueWork.claimDueAlerts>): Promise<readonly Alert[]> {
		return (await kept.dueWork.claimDueAlerts(...asked)).filter((alert) => alert.state !== 'seen');
	}
	let faulty = { deadlines: faultyRows(() => 0), notifications: faultyRows(() => 0) };

	return {
		state,
		project: project.id,
		ids,
		now: () => clock.now(),
		pass: (minutes: number) => clock.pass(minutes),
		hour,
		commit,
		kept,
		deps,
		topicOf,
		close: here.close,
		/** Nothing of what a process remembers is left; what it had claimed stays claimed until its lease ends. */
		async killAndRestart() {
			await kept.dueWork.claimNotifications(project.id, clock.now(), 50, 30);
			await kept.dueWork.claimDueAlerts(project.id, clock.now(), 50);
			faulty = { deadlines: faultyRows(() => 0), notifications: faultyRows(() => 0) };
			clock.pass(31 / 60);
		},
		/** Sweeps until nothing more is to be done at this moment. False when it never comes to rest. */
		async settle(): Promise<boolean> {
			for (let round = 0; round < MOST_ROUNDS; round++) {
				const climbed = await sweepDeadlines(deps, faulty.deadlines, true);
				const late = await sweepUnconfirmed(deps);
				if (climbed + late + (await sweepNotifications(deps, faulty.notifications, true)) === 0) return true;
			}
			return false;
		},
		alerts: async (): Promise<readonly Alert[]> =>
			(await Promise.all(state.children.map(({ id }) => kept.alerts.openFor(project.id, id)))).filter((alert) => alert !== undefined),
		async contextOf(alert: Pick<Alert, 'id' | 'youngPerson'>): Promise<AlertContext> {
			const standing = await kept.alertStandings.standing(project.id, alert.id);
			const closedTo = state.closedTo.get(alert.youngPerson) ?? [];
			const present = withTheChild(standing?.trail ?? []);
			const skip = present === null ? closedTo : [present, ...closedTo];
			return {
				now: clock.now(),
				newId: ids.row,
				staff: state.people,
				skip,
				closedTo,
				hour: await deps.cover.hour(project.id, clock.now()),
			};
		},
		soon: (minutes: number): Instant => addMinutes(clock.now(), minutes),
	};
}

export function wayOf(staff: StaffId, channel: Channel): Way {
	const id = `${staff} ${channel}`;
	if (channel !== 'web-push') return { channel, id, staff, address: 'an address' };
	return { channel, id, staff, subscription: { id, staff, endpoint: '', p256dh: '', auth: '' } };
}

/** A sweep that forgets to say when it is due next, or who was passed over. */
function breaking(store: SweepDeps['store'], broken: Broken | undefined): SweepDeps['store'] {
	const forget = (change: Change): Change => {
		if (broken === 'no-next-due' && change.change === 'alert-changed')
			return { ...change, alert: { ...change.alert, nextDueAt: null, nextDue: null } };
		if (broken === 'says-not-who' && change.change === 'notification-moved' && change.notification.state === 'skipped')
			return { ...change, notification: { ...change.notification, lastError: null } };
		return change;
	};
	return { commit: (commit) => store.commit({ ...commit, changes: commit.changes.map(forget) }) };
}
