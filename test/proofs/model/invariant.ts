import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { farthestAhead } from '#core/escalation/pace.ts';
import type { StaffId } from '#core/id.ts';
import type { Role } from '#core/record/staff.ts';
import { LEFT_OUT } from '#server/jobs/hurry-on.ts';
import type { EngineWorld } from './engine-world.ts';

/** What does not hold, in words; empty when all of it does. */
export type Violations = readonly string[];

/**
 * At rest every alert that is not closed has a moment at which something is done about it, ahead of now and no farther than
 * it may be, whether or not somebody has it; and nothing went wrong on the way.
 */
export async function violations(world: EngineWorld): Promise<Violations> {
	const now = world.now();
	const wrong = world.state.faults.splice(0).map((error) => `the sweep: ${String(error)}`);
	for (const alert of await world.alerts()) {
		if (alert.nextDueAt === null || alert.nextDue === null) wrong.push(`${alert.state} ${alert.level} has no next deadline`);
		else if (alert.nextDueAt <= now) wrong.push(`${alert.state} ${alert.level} was due at ${alert.nextDueAt} and is not answered`);
		else if (alert.nextDueAt > addMinutes(now, farthestAhead(alert)))
			wrong.push(`${alert.state} ${alert.level} waits until ${alert.nextDueAt}`);
		if ((alert.state === 'owned') !== (alert.owner !== null)) wrong.push(`${alert.state} with the owner ${alert.owner}`);
	}
	return wrong;
}

/** Enough deadlines for every alert to be lapsed from whoever has it and to climb more than one whole round. */
const WHOLE_ROUND = 7;
const MOST_DEADLINES = 100;

/**
 * Lets time go by with nobody doing anything, until every alert climbed a whole round: then everybody who has a way and must be
 * told of it was knocked, the backstop among them, or nobody at all can be reached and a fault said so.
 */
export async function wholeRound(world: EngineWorld): Promise<Violations> {
	const began = await world.alerts();
	world.state.knocked.length = 0;
	world.state.unreachable.length = 0;
	const beganAt = world.now();
	const must = new Map(await Promise.all(began.map(async (alert) => [alert.id, await mustBeTold(world, alert)] as const)));
	const climbed = new Map(began.map(({ id }) => [id, 0]));
	for (let deadlines = 0; [...climbed.values()].some((count) => count < WHOLE_ROUND); deadlines++) {
		if (deadlines > MOST_DEADLINES) return ['an alert does not climb, however long nobody takes it'];
		const before = await world.alerts();
		// Those that have climbed by now wait for the others: a sweep that comes late is a sweep.
		const slow = before.filter(({ id }) => (climbed.get(id) ?? 0) < WHOLE_ROUND);
		const next = slow.map(({ nextDueAt }) => nextDueAt ?? world.now()).sort()[0] ?? world.now();
		world.pass(Math.max(0, (Date.parse(next) - Date.parse(world.now())) / 60_000));
		if (!(await world.settle())) return ['the engine does not come to rest'];
		const wrong = await violations(world);
		if (wrong.length > 0) return wrong;
		for (const alert of await world.alerts()) {
			const moved = alert.version !== before.find(({ id }) => id === alert.id)?.version;
			if (moved && alert.state === 'raised') climbed.set(alert.id, (climbed.get(alert.id) ?? 0) + 1);
		}
	}
	const untold = await Promise.all(began.map((alert) => untoldOf(world, alert, must.get(alert.id) ?? [], beganAt)));
	return untold.flat();
}

/**
 * Whoever had a way when the round began was knocked for this alert. A way that a knock for another alert found gone is none for
 * this one: then a row of this alert has to say so, in this round and of somebody who truly has no way left. Where that, or
 * their own knocks, leave nobody who can be reached, a fault has to say it as well.
 */
async function untoldOf(world: EngineWorld, alert: Alert, must: readonly StaffId[], beganAt: Instant): Promise<Violations> {
	const { knocked, unreachable } = world.state;
	const told = new Set(knocked.filter(({ topic }) => topic === world.topicOf(alert.id)).map(({ to }) => to));
	const rows = await world.kept.dueWork.rowsSince(world.project, alert.id, 0);
	const passed = new Set(rows.filter(({ lastError, dueAt }) => lastError === LEFT_OUT.noWay && dueAt >= beganAt).map(({ to }) => to));
	const isSaid = (who: StaffId) => passed.has(who) && !hasWay(world, who);
	const untold = must.filter((who) => !told.has(who) && !isSaid(who));
	const wrong = untold.map((who) => `${roleOf(world, who)} was not told of ${alert.level} in a whole round`);
	const nobody = !must.some((who) => hasWay(world, who)) && !unreachable.includes(alert.id);
	return nobody ? [...wrong, `nobody can be reached for ${alert.level}, and nothing said so`] : wrong;
}

/** A way that has a carrier here: no voice provider is set up. */
const hasWay = ({ state }: EngineWorld, who: StaffId): boolean =>
	state.ways.some(({ staff, channel }) => staff === who && channel !== 'voice');

const roleOf = ({ state }: EngineWorld, who: StaffId): string => {
	const isBackstop = state.hour.backstop.includes(who);
	return `${state.people.find(({ id }) => id === who)?.name ?? who}${isBackstop ? ', the backstop,' : ''}`;
};

/** Decision 25 once more, in other words than the engine's: everybody who must be told in a whole round and has a way. */
async function mustBeTold(world: EngineWorld, alert: Alert): Promise<readonly StaffId[]> {
	const { skip } = await world.contextOf(alert);
	const { mode, onDuty, mayWake, backstop } = world.hour();
	const may = world.state.people.filter(({ id, active, role }) => active && role !== 'administrator' && !skip.includes(id));
	const ofRole = (...roles: readonly Role[]) => may.filter(({ role }) => roles.includes(role)).map(({ id }) => id);
	const named = mode === 'none' ? [...mayWake, ...backstop] : [...onDuty, ...ofRole('duty', 'lead'), ...backstop];
	const there = named.filter((id) => may.some((one) => one.id === id));
	const counts = alert.level === 'unclear' ? there : there.filter((id) => !ofRole('volunteer').includes(id));
	const left = [ofRole('lead', 'manager'), ofRole('duty'), ofRole('worker')].find(({ length }) => length > 0) ?? [];
	const all = counts.length > 0 ? there : [...there, ...left];
	return [...new Set(all)].filter((id) => hasWay(world, id));
}
