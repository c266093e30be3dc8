import { setTimeout as pause } from 'node:timers/promises';
import type { WakeUp } from '#app/live/ports.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { Notification } from '#core/escalation/notification.ts';
import type { AlertId, NotificationId } from '#core/id.ts';
import { atOneMoment } from './at-one-moment.ts';
import { type ClimbDeps, climb } from './climb.ts';
import { clockWatch } from './clock-watch.ts';
import { confirm } from './confirm.ts';
import { type FaultyRows, faultyRows } from './faulty-rows.ts';
import type { EngineFault } from './hurry-on.ts';
import { type InFlight, inFlight } from './in-flight.ts';
import { retryAfterSeconds } from './knock.ts';
import { loop } from './loop.ts';
import { type ReachDeps, reach } from './reach.ts';

export type SweepDeps = ClimbDeps &
	ReachDeps & {
		readonly wake: WakeUp;
		/** A clock that only ever goes forward, in milliseconds: `performance.now`. */
		readonly monotonicMs: () => number;
		/** A fault in one alert or one notification. It is left due, and the others go on. */
		readonly onFault: (error: unknown, subject: { readonly alert?: AlertId; readonly notification?: NotificationId }) => void;
		/** Told after each complete pass over deadlines while sending goes on too; it must neither throw nor be waited for. */
		readonly onSwept?: (() => void) | undefined;
		/** What was an engine fault is none any more. */
		readonly onWorksAgain?: ((fault: EngineFault) => void) | undefined;
	};

/** The longest that anything due may lie unclaimed (design, section 4.4). */
export const SWEEP_EVERY_MS = 5_000;
const NUDGED_AFTER_MS = 50;
const BATCH = 50;
/** More at once share one wait for the disk. */
const NOTIFICATIONS = 200;
/** A claim whose process died is due again after this; longer than a push may take. */
const LEASE_SECONDS = 30;
/** How long a fault is known if its row is not looked at again: some passes more than it takes to look again. */
const KNOWN_MS = 3 * SWEEP_EVERY_MS;
/** How often deadlines are looked for that lie too far ahead; at the start and after each jump of the clock besides. */
const ASTRAY_EVERY_MS = 60_000;
/** A person has four channels, and a ladder a handful of rungs. */
const ROUNDS = 20;
/** A pass waits no longer than this for what it sends; the rest goes on beside it. */
const SLOW_MS = 50;
/** What comes due within it is claimed and written down together: one by one, each would wait for the disk alone. */
const TOGETHER_MS = 25;
/** Enough that a provider which hangs for ten seconds holds up nobody, and few enough to be held in mind. */
const MOST_IN_FLIGHT = 500;
/** Longer than a full queue of providers that hang for ten seconds, with a pass after it. */
export const SENDING_LATE_MS = 20_000;

/**
 * One pass over deadlines. Each fault stays with the row it came from: such a row is tried again with every pass, after
 * the others and beyond the number that a pass takes, so that however many there are they hold up nobody.
 *
 * @param astray look also for deadlines that lie farther ahead than any can: the clock was put back while nobody looked
 */
export async function sweepDeadlines(deps: SweepDeps, faulty = faultyRows(deps.monotonicMs), astray = false): Promise<number> {
	const limit = BATCH + faulty.count();
	const due = await deps.due.claimDueAlerts(deps.project, deps.clock.now(), limit, astray);
	if (due.length === 0) return 0;
	const together = atOneMoment(deps);
	const staff = await deps.staff.all(deps.project);
	const answer = async (alert: Alert): Promise<number> => {
		try {
			const outcome = await climb(together, alert, staff);
			if (outcome === 'stale' && faulty.isStaleAgain(alert.id)) throw new Error('Answering this deadline was stale again and again.');
			if (outcome !== 'stale') works(deps, faulty, alert.id);
			return outcome === 'climbed' ? 1 : 0;
		} catch (error) {
			fails(deps, faulty, alert.id, KNOWN_MS);
			deps.onFault(error, { alert: alert.id });
			return 0;
		}
	};
	// Together, so that they share one wait for the disk; those that failed before come after.
	const [again, first] = [due.filter(({ id }) => faulty.has(id)), due.filter(({ id }) => !faulty.has(id))];
	const climbed = await Promise.all(first.map(answer));
	for (const alert of again) climbed.push(await answer(alert));
	return climbed.reduce((sum, one) => sum + one, 0);
}

