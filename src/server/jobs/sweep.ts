import type { WakeUp } from '#app/live/ports.ts';
import type { AlertId, NotificationId } from '#core/id.ts';
import { type ClimbDeps, climb } from './climb.ts';
import { type ReachDeps, reach } from './reach.ts';

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
/** A nudge starts a sweep this soon; what arrives meanwhile is swept together. */
const NUDGED_AFTER_MS = 50;
const BATCH = 50;
/** A claim whose process died is due again after this; longer than a push may take. */
const LEASE_SECONDS = 30;

/** One pass over deadlines, then over notifications. Each fault stays with the row it came from. */
export async function sweepDeadlines(deps: SweepDeps): Promise<number> {
	const [alerts, staff] = await Promise.all([deps.due.claimDueAlerts(deps.project, deps.clock.now(), BATCH), deps.staff.all(deps.project)]);
	let climbed = 0;
	for (const alert of alerts) {
		try {
			if ((await climb(deps, alert, staff)) === 'climbed') climbed++;
		} catch (error) {
			deps.onFault(error, { alert: alert.id });
		}
	}
	return climbed;
}

export async function sweepNotifications(deps: SweepDeps): Promise<number> {
	const claimed = await deps.due.claimNotifications(deps.project, deps.clock.now(), BATCH, LEASE_SECONDS);
	await Promise.all(
		claimed.map(async (notification) => {
			try {
				const result = await reach(deps, notification);
				await deps.due.finishNotification(deps.project, notification.id, result, deps.clock.now());
			} catch (error) {
				deps.onFault(error, { notification: notification.id });
			}
		}),
	);
	return claimed.length;
}

export type Sweep = {
	/** How long ago the last complete pass over deadlines ended, for /health. Infinity before the first. */
	ageMs(): number;
	/** Ends after the pass under way; nothing is claimed after the promise resolves. */
	stop(): Promise<void>;
};

/**
 * Sweeps at once, then every five seconds and soon after each nudge, until stopped. Sending runs beside the deadlines,
 * so that a slow push service never holds up an alert.
 *
 * @example const sweep = startSweep(deps); … await sweep.stop()
 */
export function startSweep(deps: SweepDeps): Sweep {
	let finished = Number.NEGATIVE_INFINITY;
	const deadlines = loop(async () => {
		if ((await sweepDeadlines(deps)) > 0) deps.wake.nudge();
		finished = deps.monotonicMs();
	}, deps);
	const notifications = loop(async () => {
		await sweepNotifications(deps);
	}, deps);
	return {
		ageMs: () => deps.monotonicMs() - finished,
		stop: async () => {
			await Promise.all([deadlines(), notifications()]);
		},
	};
}

/** Runs `pass` again and again, one at a time. The returned function stops it. */
function loop(pass: () => Promise<void>, deps: SweepDeps): () => Promise<void> {
	let stopped = false;
	let nudged = false;
	let running: Promise<void> = Promise.resolve();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let wait = 0;

	const run = () => {
		nudged = false;
		running = pass()
			.catch((error: unknown) => deps.onFault(error, {}))
			.then(() => plan(nudged ? NUDGED_AFTER_MS : SWEEP_EVERY_MS));
	};
	const plan = (ms: number) => {
		clearTimeout(timer);
		if (stopped) return;
		wait = ms;
		timer = setTimeout(run, ms);
	};
	const unlisten = deps.wake.listen(() => {
		if (nudged) return;
		nudged = true;
		if (wait === SWEEP_EVERY_MS) plan(NUDGED_AFTER_MS);
	});
	plan(0);
	return async () => {
		stopped = true;
		unlisten();
		clearTimeout(timer);
		await running;
	};
}
