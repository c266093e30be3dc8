import type { WakeUp } from '#app/live/ports.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { Notification } from '#core/escalation/notification.ts';
import type { AlertId, NotificationId } from '#core/id.ts';
import { type ClimbDeps, climb } from './climb.ts';
import { type FaultyRows, faultyRows } from './faulty-rows.ts';
import { loop } from './loop.ts';
import { type ReachDeps, reach, retryAfterSeconds } from './reach.ts';

export type SweepDeps = ClimbDeps &
	ReachDeps & {
		readonly wake: WakeUp;
		/** A clock that only ever goes forward, in milliseconds: `performance.now`. */
		readonly monotonicMs: () => number;
		/** A fault in one alert or one notification. It is left due, and the others go on. */
		readonly onFault: (error: unknown, subject: { readonly alert?: AlertId; readonly notification?: NotificationId }) => void;
	};

/** The longest that anything due may lie unclaimed (design, section 4.4). */
export const SWEEP_EVERY_MS = 5_000;
const NUDGED_AFTER_MS = 50;
const BATCH = 50;
/** A claim whose process died is due again after this; longer than a push may take. */
const LEASE_SECONDS = 30;
/** How long a fault is known if its row is not looked at again: some passes more than it takes to look again. */
const KNOWN_MS = 3 * SWEEP_EVERY_MS;

/**
 * One pass over deadlines. Each fault stays with the row it came from: such a row is tried again with every pass, after
 * the others and beyond the number that a pass takes, so that however many there are they hold up nobody.
 */
export async function sweepDeadlines(deps: SweepDeps, faulty = faultyRows(deps.monotonicMs)): Promise<number> {
	const limit = BATCH + faulty.count();
	const [due, staff] = await Promise.all([deps.due.claimDueAlerts(deps.project, deps.clock.now(), limit), deps.staff.all(deps.project)]);
	let climbed = 0;
	for (const alert of [...due].sort((a, b) => Number(faulty.has(a.id)) - Number(faulty.has(b.id)))) {
		try {
			const outcome = await climb(deps, alert, staff);
			if (outcome === 'climbed') climbed++;
			if (outcome === 'stale' && faulty.isStaleAgain(alert.id)) throw new Error('Answering this deadline was stale again and again.');
			if (outcome !== 'stale') faulty.answered(alert.id);
		} catch (error) {
			faulty.failed(alert.id, KNOWN_MS);
			deps.onFault(error, { alert: alert.id });
		}
	}
	return climbed;
}

/** One pass over notifications. A row that failed goes back with a later moment, so that it waits behind the others. */
export async function sweepNotifications(deps: SweepDeps, faulty = faultyRows(deps.monotonicMs)): Promise<number> {
	const claimed = await deps.due.claimNotifications(deps.project, deps.clock.now(), BATCH, LEASE_SECONDS);
	await Promise.all(
		claimed.map(async (notification) => {
			try {
				const result = await reach(deps, notification);
				await deps.due.finishNotification(deps.project, notification.id, result, deps.clock.now());
				faulty.answered(notification.id);
			} catch (error) {
				deps.onFault(error, { notification: notification.id });
				await putBack(deps, notification, faulty);
			}
		}),
	);
	return claimed.length;
}

async function putBack(deps: SweepDeps, { id, attempts }: Notification, faulty: FaultyRows): Promise<void> {
	const seconds = retryAfterSeconds(attempts);
	faulty.failed(id, Math.max(seconds, LEASE_SECONDS) * 1_000 + KNOWN_MS);
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

export type Sweep = {
	/** How long ago the last complete pass over deadlines ended, for /health. Infinity before the first. */
	ageMs(): number;
	/** How many due rows could not be dealt with when they were last tried, for /health. Each is tried again. */
	failing(): number;
	/** Ends after the pass under way; nothing is claimed after the promise resolves. */
	stop(): Promise<void>;
};

/** Stands for a whole pass that failed, such as when the database was away. */
const PASS = 'pass';

/**
 * Sweeps at once, then every five seconds and soon after each nudge, until stopped. Sending runs beside the deadlines,
 * so that a slow push service never holds up an alert.
 *
 * @example const sweep = startSweep(deps); … await sweep.stop()
 */
export function startSweep(deps: SweepDeps): Sweep {
	let finished = Number.NEGATIVE_INFINITY;
	const faulty = { deadlines: faultyRows(deps.monotonicMs), notifications: faultyRows(deps.monotonicMs) };
	const looped = (rows: FaultyRows, pass: () => Promise<void>) =>
		loop(() => pass().then(() => rows.answered(PASS)), {
			wake: deps.wake,
			everyMs: SWEEP_EVERY_MS,
			nudgedAfterMs: NUDGED_AFTER_MS,
			onFault: (error) => {
				rows.failed(PASS, KNOWN_MS);
				deps.onFault(error, {});
			},
		});
	const deadlines = looped(faulty.deadlines, async () => {
		if ((await sweepDeadlines(deps, faulty.deadlines)) > 0) deps.wake.nudge();
		finished = deps.monotonicMs();
	});
	const notifications = looped(faulty.notifications, async () => void (await sweepNotifications(deps, faulty.notifications)));
	return {
		ageMs: () => deps.monotonicMs() - finished,
		failing: () => faulty.deadlines.count() + faulty.notifications.count(),
		stop: async () => {
			await Promise.all([deadlines(), notifications()]);
		},
	};
}
