import { minutesBetween } from '#core/clock/instant.ts';
import { own } from '#core/escalation/acts.ts';
import type { Channel } from '#core/escalation/channel.ts';
import { raiseDrill } from '#core/escalation/drill.ts';
import { PACE } from '#core/escalation/pace.ts';
import type { AlertContext } from '#core/escalation/step.ts';
import type { Change } from '#core/record/change.ts';
import { randomIds as ids } from '#server/clock.ts';
import { sweepDeadlines, sweepNotifications, sweepUnconfirmed } from '#server/jobs/sweep.ts';
import { type DrillWorld, drillWorld, type Knocked } from './drill-world.ts';

/** How one rung went. Seconds at the pace of a real alert; divided by `faster` it is what the drill took. */
export type RungTold = {
	readonly rung: number;
	readonly who: string;
	readonly dueSeconds: number;
	readonly tookSeconds: number | null;
	readonly channels: readonly { readonly channel: Channel; readonly seconds: number }[];
	readonly ok: boolean;
};

export type DrillResult = {
	readonly rungs: readonly RungTold[];
	readonly faster: number;
	readonly quietAfter: boolean;
	readonly ok: boolean;
};

const LEVEL = 'immediate';
/** Later than this after its moment a rung has failed. Real engines sweep every five seconds, and this one shares a machine. */
const LATE_SECONDS = 30;
const PASS_MS = 40;

/**
 * Raises a marked alert that nobody answers, lets it climb its whole ladder once and begin again, then takes it, and looks that nobody is
 * called after that.
 *
 * @example (await runDrill({ faster: 30 })).ok
 */
export async function runDrill(settings: {
	readonly faster: number;
	readonly takes?: Parameters<typeof drillWorld>[1];
}): Promise<DrillResult> {
	const { faster } = settings;
	const world = await drillWorld(faster, settings.takes);
	try {
		const { kept, project, youngPerson, clock } = world;
		const context = await contextOf(world);
		const step = raiseDrill({ project: project.id, youngPerson: youngPerson.id }, LEVEL, context);
		const changes: readonly Change[] = [{ change: 'young-person-added', youngPerson }, ...step.changes];
		await kept.store.commit({ project: project.id, at: context.now, changes, audit: [] });
		const raisedAt = step.alert.raisedAt;
		const seconds = () => minutesBetween(raisedAt, clock.now()) * 60;
		const between = PACE[LEVEL].tellAgain * 60;
		await sweepUntil(world, () => seconds() > (world.staff.length + 1) * between - 10);
		const rungs = [...world.staff, null].map((member, at) =>
			told(world, member?.id ?? null, at, (one) => minutesBetween(raisedAt, one.at) * 60, between),
		);
		const quietAfter = await staysQuietOnceOwned(world);
		return { rungs, faster, quietAfter, ok: quietAfter && world.failures.length === 0 && rungs.every(({ ok }) => ok) };
	} finally {
		await world.end();
	}
}

async function contextOf({ kept, project, clock }: DrillWorld): Promise<AlertContext> {
	const now = clock.now();
	const [hour, staff] = await Promise.all([kept.cover.hour(project.id, now), kept.staff.all(project.id)]);
	return { now, newId: ids.row, staff, hour, skip: [] };
}

async function sweepUntil({ deps }: DrillWorld, isOver: () => boolean): Promise<void> {
	while (!isOver()) {
		await sweepDeadlines(deps);
		await sweepUnconfirmed(deps);
		await sweepNotifications(deps);
		await new Promise((later) => setTimeout(later, PASS_MS));
	}
}

/** `to` null: the second round, in which everybody is told again. */
function told(world: DrillWorld, to: Knocked['to'] | null, at: number, secondsOf: (one: Knocked) => number, between: number): RungTold {
	const dueSeconds = at * between;
	const theirs = world.knocked.filter((one) => one.accepted && (to === null || one.to === to) && secondsOf(one) >= dueSeconds - 1);
	const inTime = theirs.filter((one) => secondsOf(one) < dueSeconds + between);
	const first = inTime[0];
	const channels = to === null ? [] : firstOfEach(inTime).map((one) => ({ channel: one.channel, seconds: secondsOf(one) - dueSeconds }));
	const everybody = to !== null || world.staff.every(({ id }) => inTime.some((one) => one.to === id));
	const tookSeconds = first === undefined ? null : secondsOf(first) - dueSeconds;
	const who = to === null ? 'Everybody again' : world.name(to);
	return { rung: at + 1, who, dueSeconds, tookSeconds, channels, ok: everybody && tookSeconds !== null && tookSeconds <= LATE_SECONDS };
}

function firstOfEach(knocks: readonly Knocked[]): readonly Knocked[] {
	return knocks.filter((one, at) => knocks.findIndex(({ channel }) => channel === one.channel) === at);
}

/** Taken by the lead: after the channels that were under way, nobody is called for as long as two rungs. */
async function staysQuietOnceOwned(world: DrillWorld): Promise<boolean> {
	const { kept, project, youngPerson, staff, clock } = world;
	const context = await contextOf(world);
	const open = await kept.alerts.openFor(project.id, youngPerson.id);
	const lead = staff.find(({ role }) => role === 'lead');
	if (open === undefined || lead === undefined) return false;
	const owned = own(open, lead.id, { words: 'This is a drill.' }, context);
	if (owned.outcome !== 'done') return false;
	if ((await kept.store.commit({ project: project.id, at: context.now, changes: owned.changes, audit: [] })) !== 'committed') return false;
	const before = world.knocked.length;
	await sweepUntil(world, () => minutesBetween(context.now, clock.now()) > 2 * PACE[LEVEL].tellAgain);
	return world.knocked.length === before;
}
