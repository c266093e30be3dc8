import type { DueWork, Waiting } from '#app/alerts/sweep-ports.ts';
import type { Clock } from '#app/clock.ts';
import type { Faults } from '#app/faults/ports.ts';
import { type Instant, minutesBetween } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { Sweep } from '#server/jobs/sweep.ts';

/** `GET /health`. Ages are in milliseconds; null when there is nothing to have an age. */
export type Health = {
	readonly ok: boolean;
	readonly version: string;
	readonly sweepAgeMs: number | null;
	/** How long ago the engine last took what is to be sent. It may hang while deadlines are swept. */
	readonly sendAgeMs: number | null;
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
	readonly sweep: Pick<Sweep, 'ageMs' | 'sendAgeMs' | 'failing'>;
	/** Given in the demonstration only. */
	readonly isPractice?: ((youngPerson: YoungPersonId) => Promise<boolean>) | undefined;
};

/** How the engine is. Practice and drills do not count: nobody is at risk in them. */
export async function healthOf({ version, project, clock, kept, sweep, isPractice }: HealthDeps): Promise<Health> {
	const [waiting, faults] = await Promise.all([kept.dueWork.waiting(project), kept.faults.open(project)]);
	const oldest = await oldestReal(waiting.unowned, isPractice);
	const [age, sendAge] = [sweep.ageMs(), sweep.sendAgeMs()];
	const failing = sweep.failing();
	const unopened = kept.unopened();
	return {
		ok: age < 30_000 && sendAge < 30_000 && failing === 0 && unopened === 0,
		version,
		sweepAgeMs: Number.isFinite(age) ? Math.round(age) : null,
		sendAgeMs: Number.isFinite(sendAge) ? Math.round(sendAge) : null,
		oldestUnownedAlertMs: oldest === undefined ? null : Math.round(minutesBetween(oldest, clock.now()) * 60_000),
		unsentNotifications: waiting.unsentNotifications,
		failingRows: failing,
		unopened,
		openFaults: faults.length,
	};
}

/** The first that is not practice. While that cannot be found out, it counts. */
async function oldestReal(unowned: Waiting['unowned'], isPractice: HealthDeps['isPractice']): Promise<Instant | undefined> {
	for (const { youngPerson, raisedAt } of unowned)
		if (isPractice === undefined || !(await isPractice(youngPerson).catch(() => false))) return raisedAt;
	return undefined;
}