/** One pass over notifications. A row that failed goes back with a later moment, so that it waits behind the others. */
export async function sweepNotifications(deps: SweepDeps, faulty = faultyRows(deps.monotonicMs), astray = false): Promise<number> {
	const sending = inFlight();
	const claimed = await beginSending(deps, faulty, sending, astray);
	await sending.settled();
	return claimed;
}

/** Claims what is due and begins to send it. How many that were. */
async function beginSending(deps: SweepDeps, faulty: FaultyRows, sending: InFlight, astray: boolean): Promise<number> {
	const claimed = await deps.due.claimNotifications(deps.project, deps.clock.now(), NOTIFICATIONS, LEASE_SECONDS, astray);
	const together = atOneMoment(deps);
	for (const notification of claimed) sending.add(sendOne(together, notification, faulty));
	return claimed.length;
}

async function sendOne(deps: SweepDeps, notification: Notification, faulty: FaultyRows): Promise<void> {
	try {
		await reach(deps, notification);
		works(deps, faulty, notification.id);
	} catch (error) {
		deps.onFault(error, { notification: notification.id });
		await putBack(deps, notification, faulty);
	}
}

/** One pass over what no screen has shown in time: whoever it is for is told by their next channel. Faults stay with their row here too. */
export async function sweepUnconfirmed(deps: SweepDeps, faulty = faultyRows(deps.monotonicMs)): Promise<number> {
	const late = await deps.due.unconfirmed(deps.project, deps.clock.now(), BATCH + faulty.count());
	const answer = async (notification: Notification): Promise<number> => {
		try {
			await confirm(deps, notification);
			works(deps, faulty, notification.id);
			return 1;
		} catch (error) {
			fails(deps, faulty, notification.id, KNOWN_MS);
			deps.onFault(error, { notification: notification.id });
			return 0;
		}
	};
	return (await Promise.all(late.map(answer))).reduce((sum, one) => sum + one, 0);
}

async function putBack(deps: SweepDeps, { id, attempts }: Notification, faulty: FaultyRows): Promise<void> {
	const seconds = retryAfterSeconds(attempts);
	fails(deps, faulty, id, Math.max(seconds, LEASE_SECONDS) * 1_000 + KNOWN_MS);
	const dueAt = addMinutes(deps.clock.now(), seconds / 60);
	try {
		await deps.due.finishNotification(
			deps.project,
			id,
			{ state: 'again', dueAt, why: 'Something went wrong on our side.' },
			deps.clock.now(),
		);
	} catch (error) {
		// Then the lease gives it back.
		deps.onFault(error, { notification: id });
	}
}

/** A row that fails again and again is something that people have to know of, and so is that it works again. */
function fails({ onEngineFault }: SweepDeps, faulty: FaultyRows, row: string, nextMs: number): void {
	if (faulty.failed(row, nextMs)) onEngineFault?.({ kind: 'due-row-failing', subject: row });
}

function works({ onWorksAgain }: SweepDeps, faulty: FaultyRows, row: string): void {
	if (faulty.answered(row)) onWorksAgain?.({ kind: 'due-row-failing', subject: row });
}

export type Sweep = {
	/** How long ago the last complete pass over deadlines ended, for /health. Infinity before the first. */
	ageMs(): number;
	/** How long ago the last pass over what is to be sent ended, for /health. One that could begin nothing because all before it hangs is none. */
	sendAgeMs(): number;
	/** How many due rows could not be dealt with when they were last tried, for /health. Each is tried again. */
	failing(): number;
	/** Ends after the pass under way; nothing is claimed after the promise resolves. */
	stop(): Promise<void>;
};

