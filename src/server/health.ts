import type { DueWork } from '#app/alerts/sweep-ports.ts';
import type { Clock } from '#app/clock.ts';
import type { Faults } from '#app/faults/ports.ts';
import { minutesBetween } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { Sweep } from '#server/jobs/sweep.ts';

/** `GET /health`. Ages are in milliseconds; null when there is nothing to have an age. */
export type Health = {
	readonly ok: boolean;
	readonly version: string;
	readonly sweepAgeMs: number | null;
	readonly oldestUnownedAlertMs: number | null;
	readonly unsentNotifications: number;
	/** Due rows that could not be dealt with when they were last tried. */
	readonly failingRows: number;
	/** Different things that did not open since the process began: lost keys, damaged rows. The log names each once. */
	readonly unopened: number;
	/** Faults that are open, whether somebody has them or not: see docs/operations.md, "What does not work". */
	readonly openFaults: number;
};

export type HealthDeps = {
	readonly version: string;
	readonly project: ProjectId;
	readonly clock: Clock;
	readonly kept: { readonly dueWork: DueWork; readonly faults: Pick<Faults, 'open'>; readonly unopened: () => number };
	readonly sweep: Pick<Sweep, 'ageMs' | 'failing'>;
};

/** How the engine is. Practice and drills do not count: nobody is at risk in them. */
export async function healthOf({ version, project, clock, kept, sweep }: HealthDeps): Promise<Health> {
	const [waiting, faults] = await Promise.all([kept.dueWork.waiting(project), kept.faults.open(project)]);
	const age = sweep.ageMs();
	const failing = sweep.failing();
	const unopened = kept.unopened();
	return {
		ok: age < 30_000 && failing === 0 && unopened === 0,
		version,
		sweepAgeMs: Number.isFinite(age) ? Math.round(age) : null,
		oldestUnownedAlertMs: waiting.oldestUnowned === null ? null : Math.round(minutesBetween(waiting.oldestUnowned, clock.now()) * 60_000),
		unsentNotifications: waiting.unsentNotifications,
		failingRows: failing,
		unopened,
		openFaults: faults.length,
	};
}
