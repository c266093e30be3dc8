import type { Clock, Ids } from '#app/clock.ts';
import type { Faults } from '#app/faults/ports.ts';
import type { WakeUp } from '#app/live/ports.ts';
import type { Carriers, Reaching } from '#app/reach/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { Project } from '#core/record/staff.ts';
import { loop } from '#server/jobs/loop.ts';
import type { Sweep } from '#server/jobs/sweep.ts';
import type { Log } from '#server/log.ts';
import { diskFaultOf } from './disk-fault.ts';
import { type FaultDesk, openFaultDesk } from './fault-desk.ts';
import { tellPeople } from './tell-people.ts';

export type WatchingDeps = {
	readonly project: Project;
	readonly kept: { readonly faults: Faults; readonly staff: StaffReads; readonly reaching: Pick<Reaching, 'ways'> };
	/** Not watched themselves: a channel that is down is no reason to raise that it is down. */
	readonly carriers: Carriers;
	readonly clock: Clock;
	readonly ids: Ids;
	readonly monotonicMs: () => number;
	readonly log: Log;
};

/** The desk of this process. Nobody is knocked for a fault of the demonstration: it is on the page, and its people are made up. */
export function deskOf({ project, kept, carriers, clock, ids, monotonicMs, log }: WatchingDeps): FaultDesk {
	const telling = { ...kept, project: project.id, ways: kept.reaching.ways, carriers, newKey: () => ids.row<string>() };
	return openFaultDesk({
		...{ project: project.id, faults: kept.faults, clock, monotonicMs },
		tell: async () => (project.kind === 'demonstration' ? 1 : tellPeople(telling, clock.now())),
		onFailed: (error, fault) => log.error({ error, fault }, 'what does not work could not be written down or told'),
		onNobodyTold: (fault) => log.error({ fault }, 'nobody could be told of what does not work; it is tried again'),
	});
}

/** Whatever failed, with the disk looked for behind it. */
export function raiseDiskFault(desk: Pick<FaultDesk, 'raise'>, error: unknown): void {
	const kind = diskFaultOf(error);
	if (kind !== undefined) desk.raise(kind, 'disk');
}

const EVERY_MS = 5_000;
const NUDGED_AFTER_MS = 500;
/** Six sweeps that did not end. */
const LATE_MS = 30_000;

/**
 * Tells of faults in time, and looks whether the sweep is late.
 *
 * @returns a function that stops it
 */
export function startWatching(
	desk: FaultDesk,
	sweep: Pick<Sweep, 'ageMs' | 'sendAgeMs'>,
	wake: WakeUp,
	monotonicMs: () => number,
): () => Promise<void> {
	const began = monotonicMs();
	const pass = async () => {
		for (const [what, ageMs] of [
			['sweep', sweep.ageMs()],
			['sending', sweep.sendAgeMs()],
		] as const) {
			if (Math.min(ageMs, monotonicMs() - began) > LATE_MS) desk.raise('sweep-late', what);
			else desk.worksAgain('sweep-late', what);
		}
		await desk.pass();
	};
	// `pass` of the desk never throws, and neither does what is above it.
	return loop(pass, { wake, everyMs: EVERY_MS, nudgedAfterMs: NUDGED_AFTER_MS, onFault: () => undefined });
}

/** A desk that is there before the store is: what is said before then is said once it is. */
export function deskToCome(): Pick<FaultDesk, 'raise' | 'worksAgain'> & { readonly is: (desk: FaultDesk) => void } {
	let desk: FaultDesk | undefined;
	const early: ((desk: FaultDesk) => void)[] = [];
	const say = (what: (desk: FaultDesk) => void) => void (desk === undefined ? early.push(what) : what(desk));
	return {
		raise: (kind, subject) => say((to) => to.raise(kind, subject)),
		worksAgain: (kind, subject) => say((to) => to.worksAgain(kind, subject)),
		is(opened) {
			desk = opened;
			for (const what of early.splice(0)) what(opened);
		},
	};
}