/** Each kind of row is looked through at the start, when asked to, and once a minute. */
function astrayNow(monotonicMs: () => number) {
	const next = { deadlines: Number.NEGATIVE_INFINITY, notifications: Number.NEGATIVE_INFINITY };
	return {
		lookAgain: () => Object.assign(next, { deadlines: Number.NEGATIVE_INFINITY, notifications: Number.NEGATIVE_INFINITY }),
		looksFor(kind: keyof typeof next): boolean {
			if (monotonicMs() < next[kind]) return false;
			next[kind] = monotonicMs() + ASTRAY_EVERY_MS;
			return true;
		},
	};
}

/** What the clock did while nobody looked. A jump forwards makes things due sooner, and each of them knocks before anything else. */
async function answerJump(deps: SweepDeps, seconds: number): Promise<boolean> {
	if (seconds === 0) return false;
	deps.onEngineFault?.({ kind: 'clock-jumped', subject: 'clock' });
	if (seconds < 0) await deps.due.putBack(deps.project, -seconds);
	return true;
}

/** Stands for a whole pass that failed, such as when the database was away. */
const PASS = 'pass';

/**
 * Sweeps at once, then every five seconds and soon after each nudge, until stopped. Sending runs beside the deadlines,
 * so that a slow push service never holds up an alert.
 *
 * @example const sweep = startSweep(deps); … await sweep.stop()
 */
export function startSweep(deps: SweepDeps): Sweep {
	const began = deps.monotonicMs();
	let [finished, sent] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
	const sends = () => deps.monotonicMs() - Math.max(sent, began) < SENDING_LATE_MS;
	const rows = () => faultyRows(deps.monotonicMs);
	const faulty = { deadlines: rows(), notifications: rows(), unconfirmed: rows() };
	const looped = (rows: FaultyRows, pass: () => Promise<void>) =>
		loop(() => pass().then(() => works(deps, rows, PASS)), {
			wake: deps.wake,
			everyMs: SWEEP_EVERY_MS,
			nudgedAfterMs: NUDGED_AFTER_MS,
			onFault: (error) => {
				fails(deps, rows, PASS, KNOWN_MS);
				deps.onFault(error, {});
			},
		});
	const jumped = clockWatch(deps.clock, deps.monotonicMs);
	const astray = astrayNow(deps.monotonicMs);
	const deadlines = looped(faulty.deadlines, async () => {
		if (await answerJump(deps, jumped())) astray.lookAgain();
		const climbed = await sweepDeadlines(deps, faulty.deadlines, astray.looksFor('deadlines'));
		if (climbed + (await sweepUnconfirmed(deps, faulty.unconfirmed)) > 0) deps.wake.nudge();
		finished = deps.monotonicMs();
		if (sends()) deps.onSwept?.();
		// Who was asked for is told all the same; whoever looks after the machine has to know.
		deps.due.insistOnWriting();
	});
	const sending = inFlight();
	const notifications = looped(faulty.notifications, async () => {
		// What one of these queues is taken in the same pass: the next channel, the next rung. A slow provider holds up only its own.
		for (let more = 1, rounds = 0; more > 0 && rounds < ROUNDS && sending.size() < MOST_IN_FLIGHT; rounds++) {
			more = await beginSending(deps, faulty.notifications, sending, astray.looksFor('notifications'));
			if (more > 0) await Promise.all([sending.settled(SLOW_MS), more < NOTIFICATIONS && pause(TOGETHER_MS)]);
			sent = deps.monotonicMs();
		}
	});
	return {
		ageMs: () => deps.monotonicMs() - finished,
		sendAgeMs: () => deps.monotonicMs() - sent,
		failing: () => faulty.deadlines.count() + faulty.notifications.count() + faulty.unconfirmed.count(),
		stop: async () => {
			await Promise.all([deadlines(), notifications()]);
			await sending.settled();
		},
	};
}
